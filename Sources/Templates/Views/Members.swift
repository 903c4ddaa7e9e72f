/// What a template may ask of a view: names, with what stands behind each.
package struct Members<View>: Sendable, ExpressibleByDictionaryLiteral {
    let entries: [Entry]

    /// A name with its reader, and the view that declares it: a member may be part of several views.
    struct Entry: Sendable {
        let name: String
        let reader: Reader
        let view: Any.Type
    }

    /// Members by their names; a name may be declared once.
    package init(dictionaryLiteral elements: (String, Member<View>)...) {
        let names = elements.map(\.0)
        precondition(Set(names).count == names.count, "\(View.self) declares a member twice")
        entries = elements.map { Entry(name: $0, reader: $1.reader, view: View.self) }
    }

    private init(entries: [Entry]) {
        self.entries = entries
    }

    /// The members of a part, as if they were the view's own.
    package static func all<Part: TemplateView>(of part: @escaping @Sendable (View) -> Part) -> Members {
        Members(
            entries: Part.members.entries.map { entry in
                Members<View>.Entry(
                    name: entry.name, reader: entry.reader.inside(part), view: entry.view)
            })
    }

    /// The members of both; where they share a name, those of the left win.
    package static func + (left: Members, right: Members) -> Members {
        let names = Set(left.entries.map(\.name))
        return Members(entries: left.entries + right.entries.filter { !names.contains($0.name) })
    }

    /// The members without the view's type.
    var scope: ScopeMembers {
        ScopeMembers(entries.map { ScopeMembers.Named(name: $0.name, reader: $0.reader, view: $0.view) })
    }
}

/// One member of a view: its form, and how it is read.
package struct Member<View>: Sendable {
    let reader: Reader

    /// Text, for `{{name}}`.
    package static func text(_ read: @escaping @Sendable (View) -> String) -> Member {
        Member(reader: .text { $0.read(read) })
    }

    /// Text that may be missing; an empty one counts as missing.
    package static func optional(_ read: @escaping @Sendable (View) -> String?) -> Member {
        Member(
            reader: .text { view in
                guard let text = view.read(read), !text.isEmpty else { return nil }
                return text
            })
    }

    /// Finished HTML, for `{{{name}}}`.
    package static func markup(_ read: @escaping @Sendable (View) -> Markup?) -> Member {
        Member(reader: .markup { $0.read(read)?.html })
    }

    /// A condition, for `{{#name}}` and `{{^name}}`.
    package static func flag(_ read: @escaping @Sendable (View) -> Bool) -> Member {
        Member(reader: .flag { $0.read(read) })
    }

    /// A view, for `{{#name}}` and `{{name.member}}`; it may be missing.
    package static func view<Part: TemplateView>(_ read: @escaping @Sendable (View) -> Part?) -> Member {
        Member(
            reader: .view(
                Nested(
                    element: .view(Part.self), isThere: { $0.read(read) != nil },
                    visit: { view, show in
                        guard let part = view.read(read) else { return }
                        ViewReference.to(part, show)
                    })))
    }

    /// Views, for `{{#name}}`, once for each.
    package static func list<Item: TemplateView>(_ read: @escaping @Sendable (View) -> [Item]) -> Member {
        Member(
            reader: .list(
                Nested(
                    element: .view(Item.self), isThere: { !$0.read(read).isEmpty },
                    visit: { view, show in ViewReference.toEach(of: view.read(read), show) })))
    }

    /// Views with what surrounds them, for `{{#name}}…{{#items}}…{{/items}}…{{/name}}`: without an item nothing is shown.
    package static func items<Item: TemplateView>(_ read: @escaping @Sendable (View) -> [Item]) -> Member {
        view { view in
            let items = read(view)
            return items.isEmpty ? nil : Items(items: items)
        }
    }
}

/// A list with what surrounds it.
package struct Items<Item: TemplateView>: TemplateView {
    let items: [Item]

    /// The items, once each.
    package static var members: Members<Self> { ["items": .list(\.items)] }
}
