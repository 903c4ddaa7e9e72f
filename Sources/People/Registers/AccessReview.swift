import ShikiriBasics
package import ShikiriModel

/// Access rights tied to the history of posts: who can still use a system that their operations no longer need.
package struct AccessReview: Sendable {
    /// What was found; open access before access that is closed, then by system in the order of the rulebook, then in
    /// the order of the roster.
    package let findings: [Finding]
    private let ids: ByPosition<Employee, EmployeeID>

    /// An access right that doesn't fit the person's posts.
    package struct Finding: Hashable, Sendable {
        /// The person's position in the roster.
        package let person: Position<Employee>
        /// The system.
        package let system: SystemID
        /// What is wrong.
        package let kind: Kind
        /// The first day of the access.
        package let granted: CalendarDay
    }

    /// What can be wrong with an access right.
    package enum Kind: Hashable, Sendable {
        /// It is open, and has not been needed since this day.
        case noLongerNeeded(since: CalendarDay)
        /// It is open, and no post of the person needs it or ever did.
        case neverNeeded
        /// It was closed on a day (its last), longer after it was last needed than the next day.
        case revokedLate(since: CalendarDay, revoked: CalendarDay)
    }

    /// Reviews all access rights as of a day.
    ///
    /// An operation needs a system where `systems.yaml` names it; where a system names none, every operation that
    /// handles, or could use, some of its information counts. Where nobody's posts are written down, the operations of
    /// the person's department stand in. Somebody who has left the company needs nothing after their last day. A right that
    /// was closed is judged on the day of that: who came back later needed it no more in the meantime.
    package init(_ roster: Roster, rulebook: Rulebook, asOf day: CalendarDay) {
        let needs = ByPosition<InformationSystem, Set<OperationID>>(
            rulebook.systems.items.map { Self.operations(needing: $0, rulebook) })
        var findings: [(order: Position<InformationSystem>, finding: Finding)] = []
        for person in roster.employees.positions {
            for grant in roster.accessGrants(of: person) where grant.granted <= day {
                guard let order = rulebook.systems.position(of: grant.system) else { continue }
                let judged = grant.revoked.map { min($0, day) } ?? day
                let need = Need(of: person, for: needs[order], roster, rulebook, asOf: judged)
                guard let kind = Self.kind(grant, need, asOf: day) else { continue }
                let finding = Finding(person: person, system: grant.system, kind: kind, granted: grant.granted)
                findings.append((order, finding))
            }
        }
        self.findings = findings.sorted { left, right in
            let ranks = [left, right].map { $0.finding.kind.isOpen ? 0 : 1 }
            return (ranks[0], left.order, left.finding.person) < (ranks[1], right.order, right.finding.person)
        }.map(\.finding)
        ids = ByPosition(roster.employees.map(\.id))
    }

    /// The findings for a spreadsheet.
    package var csv: [UInt8] {
        var csv = SpreadsheetCSV(columns: ["employee", "system", "finding", "granted", "not_needed_since", "revoked"])
        for finding in findings {
            let (name, since, revoked): (String, CalendarDay?, CalendarDay?) =
                switch finding.kind {
                case .noLongerNeeded(let since): ("no_longer_needed", since, nil)
                case .neverNeeded: ("never_needed", nil, nil)
                case .revokedLate(let since, let revoked): ("revoked_late", since, revoked)
                }
            csv.add([
                ids[finding.person].text, finding.system.text, name, finding.granted.description,
                since?.description ?? "", revoked?.description ?? "",
            ])
        }
        return csv.bytes
    }

    private static func operations(needing system: InformationSystem, _ rulebook: Rulebook) -> Set<OperationID> {
        guard system.operations.isEmpty else { return Set(system.operations) }
        let touching = rulebook.operations.items.filter { operation in
            system.information.contains {
                operation.handling(of: $0) != .none || operation.usability(of: $0) != .none
            }
        }
        return Set(touching.map(\.id))
    }

    private static func kind(_ grant: AccessGrant, _ need: Need, asOf day: CalendarDay) -> Kind? {
        switch need {
        case .now: return nil
        case .never: return grant.isOpen(on: day) ? .neverNeeded : nil
        case .until(let last):
            let since = max(last.adding(days: 1), grant.granted)
            if grant.isOpen(on: day) { return .noLongerNeeded(since: since) }
            guard let revoked = grant.revoked, revoked > since else { return nil }
            return .revokedLate(since: since, revoked: revoked)
        }
    }
}

extension AccessReview.Kind {
    /// Whether somebody can use the system today.
    package var isOpen: Bool {
        switch self {
        case .noLongerNeeded, .neverNeeded: true
        case .revokedLate: false
        }
    }
}

/// Whether a person's posts need a system.
private enum Need {
    case now
    case until(CalendarDay)
    case never

    init(
        of person: Position<Employee>, for operations: Set<OperationID>, _ roster: Roster, _ rulebook: Rulebook,
        asOf day: CalendarDay
    ) {
        let employee = roster.employees[person]
        let isGone = employee.left.map { $0 < day } ?? (employee.status == .left)
        let posts = roster.assignments(of: person)
        guard !posts.isEmpty else {
            let own = rulebook.operations(of: employee.department).map(\.id)
            let isNeeded = own.contains(where: operations.contains)
            self = isNeeded ? isGone ? employee.left.map { .until($0) } ?? .never : .now : .never
            return
        }
        let needing = posts.filter { operations.contains($0.operation) && $0.from <= day }
        // Nobody wrote down when somebody left: they are gone on the day, and nothing says since when.
        let lastDay = employee.left ?? (isGone ? day.adding(days: -1) : .max)
        let ends = needing.map { post in min(post.until ?? .max, lastDay) }
        guard let last = ends.max() else {
            self = .never
            return
        }
        self = last >= day ? .now : .until(last)
    }
}

extension CalendarDay {
    /// Later than every day that can be written.
    fileprivate static let max = CalendarDay(daysSinceEpoch: .max)
}
