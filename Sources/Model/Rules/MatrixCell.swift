package import ShikiriDiagnostics

/// The place of a cell in the 3 × 3 matrix.
package struct CellPlace: Hashable, Sendable {
    /// The row: how strongly the grid operation handles the information.
    package let handling: HandlingLevel
    /// The column: how usable it is to the affiliate's operation.
    package let usability: Usability

    /// Names a cell.
    package init(_ handling: HandlingLevel, _ usability: Usability) {
        self.handling = handling
        self.usability = usability
    }

    /// The nine cells, row by row.
    package static let all: [CellPlace] = HandlingLevel.allCases.flatMap { handling in
        Usability.allCases.map { CellPlace(handling, $0) }
    }
}

extension CellPlace: LosslessStringConvertible {
    /// The cell as revisions write it, such as `constant/direct`.
    package var description: String { "\(handling.rawValue)/\(usability.rawValue)" }

    /// Reads `constant/direct`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return nil }
        guard let handling = HandlingLevel(rawValue: parts[0]), let usability = Usability(rawValue: parts[1]) else {
            return nil
        }
        self.init(handling, usability)
    }
}

/// How far the restriction of a cell has come.
package enum CellState: String, CaseIterable, Sendable {
    /// It holds.
    case inForce = "in_force"
    /// It holds, and becomes stricter.
    case tightening
    /// It is decided and does not hold yet.
    case planned
    /// It holds and was added lately.
    case added
}

/// What a revision says about how far a cell is.
package struct CellSchedule: Sendable {
    /// How far it is on the revision's effective date.
    package let state: CellState
    /// For `in_force` and `added` the day since when it holds; for `planned` and `tightening` the coming day.
    package let from: CalendarDay?
    /// The measure from the coming day on; nil: the matrix's.
    package let measure: Measure?
    /// The cell's own cooling period from that day on; nil: the block's.
    package let coolingPeriod: CalendarPeriod?
    /// A remark for readers.
    package let note: String?
    /// Where it was written.
    package let location: SourceLocation
}

/// One cell of the matrix: what it asks, and how far it is.
package struct MatrixCell: Sendable {
    /// Which cell it is.
    package let place: CellPlace
    /// The measure that stands in the matrix.
    package let measure: Measure
    /// Where that measure was written.
    package let location: SourceLocation
    /// How far the cell is; nil means in force.
    package let schedule: CellSchedule?

    /// What the cell asks on a day, and how far it then is.
    ///
    /// - `in_force` and `added`: the matrix's measure.
    /// - `tightening`: the matrix's measure today; from the coming day the schedule's.
    /// - `planned` without a measure of its own: `allowed` today; from the coming day the matrix's measure.
    /// - `planned` with a measure: the matrix's measure today; from the coming day the schedule's.
    /// - `planned` or `tightening` without a day: as today, for as long as the revision is in force.
    ///
    /// Once its coming day is there, a cell is `in_force` since that day.
    package func standing(on day: CalendarDay) -> CellStanding {
        guard let schedule else { return CellStanding(measure: measure, coolingPeriod: nil, state: .inForce) }
        switch schedule.state {
        case .inForce, .added:
            return CellStanding(
                measure: measure, coolingPeriod: schedule.coolingPeriod, state: schedule.state, since: schedule.from)
        case .tightening, .planned:
            if let from = schedule.from, day >= from {
                return CellStanding(
                    measure: schedule.measure ?? measure, coolingPeriod: schedule.coolingPeriod, state: .inForce,
                    since: from)
            }
            let holdsYet = schedule.state == .tightening || schedule.measure != nil
            return CellStanding(
                measure: holdsYet ? measure : .allowed, coolingPeriod: nil, state: schedule.state,
                until: schedule.from)
        }
    }

    /// Whether it announces a stricter rule that no day brings.
    var announcesForNoDay: Bool {
        guard let schedule, schedule.from == nil, schedule.state == .planned || schedule.state == .tightening else {
            return false
        }
        let holdsYet = schedule.state == .tightening || schedule.measure != nil
        let today = holdsYet ? measure : .allowed
        return schedule.measure ?? measure > today || schedule.coolingPeriod != nil
    }

    /// Whether it prohibits on some day without a period of its own.
    var prohibitsWithoutPeriod: Bool {
        guard let schedule else { return measure == .prohibited }
        let later = schedule.measure ?? measure
        switch schedule.state {
        case .inForce, .added: return measure == .prohibited && schedule.coolingPeriod == nil
        case .tightening, .planned:
            let holdsYet = schedule.state == .tightening || schedule.measure != nil
            return (holdsYet && measure == .prohibited) || (later == .prohibited && schedule.coolingPeriod == nil)
        }
    }

    /// Where the rule of a day was written: the state's line where the state changes the measure or the period.
    package func source(of standing: CellStanding) -> SourceLocation {
        guard let schedule else { return location }
        let isChanged = standing.measure != measure || standing.coolingPeriod != nil
        return isChanged ? schedule.location : location
    }

    /// The day after the revision's effective date on which the cell's answer may change.
    package func comingDay(after effective: CalendarDay) -> CalendarDay? {
        guard let schedule, let from = schedule.from, from > effective else { return nil }
        return schedule.state == .planned || schedule.state == .tightening ? from : nil
    }
}

/// What a cell asks on one day.
package struct CellStanding: Hashable, Sendable {
    /// The measure.
    package let measure: Measure
    /// The cell's own cooling period; nil: the block's.
    package let coolingPeriod: CalendarPeriod?
    /// How far the cell is.
    package let state: CellState
    /// The day since when this holds, where the revision says so.
    package let since: CalendarDay?
    /// The day from which something else holds, where the revision says so.
    package let until: CalendarDay?

    /// Says what a cell asks.
    package init(
        measure: Measure, coolingPeriod: CalendarPeriod?, state: CellState, since: CalendarDay? = nil,
        until: CalendarDay? = nil
    ) {
        self.measure = measure
        self.coolingPeriod = coolingPeriod
        self.state = state
        self.since = since
        self.until = until
    }
}
