import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions

/// A line of a plan as it was written.
struct PlannedMove: Sendable {
    let employee: EmployeeID
    /// The person's position in the roster; nil where there is no roster.
    let position: Position<Employee>?
    let from: Place
    let to: Place
    let on: CalendarDay
    /// The last day at the origin, where the line says one.
    let left: CalendarDay?
    /// The title that the person will hold.
    let title: String?
    let location: SourceLocation
    /// What the table calls the column of the origin.
    let originColumn: String
    /// What the table calls the column of the last day at the origin.
    let leftColumn: String
}

/// Reads lines of a plan.
struct PlanReader {
    private let roster: Roster
    private let places: KnownPlaces

    init(roster: Roster, rulebook: Rulebook) {
        self.roster = roster
        places = KnownPlaces(rulebook)
    }

    func move(_ row: Draft, log: inout DiagnosticLog) -> PlannedMove? {
        let fields = Fields<PlanColumns>(row, log: &log)
        let person = person(fields, &log)
        let from = place(fields[\.from], fields.name(of: \.from), &log)
        let to = place(fields[\.to], fields.name(of: \.to), &log)
        let (date, left) = (fields[\.date], fields[\.left])
        if let left, let date, left.value >= date.value {
            log.report(
                .contradiction, .leftAfterMove(fields.name(of: \.left), fields.name(of: \.date)), at: left.location)
        }
        guard let person, let from, let to, let date, left.map({ $0.value < date.value }) ?? true else { return nil }
        return PlannedMove(
            employee: person.employee, position: person.position, from: from, to: to, on: date.value,
            left: left?.value, title: fields[\.title]?.value, location: fields.location,
            originColumn: fields.name(of: \.from), leftColumn: fields.name(of: \.left))
    }

    /// Without a roster every id is taken as it is, and has no history.
    private func person(
        _ fields: Fields<PlanColumns>, _ log: inout DiagnosticLog
    ) -> (employee: EmployeeID, position: Position<Employee>?)? {
        guard !roster.employees.isEmpty else { return fields[\.employee].map { (EmployeeID($0.value), nil) } }
        return fields.person(\.employee, in: roster, log: &log).map { (roster.employees[$0.value].id, $0.value) }
    }

    private func place(_ written: Located<String>?, _ column: String, _ log: inout DiagnosticLog) -> Place? {
        guard let written else { return nil }
        switch places.place(named: written.value) {
        case .place(let place): return place
        case .ambiguous(let ids):
            log.report(
                .unknownReference, .ambiguousDepartment(column, ids: ids.map { "\($0)" }), at: written.location)
        case .unknown:
            log.report(.unknownReference, .unknownPlace(column, file: ContentFile.departments), at: written.location)
        }
        return nil
    }
}
