import ShikiriBasics
package import ShikiriTemplates

/// Writes HTML for large tables and charts. Text and attribute values are escaped by construction; only names of
/// elements and attributes, which the program gives, are taken as they are.
package struct HTMLWriter: Sendable {
    /// What was written so far.
    package private(set) var html = ""

    /// The same for templates.
    package var markup: Markup { Markup(html) }

    /// An empty writer.
    package init() {}

    /// Writes an element with what `content` writes into it.
    package mutating func element(
        _ name: StaticString, _ attributes: [(StaticString, String?)] = [],
        _ content: (inout HTMLWriter) -> Void = { _ in }
    ) {
        start(name, attributes)
        content(&self)
        html += "</"
        html += Self.word(name)
        html += ">"
    }

    /// Writes an element that holds one text.
    package mutating func element(
        _ name: StaticString, _ attributes: [(StaticString, String?)] = [], text: String
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes an element that can't hold anything, such as `rect` in SVG.
    package mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String?)] = []) {
        start(name, attributes)
        html.removeLast()
        html += "/>"
    }

    /// Writes text.
    package mutating func text(_ text: String) { Self.escape(text, into: &html) }

    /// Starts a new line, for readers of the source.
    package mutating func newline() { html += "\n" }

    /// Takes over what another writer wrote.
    package mutating func append(_ other: HTMLWriter) { html += other.html }

    private mutating func start(_ name: StaticString, _ attributes: [(StaticString, String?)]) {
        html += "<"
        html += Self.word(name)
        for (attribute, value) in attributes {
            guard let value else { continue }
            html += " "
            html += Self.word(attribute)
            html += "=\""
            Self.escape(value, into: &html)
            html += "\""
        }
        html += ">"
    }

    private static func word(_ name: StaticString) -> String { name.description }

    private static func escape(_ text: String, into html: inout String) {
        guard text.utf8.contains(where: { HTMLEntity.standing(for: $0) != nil }) else {
            html += text
            return
        }
        for scalar in text.unicodeScalars {
            if scalar.isASCII, let entity = HTMLEntity.standing(for: UInt8(scalar.value)) {
                html += entity
            } else {
                html.unicodeScalars.append(scalar)
            }
        }
    }
}
