import Mustache

/// The templates of the portal, found and checked.
package struct TemplateSet: Sendable {
    private let library: MustacheLibrary

    /// Takes templates by their names, such as `pages/rule`.
    package init(_ sources: [String: String]) throws {
        var library = MustacheLibrary()
        for (name, source) in sources {
            try library.register(MustacheTemplate(string: source), named: name)
        }
        self.library = library
    }

    /// A template with its values.
    package func text(_ name: String, _ values: [String: ViewValue]) -> String {
        library.render(values.mapValues(\.mustache), withTemplate: name) ?? ""
    }

    /// A template with its values, as bytes.
    package func render(_ name: String, _ values: [String: ViewValue]) -> [UInt8] {
        Array(text(name, values).utf8)
    }
}

extension ViewValue {
    var mustache: Any {
        switch self {
        case .text(let text), .markup(let text): text
        case .flag(let flag): flag
        case .object(let members): members.mapValues(\.mustache)
        case .list(let items): items.map(\.mustache)
        case .absent: false
        }
    }
}
