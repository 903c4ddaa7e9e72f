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

    @Test("says on a page in one language which words are in another, and only there")
    func languagesOfParts() throws {
        let portal = try TemporaryPortal([
            "index.md": TemporaryPortal.page("はじめに"), "index.en.md": TemporaryPortal.page("Welcome", title: "Home"),
            "news/2026-11-01-a.md": "---\ntitle: お知らせ一\ndate: 2026-11-01\n---\n\n本文\n",
        ])
        _ = try Build(portal.options()).run()
        let english = try String(contentsOfFile: portal.output + "/portal/en/index.html", encoding: .utf8)
        let japanese = try String(contentsOfFile: portal.output + "/portal/index.html", encoding: .utf8)
        #expect(english.contains(#"index.html" lang="ja">お知らせ一</a>"#))
        #expect(english.contains(#"<p class="window-name" lang="ja">窓口</p>"#))
        #expect(japanese.contains(#"index.html">お知らせ一</a>"#))
        #expect(japanese.contains(#"<p class="window-name">窓口</p>"#))
    }

    @Test("gives the same bytes for any number of jobs", arguments: [2, 3, 16])
    func jobs(_ jobs: Int) throws {
        let portal = try TemporaryPortal(Self.files)
        _ = try Build(portal.options(jobs: 1)).run()
        let first = try portal.published()
        try FileManager.default.removeItem(atPath: portal.output)
        _ = try Build(portal.options(jobs: jobs)).run()
        #expect(try portal.published() == first)
    }

    @Test("gives the same bytes in whatever order the disk lists the files")
    func directoryOrder() throws {
        let names = (0..<40).map { "guidance/law/p\($0).md" }
        let published = try [names, names.reversed(), names.shuffled()].map { order in
            let portal = try TemporaryPortal(Self.files)
            for name in order { try portal.write(TemporaryPortal.page("本文", title: name), to: name) }
            _ = try Build(portal.options()).run()
            return try portal.published()
        }
        #expect(published.allSatisfy { $0 == published[0] })
    }

    @Test("removes pages whose source is gone")
    func stalePages() throws {
        let portal = try TemporaryPortal(Self.files)
        _ = try Build(portal.options()).run()
        try portal.remove("guidance/law/a.md")
        let changes = try Build(portal.options()).run().changes
        #expect(changes.removed.contains("portal/guidance/law/a/index.html"))
        #expect(!FileManager.default.fileExists(atPath: portal.output + "/portal/guidance/law"))
    }

    @Test("leaves a file that didn't change the same file on the disk")
    func unchanged() throws {
        let portal = try TemporaryPortal(Self.files)
        _ = try Build(portal.options()).run()
        let before = try portal.fileNumbers()
        try portal.write(TemporaryPortal.page("## 見出し\n\n別の本文です。", title: "解説"), to: "guidance/law/a.md")
        let changes = try Build(portal.options()).run().changes
        let after = try portal.fileNumbers()
        #expect(changes.changed.contains("portal/guidance/law/a/index.html"))
        let touched = Set(changes.changed + changes.added)
        // Each publication adds a link to the chain of publications.
        let added = ["office/publications/", "."]
        for (path, number) in after where !touched.contains(path) && !added.contains(where: path.hasPrefix) {
            #expect(before[path] == number, "\(path)")
        }
        for path in changes.changed { #expect(before[path] != after[path], "\(path)") }
    }

    @Test("of the same input changes nothing at all")
    func again() throws {
        let portal = try TemporaryPortal(Self.files)
        let first = try Build(portal.options()).run().changes
        let before = try portal.fileNumbers()
        let changes = try Build(portal.options()).run().changes
        #expect(changes.added.isEmpty && changes.changed.isEmpty && changes.removed.isEmpty)
        #expect(changes.unchanged == first.added.count)
        #expect(try portal.fileNumbers() == before)
    }

    @Test("says what it did as JSON")
    func report() throws {
        let portal = try TemporaryPortal(Self.files)
        let report = try Build(portal.options()).run()
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
        #expect(
            Set(json.keys) == [
                "as_of", "revision", "added", "changed", "removed", "unchanged", "seconds", "warnings", "open",
                "counts",
                "last",
            ])
        #expect(json["as_of"] as? String == "2026-11-24")
        #expect(json["revision"] is NSNull)
        #expect((json["added"] as? [String])?.contains("portal/index.html") == true)
        #expect(json["unchanged"] as? Int == 0)
        let seconds = try #require(json["seconds"] as? [String: Double])
        #expect(Set(seconds.keys) == ["load", "evaluate", "render", "publish", "total"])
        let parts = seconds.filter { $0.key != "total" }.values.reduce(0, +)
        #expect(abs((seconds["total"] ?? 0) - parts) < 0.01)
    }

    @Test("for a preview shows announcements of later days, marked, and makes only the folders that are asked for")
    func preview() throws {
        let portal = try TemporaryPortal([
            "index.md": TemporaryPortal.page("本文"),
            "news/a.md": "---\ntitle: 今日まで\ndate: 2026-11-24\n---\n\n本文\n",
            "news/b.md": "---\ntitle: 明日から\ndate: 2026-11-25\n---\n\n本文\n",
        ])
        var options = portal.options()
        options.purpose = .preview([.portal])
        _ = try Build(options).run()
        let files = try portal.published()
        func text(_ path: String) -> String { files[path].map { String(decoding: $0, as: UTF8.self) } ?? "" }
        #expect(text("portal/news/b/index.html").contains("まだ公開されていません"))
        #expect(!text("portal/news/a/index.html").contains("まだ公開されていません"))
        for list in ["portal/news/index.html", "portal/index.html"] {
            #expect(text(list).components(separatedBy: "［公開前］").count == 2, "\(list)")
            #expect(text(list).contains("news/b/index.html\">明日から</a>"), "\(list)")
        }
        #expect(files.keys.allSatisfy { $0.hasPrefix("portal/") || $0 == ".shikiri-manifest.json" })
        _ = try Build(portal.options()).run()
        #expect(try portal.published()["portal/news/b/index.html"] == nil)
        #expect(try portal.published()["office/index.html"] != nil)
    }

    @Test("names the revision in force and its warnings in the report")
    func reportedRevision() throws {
        let portal = try TemporaryPortal(
            Sound.rules([
                "rules/transfers/2024-04-01.yaml": Sound.revision(), "guidance/a.md": TemporaryPortal.page("<b>x</b>"),
            ]))
        let report = try Build(portal.options()).run()
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
        #expect(json["revision"] as? String == "2024-04-01")
        let warnings = try #require(json["warnings"] as? [[String: Any]])
        let warning = try #require(warnings.first { $0["code"] as? String == "raw-html-dropped" })
        #expect(warning["file"] as? String == "guidance/a.md")
        #expect(warning["line"] as? Int == 5)
        #expect((warning["message"] as? String)?.isEmpty == false)
    }

    @Test("with --strict takes a warning for an error")
    func strict() throws {
        let portal = try TemporaryPortal(["guidance/a.md": TemporaryPortal.page("<b>x</b>")])
        #expect(throws: (any Error).self) { try Build(portal.options(strict: true)).run() }
    }
}
