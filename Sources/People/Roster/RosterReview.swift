package import ShikiriDiagnostics
package import ShikiriModel

/// What the roster leaves open on a day: people whom nobody looks after, and rows that contradict each other.
package struct RosterReview: Sendable {
    private let roster: Roster
    private let rulebook: Rulebook
    private let day: CalendarDay

    /// Looks at a roster on a day.
    package init(_ roster: Roster, rulebook: Rulebook, asOf day: CalendarDay) {
        self.roster = roster
        self.rulebook = rulebook
        self.day = day
    }

    /// Reports what was found. Findings name places, never a person.
    package func report(into log: inout DiagnosticLog) {
        reportLines(into: &log)
        reportDates(into: &log)
        reportEmployment(into: &log)
        for person in roster.employees.positions where roster.employees[person].isEmployed(on: day) {
            reportLeaves(of: person, into: &log)
            reportPosts(of: person, into: &log)
        }
    }

    /// A portal in which nobody leads anybody has no packs, and nobody expects to be in one.
    private func reportLines(into log: inout DiagnosticLog) {
        let lines = ManagerLines(roster, rulebook: rulebook, on: day)
        let people = roster.employees.positions
        guard people.contains(where: { !lines.people(under: $0).isEmpty }) else { return }
        var abroad: [Position<Employee>: Int] = [:]
        for person in people {
            let employee = roster.employees[person]
            guard employee.isEmployed(on: day) else {
                reportGone(employee, leading: lines.people(under: person).count, into: &log)
                continue
            }
            let manager = lines.manager(of: person)
            if let manager, areApart(person, manager) { abroad[manager, default: 0] += 1 }
            guard manager == nil, !lines.isHead(person) else { continue }
            log.report(.inNobodysPack, .inNobodysPack, at: employee.location)
        }
        reportManagersAbroad(abroad, into: &log)
    }

    /// Whether two people belong to the two companies. Who is seconded has a line at home, wherever they work.
    private func areApart(_ person: Position<Employee>, _ manager: Position<Employee>) -> Bool {
        let both = [roster.employees[person], roster.employees[manager]]
        guard both.allSatisfy({ $0.status != .seconded }) else { return false }
        let companies = both.compactMap { rulebook.organization.departments[$0.department]?.company }
        return companies.count == 2 && companies[0] != companies[1]
    }

    private func reportManagersAbroad(_ counts: [Position<Employee>: Int], into log: inout DiagnosticLog) {
        for (manager, count) in counts.sorted(by: { $0.key < $1.key }) {
            log.report(
                .otherCompanysManager, .otherCompanysManager(count), at: roster.employees[manager].location)
        }
    }

    /// Only a status that was written can contradict a last day: of the two the day counts.
    private func reportEmployment(into log: inout DiagnosticLog) {
        for employee in roster.employees where employee.isStatusWritten {
            if employee.status == .left, employee.left == nil {
                log.report(.employmentDisagrees, .leftWithoutDay, at: employee.location)
            }
            guard let left = employee.left, (employee.status == .left) != (left < day) else { continue }
            log.report(
                .employmentDisagrees, .employmentDisagrees(hasLeft: employee.status == .left), at: employee.location)
        }
    }

    /// The last days of posts are not asked: 9999-12-31 is how many systems write
    /// that none is known.
    private func reportDates(into log: inout DiagnosticLog) {
        func check(_ date: CalendarDay?, _ what: Phrase, at place: SourceLocation) {
            guard let date, date.isUnlikely(from: day) else { return }
            log.report(.unlikelyDate, .unlikelyDate(what, date, after: day), at: place)
        }
        for person in roster.employees.positions {
            let employee = roster.employees[person]
            check(employee.joined, .personJoins, at: employee.location)
            for post in roster.assignments(of: person) { check(post.from, .postBegins, at: post.location) }
            for leave in roster.leaves(of: person) {
                check(leave.from, .leaveBegins, at: employee.location)
                // 9999-12-31 stands for a leave without a known end; 2062 is a slip that would exempt somebody for ever.
                if leave.until?.components.year != 9999 { check(leave.until, .leaveEnds, at: employee.location) }
            }
            for right in roster.accessGrants(of: person) {
                check(right.granted, .rightBegins, at: right.location)
            }
        }
    }

    private func reportGone(_ employee: Employee, leading count: Int, into log: inout DiagnosticLog) {
        guard count > 0 else { return }
        log.report(.absentManager, .absentManager(day, leading: count), at: employee.location)
    }

    /// Only a status that was written can contradict a leave: a roster without the column says nothing.
    private func reportLeaves(of person: Position<Employee>, into log: inout DiagnosticLog) {
        let employee = roster.employees[person]
        let leaves = roster.leaves(of: person)
        // Where nobody's leaves are kept, the roster's word is all that there is; secondments have no place among leaves.
        let isKept = roster.keepsLeaves && employee.status == .leave
        guard employee.isStatusWritten, !leaves.isEmpty || isKept else { return }
        let isAway = leaves.contains { $0.covers(day) }
        let saysAway = employee.status == .leave || employee.status == .seconded
        guard isAway != saysAway else { return }
        log.report(.leaveDisagrees, .leaveDisagrees(saysAway: saysAway, day), at: employee.location)
    }

    /// Reports somebody whose posts are all elsewhere than their department, those above and below it included: one of the
    /// two tables was not brought up to date. Of the other company's posts another finding tells.
    private func reportHome(
        _ employee: Employee, _ home: Department, posts: [Assignment], into log: inout DiagnosticLog
    ) {
        let places = posts.filter { $0.covers(day) }.compactMap { rulebook.operations[$0.operation] }
        guard !places.isEmpty, places.allSatisfy({ $0.company == home.company }) else { return }
        let organization = rulebook.organization
        let isAtHome = places.contains { post in
            post.department == home.id || organization.ancestors(of: post.department).contains(home.id)
                || organization.ancestors(of: home.id).contains(post.department)
        }
        guard !isAtHome else { return }
        log.report(.departmentDisagrees, .departmentDisagrees(home.id, day), at: employee.location)
    }

    private func reportPosts(of person: Position<Employee>, into log: inout DiagnosticLog) {
        let employee = roster.employees[person]
        let posts = roster.assignments(of: person)
        for (place, post) in posts.enumerated() where posts[..<place].contains(where: { $0.overlaps(post) }) {
            log.report(.doubledAssignment, .doubledAssignment, at: post.location)
        }
        guard employee.status != .seconded, let home = rulebook.organization.departments[employee.department] else {
            return
        }
        reportHome(employee, home, posts: posts, into: &log)
        for post in posts where post.covers(day) {
            guard let company = rulebook.operations[post.operation]?.company, company != home.company else { continue }
            log.report(.otherCompanysPost, .otherCompanysPost, at: post.location)
        }
    }
}

extension Assignment {
    /// Whether two rows name one operation for some day.
    fileprivate func overlaps(_ other: Assignment) -> Bool {
        guard operation == other.operation else { return false }
        let starts = max(from, other.from)
        return covers(starts) && other.covers(starts)
    }
}
