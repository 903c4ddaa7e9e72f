import ShikiriDiagnostics
import ShikiriModel
import Testing

@Suite("An organization")
struct OrganizationTests {
    private static let sound = """
        grid      top     -
        grid      mid     top
        grid      leaf    mid
        grid      other   top
        affiliate trading -
        """

    @Test("knows what lies below and above a department, from the top down")
    func trees() {
        let (organization, log) = Self.organization(Self.sound)
        #expect(log.findings.isEmpty)
        #expect(organization.roots(of: .grid).map(\.text) == ["top"])
        #expect(organization.roots(of: .affiliate).map(\.text) == ["trading"])
        #expect(organization.children(of: DepartmentID("top")).map(\.text) == ["mid", "other"])
        #expect(organization.subtree(of: DepartmentID("top")).map(\.text) == ["top", "mid", "leaf", "other"])
        #expect(organization.ancestors(of: DepartmentID("leaf")).map(\.text) == ["top", "mid"])
        #expect(organization.path(of: DepartmentID("leaf")) == "TOP / MID / LEAF")
    }

    /// Departments, and the circles that are told, each with the line of its first member.
    @Test(
        "tells each circle of parents once, wherever it lies",
        arguments: [
            ("grid a a", [1: "`a` → `a`"]),
            ("grid a b\ngrid b a", [1: "`a` → `b` → `a`"]),
            ("grid a b\ngrid b c\ngrid c a", [1: "`a` → `b` → `c` → `a`"]),
            ("grid tail a\ngrid a b\ngrid b a", [2: "`a` → `b` → `a`"]),
            ("grid a b\ngrid b a\ngrid c d\ngrid d c", [1: "`a` → `b` → `a`", 3: "`c` → `d` → `c`"]),
        ] as [(String, [Int: String])])
    func circles(_ text: String, _ told: [Int: String]) {
        let (organization, log) = Self.organization(text)
        let found = log.findings.filter { $0.code == .parentCycle }
        #expect(found.map(\.location.line) == told.keys.sorted())
        for finding in found { #expect(finding.message.hasSuffix(told[finding.location.line] ?? "?")) }
        // What comes after must be able to walk the tree.
        for department in organization.departments.items {
            #expect(organization.ancestors(of: department.id).isEmpty)
            #expect(organization.subtree(of: department.id) == [department.id])
        }
    }

    /// Departments as `company id parent name`, and those that are told beside the first of their name.
    @Test(
        "tells two departments that nobody can tell apart, in one company under one parent",
        arguments: [
            ("grid top - 本社\ngrid a top 人事課\ngrid b top 人事課", ["`b` and `a`"]),
            ("grid top - 本社\ngrid a top ＩＴ課\ngrid b top it課", ["`b` and `a`"]),
            ("grid a - 本社\ngrid b - 本社", ["`b` and `a`"]),
            ("grid a - 人事課\ngrid b - 人事課\ngrid c - 人事課", ["`b` and `a`", "`c` and `a`"]),
            ("grid a - 本社\naffiliate b - 本社", []),
            ("grid top - 本社\ngrid a top 総務課\ngrid mid top 支社\ngrid b mid 総務課", []),
            ("grid top - 本社\ngrid a top 人事課\ngrid b top 人事一課", []),
        ])
    func sharedNames(_ text: String, _ told: [String]) {
        let (organization, log) = Self.organization(text)
        #expect(log.findings.map(\.code) == Array(repeating: .sharedName, count: told.count))
        for (finding, words) in zip(log.findings, told) { #expect(finding.message.hasPrefix(words)) }
        #expect(organization.departments.items.count == text.split(separator: "\n").count)
    }

    @Test(
        "tells the first department that lies too deep, and takes the depth below",
        arguments: [(32, 0), (33, 1), (60, 1)])
    func depth(_ parents: Int, _ findings: Int) {
        let text = (0...parents).map { "grid d\($0) \($0 == 0 ? "-" : "d\($0 - 1)")" }.joined(separator: "\n")
        let (_, log) = Self.organization(text)
        #expect(log.findings.map(\.code) == Array(repeating: .limitReached, count: findings))
        if findings > 0 { #expect(log.findings.first?.location.line == 34) }
    }

    /// A department a line: company, id, parent or `-`, and a name, or else the id in capitals.
    private static func organization(_ text: String) -> (Organization, DiagnosticLog) {
        var log = DiagnosticLog()
        let rows = text.split(separator: "\n").enumerated().map { number, line in
            let words = line.split(separator: " ").map(String.init)
            let place = ShikiriDiagnostics.SourceLocation(file: "departments.csv", line: number + 1)
            let cells = [
                ("company", words[0]), ("id", words[1]), ("name", words.count > 3 ? words[3] : words[1].uppercased()),
                ("parent", words[2] == "-" ? "" : words[2]),
            ]
            return Draft(
                .mapping(
                    cells.map { key, value in
                        Draft.Member(key: Located(key, at: place), value: Draft(.scalar(value), at: place))
                    }), at: place)
        }
        let table = DraftTable(file: "departments.csv", columns: ["company", "id", "name", "parent"], rows: rows)
        let organization = Organization(departments: table, log: &log)
        return (organization, log)
    }
}
