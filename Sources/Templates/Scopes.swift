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

    /// The scopes inside a section over a value of this shape. A flag opens none.
    func inside(_ shape: ViewShape) -> Scopes {
        var inner = self
        switch shape {
        case .flag: break
        case .list(let element): inner.shapes.append(element)
        case .text, .markup, .object: inner.shapes.append(shape)
        }
        return inner
    }

    /// What a name stands for. The first part is looked for from the innermost object outwards, the others in what the
    /// one before stands for.
    func shape(of name: String) throws(Unknown) -> ViewShape {
        if name == "." { return shapes[shapes.count - 1] }
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first, var shape = find(first) else {
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
        return shape
    }

    private func find(_ name: String) -> ViewShape? {
        for shape in shapes.reversed() {
            if let member = shape.members[name] { return member }
        }
        return nil
    }
}

extension ViewShape {
    fileprivate var members: [String: ViewShape] {
        if case .object(let members) = self { members } else { [:] }
    }
}
