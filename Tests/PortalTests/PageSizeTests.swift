import LongRuns
import Testing

/// Pages of a thousand departments on each side, in a long run, stay small, whatever their levels are.
struct PageSizeTests {
    private static let departments = LongRun.count(1000, usually: 200)
    /// What a page may have: a million bytes for a thousand departments.
    private static let limit = 200_000 + 800 * departments
    private static let categories = 8

    private static var portal: PortalText {
        var rows = ["id,name,company,parent,manager"]
        var operations: [String] = []
        for (company, prefix) in [("grid", "td"), ("affiliate", "gr")] {
            for number in 0..<departments {
                let parent = number < 40 ? "" : "\(prefix)-\(number % 40)"
                rows.append("\(prefix)-\(number),第\(number)地域ネットワークセンター,\(company),\(parent),")
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
            "rules/transfers/2024-04-01.yaml": revision(second: "approval", "2024-04-01"),
            "rules/transfers/2026-04-01.yaml": revision(second: "prohibited", "2026-04-01"),
        ])
    }

    /// Levels that differ between almost all departments: the digits of a number in base 3.
    private static func levels(_ company: String, _ number: Int) -> String {
        let words = company == "grid" ? ["none", "constant", "exceptional"] : ["none", "direct", "indirect"]
        var digits = number &* 7919 % 6561
        let levels = (0..<categories).map { category -> String in
            defer { digits /= 3 }
            return "c\(category): \(words[digits % 3])"
        }
        return (company == "grid" ? "handles" : "uses") + ": {" + levels.joined(separator: ", ") + "}"
    }

    private static func revision(second: String, _ day: String) -> String {
        let matrix = """
            constant:    {direct: prohibited, indirect: \(second), none: allowed}
              exceptional: {direct: prohibited, indirect: approval, none: allowed}
              none:        {direct: allowed, indirect: allowed, none: allowed}
            """
        return """
            effective: \(day)
            title: 規則
            applies: {from: grid, to: affiliate}
            cooling_period: P1Y
            pledge: required
            matrix:
              \(matrix)
            reverse:
              applies: {from: affiliate, to: grid}
              cooling_period: P1Y
              matrix:
                constant:    {direct: prohibited, indirect: approval, none: allowed}
                exceptional: {direct: prohibited, indirect: approval, none: allowed}
                none:        {direct: allowed, indirect: allowed, none: allowed}
            """
    }

    @Test(
        "No page of a thousand departments on each side has a megabyte, and of fewer as much less",
        .timeLimit(.minutes(5)))
    func sizes() throws {
        let site = try Self.portal.site(asOf: "2026-11-24").site
        let last = Self.departments - 1
        let pages = [
            "restrictions", "restrictions/matrix", "restrictions/departments/td-\(last)",
            "restrictions/departments/gr-\(last / 2)", "restrictions/operations",
            "restrictions/operations/td-\(last)-run",
            "restrictions/information/c0", "restrictions/revisions/2026-04-01",
        ]
        for folder in pages {
            let page = try site.page(folder)
            #expect(page.size < Self.limit, "\(folder): \(page.size)")
        }
        let department = try site.page("restrictions/departments/td-\(last)")
        for number in [0, 1, last / 2, last] { #expect(department.element(id: "to-gr-\(number)") != nil) }
        #expect(department.element(id: "outward-reasons") != nil)
    }
}
