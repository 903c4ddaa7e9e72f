import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import Testing

/// Living examples as readers see them.
@Suite("A living example")
struct ExamplePageTests {
    static let prohibited =
        "```example\ngiven: {from: op-a, to: op-b, on: 2027-04-01}\nexpect: {verdict: prohibited}\n```"

    private func portal(_ pages: [String: String]) throws -> TemporaryPortal {
        try TemporaryPortal(
            Sound.training([
                "rules/transfers/2024-04-01.yaml": Sound.revision(),
                "rules/transfers/2027-10-01.yaml": Sound.revision(effective: "2027-10-01").replacing(
                    "P1Y", with: "P18M"),
            ]).merging(pages) { _, new in new })
    }

    private func page(_ body: String, file: String = "guidance/a") throws -> String {
        let portal = try portal(["\(file).md": TemporaryPortal.page(body)])
        _ = try Build(portal.options()).run()
        return try String(contentsOfFile: portal.output + "/portal/guidance/a/index.html", encoding: .utf8)
    }

    @Test("shows the answer as the rules give it, and how it goes on")
    func answer() throws {
        let html = try page(Self.prohibited)
        #expect(html.contains("<div class=\"example\" role=\"group\" aria-label=\"例\">"))
        #expect(html.contains("<span class=\"verdict prohibited\">不可</span>"))
        #expect(html.contains("「契約の管理」から「取引」への2027年4月1日付の異動は、できません。異動できるのは2028年10月1日からです。"))
        #expect(html.contains("定めの変更により、2027年10月1日からは「不可」となります（異動できるのは2028年10月1日から）。"))
        #expect(html.contains("2024年4月1日施行の定めで判定した答えです。"))
        #expect(!html.contains("expect:"))
    }

    @Test(
        "stands wherever a block of code can",
        arguments: [
            "> [!NOTE]\n> " + prohibited.replacing("\n", with: "\n> "),
            "1. 場合\n\n   " + prohibited.replacing("\n", with: "\n   "),
            prohibited.replacing("```", with: "~~~~"), "本文です。\n" + prohibited + "\n続きです。",
            "脚注つき[^1]。\n\n[^1]: 場合\n\n    " + prohibited.replacing("\n", with: "\n    "),
        ])
    func containers(_ body: String) throws {
        let html = try page(body)
        #expect(html.contains("class=\"verdict prohibited\""))
        #expect(!html.contains("expect:"))
    }

    @Test("in English says the same on an English page")
    func english() throws {
        let portal = try portal([
            "index.md": TemporaryPortal.page("はじめ"), "index.en.md": TemporaryPortal.page("Welcome"),
            "guidance/a.md": TemporaryPortal.page("本文"), "guidance/a.en.md": TemporaryPortal.page(Self.prohibited),
        ])
        _ = try Build(portal.options()).run()
        let html = try String(contentsOfFile: portal.output + "/portal/en/guidance/a/index.html", encoding: .utf8)
        #expect(html.contains("aria-label=\"Example\""))
        #expect(html.contains("Decided by the rules of 1 April 2024."))
    }

    @Test("about a course shows the status, the due date and what was done")
    func course() throws {
        let html = try page(
            "```example\ngiven: {course: KK-1, completed: 2026-08-02, score: 85}\nexpect: {status: completed_late}\n```"
        )
        #expect(html.contains("<span class=\"state completed_late\">"))
        #expect(html.contains("<dd>2026年7月31日</dd>"))
        #expect(html.contains("<dd>2026年8月2日（85点）</dd>"))
    }

    @Test("that is shown as code is code, and so is one of another word")
    func code() throws {
        let html = try page("````markdown\n" + Self.prohibited + "\n````\n\n```examples\ngiven: {}\n```")
        #expect(html.contains("language-markdown"))
        #expect(html.contains("language-examples"))
        #expect(!html.contains("class=\"example\""))
    }

    @Test("bears out the verdict of its question where one of them has it")
    func verdict() throws {
        let allowed = "```example\ngiven: {from: op-b, to: op-b, on: 2027-04-01}\nexpect: {verdict: allowed}\n```"
        let body = "## 移れますか\n\n判定: 不可\n\n\(allowed)\n\n\(Self.prohibited)\n\n## 次の問い\n\n判定: 可\n\n答え\n"
        #expect(try portal(["faq/a.md": TemporaryPortal.page(body)]).findings().map(\.code.name) == [])
    }

    @Test("of a later day is judged by the rules of that day alone, and one without a day by those of every day")
    func days() throws {
        let revision = [
            "rules/transfers/2027-10-01.yaml": Sound.revision(effective: "2027-10-01")
                .replacing("prohibited", with: "approval")
        ]
        let body =
            "```example\ngiven: {from: op-a, to: op-b, on: 2027-09-30}\nexpect: {verdict: prohibited}\n```\n\n"
            + "```example\ngiven: {from: op-a, to: op-b, on: 2027-10-01}\nexpect: {verdict: approval}\n```\n\n"
            + "```example\ngiven: {from: op-a, to: op-b}\nexpect: {verdict: prohibited}\n```"
        let found = try portal(revision.merging(["guidance/a.md": TemporaryPortal.page(body)]) { $1 }).findings()
        #expect(found.map { "\($0.code.name) \($0.location.line)" } == ["example-will-change 17"])
    }
}
