import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import Testing

/// Two portals beside each other, as content folders and as publications.
@Suite("A comparison")
struct PortalComparisonTests {
    private static let before = [
        "guidance/period.md":
            "---\ntitle: 期間\n---\n\n期間は原則一年とします。\n\n誓約書を提出します。\n\n| 対象 | 期間 |\n|---|---|\n| 取締役 | 三年 |\n| 支社長 | 二年 |\n",
        "guidance/old.md": TemporaryPortal.page("移る前の文です。", title: "移るページ"),
        "guidance/gone.md": TemporaryPortal.page("なくなる文です。", title: "なくなるページ"),
        "rules/transfers/2024-04-01.yaml": Sound.revision(),
    ]
    private static let after = [
        "guidance/period.md":
            "---\ntitle: 期間\nreason: 経営の情報は古くなるのが遅いため\n---\n\n期間は原則二年とします。\n\n誓約書を提出します。\n\n| 対象 | 期間 |\n|---|---|\n| 取締役 | 四年 |\n| 支社長 | 二年 |\n",
        "guidance/people/new.md": "---\ntitle: 移るページ\naliases: [guidance/old.md]\n---\n\n移った後の文です。\n",
        "guidance/added.md": TemporaryPortal.page("新しい文です。", title: "新しいページ"),
        "rules/transfers/2024-04-01.yaml": Sound.revision(),
        "rules/transfers/2026-10-01.yaml": Sound.revision(effective: "2026-10-01")
            .replacing("cooling_period: P1Y", with: "cooling_period: P2Y"),
    ]

    private static func portals() throws -> (TemporaryPortal, TemporaryPortal) {
        (try TemporaryPortal(Sound.training(before)), try TemporaryPortal(Sound.training(after)))
    }

    private static func text(_ comparison: PortalComparison) -> [String] {
        comparison.text(in: .en).split(separator: "\n").map(String.init)
    }

    @Test("tells pages that came, changed, moved and went, and the words that differ")
    func contents() throws {
        let (old, new) = try Self.portals()
        let lines = Self.text(try ComparisonDesk(old.options()).comparison(of: old.content, and: new.content))
        #expect(lines.contains("added  guidance/added  新しいページ"))
        #expect(lines.contains("removed  guidance/gone  なくなるページ"))
        #expect(lines.contains("moved  guidance/people/new (← guidance/old)  移るページ"))
        #expect(lines.contains("  - 期間は原則[-一-]年とします。") && lines.contains("  + 期間は原則{+二+}年とします。"))
        #expect(lines.contains("  - 取締役｜[-三-]年") && lines.contains("  + 取締役｜{+四+}年"))
        #expect(lines.contains("    Reason: 経営の情報は古くなるのが遅いため"))
        #expect(!lines.contains { $0.contains("誓約書を提出します") })
        #expect(lines.contains { $0.hasPrefix("added  2026-10-01 (← 2024-04-01)") })
        #expect(!lines.contains { $0.hasSuffix("  ルール解説") }, "a list is no text of an author")
        #expect(lines.last?.hasSuffix("1 moved, 1 removed; revisions: 1") == true)
    }

    @Test("of two publications says the same as of the content that they were made from")
    func publications() throws {
        let (old, new) = try Self.portals()
        _ = try Build(old.options()).run()
        _ = try Build(new.options()).run()
        let desk = ComparisonDesk(old.options())
        let published = try desk.comparison(of: old.output, and: new.output)
        let written = try desk.comparison(of: old.content, and: new.content)
        #expect(published.text(in: .ja, all: true) == written.text(in: .ja, all: true))
        #expect(try desk.comparison(of: old.output, and: old.content).text(in: .en) == "both read alike\n")
    }

    @Test("build --compare publishes nothing")
    func beforeBuilding() throws {
        let portal = try TemporaryPortal(Sound.training(Self.before))
        #expect(try Build(portal.options()).comparison().pages.allSatisfy { $0.kind == .added })
        #expect(!FileManager.default.fileExists(atPath: portal.output))
        _ = try Build(portal.options()).run()
        let published = try portal.published()
        try portal.write(TemporaryPortal.page("別の文です。", title: "移るページ"), to: "guidance/old.md")
        let comparison = try Build(portal.options()).comparison()
        #expect(comparison.pages.map(\.address) == ["guidance/old"])
        #expect(try portal.published() == published)
    }

    @Test("as a page: after on the left, before on the right, a reason or room for one")
    func page() throws {
        let (old, new) = try Self.portals()
        let comparison = try ComparisonDesk(old.options()).comparison(of: old.content, and: new.content)
        let html = String(decoding: ComparisonPage(comparison, in: .ja).bytes, as: UTF8.self)
        #expect(html.contains("<th scope=\"col\">改正後</th><th scope=\"col\">改正前</th><th scope=\"col\">理由</th>"))
        #expect(
            html.contains(
                "<td>期間は原則<u>二</u>年とします。</td><td>期間は原則<u>一</u>年とします。</td><td class=\"reason\">経営の情報は古くなるのが遅いため</td>"))
        #expect(html.contains("<td><u>新しい文です。</u></td><td><span class=\"absent\">（新設）</span></td>"))
        #expect(html.contains("<td><span class=\"absent\">（削除）</span></td><td><u>なくなる文です。</u></td>"))
        #expect(html.contains("<td>（略）</td><td>（略）</td>"))
    }

    @Test("of a folder that is neither says so")
    func neither() throws {
        let portal = try TemporaryPortal([:])
        #expect(throws: ComparisonDesk.Fault.self) {
            try ComparisonDesk(portal.options()).comparison(of: portal.content, and: portal.root)
        }
    }
}
