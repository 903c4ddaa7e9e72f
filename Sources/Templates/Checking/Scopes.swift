/// The objects that a name is looked for in, from the page down to the section that it stands in.
struct Scopes {
    /// Why a name can't be resolved: the part of it, where it was looked for, and what there is.
    struct Unknown: Error {
        let part: String
        /// The object that lacks the part; nil if no scope has it.
        let owner: String?
        let known: Set<String>
    }

    private var shapes: [ViewShape]

    init(_ page: ViewShape) {
        shapes = [page]
    }

    /// The scopes inside a section over a value of this shape.
    func inside(_ shape: ViewShape) -> Scopes {
        var inner = self
        if let scope = shape.scope { inner.shapes.append(scope) }
        return inner
    }

    /// Where the value of a name is found, and what it looks like.
    struct Resolution {
        let path: ValuePath
        let shape: ViewShape
    }

    /// What a name stands for.
    func shape(of name: String) throws(Unknown) -> ViewShape {
        try resolve(name).shape
    }

    /// Finds a name. The first part is looked for from the innermost object outwards, the others in what the one before
    /// stands for.
    func resolve(_ name: String) throws(Unknown) -> Resolution {
        let innermost = shapes.count - 1
        if name == "." { return Resolution(path: ValuePath(scope: innermost, members: []), shape: shapes[innermost]) }
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first, let scope = shapes.lastIndex(where: { $0.members[first] != nil }),
            var shape = shapes[scope].members[first]
        else {
            throw Unknown(part: parts.first ?? name, owner: nil, known: Set(shapes.flatMap(\.members.keys)))
        }
        var owner = first
        for part in parts.dropFirst() {
            guard let member = shape.members[part] else {
                throw Unknown(part: part, owner: owner, known: Set(shape.members.keys))
            }
            shape = member
            owner += "." + part
        }
        return Resolution(path: ValuePath(scope: scope, members: parts), shape: shape)
    }
}

extension ViewShape {
    /// What names are looked for in inside a section over such a value. A flag opens no scope.
    var scope: ViewShape? {
        switch self {
        case .flag: nil
        case .list(let element): element
        case .text, .markup, .object: self
        }
    }

    fileprivate var members: [String: ViewShape] {
        if case .object(let members) = self { members } else { [:] }
    }
}
