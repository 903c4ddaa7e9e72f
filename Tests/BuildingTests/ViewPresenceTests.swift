import Foundation
import ShikiriBuilding
import ShikiriModel
import Testing

/// Every page of every portal of the project is rendered, for everybody, for managers and for the office, in both
/// languages. A member that no page ever has is one that no template needs.
@Suite("The members of views")
struct ViewPresenceTests {
    /// The project's folder.
    private static let project = URL(fileURLWithPath: TemporaryPortal.templates).deletingLastPathComponent().path

    private static let portals = ["content", "Tests/Portals/eu-article-48", "Tests/Portals/ferc-358"]

    /// What a portal may have and none of those has: texts of the rarer kinds, seen by their author before they are
    /// published.
    private static var rareThings: [String: String] {
        var files = [
            "index.md": TemporaryPortal.page("はじめに"),
            "guidance/a.md": """
            ---
            title: 解説
            audience: 送配電の社員
            review_by: 2026-01-31
            ---

            ## 一

            ### 一の一

            本文です。

            ## 二

            本文です。
            """,
            "faq/a.md": TemporaryPortal.page("答える前に。\n\n## 質問ですか {#q}\n\n判定: 可\n\n答えです。"),
            "news/2026-12-01-a.md": "---\ntitle: これから\ndate: 2026-12-01\n---\n\n本文\n",
            "discussions/a.md": "---\ntitle: 討議\naudience: 全員\n---\n\n本文\n",
        ]
        // More than one page of a list holds.
        for number in 0...200 { files["guidance/c/p\(number).md"] = TemporaryPortal.page("本文", title: "解説\(number)") }
        return files
    }

    private static let letters = "`distribute` writes letters, with passphrases that a build doesn't have"

    /// What none of these portals has, with the reason.
    private static let absentHere: [String: String] = [
        "CourseView.material": "a course with a sheet for its discussion",
        "DiscussionView.course": "a sheet that names its course",
        "DiscussionView.held": "a sheet whose course was discussed",
        "LockedPackPage.payload": "`distribute` makes protected packs, with passphrases that a build doesn't have",
        "OfficeReportPage.Report.neighbours": "a list of more than two thousand rows",
        "PassphraseLettersPage.Letter.department": letters, "PassphraseLettersPage.Letter.passphrase": letters,
        "PassphraseLettersPage.Letter.to": letters, "PassphraseLettersPage.letters": letters,
        "PostedMovesView.filter": "many posted moves",
        "PostedMovesView.table": "posted moves",
        "RegisterView.filter": "a register with many rows",
    ]

    @Test("are each there on some page")
    func presence() throws {
        let probe = ProbeTemplates()
        let portal = try TemporaryPortal(Self.rareThings)
        let templates = portal.root + "/probe"
        try probe.write(to: templates, like: TemporaryPortal.templates)
        var rare = portal.options(templates: templates)
        rare.purpose = .preview([.portal])
        _ = try Build(rare).run()
        var found = try ProbeTemplates.found(in: portal.output)
        for (number, content) in Self.portals.enumerated() {
            let output = portal.root + "/output-\(number)"
            let options = BuildOptions(
                content: Self.project + "/" + content, templates: templates, output: output,
                asOf: CalendarDay("2026-11-24"), jobs: 2)
            _ = try Build(options).run()
            found.formUnion(try ProbeTemplates.found(in: output))
        }
        #expect(found.subtracting(probe.declared).sorted() == [])
        #expect(probe.declared.subtracting(found).sorted() == Self.absentHere.keys.sorted())
    }
}
