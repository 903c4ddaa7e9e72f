package import ShikiriModel

/// Everybody the portal knows of: employees with their leaves, posts, access rights and line.
///
/// People are addressed by their position in the roster, from 0, which is stable for one reading of the content; the
/// evaluation keeps flat arrays by position, never a dictionary of objects.
package struct Roster: Sendable {
    /// The employees in the order of `employees.csv`.
    package let employees: [Employee]
    /// Each employee's direct manager by position; nil at the top and where a circle was cut.
    let managers: ByPosition<Employee, Position<Employee>?>
    private let leaves: [Position<Employee>: [Leave]]
    private let assignments: [Position<Employee>: [Assignment]]
    private let grants: [Position<Employee>: [AccessGrant]]
    private let leaders: [DepartmentID: Position<Employee>]
    private let positions: [String: Position<Employee>]
    private let reports: [Position<Employee>: [Position<Employee>]]
    private let leftOut: ToldElsewhere
    /// Whether there is a table of leaves, and not only the roster's word that somebody is away.
    let keepsLeaves: Bool

    /// Nobody.
    package init() {
        self.init(employees: [], managers: ByPosition([]), leaders: [:], leaves: [:], assignments: [:], grants: [:])
    }

    /// Joins parts that were checked against each other: managers form no circle, every position exists.
    init(
        employees: [Employee], managers: ByPosition<Employee, Position<Employee>?>,
        leaders: [DepartmentID: Position<Employee>], leaves: [Position<Employee>: [Leave]],
        assignments: [Position<Employee>: [Assignment]], grants: [Position<Employee>: [AccessGrant]],
        leftOut: ToldElsewhere = ToldElsewhere(), keepsLeaves: Bool = false
    ) {
        self.employees = employees
        self.managers = managers
        self.leftOut = leftOut
        self.keepsLeaves = keepsLeaves
        self.leaders = leaders
        self.leaves = leaves.mapValues { $0.sorted { $0.from < $1.from } }
        self.assignments = assignments.mapValues { $0.sorted { ($0.from, $0.location) < ($1.from, $1.location) } }
        self.grants = grants.mapValues { $0.sorted { ($0.granted, $0.location) < ($1.granted, $1.location) } }
        positions = Dictionary(
            employees.positions.map { (IdentifierFolding.folded(employees[$0].id.text), $0) }, uniquingKeysWith: min)
        var reports: [Position<Employee>: [Position<Employee>]] = [:]
        for position in managers.positions {
            if let manager = managers[position] { reports[manager, default: []].append(position) }
        }
        self.reports = reports
    }

    /// The position of the person with an id, however its width and case are written; nil where nobody has it.
    package func position(of written: String) -> Position<Employee>? { positions[IdentifierFolding.folded(written)] }

    /// Whether an id is nobody's, and that is a mistake of its own: nobody was left out who may have it.
    package func lacks(_ written: String) -> Bool {
        position(of: written) == nil && !leftOut.mayHold(IdentifierFolding.folded(written))
    }

    /// Whether nobody was left out because of a mistake.
    package var isWhole: Bool { leftOut.isEmpty }

    /// The employee with an id.
    package subscript(id: EmployeeID) -> Employee? { position(of: id.text).map { employees[$0] } }

    /// The times away of the person at a position, earliest first.
    package func leaves(of position: Position<Employee>) -> [Leave] { leaves[position] ?? [] }

    /// The posts of the person at a position, earliest first.
    package func assignments(of position: Position<Employee>) -> [Assignment] { assignments[position] ?? [] }

    /// The access rights of the person at a position, earliest first.
    package func accessGrants(of position: Position<Employee>) -> [AccessGrant] { grants[position] ?? [] }

    /// The position of the direct manager; nil at the top.
    package func manager(of position: Position<Employee>) -> Position<Employee>? { managers[position] }

    /// The positions of those whose direct manager is the person at a position, in the roster's order.
    package func directReports(of position: Position<Employee>) -> [Position<Employee>] { reports[position] ?? [] }

    /// The position of the person who leads a department (`manager` in `departments.csv`).
    package func leader(of department: DepartmentID) -> Position<Employee>? { leaders[department] }

    /// Whether the person at a position is away on a day. Where `leaves.csv` says nothing about somebody, their status
    /// in the roster decides.
    package func isAway(_ position: Position<Employee>, on day: CalendarDay) -> Bool {
        guard let written = leaves[position] else {
            return employees[position].status == .leave || employees[position].status == .seconded
        }
        return written.contains { $0.covers(day) }
    }
}
