import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing
import Testing

@Suite("A content folder")
struct FolderMistakeTests {
    @Test("that isn't there is told with its name")
    func missing() throws {
        let portal = try published()
        let before = try portal.published()
        try FileManager.default.removeItem(atPath: portal.content)
        let finding = try rejection(of: portal)
        #expect(finding.code == .missingFile)
        #expect(finding.location == SourceLocation(file: portal.content))
        #expect(finding.message.contains("no such file"))
        #expect(finding.help?.contains("--content") == true)
        #expect(try portal.published() == before)
    }

    @Test("that is a file can't be read")
    func unreadable() throws {
        let portal = try published()
        let before = try portal.published()
        try FileManager.default.removeItem(atPath: portal.content)
        try Data("x".utf8).write(to: URL(fileURLWithPath: portal.content))
        let finding = try rejection(of: portal)
        #expect(finding.code == .unreadableFile)
        #expect(finding.location == SourceLocation(file: portal.content))
        #expect(finding.message.contains("not a directory"))
        #expect(try portal.published() == before)
    }

    @Test("that is empty lacks its settings")
    func empty() throws {
        let portal = try published()
        let before = try portal.published()
        try FileManager.default.removeItem(atPath: portal.content)
        try FileManager.default.createDirectory(atPath: portal.content, withIntermediateDirectories: true)
        let finding = try rejection(of: portal)
        #expect(finding.code == .missingFile)
        #expect(finding.location == SourceLocation(file: "portal.yaml"))
        #expect(finding.help?.contains("shikiri new") == true)
        #expect(try portal.published() == before)
    }

    @Test("with settings that say nothing asks for them")
    func emptySettings() throws {
        let portal = try TemporaryPortal(["portal.yaml": "# nothing yet\n"])
        let finding = try rejection(of: portal)
        #expect(finding.code == .missingKey)
        #expect(finding.location == SourceLocation(file: "portal.yaml"))
        #expect(finding.help?.contains("`title:`") == true)
    }

    @Test(
        "with bytes that aren't UTF-8 is told where they begin",
        arguments: [
            ("guidance/a.md", "---\ntitle: ", "\n---\n", 2, 8),
            ("organization/departments.csv", "id,name,company,parent,manager\ntd-a,甲", ",grid,,\n", 2, 7),
            ("controls.yaml", "", "\n", 1, 1),
        ])
    func encoding(_ file: String, _ before: String, _ after: String, _ line: Int, _ column: Int) throws {
        let portal = try published()
        let old = try portal.published()
        // 題 in CP932.
        try portal.write(Array(before.utf8) + [0x91, 0xE8] + Array(after.utf8), to: file)
        let finding = try rejection(of: portal)
        #expect(finding.code == .wrongEncoding)
        #expect(finding.location == SourceLocation(file: file, line: line, column: column))
        #expect(finding.help?.contains("save \(file) as UTF-8") == true)
        #expect(try portal.published() == old)
    }

    @Test("with an export in another encoding than its source says is told where it begins")
    func exportEncoding() throws {
        let portal = try TemporaryPortal(
            Sound.training([
                "training/sources.yaml": Sound.source.replacing("format: csv", with: "format: csv\n  encoding: utf-8")
            ]))
        try portal.write(
            Array("番号,講座,状態,修了日\nE1,KK-1,".utf8) + [0x8F, 0x43, 0x97, 0xB9] + Array(",2026-06-10\n".utf8),
            to: "training/records/a.csv")
        let finding = try rejection(of: portal)
        #expect(finding.code == .wrongEncoding)
        #expect(finding.location == SourceLocation(file: "training/records/a.csv", line: 2, column: 9))
    }

    @Test("with a symbolic link that leads out of it is refused", arguments: ["news", "news/a.md"])
    func symbolicLink(_ path: String) throws {
        let portal = try published()
        let before = try portal.published()
        try FileManager.default.createDirectory(atPath: portal.root + "/elsewhere", withIntermediateDirectories: true)
        try Data(TemporaryPortal.page("外").utf8).write(to: URL(fileURLWithPath: portal.root + "/elsewhere/a.md"))
        let target = portal.root + (path.hasSuffix(".md") ? "/elsewhere/a.md" : "/elsewhere")
        if path.contains("/") {
            try FileManager.default.createDirectory(
                atPath: portal.content + "/news", withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(atPath: portal.content + "/" + path, withDestinationPath: target)
        let finding = try rejection(of: portal)
        #expect(finding.code == .pathLeavesContent)
        #expect(finding.location == SourceLocation(file: path))
        #expect(finding.help?.contains("copy") == true)
        #expect(try portal.published() == before)
    }

    @Test("may hold a symbolic link to another of its files")
    func innerLink() throws {
        let portal = try TemporaryPortal(["guidance/a.md": TemporaryPortal.page("本文")])
        try FileManager.default.createSymbolicLink(
            atPath: portal.content + "/guidance/b.md", withDestinationPath: "a.md")
        let added = try Build(portal.options()).run().changes.added
        #expect(added.contains("portal/guidance/b/index.html"))
    }

    @Test("that links to a folder above itself ends all the same")
    func circle() throws {
        let portal = try TemporaryPortal(["guidance/a.md": TemporaryPortal.page("本文")])
        try FileManager.default.createSymbolicLink(
            atPath: portal.content + "/guidance/again", withDestinationPath: "../guidance")
        let finding = try #require(portal.findings().first { $0.location.file == "guidance/again" })
        #expect(finding.code == .unexpectedFile)
    }

    private func published() throws -> TemporaryPortal {
        let portal = try TemporaryPortal(["index.md": TemporaryPortal.page("はじめ")])
        _ = try Build(portal.options()).run()
        return portal
    }

    private func rejection(of portal: TemporaryPortal) throws -> Diagnostic {
        let rejected = #expect(throws: InputRejected.self) { try Build(portal.options()).run() }
        return try #require(rejected?.log.sorted.first { $0.severity == .error })
    }
}
