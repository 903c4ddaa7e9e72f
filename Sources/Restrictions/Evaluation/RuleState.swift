import ShikiriModel

/// The rules as they hold from one day until the next change.
struct RuleState: Sendable {
    /// The first day on which they hold.
    let day: CalendarDay
    /// The revision in force; nil before the first.
    let revision: Revision?
    private let outward: DirectionRules?
    private let inward: DirectionRules?

    init(on day: CalendarDay, rulebook: Rulebook, index: PlaceIndex) {
        self.day = day
        let revision = rulebook.revision(on: day)
        self.revision = revision
        outward = revision?.blocks[.outward].map { DirectionRules($0, on: day, index: index) }
        inward = revision?.blocks[.inward].map { DirectionRules($0, on: day, index: index) }
    }

    /// The restrictions of a direction; nil where it has none.
    subscript(direction: Direction) -> DirectionRules? {
        direction == .outward ? outward : inward
    }

    /// Whether moves between the companies need the pledge.
    var pledge: PledgeRule { revision?.pledge ?? .none }
}

/// The restrictions of one direction as they hold on a day.
struct DirectionRules: Sendable {
    /// The block that they come from.
    let block: RestrictionBlock
    /// What each cell asks, in the order of `CellPlace.all`.
    let standings: [CellStanding]
    /// The cells that ask for more than `allowed`.
    let restricting: CellMask
    /// The exceptions that hold.
    let exceptions: [RestrictionException]
    /// The classes, by their positions in the block, that an operation belongs to by role.
    let classesOfRole: [Int: [Int]]
    private let exceptionOfPair: [OperationPair: Int]
    private let excepted: Set<Int>

    init(_ block: RestrictionBlock, on day: CalendarDay, index: PlaceIndex) {
        self.block = block
        standings = block.cells.map { $0.standing(on: day) }
        var restricting = CellMask.none
        for (cell, standing) in standings.enumerated() where standing.measure != .allowed { restricting.insert(cell) }
        self.restricting = restricting
        exceptions = block.exceptions.filter { $0.holds(on: day) }
        exceptionOfPair = Self.pairs(covered: exceptions, index)
        excepted = Set(exceptionOfPair.keys.map(\.origin))
        var classesOfRole: [Int: [Int]] = [:]
        for (position, personClass) in block.persons.enumerated() {
            for role in personClass.roles {
                guard let operation = index.number(of: .operation(role)) else { continue }
                classesOfRole[operation, default: []].append(position)
            }
        }
        self.classesOfRole = classesOfRole
    }

    /// The exception, by its position in `exceptions`, that decides for a pair of operations.
    func exception(from origin: Int, to destination: Int) -> Int? {
        exceptionOfPair[OperationPair(origin: origin, destination: destination)]
    }

    /// Whether any pair that starts in an operation is decided by an exception.
    func hasExceptions(from origin: Int) -> Bool { excepted.contains(origin) }

    /// Every pair of operations that an exception decides.
    var exceptedPairs: Dictionary<OperationPair, Int>.Keys { exceptionOfPair.keys }

    /// For each pair the exception that names it most exactly, the origin's side before the destination's.
    private static func pairs(
        covered exceptions: [RestrictionException], _ index: PlaceIndex
    ) -> [OperationPair: Int] {
        var decided: [OperationPair: Int] = [:]
        for (position, exception) in exceptions.enumerated() {
            guard let from = index.number(of: exception.from), let to = index.number(of: exception.to) else { continue }
            for origin in index.entries[from].operations {
                for destination in index.entries[to].operations {
                    let pair = OperationPair(origin: origin, destination: destination)
                    let other = decided[pair].map { exactness(of: exceptions[$0]) } ?? -1
                    if exactness(of: exception) > other { decided[pair] = position }
                }
            }
        }
        return decided
    }

    private static func exactness(of exception: RestrictionException) -> Int {
        var exactness = 0
        if case .operation = exception.from { exactness += 2 }
        if case .operation = exception.to { exactness += 1 }
        return exactness
    }
}

/// Two operations by their numbers.
struct OperationPair: Hashable, Sendable {
    let origin: Int
    let destination: Int
}
