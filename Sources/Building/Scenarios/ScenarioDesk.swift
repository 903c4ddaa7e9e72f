package import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
package import ShikiriPeople
package import ShikiriRestrictions

/// Runs the scenarios of a content folder, without making any page.
package struct ScenarioDesk: Sendable {
    /// What came of each scenario.
    package let run: ScenarioRun
    /// What was found in the content that doesn't stop a run.
    package let warnings: DiagnosticLog
    /// The parts of the rules that the scenarios put to work.
    package let coverage: RuleCoverage
    private let engine: RestrictionEngine

    /// Opens a content folder and decides its scenarios.
    ///
    /// - Throws: `InputRejected` where the rules, the scenarios, or anything that they rest on, have mistakes.
    package init(_ options: BuildOptions) throws(InputRejected) {
        var log = DiagnosticLog()
        let folder = try ContentFolder.open(options.content)
        let draft = try PortalLoader.load(folder, jobs: options.jobs, log: &log)
        let portal = try Portal(draft, log: &log)
        let found = options.strict ? log.strict : log
        guard !found.hasErrors else { throw InputRejected(found) }
        warnings = found
        let today = options.asOf ?? Today.day(in: portal.settings.timeZone)
        engine = RestrictionEngine(portal.rulebook)
        let desk = CaseDesk(engine: engine, courses: portal.courses)
        run = ScenarioRun(portal.scenarios, by: desk, asOf: today)
        coverage = RuleCoverage(of: run.questions, by: engine, from: today)
    }

    /// Scenarios for the parts that none touches, for the office to say what is to come out. What comes out today stands
    /// in a comment, because a test that was written from its own result proves nothing.
    package var skeleton: String {
        let cases = coverage.untouched.map { part -> String in
            guard let question = coverage.question(reaching: part), let decision = engine.decision(on: question) else {
                return "# \(part): nothing that is written reaches it\n"
            }
            var given = ["from: \(question.from.text)", "to: \(question.to.text)", "on: \(question.on)"]
            if let title = question.title { given.append("title: \(title)") }
            if let title = question.titleAtDestination { given.append("title_there: \(title)") }
            let first = decision.firstPermitted?.description ?? "null"
            return """
                - name: "\(part)"
                  given: {\(given.joined(separator: ", "))}
                  # comes out today: {verdict: \(decision.verdict.rawValue), first_permitted: \(first), pledge: \(decision.pledge.rawValue)}
                  expect: {}

                """
        }
        return cases.joined()
    }
}
