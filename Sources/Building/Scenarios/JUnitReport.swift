import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
package import ShikiriPeople
package import ShikiriRestrictions

/// The results of scenarios as the XML that servers for continuous integration read, a suite a file.
package struct JUnitReport {
    private let run: ScenarioRun
    private let coverage: RuleCoverage?

    /// Reports a run, with the parts of the rules that it leaves untouched where these are asked for.
    package init(_ run: ScenarioRun, coverage: RuleCoverage?) {
        self.run = run
        self.coverage = coverage
    }

    /// The report.
    package var text: String {
        let suites = Dictionary(grouping: run.results, by: \.scenario.name.location.file).sorted { $0.key < $1.key }
        var writer = HTMLWriter()
        writer.element("testsuites", Self.counts(run.results, name: "shikiri test")) { writer in
            for (file, results) in suites { Self.write(results, of: file, to: &writer) }
            guard let coverage else { return }
            writer.newline()
            writer.element("testsuite", [("name", "coverage"), ("tests", "0"), ("failures", "0")]) { writer in
                let lines = coverage.untouched.map { "not touched: \($0)" }
                let touched = coverage.parts.count - lines.count
                let head = "touched: \(touched) of \(coverage.parts.count) parts of the rules"
                writer.element("system-out", text: ([head] + lines).joined(separator: "\n"))
            }
        }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + writer.html + "\n"
    }

    private static func write(_ results: [ScenarioRun.Result], of file: String, to writer: inout HTMLWriter) {
        writer.newline()
        writer.element("testsuite", counts(results, name: file)) { writer in
            for result in results {
                writer.newline()
                let place = result.scenario.name.location
                let about: [(StaticString, String?)] = [
                    ("name", result.scenario.name.value), ("classname", file), ("file", file),
                    ("line", String(place.line)),
                ]
                writer.element("testcase", about) { writer in
                    guard !result.isPassed else { return }
                    writer.element("failure", [("message", message(result))])
                }
            }
        }
    }

    private static func counts(_ results: [ScenarioRun.Result], name: String) -> [(StaticString, String?)] {
        [
            ("name", name), ("tests", String(results.count)),
            ("failures", String(results.count { !$0.isPassed })),
        ]
    }

    private static func message(_ result: ScenarioRun.Result) -> String {
        guard result.answer != nil else { return "the last day at the origin has not come before the move" }
        return result.mismatches.map { "\($0.key) is \($0.actual), and the scenario says \($0.expected)" }
            .joined(separator: "; ")
    }
}
