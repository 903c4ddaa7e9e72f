package import ShikiriModel

/// The people whom one manager sees, and nobody else: their line.
///
/// The line is everybody below the manager by `manager` in `employees.csv`, directly or through others, and everybody who is counted
/// on the day in a department that the manager leads by `departments.csv`, or in one below it. The manager is not in
/// their own line, and nobody who isn't employed on the day.
package struct ManagerLine: Sendable {
    /// The manager's position in the roster.
    package let manager: Int
    /// The positions of the people in the line, in the roster's order.
    package let people: [Int]
    /// Those whose direct manager it is.
    package let directReports: [Int]
}

/// Finds the lines of all managers on a day.
package struct ManagerLines: Sendable {
    private let roster: Roster
    private let organization: Organization
    private let day: CalendarDay
    private let members: [DepartmentID: [Int]]
    private let led: [Int: [DepartmentID]]

    /// Looks at everybody where they are on the day.
    package init(_ roster: Roster, rulebook: Rulebook, on day: CalendarDay) {
        self.roster = roster
        self.day = day
        organization = rulebook.organization
        let whereabouts = Whereabouts(roster, rulebook: rulebook)
        members = Dictionary(
            grouping: roster.employees.indices.filter { roster.employees[$0].isEmployed(on: day) },
            by: { whereabouts.department(of: $0, on: day) })
        var led: [Int: [DepartmentID]] = [:]
        for department in organization.departments.items {
            if let leader = roster.leader(of: department.id) { led[leader, default: []].append(department.id) }
        }
        self.led = led
    }

    /// The lines of everybody who is employed and has anybody in their line, in the roster's order.
    package var all: [ManagerLine] {
        roster.employees.indices.compactMap { line(of: $0) }
    }

    /// The line of the person at a position; nil for those who are not employed on the day or have nobody in it.
    package func line(of manager: Int) -> ManagerLine? {
        guard roster.employees[manager].isEmployed(on: day) else { return nil }
        var people = below(manager)
        for department in led[manager] ?? [] {
            for inside in organization.subtree(of: department) { people.formUnion(members[inside] ?? []) }
        }
        let employed = people.filter { $0 != manager && roster.employees[$0].isEmployed(on: day) }
        guard !employed.isEmpty else { return nil }
        let direct = roster.directReports(of: manager).filter { employed.contains($0) }
        return ManagerLine(manager: manager, people: employed.sorted(), directReports: direct)
    }

    /// Everybody below a manager, also through people who have left since.
    private func below(_ manager: Int) -> Set<Int> {
        var result: Set<Int> = []
        var open = roster.directReports(of: manager)
        while let next = open.popLast() {
            guard result.insert(next).inserted else { continue }
            open += roster.directReports(of: next)
        }
        return result
    }
}
