import ShikiriModel

/// The restrictions of one direction as they hold on a day.
final class DirectionRules: Sendable {
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
    /// No cooling of these rules lasts longer than this many days, whatever months it runs through.
    let longestCooling: Int
    /// No class of persons of these rules binds longer than this on the way in.
    let longestBefore: Int
    /// For each pair of operations that an exception decides, its position in `exceptions`.
    let exceptionOfPair: [OperationPair: Int]
    /// Whether an exception decides some pair that begins, or ends, in a place, by the place's number.
    private let exceptedOrigins: [Bool]
    private let exceptedDestinations: [Bool]

    init(_ block: RestrictionBlock, on day: CalendarDay, index: PlaceIndex) {
        self.block = block
        standings = block.cells.map { $0.standing(on: day) }
        var restricting = CellMask.none
        for (cell, standing) in standings.enumerated() where standing.measure != .allowed { restricting.insert(cell) }
        self.restricting = restricting
        exceptions = block.exceptions.filter { $0.holds(on: day) }
        let periods =
            [block.coolingPeriod] + standings.compactMap(\.coolingPeriod) + exceptions.compactMap(\.coolingPeriod)
            + block.persons.flatMap { [$0.coolingPeriod, $0.after].compactMap { $0 } }
        longestCooling = periods.map(\.mostDays).max() ?? 0
        longestBefore = block.persons.compactMap { $0.before?.mostDays }.max() ?? 0
        exceptionOfPair = Self.pairs(covered: exceptions, index)
        var origins = Array(repeating: false, count: exceptions.isEmpty ? 0 : index.entries.count)
        var destinations = origins
        for pair in exceptionOfPair.keys {
            origins[pair.origin] = true
            destinations[pair.destination] = true
        }
        for (number, entry) in index.entries.enumerated() where !exceptions.isEmpty {
            origins[number] = entry.operations.contains { origins[$0] }
            destinations[number] = entry.operations.contains { destinations[$0] }
        }
        exceptedOrigins = origins
        exceptedDestinations = destinations
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
        guard !exceptions.isEmpty, exceptedOrigins[origin], exceptedDestinations[destination] else { return nil }
        return exceptionOfPair[OperationPair(origin: origin, destination: destination)]
    }

    /// Whether an exception may decide for some pair of two places' operations.
    func mayExcept(from origin: Int, to destination: Int) -> Bool {
        !exceptions.isEmpty && exceptedOrigins[origin] && exceptedDestinations[destination]
    }

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
