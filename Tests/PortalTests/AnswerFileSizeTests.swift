import LongRuns
import ShikiriDiagnostics
import ShikiriPortal
import Testing

/// What the card answers from stays small: 150 kB, uncompressed, for a thousand departments on each side.
struct AnswerFileSizeTests {
    private static let departments = LongRun.count(1000, usually: 200)
    /// What exceptions cost doesn't grow with the departments.
    private static let limit = 30_000 + 120 * departments
    private static let categories = 10

    @Test("Departments with hardly two profiles alike, and exceptions for some of them")
    func size() throws {
        let (site, log) = try Self.portal.site(asOf: "2026-11-24")
        #expect(!log.hasErrors)
        let file = try #require(site.site.files.first { $0.path.hasPrefix("assets/answers-data.") })
        #expect(file.bytes.count <= Self.limit, "\(file.bytes.count) bytes")
        // Names and levels alone take half of it: a file that lost something would be smaller.
        #expect(file.bytes.count > Self.limit / 2)
    }

    private static var portal: PortalText {
        var rows = ["id,name,company,parent,manager"]
        var operations: [String] = []
        for (company, prefix) in [("grid", "td"), ("affiliate", "gr")] {
            for number in 0..<departments {
                let parent = number < 40 ? "" : "\(prefix)-\(number % 40)"
                rows.append("\(prefix)-\(number),第\(number)地域センター,\(company),\(parent),")
                operations.append(
                    "- {id: \(prefix)-\(number)-run, name: 業務\(number), department: \(prefix)-\(number), \(levels(company, number))}"
                )
            }
        }
        return PortalText(files: [
            "portal.yaml": PortalText.settings,
            "organization/departments.csv": rows.joined(separator: "\n"),
            "rules/information.yaml": (0..<categories).map { "- {id: c\($0), name: 情報の区分\($0)}" }.joined(
                separator: "\n"),
            "rules/operations.yaml": operations.joined(separator: "\n"),
            "rules/transfers/2024-04-01.yaml": revision("2024-04-01", second: "approval"),
            "rules/transfers/2027-04-01.yaml": revision("2027-04-01", second: "prohibited"),
        ])
    }

    /// Levels that differ between almost all departments: the digits of a number in base 3, most of them none.
    private static func levels(_ company: String, _ number: Int) -> String {
        let words = company == "grid" ? ["none", "constant", "exceptional"] : ["none", "direct", "indirect"]
        var digits = number &* 7919 % 59049
        let levels = (0..<categories).map { category -> String in
            defer { digits /= 3 }
            return "c\(category): \(words[digits % 3])"
        }
        return (company == "grid" ? "handles" : "uses") + ": {" + levels.joined(separator: ", ") + "}"
    }

    private static func revision(_ day: String, second: String) -> String {
        func block(_ sides: (String, String), _ ends: (String, String)) -> String {
            let exceptions = (0..<20).map { number in
                "{from: \(sides.0)-\(number * 7 % departments), to: \(sides.1)-\(number), measure: prohibited, "
                    + "cooling_period: P2Y, reason: 見本, approved_by: 担当, expires: 2029-03-31}"
            }
            return """
                applies: {from: \(ends.0), to: \(ends.1)}
                cooling_period: P1Y
                matrix: {constant: {direct: prohibited, indirect: \(second), none: allowed}, exceptional: {direct: approval, indirect: approval, none: allowed}, none: {direct: allowed, indirect: allowed, none: allowed}}
                exceptions: [\(exceptions.joined(separator: ", "))]
                """
        }
        let reverse = block(("gr", "td"), ("affiliate", "grid")).split(separator: "\n").map { "  " + $0 }
        return """
            effective: \(day)
            title: 規則
            pledge: required
            \(block(("td", "gr"), ("grid", "affiliate")))
            reverse:
            \(reverse.joined(separator: "\n"))
            """
    }
}
