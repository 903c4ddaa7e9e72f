import ShikiriDiagnostics
import ShikiriModel
package import ShikiriPeople
package import ShikiriRestrictions

/// The results of scenarios in the Test Anything Protocol, version 14.
package struct TAPReport {
    private let run: ScenarioRun
    private let coverage: RuleCoverage?

    /// Reports a run, with the parts of the rules that it leaves untouched where these are asked for.
    package init(_ run: ScenarioRun, coverage: RuleCoverage?) {
        self.run = run
        self.coverage = coverage
    }

    /// The report.
    package var text: String {
        let plan = run.results.isEmpty ? "1..0 # skipped: there are no scenarios" : "1..\(run.results.count)"
        return (["TAP version 14", plan] + run.results.enumerated().flatMap { lines($1, number: $0 + 1) } + remarks)
            .joined(separator: "\n") + "\n"
    }

    private func lines(_ result: ScenarioRun.Result, number: Int) -> [String] {
        let name = "\(number) - \(Self.escaped(result.scenario.name.value))"
        guard !result.isPassed else { return ["ok \(name)"] }
        let place = result.scenario.name.location
        let found = result.mismatches.map { mismatch in
            "  \(mismatch.key): {expected: \(mismatch.expected), found: \(mismatch.actual)}"
        }
        let undecided =
            result.answer == nil ? ["  message: the last day at the origin has not come before the move"] : []
        return ["not ok \(name)", "  ---", "  at: \(place.file):\(place.line)"] + undecided + found + ["  ..."]
    }

    private var remarks: [String] {
        guard let coverage else { return [] }
        let touched = coverage.parts.count - coverage.untouched.count
        return ["# touched: \(touched) of \(coverage.parts.count) parts of the rules"]
            + coverage.untouched.map { "# not touched: \($0)" }
    }

    /// A `#` in a description would begin a directive.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("#", with: "\\#")
    }
}
