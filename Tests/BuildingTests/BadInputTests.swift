import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import Testing

/// A mistake in the content, and what an author is told about it.
struct Mistake: CustomTestStringConvertible, Sendable {
    let name: String
    let files: [String: String]
    let code: String
    let file: String
    let line: Int
    let column: Int
    /// Words that the message and the help hold.
    let says: [String]

    init(
        _ name: String, _ files: [String: String], _ code: String, at file: String, _ line: Int, _ column: Int,
        says: [String]
    ) {
        self.name = name
        self.files = files
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.says = says
    }

    var testDescription: String { name }

    private static let departments = "id,name,company,parent,manager\ntd-a,甲,grid,,\ngr-b,乙,affiliate,,\n"
    private static let information = "- {id: contract, name: 契約}\n"

    static let all: [Mistake] = [
        Mistake(
            "front matter that doesn't close", ["guidance/a.md": "---\ntitle: 題\n\n本文\n"], "unclosed-front-matter",
            at: "guidance/a.md", 1, 1, says: ["never closed", "---"]),
        Mistake(
            "no front matter", ["guidance/a.md": "## 本文\n"], "missing-front-matter", at: "guidance/a.md", 1, 1,
            says: ["front matter", "title"]),
        Mistake(
            "YAML with a tab", ["controls.yaml": "- id: a\n\ttitle: x\n"], "yaml-tab", at: "controls.yaml", 2, 1,
            says: ["tab", "blanks"]),
        Mistake(
            "YAML that isn't", ["controls.yaml": "- id: [a\n"], "yaml-syntax", at: "controls.yaml", 2, 1,
            says: ["not YAML"]),
        Mistake(
            "an unknown key", ["guidance/a.md": "---\ntitle: 題\ndescripton: 説明\n---\n"], "unknown-key",
            at: "guidance/a.md", 3, 1, says: ["`descripton`", "did you mean `description`?"]),
        Mistake(
            "an unknown department",
            [
                "organization/departments.csv": departments, "rules/information.yaml": information,
                "rules/operations.yaml": "- id: op\n  name: 業務\n  department: td-aa\n",
            ], "unknown-reference", at: "rules/operations.yaml", 3, 15, says: ["`td-aa`", "did you mean `td-a`?"]),
        Mistake(
            "a circle of parents",
            ["organization/departments.csv": "id,name,company,parent,manager\na,甲,grid,b,\nb,乙,grid,a,\n"],
            "parent-cycle", at: "organization/departments.csv", 2, 10, says: ["`a` → `b` → `a`"]),
        Mistake(
            "an id that is taken",
            ["organization/departments.csv": "id,name,company,parent,manager\na,甲,grid,,\na,乙,grid,,\n"],
            "duplicate-id", at: "organization/departments.csv", 3, 1, says: ["already", "`a`"]),
        Mistake(
            "two files with one address",
            ["guidance/a.md": TemporaryPortal.page("x"), "guidance/a/index.md": TemporaryPortal.page("y")],
            "duplicate-address", at: "guidance/a/index.md", 1, 1, says: ["guidance/a.md", "rename"]),
        Mistake(
            "a link to a page that isn't there", ["guidance/a.md": TemporaryPortal.page("[次](b.md)です")], "broken-link",
            at: "guidance/a.md", 5, 1, says: ["`b.md`", "guidance/b.md"]),
        Mistake(
            "a link to a heading that isn't there",
            ["guidance/a.md": TemporaryPortal.page("[上](#top)\n\n## 見出し {#tap}")], "broken-anchor", at: "guidance/a.md",
            5,
            1, says: ["`#top`", "did you mean `tap`?"]),
        Mistake(
            "a link that leaves the content", ["guidance/a.md": TemporaryPortal.page("[外](../../etc/x.md)")],
            "path-leaves-content", at: "guidance/a.md", 5, 1, says: ["leads out"]),
        Mistake(
            "a row with too few fields",
            ["organization/departments.csv": "id,name,company,parent,manager\ntd-a,甲,grid\n"], "too-few-fields",
            at: "organization/departments.csv", 2, 1, says: ["3 of 5"]),
        Mistake(
            "a quote that never closes",
            ["organization/departments.csv": "id,name,company,parent,manager\ntd-a,\"甲,grid,,\n"], "unclosed-quote",
            at: "organization/departments.csv", 2, 6, says: ["never closed"]),
        Mistake(
            "a day that the month doesn't have", ["news/a.md": "---\ntitle: 題\ndate: 2024-02-30\n---\n"],
            "impossible-date", at: "news/a.md", 3, 7, says: ["`2024-02-30`", "YYYY-MM-DD"]),
        Mistake(
            "a misspelt file", ["guidence/a.md": TemporaryPortal.page("x")], "unexpected-file", at: "guidence/a.md", 1,
            1,
            says: ["nothing on the portal uses"]),
    ]
}

