import ShikiriMarkdown
import Testing

@Suite("Headings and sections")
struct HeadingTests {
    private func anchors(_ markdown: String, reserved: Set<String> = []) -> [String] {
        let options = MarkdownOptions.portal(words: MarkdownWords(), reservedAnchors: reserved)
        return Rendering(markdown, options: options).document.anchors
    }

    @Test(
        "An anchor is made of the heading's letters and digits, in any writing",
        arguments: [
            ("第23条（情報の目的外利用）", "第23条情報の目的外利用"),
            ("競争阻害情報とは？", "競争阻害情報とは"),
            ("ＡＢＣ１２３", "abc123"),
            ("ﾊﾞｯｸｱｯﾌﾟ ﾊﾝｶｸ ｳﾞ", "バックアップ-ハンカク-ヴ"),
            ("サービス・データ　一覧", "サービスデータ-一覧"),
            ("Hello, World!", "hello-world"),
            ("snake_case kebab-case", "snake_case-kebab-case"),
            ("`code` *em* [link](a.md)", "code-em-link"),
            ("Ünïcode ΑΒΓ", "ünïcode-αβγ"),
            ("人々のヽヾ", "人々のヽヾ"),
            ("……", "section"),
            ("", "section"),
        ])
    func words(heading: String, anchor: String) {
        #expect(anchors("# \(heading)") == [anchor])
    }

    @Test(
        "No two anchors are the same",
        arguments: [
            ("# a\n# a\n# a", ["a", "a-1", "a-2"]),
            ("# a\n# a-1\n# a", ["a", "a-1", "a-2"]),
            ("# a-1\n# a\n# a", ["a-1", "a", "a-2"]),
            ("# a\n# b {#a}", ["a-1", "a"]),
            ("# a\n# a\n# b {#a-1}", ["a", "a-2", "a-1"]),
            ("# ！\n# ？", ["section", "section-1"]),
            ("# Ａ\n# a", ["a", "a-1"]),
        ])
    func collisions(markdown: String, expected: [String]) {
        #expect(anchors(markdown) == expected)
    }

    @Test("The page around the text keeps its ids")
    func reserved() {
        #expect(anchors("# Main\n# x {#search}", reserved: ["main", "search"]) == ["main-1", "x"])
    }

    @Test(
        "An anchor written by hand",
        arguments: [
            ("# 例外 {#exceptions}", "exceptions", "例外"),
            ("# 例外{#例外-1}", "例外-1", "例外"),
            ("# *例外* {#x}", "x", "例外"),
            ("例外 {#x}\n=====", "x", "例外"),
            ("# 例外 \\{#x}", "例外-x", "例外 {#x}"),
            ("# 例外 {\\#x}", "例外-x", "例外 {#x}"),
            ("# 例外 `{#x}`", "例外-x", "例外 {#x}"),
            ("# 例外 {#a b}", "例外-a-b", "例外 {#a b}"),
            ("# 例外 {#fn:1}", "例外-fn1", "例外 {#fn:1}"),
            ("# {#x}", "x", ""),
        ])
    func explicit(markdown: String, anchor: String, text: String) {
        let page = Rendering(markdown, options: .portal)
        #expect(page.document.anchors == [anchor])
        #expect(page.document.sections.map(\.headingText) == [text])
    }

    @Test("The second of two headings with the same anchor gets another, and a problem")
    func duplicates() {
        let page = Rendering("# a {#x}\n\n# b {#x}\n", firstLine: 4, options: .portal)
        #expect(page.document.anchors == ["x", "b"])
        #expect(page.problems == ["duplicate-anchor 6:1"])
    }

    @Test("A heading links to itself where the options say so")
    func permalink() {
        let heading = "## 例外「A」\n"
        let id = "id=\"例外a\""
        #expect(Rendering(heading).html == "<h2>例外「A」</h2>\n")
        var options = MarkdownOptions.test
        options.headings = .identified
        #expect(Rendering(heading, options: options).html == "<h2 \(id)>例外「A」</h2>\n")
        options.headings = .linked
        options.words.permalink = "「{}」への固定リンク"
        let link = "<a class=\"anchor\" data-search=\"none\" href=\"#例外a\" aria-label=\"「例外「A」」への固定リンク\">#</a>"
        #expect(Rendering(heading, options: options).html == "<h2 \(id)>例外「A」 \(link)</h2>\n")
    }

    @Test("The sections, with what comes before and after them, are the page")
    func sections() throws {
        let page = Rendering("前\n\n## 一\n\nい[^1]\n\n### 二\n\nろ\n\n## 三\n\n> # 引用\n\n[^1]: 注\n", firstLine: 3)
        let document = page.document
        let sections = document.sections
        #expect(sections.map(\.headingText) == ["一", "二", "三"])
        #expect(sections.map(\.level) == [2, 3, 2])
        #expect(sections.map(\.line) == [5, 9, 13])
        #expect(sections.map { document.text(in: $0.text) } == ["い\n", "ろ\n", "引用\n"])
        #expect(document.text(in: document.opening.text) == "前\n")
        #expect(document.text(in: document.footnotes.text) == "注\n")
        let ranges = [document.opening.html] + sections.flatMap { [$0.heading, $0.body] } + [document.footnotes.html]
        #expect(ranges.first?.lowerBound == 0)
        #expect(ranges.last?.upperBound == document.html.count)
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        for range in ranges { #expect(faultOfMarkup(Array(document.html(in: range))) == nil) }
        #expect(sections[0].extent == sections[0].body.lowerBound..<sections[2].heading.lowerBound)
        #expect(sections[1].extent == sections[1].body)
    }

    @Test("A table of contents shows a heading without its links")
    func contents() {
        let page = Rendering("# [a & **b**](c.md) `d<e>` ![f](g.png)[^1]\n\n[^1]: x\n", options: .portal)
        #expect(page.document.sections.map(\.headingHTML) == ["a &amp; <strong>b</strong> <code>d&lt;e&gt;</code> f"])
        #expect(page.document.sections.map(\.headingText) == ["a & b d<e> f"])
    }

    @Test("A page without headings is one passage")
    func noHeadings() {
        let document = Rendering("a\n\nb\n").document
        #expect(document.sections.isEmpty)
        #expect(document.opening.html == 0..<document.html.count)
        #expect(document.text(in: document.opening.text) == "a\nb\n")
    }
}
