import ShikiriDiagnostics

/// How a member of a view is read. Its case is the member's form, by which templates are checked.
indirect enum Reader: Sendable {
    /// A text that is known when templates are loaded.
    case constant(String)
    /// Text; nil where there is none.
    case text(@Sendable (ViewReference) -> String?)
    /// Finished HTML; nil where there is none.
    case markup(@Sendable (ViewReference) -> String?)
    /// A condition.
    case flag(@Sendable (ViewReference) -> Bool)
    /// A view that may be missing.
    case view(Nested)
    /// Views one after the other.
    case list(Nested)
}

/// How the views inside a view are read.
struct Nested: Sendable {
    /// What names stand for inside them.
    let element: Element
    /// Whether there is at least one.
    let isThere: @Sendable (ViewReference) -> Bool
    /// Shows each of them.
    let visit: @Sendable (_ view: ViewReference, _ show: (ViewReference) -> Void) -> Void
}

/// What a section opens: the members of a view and, for `{{.}}`, the value itself.
struct Element: Sendable {
    /// Made when it is asked for: a view may hold views of its own type.
    let members: @Sendable () -> ScopeMembers
    /// How the value itself is read; nil for a view, which can't be shown.
    var itself: Reader?

    /// A view of a type.
    static func view<View: TemplateView>(_ type: View.Type) -> Element { Element(members: { View.members.scope }) }

    /// Whether there is nothing to show of a value.
    var isEmpty: Bool { itself == nil && members().all.isEmpty }
}

extension Reader {
    /// The same reader for a view that holds the member's view.
    func inside<View, Part>(_ part: @escaping @Sendable (View) -> Part) -> Reader {
        func within<Value>(_ read: @escaping @Sendable (ViewReference) -> Value) -> @Sendable (ViewReference) -> Value {
            { view in ViewReference.reading(view.read(part), read) }
        }
        func within(_ nested: Nested) -> Nested {
            Nested(
                element: nested.element, isThere: within(nested.isThere),
                visit: { view, show in ViewReference.to(view.read(part)) { nested.visit($0, show) } })
        }
        return switch self {
        case .constant(let text): .constant(text)
        case .text(let read): .text(within(read))
        case .markup(let read): .markup(within(read))
        case .flag(let read): .flag(within(read))
        case .view(let nested): .view(within(nested))
        case .list(let nested): .list(within(nested))
        }
    }

    /// The same reader for a view one of whose members is the member's view, for `{{member.name}}`.
    func inside(_ outer: Nested) -> Reader {
        func first<Value>(
            _ missing: Value, _ read: @escaping @Sendable (ViewReference) -> Value
        ) -> @Sendable (ViewReference) -> Value where Value: Sendable {
            { view in
                var value = missing
                outer.visit(view) { value = read($0) }
                return value
            }
        }
        func within(_ nested: Nested) -> Nested {
            Nested(
                element: nested.element, isThere: first(false, nested.isThere),
                visit: { view, show in outer.visit(view) { nested.visit($0, show) } })
        }
        return switch self {
        case .constant(let text): .constant(text)
        case .text(let read): .text(first(nil, read))
        case .markup(let read): .markup(first(nil, read))
        case .flag(let read): .flag(first(false, read))
        case .view(let nested): .view(within(nested))
        case .list(let nested): .list(within(nested))
        }
    }

    /// Whether a section of it is shown.
    var isThere: @Sendable (ViewReference) -> Bool {
        switch self {
        case .constant: { _ in true }
        case .text(let read), .markup(let read): { read($0) != nil }
        case .flag(let read): read
        case .view(let nested), .list(let nested): nested.isThere
        }
    }

    /// What it is, with its article.
    var kind: Phrase {
        switch self {
        case .constant, .text: .text
        case .markup: .markup
        case .flag: .flag
        case .view: .object
        case .list: .list
        }
    }
}

/// The members of a view without its type: what the checker and the compiler know of it.
struct ScopeMembers: Sendable {
    /// A member with its name, and the view that declares it; nil where none does.
    struct Named: Sendable {
        let name: String
        let reader: Reader
        var view: Any.Type?

        /// The view and name that declare it. The name of a type is made from its mangled form when it is asked for:
        /// for the members of all views that would take longer than to read their templates.
        var declaration: String {
            guard let view else { return name }
            return "\(String(reflecting: view).drop { $0 != "." }.dropFirst()).\(name)"
        }
    }

    /// In the order of their declaration.
    let all: [Named]
    private let readers: [String: Reader]

    init(_ members: [Named]) {
        all = members
        readers = Dictionary(members.map { ($0.name, $0.reader) }) { first, _ in first }
    }

    /// Texts that are known when templates are loaded, such as the interface strings of a language.
    init(texts: [String: String]) {
        self.init(texts.map { Named(name: $0, reader: .constant($1)) })
    }

    subscript(name: String) -> Reader? { readers[name] }

    var names: some Sequence<String> { readers.keys }
}
