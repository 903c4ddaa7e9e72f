import ShikiriModel
import ShikiriRestrictions

/// The pairs of departments that a revision changes, in lines that say which cell or exception makes the change.
struct RevisionChanges {
    /// Pairs with the same change for the same cause.
    struct Line {
        let change: PairChange
        let direction: Direction
        let cause: Cause
        /// The departments of both ends: each entry stands for all pairs of its origins with its destinations.
        var blocks: [(origins: [DepartmentID], destinations: [DepartmentID])] = []

        /// How many pairs there are.
        var count: Int { blocks.reduce(0) { $0 + $1.origins.count * $1.destinations.count } }
        /// How many departments are left, and how many joined.
        var ends: (origins: Int, destinations: Int) {
            (Set(blocks.flatMap(\.origins)).count, Set(blocks.flatMap(\.destinations)).count)
        }
    }

    /// What makes a pair change.
    enum Cause: Hashable {
        case cell(CellPlace)
        case exception(from: Place, to: Place)
        /// The pairs are told by their departments alone.
        case untold
    }

    /// Beyond this many pairs their causes are not looked up.
    private static let mostPairs = 5000

    let lines: [Line]

    init(_ difference: RevisionDifference, engine: RestrictionEngine) {
        let pairs = difference.directions.reduce(0) { sum, direction in
            sum + direction.groups.reduce(0) { $0 + $1.count }
        }
        lines =
            pairs <= Self.mostPairs
            ? difference.directions.flatMap { Self.told($0, in: difference, engine) }
            : difference.directions.flatMap(Self.untold)
    }

    private static func untold(_ difference: DirectionDifference) -> [Line] {
        difference.groups.map { group in
            Line(
                change: group.change, direction: difference.direction, cause: .untold,
                blocks: [(group.origins, group.destinations)])
        }
    }

    private struct Key: Hashable {
        let change: PairChange
        let cause: Cause
    }

    private static func told(
        _ difference: DirectionDifference, in whole: RevisionDifference, _ engine: RestrictionEngine
    ) -> [Line] {
        var order: [Key] = []
        var destinations: [Key: [(origin: DepartmentID, destination: DepartmentID)]] = [:]
        for group in difference.groups {
            // The stricter side has the rule that makes the difference.
            let day = group.change.isStricter ? whole.after : whole.before
            for origin in group.origins {
                for destination in group.destinations {
                    let question = TransferQuestion(from: .department(origin), to: .department(destination), on: day)
                    let decision = engine.decision(on: question)
                    let key = Key(change: group.change, cause: cause(decision, group.change, difference))
                    if destinations[key] == nil { order.append(key) }
                    destinations[key, default: []].append((origin, destination))
                }
            }
        }
        return order.map { key in
            Line(
                change: key.change, direction: difference.direction, cause: key.cause,
                blocks: blocks(destinations[key] ?? [], engine.rulebook.organization))
        }
    }

    /// The first cell, in the order of the matrix, that asks for the stricter measure and stands otherwise than on the
    /// other side; an exception before any cell.
    private static func cause(
        _ decision: Decision?, _ change: PairChange, _ difference: DirectionDifference
    ) -> Cause {
        let stricter = change.isStricter ? change.after : change.before
        let reasons = (decision?.reasons ?? []).filter { $0.measure == stricter.measure }
        for reason in reasons {
            if case .exception(let exception) = reason.basis {
                return .exception(from: exception.from, to: exception.to)
            }
        }
        let changed = Set(difference.cells.map(\.place))
        let places = reasons.compactMap { reason -> CellPlace? in
            guard case .cell(_, let place, _, _) = reason.basis else { return nil }
            return place
        }
        let reached = CellPlace.all.filter(places.contains)
        return (reached.first(where: changed.contains) ?? reached.first).map { .cell($0) } ?? .untold
    }

    /// Pairs as blocks: origins with the same destinations stand together.
    private static func blocks(
        _ pairs: [(origin: DepartmentID, destination: DepartmentID)], _ organization: Organization
    ) -> [(origins: [DepartmentID], destinations: [DepartmentID])] {
        let position = { organization.departments.position(of: $0) ?? Position(0) }
        let byOrigin = Dictionary(grouping: pairs, by: \.origin)
            .mapValues { $0.map(\.destination).sorted { position($0) < position($1) } }
        var blocks: [(origins: [DepartmentID], destinations: [DepartmentID])] = []
        for origin in byOrigin.keys.sorted(by: { position($0) < position($1) }) {
            let destinations = byOrigin[origin] ?? []
            if let same = blocks.firstIndex(where: { $0.destinations == destinations }) {
                blocks[same].origins.append(origin)
            } else {
                blocks.append(([origin], destinations))
            }
        }
        return blocks
    }
}
