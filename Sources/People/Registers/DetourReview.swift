package import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriRestrictions

/// The chains of posts in everybody's history that look like a way around a restriction.
package struct DetourReview: Sendable {
    /// The chains, in the order of the roster, earliest first.
    package let findings: [Finding]

    /// A chain in somebody's history.
    package struct Finding: Sendable {
        /// The person's position in the roster.
        package let person: Position<Employee>
        /// The chain.
        package let detour: Detour
        /// Where its last post was written.
        package let location: SourceLocation
    }

    /// A chain has a short stay in it: of the posts before a move, so many that ended last are looked at.
    private static let mostPosts = 12

    /// Looks at every post that began up to a day, by the rules of the day on which it began.
    package init(_ roster: Roster, engine: RestrictionEngine, asOf day: CalendarDay) {
        findings = roster.employees.positions.flatMap { person in
            Self.findings(person, roster.assignments(of: person), engine, asOf: day)
        }
    }

    /// Reports each chain at the post that it leads to.
    package func report(into log: inout DiagnosticLog) {
        for finding in findings { log.report(.possibleDetour, .possibleDetour, at: finding.location) }
    }

    private static func findings(
        _ person: Position<Employee>, _ posts: [Assignment], _ engine: RestrictionEngine, asOf day: CalendarDay
    ) -> [Finding] {
        let companies = Set(posts.compactMap { engine.rulebook.operations[$0.operation]?.company })
        guard posts.count > 2, companies.count > 1 else { return [] }
        var found: [Finding] = []
        for post in posts where post.from <= day {
            let eve = post.from.adding(days: -1)
            let earlier = posts.filter { $0.from <= eve }
                .sorted { ($0.until ?? eve, $0.from) > ($1.until ?? eve, $1.from) }.prefix(mostPosts)
            let history = earlier.map {
                Posting($0.operation, from: $0.from, until: $0.until.map { min($0, eve) } ?? eve, title: $0.title)
            }
            guard let last = history.first?.until else { continue }
            for held in history where held.until == last && held.place != .operation(post.operation) {
                let question = TransferQuestion(
                    from: held.place, to: .operation(post.operation), on: post.from, left: min(last, eve),
                    titleAtDestination: post.title, history: history)
                for detour in engine.detours(of: question) where !found.contains(where: { $0.detour == detour }) {
                    found.append(Finding(person: person, detour: detour, location: post.location))
                }
            }
        }
        return found
    }
}
