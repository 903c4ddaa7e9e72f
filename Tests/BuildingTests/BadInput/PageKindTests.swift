import ShikiriBuilding
import ShikiriDiagnostics
import Testing

/// Members of the kinds of mistakes that a page can hold, each with its neighbours that are no mistake.
@Suite("A kind of mistake on a page")
struct PageKindTests {
    /// Pages, and what must be found in them as `code file:line`.
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let files: [String: String]
        var found: [String]

        init(_ name: String, _ files: [String: String], _ found: String...) {
            (self.name, self.files, self.found) = (name, files, found)
        }

        var testDescription: String { name }
    }

    /// A page of one line, in which something is found or nothing.
    private static func line(_ text: String, _ code: String? = nil) -> Example {
        let page = ["guidance/a.md": TemporaryPortal.page(text)]
        return code.map { Example(text, page, "\($0) guidance/a.md:5") } ?? Example(text, page)
    }

    private static func answer(_ verdict: String, _ question: String = "使えますか") -> String {
        TemporaryPortal.page("## \(question)\n\n\(verdict)\n\n答え")
    }

    private static func verdict(_ text: String, _ isTold: Bool) -> Example {
        let page = ["faq/a.md": answer(text)]
        return isTold ? Example(text, page, "unknown-verdict faq/a.md:7") : Example(text, page)
    }

    private static let verdicts: [Example] = [
        verdict("判定: だいたい可", true), verdict("判定: ○", true), verdict("判定: 不可能", true), verdict("判定: 要相談中", true),
        verdict("判定: 可、ただし届出が要る", true), verdict("判定: 可。", true), verdict("判定: N/A", true),
        verdict("判定：たぶん", true), verdict("Verdict: maybe", true), verdict("**判定:** たぶん", true),
        verdict("**判定:** 可", true), verdict("_判定: 不可_", true), verdict("判定: 可", false), verdict("判定: 不可", false),
        verdict("判定: 要相談", false), verdict("判定:  可 ", false), verdict("判定：可", false), verdict("判定: Yes", false),
        verdict("Verdict: ask", false), verdict("可否の判定は部署による", false), verdict("判定：ＮＯ", false),
        verdict("ＶＥＲＤＩＣＴ：ｎｏ", false), verdict("判定: だいたい可\n続き", true),
    ]

    /// Verdicts in a form that isn't read, and sentences that only look like them.
    private static let verdictForms: [Example] =
        [
            "判定 可", "判定　不可", "判定可", "判定不可。", "判定＝可", "判定-可", "判定 - 要相談", "判定→不可", "判定は可", "判定は不可です。", "判定；可",
            "判定∶ 可", "判定：", "判定", "【判定】不可", "[判定: 不可]", "`判定: 可`", "> 判定: 不可", "- 判定: 不可", "### 判定: 不可", "| 判定 | 可 |",
            "判断: 不可", "結論：要相談", "可否：可", "**判定** 不可", "**不可**", "可", "不可です。", "（要相談）", "Verdict no", "Verdict - no",
            "Verdict = yes", "Answer: no", "Decision: ask",
        ].map { verdict($0, true) }
        + [
            "判定の結果を待つ人もいます。", "判定は部署で行います。", "可能なら避けます。", "不可欠な手続です。", "No.", "Yes, with care.", "Answers differ.",
            "| 判定 | 理由 |", "答えは一つではありません。", "回答: 三日のうちに届きます。", "要相談の例を挙げます。", "Decisions follow later.",
        ].map { verdict($0, false) }

    private static func placed(_ name: String, _ body: String, _ lines: Int...) -> Example {
        var example = Example(name, ["faq/a.md": TemporaryPortal.page(body)])
        example.found = lines.map { "unknown-verdict faq/a.md:\($0)" }
        return example
    }

    /// Verdicts at another place than the first paragraph of an answer.
    private static let verdictPlaces: [Example] = [
        placed("below the first paragraph", "## 問い\n\n答え\n\n判定: 可", 9),
        placed("within the first paragraph", "## 問い\n\n判定: 可\n続き", 7),
        placed("twice", "## 問い\n\n判定: 可\n\n判定: 不可", 9),
        placed("before every question", "判定: 可\n\n## 問い\n\n答え", 5),
        placed("below a further heading", "## 問い\n\n### 細目\n\n判定: 可", 9),
        placed("below a list", "## 問い\n\n- 一\n\n判定: 可", 9),
        placed("right below the question", "## 問い\n判定: 可\n\n答え"),
        placed("below a question that hyphens underline", "問い\n---\n\n判定: 可\n\n答え"),
        placed("below two questions", "## 一\n\n判定: 可\n\n## 二\n\n判定: 不可\n\n答え"),
        placed("in code", "## 問い\n\n```text\n判定 可\n判定: 可\n```\n\n    判定 可"),
    ]

    private static func news(_ name: String, _ date: String, _ isTold: Bool) -> Example {
        let file = "news/\(name).md"
        let page = [file: "---\ntitle: 題\ndate: \(date)\n---\n\n本文\n"]
        return isTold
            ? Example("\(name) of \(date)", page, "contradiction \(file):3") : Example("\(name) of \(date)", page)
    }

    /// Announcements whose file names a day.
    private static let newsNames: [Example] = [
        news("2026-11-02-opened", "2026-11-03", true), news("2026-11-02", "2025-11-02", true),
        news("20261102-opened", "2026-01-12", true), news("2026-13-45-x", "2026-11-02", true),
        news("2026/2025-11-02-x", "2026-11-02", true),
        news("2026-11-02-opened", "2026-11-02", false), news("2026-11-02", "令和8年11月2日", false),
        news("20261102-opened", "2026/11/2", false), news("opened", "2026-11-02", false),
        news("2026-opened", "2025-11-02", false), news("2026-11-rules", "2026-10-02", false),
        news("2026-11-02-24-opened", "2026-11-02", false),
    ]

    private static let headings: [Example] = [
        line("##見出し", "heading-without-blank"),
        line("###見出し", "heading-without-blank"),
        line("#見出し", "heading-without-blank"),
        line("＃＃ 見出し", "heading-without-blank"),
        line("＃見出し", "heading-without-blank"),
        line("##2026年", "heading-without-blank"),
        line("##　見出し", "heading-without-blank"),
        line("#　見出し", "heading-without-blank"),
        line("> ##見出し", "heading-without-blank"),
        line("- ##見出し", "heading-without-blank"),
        line("  ##見出し", "heading-without-blank"),
        line("## 見出し"),
        line("##\t見出し"),
        line("#1 は番号"),
        line("#tag の印"),
        line("\\##見出し"),
        line("    ##見出し"),
        line("本文 ##見出し"),
        line("#######見出し"),
    ]

    private static let cells: [Example] = [
        Example("one cell too many", table("| 1 | 2 | 3 |"), "surplus-cell guidance/a.md:7"),
        Example(
            "several, told once a row", table("| 1 | 2 | 3 | 4 |\n| 1 | 2 | 3 |"), "surplus-cell guidance/a.md:7",
            "surplus-cell guidance/a.md:8"),
        Example("one without bars at the ends", table("1 | 2 | 3"), "surplus-cell guidance/a.md:7"),
        Example(
            "one in a quote", ["guidance/a.md": TemporaryPortal.page("> | a | b |\n> |---|---|\n> | 1 | 2 | 3 |")],
            "surplus-cell guidance/a.md:7"),
        Example("a bar that is written as text", table("| 1 | 2 \\| 3 |")),
        Example("a cell too few, which is empty", table("| 1 |")),
    ]

    private static func table(_ rows: String) -> [String: String] {
        ["guidance/a.md": TemporaryPortal.page("| a | b |\n|---|---|\n" + rows)]
    }

    private static let placeholders: [Example] = [
        line("本文（TODO: 確認）", "placeholder"),
        line("FIXME 本文", "placeholder"),
        line("TBD", "placeholder"),
        line("XXX", "placeholder"),
        line("（ＴＯＤＯ）", "placeholder"),
        line("【要記入】", "placeholder"),
        line("（執筆中）", "placeholder"),
        line("lorem ipsum dolor", "placeholder"),
        line("問題となる行為の例を書きます。", "placeholder"),
        line("本文"),
        line("todo とは何か"),
        line("型番は XX1234"),
        line("メトードの話"),
        line("記入が要る様式"),
    ]

    private static let updates: [Example] = [
        updated("2062-04-01", true), updated("2026-11-25", true), updated("2026/12/31", true),
        updated("令和9年1月1日", true),
        updated("2026-11-24", false), updated("2020-01-01", false),
    ]

    private static func updated(_ day: String, _ isTold: Bool) -> Example {
        let page = ["guidance/a.md": "---\ntitle: 題\nupdated: \(day)\n---\n\n本文\n"]
        return isTold ? Example("updated on \(day)", page, "future-update guidance/a.md:3") : Example(day, page)
    }

    private static let questions: [Example] = [
        Example("the same answer twice", asked("判定: 可", "使えますか", "判定: 可", "使えますか？"), "asked-twice faq/b.md:5"),
        Example("one answer without a verdict", asked("判定: 可", "使えますか", "いつも。", "使えますか"), "asked-twice faq/b.md:5"),
        Example("two answers", asked("判定: 可", "使えますか", "判定: 不可", "使えますか。"), "contradictory-answers faq/b.md:5"),
        Example(
            "in wide signs and with a blank", asked("判定: 可", "PCは 使えますか", "判定: 要相談", "ＰＣは使えますか"),
            "contradictory-answers faq/b.md:5"),
        Example("in emphasis", asked("判定: 可", "**使えますか**", "判定: 不可", "使えますか"), "contradictory-answers faq/b.md:5"),
        Example("two questions", asked("判定: 可", "使えますか", "判定: 不可", "持ち出せますか")),
    ]

    private static func asked(_ first: String, _ question: String, _ second: String, _ other: String) -> [String:
        String]
    {
        ["faq/a.md": answer(first, question), "faq/b.md": answer(second, other)]
    }

    private static let missing = "unknown-reference guidance/a.md:3"
    private static let rules: [Example] = [
        Example("a day without a revision", ruled("[2099-01-01]"), missing),
        Example("an article that no page explains", ruled("[電気事業法第99条]"), missing),
        Example("a word", ruled("nothing"), missing), Example("one of two", ruled("[2024-04-01, nothing]"), missing),
        Example("two", ruled("[2024-04-02, nothing]"), missing, missing),
        Example("a revision that is there", ruled("[2024-04-01]")),
    ]

    private static func ruled(_ rules: String) -> [String: String] {
        Sound.rules([
            "guidance/a.md": "---\ntitle: 題\nrules: \(rules)\n---\n\n本文\n",
            "rules/transfers/2024-04-01.yaml": Sound.revision(),
        ])
    }

    private static let addresses: [Example] = [
        Example("contact: a＠example.jp", contact("a＠example.jp"), "bad-value portal.yaml:3"),
        Example("contact: a@", contact("a@"), "bad-value portal.yaml:3"),
        Example("contact: a b@example.jp", contact("a b@example.jp"), "bad-value portal.yaml:3"),
        Example("contact: a@example", contact("a@example"), "bad-value portal.yaml:3"),
        Example("contact: a@example..jp", contact("a@example..jp"), "bad-value portal.yaml:3"),
        Example("contact: .a@example.jp", contact(".a@example.jp"), "bad-value portal.yaml:3"),
        Example("contact: ａ@example.jp", contact("ａ@example.jp"), "bad-value portal.yaml:3"),
        Example("contact: a@@example.jp", contact("a@@example.jp"), "bad-value portal.yaml:3"),
        Example("an address", contact("a.b-c@mail.example.jp")),
        line("[x](mailto:a＠example.jp)", "bad-address"),
        line("[x](mailto:a@)", "bad-address"),
        line("[x](mailto:)", "bad-address"),
        line("[x](MAILTO:a@example..jp?subject=y)", "bad-address"),
        line("[x](mailto:a@example.jp)"),
        line("[x](mailto:a@example.jp?subject=a@b)"),
        line("<a@example.jp>"),
    ]

    private static func contact(_ address: String) -> [String: String] {
        ["portal.yaml": TemporaryPortal.settings.replacing("{name: 窓口}", with: "{name: 窓口, email: \"\(address)\"}")]
    }

    @Test(
        "is found in each of its members, and in nothing beside them",
        arguments: [
            verdicts, verdictForms, verdictPlaces, newsNames, headings, cells, placeholders, updates, questions, rules,
            addresses,
        ].flatMap { $0 })
    func found(_ example: Example) throws {
        let found = try TemporaryPortal(example.files).findings()
        #expect(found.map { "\($0.code.name) \($0.location.file):\($0.location.line)" } == example.found)
    }

    /// News by their day, and whether they are on the home page of 2026-11-24.
    @Test(
        "news of the future are not there yet",
        arguments: [
            ("2062-04-01", false), ("2026-11-25", false), ("令和9年1月1日", false), ("2026-11-24", true),
            ("2020-04-01", true),
        ])
    func news(_ day: String, _ isPublished: Bool) throws {
        let portal = try TemporaryPortal(["news/next.md": "---\ntitle: 予定の知らせ\ndate: \(day)\n---\n\n本文\n"])
        #expect(portal.findings().allSatisfy { $0.code == .unlikelyDate })
        let published = try portal.builtPages()
        #expect((published["portal/news/next/index.html"] != nil) == isPublished)
        #expect(published.values.contains { $0.contains("予定の知らせ") } == isPublished)
    }
}

extension TemporaryPortal {
    /// The texts of all pages that a build publishes.
    fileprivate func builtPages() throws -> [String: String] {
        _ = try Build(options()).run()
        return try published().filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }
}