@Suite("Mistakes in the content")
struct BadInputTests {
    @Test("are told with code, place, and what to do", arguments: Mistake.all)
    func told(_ mistake: Mistake) throws {
        let portal = try TemporaryPortal(mistake.files)
        let findings = portal.findings().filter { $0.code.name == mistake.code }
        let finding = try #require(findings.first, "\(portal.findings().map(\.code.name))")
        #expect(finding.location == SourceLocation(file: mistake.file, line: mistake.line, column: mistake.column))
        let words = finding.message + " " + (finding.help ?? "")
        for part in mistake.says { #expect(words.contains(part), "\(words)") }
    }

    @Test("leave what is published as it is", arguments: Mistake.all.filter { $0.code != "unexpected-file" })
    func unharmed(_ mistake: Mistake) throws {
        let portal = try TemporaryPortal(["index.md": TemporaryPortal.page("はじめ")])
        _ = try Build(portal.options()).run()
        let before = try portal.published()
        for (path, text) in mistake.files { try portal.write(text, to: path) }
        #expect(throws: InputRejected.self) { try Build(portal.options()).run() }
        #expect(try portal.published() == before)
    }

    @Test("are all told in one run, in the order of files and lines")
    func allAtOnce() throws {
        let portal = try TemporaryPortal([
            "guidance/b.md": "## 本文\n", "guidance/a.md": "---\ntitel: 題\n---\n", "controls.yaml": "- id: a\n\tb: c\n",
        ])
        let findings = portal.findings()
        #expect(findings.map(\.location.file) == findings.map(\.location.file).sorted())
        #expect(Set(findings.map(\.location.file)) == ["controls.yaml", "guidance/a.md", "guidance/b.md"])
    }

    @Test("bytes in another encoding are told where they begin")
    func wrongEncoding() throws {
        let portal = try TemporaryPortal()
        try portal.write(Array("---\ntitle: ".utf8) + [0x91, 0xE8] + Array("\n---\n".utf8), to: "guidance/a.md")
        let finding = try #require(portal.findings().first)
        #expect(finding.code == .wrongEncoding)
        #expect(finding.location == SourceLocation(file: "guidance/a.md", line: 2, column: 8))
    }

    @Test("a symbolic link out of the content is refused")
    func symbolicLink() throws {
        let portal = try TemporaryPortal()
        try FileManager.default.createSymbolicLink(atPath: portal.content + "/news", withDestinationPath: "/etc")
        #expect(portal.findings().map(\.code) == [.pathLeavesContent])
    }

    @Test("a folder that is missing, and one without a portal")
    func missingFolder() throws {
        let portal = try TemporaryPortal()
        try portal.remove("portal.yaml")
        #expect(portal.findings().map(\.code) == [.missingFile])
        try FileManager.default.removeItem(atPath: portal.content)
        let finding = try #require(portal.findings().first)
        #expect(finding.code == .missingFile)
        #expect(finding.help?.contains("--content") == true)
    }

    @Test("a file in the place of a folder can't be read")
    func unreadable() throws {
        let portal = try TemporaryPortal()
        try FileManager.default.removeItem(atPath: portal.content)
        try Data("x".utf8).write(to: URL(fileURLWithPath: portal.content))
        #expect(portal.findings().map(\.code) == [.unreadableFile])
    }

    @Test(
        "a template that names what isn't there is told with its line",
        arguments: [
            ("{{>partials/nothing}}", "unknown-template"), ("{{page.titel}}", "unknown-name"),
            ("{{#page}}", "template-syntax"),
        ])
    func templates(_ source: String, _ code: String) throws {
        let portal = try TemporaryPortal()
        let templates = portal.root + "/templates"
        try FileManager.default.copyItem(atPath: TemporaryPortal.templates, toPath: templates)
        let file = templates + "/pages/plain.mustache"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try (text.replacing("{{$main}}", with: "{{$main}}\n\(source)")).write(
            toFile: file, atomically: true, encoding: .utf8)
        let findings = Build(portal.options(templates: templates)).check().sorted.filter { $0.code.name == code }
        let finding = try #require(findings.first)
        #expect(finding.location.file.hasSuffix("pages/plain.mustache"))
        #expect(finding.location.line > 1)
    }

    @Test("an output that can't be written is an error of the machine, with advice")
    func unwritableOutput() throws {
        let portal = try TemporaryPortal()
        try Data("x".utf8).write(to: URL(fileURLWithPath: portal.output))
        #expect(throws: (any Error).self) { try Build(portal.options()).run() }
        #expect(try String(contentsOfFile: portal.output, encoding: .utf8) == "x")
    }
}
