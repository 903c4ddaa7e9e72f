import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriPublishing
import Testing

@Suite("A build")
struct BuildTests {
    private static let files = [
        "index.md": TemporaryPortal.page("はじめに"),
        "guidance/law/a.md": TemporaryPortal.page("## 見出し\n\n本文です。", title: "解説"),
        "faq/a.md": TemporaryPortal.page("## 質問ですか {#q}\n\n判定: 可\n\n答えです。"),
    ]

    @Test("of a portal that has only its settings works")
    func leastPortal() throws {
        let portal = try TemporaryPortal()
        let report = try Build(portal.options()).run()
        #expect(report.changes.added.contains("portal/index.html"))
        #expect(report.warnings.allSatisfy { $0.location.file.contains("templates") })
    }

    @Test("shows what authors wrote")
    func reading() throws {
        let portal = try TemporaryPortal(Self.files)
        _ = try Build(portal.options()).run()
        let page = try String(contentsOfFile: portal.output + "/portal/guidance/law/a/index.html", encoding: .utf8)
        #expect(page.contains("<h1>解説</h1>"))
        #expect(page.contains("本文です。"))
        let faq = try String(contentsOfFile: portal.output + "/portal/faq/a/index.html", encoding: .utf8)
        #expect(faq.contains("id=\"q\""))
        #expect(faq.contains("verdict allowed"))
        #expect(!faq.contains("判定"))
    }

    @Test("gives the same bytes for any number of jobs")
    func repeatable() throws {
        let portal = try TemporaryPortal(Self.files)
        _ = try Build(portal.options(jobs: 1)).run()
        let first = try portal.published()
        try FileManager.default.removeItem(atPath: portal.output)
        _ = try Build(portal.options(jobs: 3)).run()
        #expect(try portal.published() == first)
    }

    @Test("removes pages whose source is gone, and touches nothing that didn't change")
    func stalePages() throws {
        let portal = try TemporaryPortal(Self.files)
        _ = try Build(portal.options()).run()
        let kept = portal.output + "/portal/faq/a/index.html"
        let before = try FileManager.default.attributesOfItem(atPath: kept)[.systemFileNumber] as? Int
        try portal.remove("guidance/law/a.md")
        let report = try Build(portal.options()).run()
        #expect(report.changes.removed.contains("portal/guidance/law/a/index.html"))
        #expect(!FileManager.default.fileExists(atPath: portal.output + "/portal/guidance/law/a/index.html"))
        let again = try Build(portal.options()).run()
        #expect(again.changes.changed.isEmpty && again.changes.added.isEmpty)
        #expect(before != nil)
    }

    @Test("says what it did as JSON")
    func report() throws {
        let portal = try TemporaryPortal(Self.files)
        let report = try Build(portal.options()).run()
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
        #expect(
            Set(json.keys) == ["as_of", "revision", "added", "changed", "removed", "unchanged", "seconds", "warnings"])
        #expect(json["as_of"] as? String == "2026-11-24")
        let seconds = try #require(json["seconds"] as? [String: Double])
        #expect(Set(seconds.keys) == ["load", "evaluate", "render", "publish", "total"])
    }

    @Test("with --strict takes a warning for an error")
    func strict() throws {
        let portal = try TemporaryPortal(["guidance/a.md": TemporaryPortal.page("<b>x</b>")])
        #expect(throws: (any Error).self) { try Build(portal.options(strict: true)).run() }
    }
}
