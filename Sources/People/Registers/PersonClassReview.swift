import ShikiriBasics
package import ShikiriDiagnostics
package import ShikiriModel

extension Rulebook {
    /// Reports what the rules leave open: departments without operations, and classes of persons that nobody is in.
    package func reportGaps(_ roster: Roster, into log: inout DiagnosticLog) {
        reportNamelessDepartments(into: &log)
        reportUnmatchedClasses(roster, into: &log)
    }

    /// Reports the classes of persons whose titles nobody has or had. A class of several titles may be ahead of its
    /// time; one of its titles that nobody has is told where it is nearly one that somebody has.
    private func reportUnmatchedClasses(_ roster: Roster, into log: inout DiagnosticLog) {
        guard !roster.employees.isEmpty else { return }
        let held = roster.employees.positions.flatMap { person in
            [roster.employees[person].title] + roster.assignments(of: person).map(\.title)
        }
        let titles = Set(held.compactMap { $0.map(Audience.folded) })
        let known = SuggestionIndex(titles)
        for personClass in revisions.flatMap({ $0.blocks.values.flatMap(\.persons) }) {
            let missing = personClass.titles.filter { !titles.contains($0) }
            let isUnmatched = personClass.roles.isEmpty && missing.count == personClass.titles.count
            for title in missing {
                let near = known.nearest(to: title)
                guard isUnmatched || near != nil else { continue }
                log.report(.unmatchedClass, .unmatchedTitle(title, nearest: near), at: personClass.location)
            }
        }
    }
}
