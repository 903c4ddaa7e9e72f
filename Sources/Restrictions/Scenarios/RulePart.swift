package import ShikiriModel

/// A part of a revision that can be seen at work in a decision.
package struct RulePart: Hashable, Sendable {
    /// The effective date of the revision.
    package let revision: CalendarDay
    /// The way across the wall.
    package let direction: Direction
    /// What it is.
    package let kind: Kind

    /// The kinds of parts.
    package enum Kind: Hashable, Sendable {
        /// A cell of the matrix.
        case cell(CellPlace)
        /// A cell from the coming day on that its state names.
        case change(CellPlace, from: CalendarDay)
        /// An exception.
        case exception(from: Place, to: Place)
        /// A class of persons.
        case persons(titles: [String], roles: [OperationID])
        /// A cooling period, or a period of a class of persons.
        case period(CalendarPeriod)
    }
}

extension RulePart: CustomStringConvertible {
    /// The part in a line, such as `2026-04-01 outward: cell constant/direct`.
    package var description: String { "\(revision) \(direction.rawValue): \(kind)" }
}

extension RulePart.Kind: CustomStringConvertible {
    /// The part without its revision.
    package var description: String {
        switch self {
        case .cell(let place): "cell \(place)"
        case .change(let place, let day): "cell \(place) from \(day) on"
        case .exception(let from, let to): "exception \(from.text) to \(to.text)"
        case .persons(let titles, let roles):
            "persons " + (titles + roles.map(\.text)).joined(separator: ", ")
        case .period(let period): "period \(period)"
        }
    }
}

extension RulePart {
    /// Every part of a revision, in the order in which it is written.
    package static func all(of revision: Revision) -> [RulePart] {
        Direction.allCases.flatMap { direction -> [RulePart] in
            guard let block = revision.blocks[direction] else { return [] }
            return kinds(of: block, revision).map {
                RulePart(revision: revision.effective, direction: direction, kind: $0)
            }
        }
    }

    private static func kinds(of block: RestrictionBlock, _ revision: Revision) -> [Kind] {
        let cells = block.cells.flatMap { cell -> [Kind] in
            let change = cell.comingDay(after: revision.effective).map { Kind.change(cell.place, from: $0) }
            return [.cell(cell.place)] + (change.map { [$0] } ?? [])
        }
        let exceptions = block.exceptions.map { Kind.exception(from: $0.from, to: $0.to) }
        let persons = block.persons.map { Kind.persons(titles: $0.titles, roles: $0.roles) }
        var periods = [block.coolingPeriod]
        periods += block.cells.compactMap { $0.schedule?.coolingPeriod }
        periods += block.exceptions.compactMap(\.coolingPeriod)
        periods += block.persons.flatMap { [$0.coolingPeriod, $0.before, $0.after].compactMap { $0 } }
        var seen: Set<CalendarPeriod> = []
        let distinct = periods.filter { !$0.isZero && seen.insert($0).inserted }
        return cells + exceptions + persons + distinct.map(Kind.period)
    }
}
