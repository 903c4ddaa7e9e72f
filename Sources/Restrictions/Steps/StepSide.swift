package import ShikiriModel

/// The departments of one company as a table of steps tells them apart.
package struct StepSide: Sendable {
    /// Which department is of which kind.
    package let kindOf: [DepartmentID: Int]
    /// The kinds: departments of one kind have the same answers.
    package let kinds: [StepKind]
    /// What tells departments apart besides their levels; the first is that of those that nothing does.
    let marks: [StepMark]

    init(of company: Company, _ index: PlaceIndex, anchors: [[Int]], roles: Set<Int>) {
        var kindOf: [DepartmentID: Int] = [:]
        var kinds: [StepKind] = []
        var marks = [StepMark.plain]
        var positionOfMark = [StepMark.plain: 0]
        var positionOfKind: [KindKey: Int] = [:]
        for (number, entry) in index.entries.enumerated() where entry.company == company {
            guard case .department(let id) = entry.place, index.number(of: entry.place) == number else { continue }
            let mark = StepMark(entry, index, anchors: anchors, roles: roles)
            let place = positionOfMark[mark] ?? marks.count
            if positionOfMark.updateValue(place, forKey: mark) == nil { marks.append(mark) }
            let key = KindKey(mark: place, levels: entry.profile.levels)
            let kind = positionOfKind[key] ?? kinds.count
            if positionOfKind.updateValue(kind, forKey: key) == nil {
                kinds.append(StepKind(levels: entry.profile.levels, mark: place, example: number))
            }
            kindOf[id] = kind
        }
        self.kindOf = kindOf
        self.kinds = kinds
        self.marks = marks
    }

    private struct KindKey: Hashable {
        let mark: Int
        let levels: [LevelSet]
    }
}

/// Departments with the same levels and the same mark.
package struct StepKind: Sendable {
    /// The levels in each category of information, in the order of the rulebook: bits for the three levels, the
    /// strongest first, and a fourth for a level that nobody said.
    package let levels: [UInt8]
    /// What tells them apart from others besides, by position; 0: nothing.
    package let mark: Int
    /// The number in the index of one of them.
    let example: Int
}

/// What tells the operations of a department apart from others besides their levels.
struct StepMark: Hashable, Sendable {
    /// Whether operations are written.
    private let isWritten: Bool
    /// The operations as exceptions and classes of persons see them: one where all are alike, and otherwise each with
    /// its levels, because then it matters which of them has which.
    private let operations: [Marked]

    private struct Marked: Hashable {
        let anchors: [Int]
        let role: Int?
        var levels: [LevelSet]?
    }

    static let plain = StepMark(isWritten: true, operations: [Marked(anchors: [], role: nil)])

    private init(isWritten: Bool, operations: [Marked]) {
        self.isWritten = isWritten
        self.operations = operations
    }

    init(_ entry: PlaceIndex.Entry, _ index: PlaceIndex, anchors: [[Int]], roles: Set<Int>) {
        let marked = entry.operations.map { Marked(anchors: anchors[$0], role: roles.contains($0) ? $0 : nil) }
        let areAlike = marked.dropFirst().allSatisfy { $0 == marked[0] }
        isWritten = entry.profile.isWritten
        operations =
            areAlike
            ? Array(marked.prefix(1))
            : zip(entry.operations, marked).map { number, operation in
                Marked(
                    anchors: operation.anchors, role: operation.role, levels: index.entries[number].profile.levels)
            }
    }

    private var isAlone: Bool { !isWritten || operations.contains { $0.role != nil } }

    /// Whether the levels of two departments alone don't decide.
    ///
    /// - Parameter excepted: the ends of all exceptions
    static func matter(_ origin: StepMark, _ destination: StepMark, excepted: Set<PlacePair>) -> Bool {
        if origin.isAlone || destination.isAlone { return true }
        return origin.anchors.contains { from in
            destination.anchors.contains { excepted.contains(PlacePair(origin: from, destination: $0)) }
        }
    }

    private var anchors: Set<Int> { Set(operations.flatMap(\.anchors)) }
}
