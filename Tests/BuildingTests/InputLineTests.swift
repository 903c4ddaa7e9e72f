import ShikiriBuilding
import ShikiriDiagnostics
import Testing

@Suite("The lines that a finding shows")
struct InputLineTests {
    @Test(
        "are those of files without people only",
        arguments: [
            ("guidance/a.md", true), ("portal.yaml", true), ("rules/operations.yaml", true),
            ("training/discussions.csv", true), ("organization/departments.csv", false),
            ("organization/employees.csv", false), ("pledges.csv", false), ("training/records/statements.json", false),
            ("plan.txt", false), ("PLAN.CSV", false), ("plan", false),
        ])
    func shown(_ file: String, _ isShown: Bool) throws {
        let portal = try TemporaryPortal([file: "first\nsecond\r\n"])
        let lines = InputLines(root: portal.content)
        #expect(lines.line(2, of: file) == (isShown ? "second" : nil))
        if !isShown { #expect(lines.line(2, of: portal.content + "/" + file) == nil) }
    }
}
