/// What a name is looked for in, from what surrounds the page down to the section that the name stands in.
struct Scopes {
    /// Why a name can't be resolved: the part of it, where it was looked for, and what there is.
    struct Unknown: Error {
        let part: String
        /// The object that lacks the part; nil if no scope has it.
        let owner: String?
        let known: Set<String>
    }

    /// One scope: where its view lies when the page is written, its members, and what `{{.}}` stands for.
    private struct Scope {
        let place: PageProgram.Scope
        let members: ScopeMembers
        let itself: Reader?
    }

    /// Where the value of a name is found, and how it is read there.
    struct Resolution {
        let place: PageProgram.Scope
        let reader: Reader
    }

    private var scopes: [Scope] = []
    /// How many views are open when the page is written: a section over a text opens a scope without one.
    private var depth = 0

    /// The scopes of a page: texts that are known, and the views that it is rendered with, the outermost first.
    init(_ views: [Element], texts: [String: ScopeMembers] = [:]) {
        let known = texts.map { name, texts in
            ScopeMembers.Named(
                name: name,
                reader: .view(Nested(element: Element(members: { texts }), isThere: { _ in true }, visit: { $1($0) })))
        }
        // They are read from no view: any place will do.
        scopes.append(Scope(place: 0, members: ScopeMembers(known), itself: nil))
        for view in views { open(view) }
    }

    /// The scopes inside a section over a value.
    func inside(_ found: Resolution) -> Scopes {
        var inner = self
        switch found.reader {
        case .flag: break
        case .constant, .text, .markup:
            inner.scopes.append(Scope(place: found.place, members: ScopeMembers([]), itself: found.reader))
        case .view(let nested), .list(let nested): inner.open(nested.element)
        }
        return inner
    }

    private mutating func open(_ element: Element) {
        scopes.append(Scope(place: depth, members: element.members(), itself: element.itself))
        depth += 1
    }

    /// Finds a name. The first part is looked for from the innermost object outwards, the others in what the one before
    /// stands for.
    func resolve(_ name: String) throws(Unknown) -> Resolution {
        if name == "." { return try itself() }
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first, let scope = scopes.last(where: { $0.members[first] != nil }),
            var reader = scope.members[first]
        else {
            throw Unknown(part: parts.first ?? name, owner: nil, known: Set(scopes.flatMap(\.members.names)))
        }
        var owner = first
        for part in parts.dropFirst() {
            guard case .view(let nested) = reader else { throw Unknown(part: part, owner: owner, known: []) }
            let members = nested.element.members()
            guard let member = members[part] else {
                throw Unknown(part: part, owner: owner, known: Set(members.names))
            }
            reader = member.inside(nested)
            owner += "." + part
        }
        return Resolution(place: scope.place, reader: reader)
    }

    /// What `{{.}}` stands for.
    private func itself() throws(Unknown) -> Resolution {
        guard let innermost = scopes.last else { throw Unknown(part: ".", owner: nil, known: []) }
        let whole = Reader.view(
            Nested(
                element: Element(members: { innermost.members }), isThere: { _ in true }, visit: { $1($0) }))
        return Resolution(place: innermost.place, reader: innermost.itself ?? whole)
    }
}
