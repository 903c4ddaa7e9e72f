package import ShikiriModel

/// The people whom one manager sees, and nobody else: their line.
///
/// The line is everybody below the manager by `manager` in `employees.csv`, directly or through others, and everybody who is counted
/// on the day in a department that the manager leads by `departments.csv`, or in one below it. Who would be in it and isn't employed
/// on the day passes their own line on to the manager. The manager is not in their own line, and nobody who isn't employed on the day.
package struct ManagerLine: Sendable {
    /// The manager's position in the roster.
    package let manager: Position<Employee>
    /// The positions of the people in the line, in the roster's order.
    package let people: [Position<Employee>]
    /// Those whose direct manager it is.
    package let directReports: [Position<Employee>]
}

/// Finds the lines of all managers on a day.
package struct ManagerLines: Sendable {
    private let roster: Roster
    private let organization: Organization
    private let day: CalendarDay
    /// Where everybody is counted, by position; of those who have left, where they were last.
    private let departments: ByPosition<Employee, DepartmentID>
    private let members: [DepartmentID: [Position<Employee>]]
    private let led: [Position<Employee>: [DepartmentID]]

    /// Looks at everybody where they are on the day.
    package init(_ roster: Roster, rulebook: Rulebook, on day: CalendarDay) {
        self.roster = roster
        self.day = day
        organization = rulebook.organization
        let whereabouts = Whereabouts(roster, rulebook: rulebook)
        let departments = ByPosition<Employee, DepartmentID>(
            roster.employees.positions.map { whereabouts.department(of: $0, on: day) })
        self.departments = departments
        members = Dictionary(grouping: roster.employees.positions, by: { departments[$0] })
        var led: [Position<Employee>: [DepartmentID]] = [:]
        for department in organization.departments.items {
            if let leader = roster.leader(of: department.id) { led[leader, default: []].append(department.id) }
        }
        self.led = led
    }

    /// The lines of everybody who is employed and has anybody in their line, in the roster's order.
    package var all: [ManagerLine] {
        roster.employees.positions.compactMap { line(of: $0) }
    }

    /// The line of the person at a position; nil for those who are not employed on the day or have nobody in it.
    package func line(of manager: Position<Employee>) -> ManagerLine? {
        guard isEmployed(manager) else { return nil }
        let employed = people(under: manager)
        guard !employed.isEmpty else { return nil }
        let direct = roster.directReports(of: manager).filter { employed.contains($0) }
        return ManagerLine(manager: manager, people: employed.sorted(), directReports: direct)
    }

    /// The employed people who are under somebody, whether that person is employed or not.
    package func people(under person: Position<Employee>) -> Set<Position<Employee>> {
        var people: Set<Position<Employee>> = []
        var taken: Set<Position<Employee>> = []
        var open = [person]
        while let next = open.popLast() {
            guard taken.insert(next).inserted else { continue }
            let found = below(next).union((led[next] ?? []).flatMap { members(under: $0) })
            people.formUnion(found)
            // Nobody but the next manager above can look after the people of those who are gone.
            open += found.filter { !isEmployed($0) }
        }
        return people.filter { $0 != person && isEmployed($0) }
    }

    /// The nearest manager above somebody who is employed on the day, in whose line they are: the one of the roster, else
    /// whoever leads the department or the nearest one above it. Nil for those who are in nobody's line.
    package func manager(of person: Position<Employee>) -> Position<Employee>? {
        var tried: Set<Position<Employee>> = [person]
        return manager(of: person, &tried)
    }

    private func manager(of person: Position<Employee>, _ tried: inout Set<Position<Employee>>) -> Position<Employee>? {
        for candidate in above(person) where tried.insert(candidate).inserted {
            if isEmployed(candidate) { return candidate }
            if let next = manager(of: candidate, &tried) { return next }
        }
        return nil
    }

    /// Everybody who is written down as somebody's manager or as the leader of their departments, the nearest first; with
    /// themselves, where they lead one.
    private func above(_ person: Position<Employee>) -> [Position<Employee>] {
        let own = departments[person]
        let leaders = ([own] + organization.ancestors(of: own).reversed()).compactMap { roster.leader(of: $0) }
        return [roster.manager(of: person)].compactMap { $0 } + leaders
    }

    /// Whether nobody stands above somebody, employed or not, and somebody below: the head of a company.
    package func isHead(_ person: Position<Employee>) -> Bool {
        above(person).allSatisfy { $0 == person } && line(of: person) != nil
    }

    /// Whether the person at a position is employed on the day.
    private func isEmployed(_ person: Position<Employee>) -> Bool { roster.employees[person].isEmployed(on: day) }

    private func members(under department: DepartmentID) -> [Position<Employee>] {
        organization.subtree(of: department).flatMap { members[$0] ?? [] }
    }

    /// Everybody below a manager by the roster, also through people who have left since.
    private func below(_ manager: Position<Employee>) -> Set<Position<Employee>> {
        var result: Set<Position<Employee>> = []
        var open = roster.directReports(of: manager)
        while let next = open.popLast() {
            guard result.insert(next).inserted else { continue }
            open += roster.directReports(of: next)
        }
        return result
    }
}
