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
    /// The exceptions by the places that they name, by their positions in `exceptions`; of equals the strictest.
    let exceptionOfEnds: [PlacePair: Int]
    /// For each place the places that it is part of and that an exception leads from, or to, nearest first; empty where
    /// there are no exceptions.
    private let originAnchors: [[Int]]
    private let destinationAnchors: [[Int]]
    /// Whether some operation of a place has such anchors, by the place's number.
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
        exceptionOfEnds = Self.byEnds(exceptions, index)
        let origins = Set(exceptionOfEnds.keys.map(\.origin))
        let destinations = Set(exceptionOfEnds.keys.map(\.destination))
        originAnchors = exceptions.isEmpty ? [] : index.anchors(among: origins)
        destinationAnchors = exceptions.isEmpty ? [] : index.anchors(among: destinations)
        exceptedOrigins = Self.places(with: originAnchors, index)
        exceptedDestinations = Self.places(with: destinationAnchors, index)
        var classesOfRole: [Int: [Int]] = [:]
        for (position, personClass) in block.persons.enumerated() {
            for role in personClass.roles {
                guard let operation = index.number(of: .operation(role)) else { continue }
                classesOfRole[operation, default: []].append(position)
            }
        }
        self.classesOfRole = classesOfRole
    }

    /// The exception, by its position in `exceptions`, that decides for a pair of operations: the one with the nearest
    /// origin, and of those the one with the nearest destination.
    ///
    /// - Parameter ignored: an exception that is taken not to be there
    func exception(from origin: Int, to destination: Int, besides ignored: Int? = nil) -> Int? {
        guard mayExcept(from: origin, to: destination) else { return nil }
        for from in originAnchors[origin] {
            for to in destinationAnchors[destination] {
                let position = exceptionOfEnds[PlacePair(origin: from, destination: to)]
                if let position, position != ignored { return position }
            }
        }
        return nil
    }

    /// The exception that would decide for a pair of operations if the nearest destination went before the nearest origin.
    func exceptionByDestination(from origin: Int, to destination: Int) -> Int? {
        guard mayExcept(from: origin, to: destination) else { return nil }
        for to in destinationAnchors[destination] {
            for from in originAnchors[origin] {
                if let position = exceptionOfEnds[PlacePair(origin: from, destination: to)] { return position }
            }
        }
        return nil
    }

    /// Whether an exception may decide for some pair of two places' operations.
    func mayExcept(from origin: Int, to destination: Int) -> Bool {
        !exceptions.isEmpty && exceptedOrigins[origin] && exceptedDestinations[destination]
    }

    private static func byEnds(_ exceptions: [RestrictionException], _ index: PlaceIndex) -> [PlacePair: Int] {
        var positions: [PlacePair: Int] = [:]
        for (position, exception) in exceptions.enumerated() {
            guard let from = index.number(of: exception.from), let to = index.number(of: exception.to) else { continue }
            let ends = PlacePair(origin: from, destination: to)
            if let other = positions[ends], exceptions[other].measure >= exception.measure { continue }
            positions[ends] = position
        }
        return positions
    }

    private static func places(with anchors: [[Int]], _ index: PlaceIndex) -> [Bool] {
        guard !anchors.isEmpty else { return [] }
        return index.entries.map { $0.operations.contains { !anchors[$0].isEmpty } }
    }
}

/// Two places, each by its number.
struct PlacePair: Hashable, Sendable {
    let origin: Int
    let destination: Int
}
