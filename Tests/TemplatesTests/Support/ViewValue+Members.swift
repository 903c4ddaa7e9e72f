@testable import ShikiriTemplates

// Generic views are checked, compiled and read by what checks, compiles and reads the views of pages.
extension ViewShape {
    /// What a section over such a value opens.
    var element: Element {
        guard case .object = self else { return Element(members: { ScopeMembers([]) }, itself: reader { $0 }) }
        return Element(members: { members })
    }

    /// The members of an object.
    var members: ScopeMembers {
        guard case .object(let shapes) = self else { return ScopeMembers([]) }
        return ScopeMembers(
            shapes.sorted { $0.key < $1.key }.map { name, shape in
                ScopeMembers.Named(
                    name: name, reader: shape.reader { $0.member(name) }, view: ViewValue.self)
            })
    }

    private func reader(_ find: @escaping @Sendable (ViewValue) -> ViewValue) -> Reader {
        switch self {
        case .text: .text { $0.read(find).text }
        case .markup: .markup { $0.read(find).text }
        case .flag: .flag { $0.read(find) == .flag(true) }
        case .object:
            .view(
                Nested(
                    element: element, isThere: { $0.read(find) != .absent },
                    visit: { view, show in
                        let value = view.read(find)
                        if value != .absent { ViewReference.to(value, show) }
                    }))
        case .list(let shape):
            .list(
                Nested(
                    element: shape.element, isThere: { !$0.read(find).items.isEmpty },
                    visit: { view, show in ViewReference.toEach(of: view.read(find).items, show) }))
        }
    }
}

extension ViewValue {
    fileprivate func member(_ name: String) -> ViewValue {
        if case .object(let members) = self { members[name] ?? .absent } else { .absent }
    }

    fileprivate var text: String? {
        switch self {
        case .text(let text), .markup(let text): text
        case .flag, .object, .list, .absent: nil
        }
    }

    fileprivate var items: [ViewValue] {
        if case .list(let items) = self { items } else { [] }
    }
}

extension PageDeclaration {
    /// A partial whose members are looked up by name.
    init(_ template: String, shape: ViewShape) {
        self.init(template, views: [ObjectIdentifier(ViewValue.self)], members: [shape.members])
    }
}

extension TemplateSet {
    /// A page whose members are looked up by name.
    func render(_ template: String, _ values: [String: ViewValue], language: String) -> [UInt8] {
        let program = program(template, [ObjectIdentifier(ViewValue.self)], language)
        var page = PageBytes()
        ViewReference.to(ViewValue.object(values)) { program.run([$0], into: &page) }
        return page.bytes
    }

    /// The same as text.
    func text(_ template: String, _ values: [String: ViewValue], language: String) -> String {
        String(decoding: render(template, values, language: language), as: UTF8.self)
    }
}
