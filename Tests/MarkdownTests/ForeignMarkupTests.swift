import ShikiriMarkdown
import Testing

@Suite("Markup of other tools")
struct ForeignMarkupTests {
    @Test(
        "is told where it stands",
        arguments: [
            (":::note\n注意\n:::", ["1:1"]), ("本文\n\n::: warning 題", ["3:1"]), ("{{ site.title }} です", ["1:1"]),
            ("これは{% include a.html %}です", ["1:4"]), ("式は$E=mc^2$です", ["1:3"]), ("式は $E=mc^2$ です", ["1:4"]),
            ("$$\n\\sum_{i}\n$$", ["1:1", "3:1"]), ("$x$ を求める", ["1:1"]), ("段落 {: .lead}", ["1:4"]),
            ("# 題 {#id .class}", ["1:5"]), ("文字{.red}", ["1:3"]), ("よい :smile: です", ["1:4"]), (":+1:", ["1:1"]),
            ("[[toc]]", ["1:1"]), ("[TOC]", ["1:1"]), ("[[規程]]を見る", ["1:1"]), ("- [[a|b]]", ["1:3"]), ("+++", ["1:1"]),
            ("```mermaid\ngraph TD\n```", ["1:1"]), ("```plantuml\nx\n```", ["1:1"]), ("> {{< note >}}", ["1:3"]),
            ("| a |\n|---|\n| :ok: |", ["3:3"]),
        ] as [(String, [String])])
    func told(_ markdown: String, _ places: [String]) {
        let found = Rendering(markdown, options: .portal).problems.filter { $0.hasPrefix("foreign-markup") }
        #expect(found == places.map { "foreign-markup \($0)" })
    }

    @Test(
        "isn't seen in code, in links, and in what only looks like it",
        arguments: [
            "`:::note` と `{{ x }}` と `$x^2$`", "```\n:::\n{{ x }}\n$$\n```", "    {{ x }}", "12:30:45 に始まる", "$5 と $10",
            "US$100 から US$200", "$HOME/a_b と $PATH", "比は 1:2:3", "注: 見出し: 本文", "[[1]](a.md)", "[a][toc]\n\n[toc]: a.md",
            "# 題 {#id}", "{x}", "{1, 2}", "{.}", "a::b::c", "std::vector::size", "C:\\a:b", "https://example.jp/:a:/b",
            "+++ 追加",
            "::", "x :: y", ":::", "```python\n$x\n```", "ふつうの文です。（注）: これ",
        ])
    func silent(_ markdown: String) {
        #expect(Rendering(markdown, options: .portal).problems.filter { $0.hasPrefix("foreign-markup") } == [])
    }
}
