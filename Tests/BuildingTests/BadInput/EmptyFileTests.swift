import ShikiriDiagnostics
import ShikiriModel
import Testing

/// A file that a copy or an editor has emptied is told once, and nothing that follows from it.
@Suite("A YAML file that says nothing")
struct EmptyFileTests {
    private static let files = Sound.training([
        "rules/transfers/2024-04-01.yaml": Sound.revision(),
        "rules/transfers/2025-04-01.yaml": Sound.revision(effective: "2025-04-01"), "controls.yaml": "[]\n",
        "search.yaml": "synonyms: []\n",
        "organization/assignments.csv": "employee,operation,from,until\nE1,op-a,2020-04-01,\n",
        "training/records/a.csv": "番号,講座,状態,修了日\nE1,KK-1,修了,2026-06-10\n",
    ])

    private static let emptied = [
        "rules/information.yaml", "rules/operations.yaml", "rules/transfers/2024-04-01.yaml",
        "rules/transfers/2025-04-01.yaml", "controls.yaml", "search.yaml", "training/courses.yaml",
    ]

    @Test("is an error at the file", arguments: emptied, ["", "\n\n", "  \r\n", "\u{FEFF}"])
    func empty(_ file: String, _ text: String) throws {
        let portal = try TemporaryPortal(Self.files)
        try portal.write(text, to: file)
        #expect(
            portal.findings().map { "\($0.code.name) \($0.location.file):\($0.location.line)" } == [
                "empty-file \(file):1"
            ])
    }

    @Test("a revision of comments alone too", arguments: ["# 後で書く\n", "---\n", "---\n# 後で\n...\n"])
    func commentedOut(_ text: String) throws {
        let file = "rules/transfers/2025-04-01.yaml"
        let portal = try TemporaryPortal(Self.files)
        try portal.write(text, to: file)
        #expect(portal.findings().map { "\($0.code.name) \($0.location.file)" } == ["empty-file \(file)"])
    }

    @Test(
        "a list that is written as empty, or as comments alone, says that there is none",
        arguments: ["[]\n", "# まだない\n"])
    func list(_ text: String) throws {
        let portal = try TemporaryPortal(Self.files)
        try portal.write(text, to: "controls.yaml")
        #expect(portal.findings().isEmpty)
    }

    /// What stands where a list belongs is told once, and not every name that isn't found in it.
    @Test(
        "so is one that is something else than a list",
        arguments: ["rules/information.yaml", "rules/operations.yaml", "training/courses.yaml"],
        ["id: x\nname: y\n", "業務\n", "42\n"])
    func noList(_ file: String, _ text: String) throws {
        let portal = try TemporaryPortal(Self.files)
        try portal.write(text, to: file)
        #expect(portal.findings().map { "\($0.code.name) \($0.location.file)" } == ["wrong-type \(file)"])
    }
}
