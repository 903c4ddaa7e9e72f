import ShikiriMarkdown
import Testing

@Suite("Tables")
struct TableTests {
    /// A table as the specification writes it: each row's cells between bars.
    private func rows(_ html: String) -> [String] {
        html.split(separator: "<tr>\n").dropFirst().map { row in
            row.split(separator: "</tr>")[0].split(separator: "\n").map { cell in
                String(cell.drop { $0 != ">" }.dropFirst().dropLast("</td>".count))
            }.joined(separator: " | ")
        }
    }

    @Test(
        "A row's cells",
        arguments: [
            ("| a | b |", "a | b"),
            ("a | b", "a | b"),
            ("|a|b|c|", "a | b"),
            ("|a|", "a | "),
            ("||b|", " | b"),
            (#"| a \| x | `b\|y` |"#, "a | x | <code>b|y</code>"),
            (#"| **a \| x** | b |"#, "<strong>a | x</strong> | b"),
            ("| *a | b* |", "*a | b*"),
            ("| `a | b` |", "`a | b`"),
            ("| # a | - b |", "# a | - b"),
            ("| a # | b ## |", "a # | b ##"),
            ("| **「重要」**です | です**「重要」** |", "<strong>「重要」</strong>です | です<strong>「重要」</strong>"),
            ("| [a] | [b](c.md) |", "<a href=\"t.md\">a</a> | <a href=\"c.md\">b</a>"),
            ("| ![x](y.png) | &amp; |", "<img src=\"y.png\" alt=\"x\" /> | &amp;"),
        ])
    func cells(row: String, cells: String) {
        let page = Rendering("| h | i |\n|---|---|\n\(row)\n\n[a]: t.md\n")
        #expect(rows(page.html) == ["h | i", cells])
    }

    @Test(
        "A cell that is a date alone is marked, so that no line breaks in it",
        arguments: [
            ("2026年4月1日", "<td class=\"day\">2026年4月1日</td>"), ("12月31日", "<td class=\"day\">12月31日</td>"),
            ("2026年4月1日から", "<td>2026年4月1日から</td>"), ("最終日", "<td>最終日</td>"),
            ("**4月1日**", "<td><strong>4月1日</strong></td>"),
        ])
    func dates(cell: String, html: String) {
        let page = Rendering("| 日 |\n|---|\n| \(cell) |\n", options: .portal)
        #expect(page.html.contains(html))
    }

    @Test(
        "What is a table",
        arguments: [
            ("| a |\n|---|\n", true), ("a | b\n-|-\n", true), ("a | b\n:-:|--:\n", true), ("| a |\n| --- |", true),
            ("a\n---\n", false), ("a\n:--\n", false), ("| a | b |\n|---|\n", false), ("| a |\n|---|---|\n", false),
            ("| a |\n\n|---|\n", false), ("```\n| a |\n|---|\n```\n", false), ("    | a |\n    |---|\n", false),
            ("<div>\n| a |\n|---|\n</div>\n", false), ("| a |\n|-x-|\n", false), ("| a |\n| |\n", false),
            (#"\| a |"# + "\n|---|\n", true),
        ])
    func recognises(markdown: String, isTable: Bool) {
        #expect(Rendering(markdown).html.contains("<table>") == isTable)
    }

    @Test("The lines of a paragraph before the head stay a paragraph, emphasis over the line break included")
    func leadingParagraph() {
        let page = Rendering("one *two\nthree* four\n| h |\n|---|\n| *c |\n")
        #expect(page.html.hasPrefix("<p>one <em>two\nthree</em> four</p>\n<table>"))
        #expect(rows(page.html) == ["h", "*c"])
    }

    @Test("A table can follow definitions of links in the same paragraph")
    func afterDefinitions() {
        #expect(rows(Rendering("[a]: t.md\n| h |\n|---|\n| [a] |\n").html) == ["h", "<a href=\"t.md\">a</a>"])
    }

    @Test("A table inside a block quote ends with the quote")
    func quote() {
        let html = Rendering("> | a |\n> |---|\n> | b |\n| c |\n").html
        #expect(rows(html) == ["a", "b"])
        #expect(html.hasSuffix("</table>\n</blockquote>\n<p>| c |</p>\n"))
    }

    @Test("A table inside a list item ends with the item, and the list stays tight")
    func list() {
        let html = Rendering("- x\n  | a |\n  |---|\n  | b |\n- y\n\nz\n").html
        #expect(html.hasPrefix("<ul>\n<li>x\n<table>"))
        #expect(html.hasSuffix("</table>\n</li>\n<li>y</li>\n</ul>\n<p>z</p>\n"))
        #expect(Rendering("1. a | b\n   -|-\n   c | d\nlazy\n").html.hasSuffix("</table>\n</li>\n</ol>\n<p>lazy</p>\n"))
    }

    @Test("A thematic break after a table doesn't make a heading of it")
    func thematicBreak() {
        let html = Rendering("p\n| a |\n|---|\n| b |\n---\nafter\n").html
        #expect(html.hasPrefix("<p>p</p>\n<table>"))
        #expect(html.hasSuffix("</table>\n<hr />\n<p>after</p>\n"))
    }

    @Test("Carriage returns make no difference")
    func carriageReturns() {
        let markdown = "x\n\n| a |\n|---|\n| b |\n\ny\n"
        let crlf = markdown.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(Rendering(crlf).html == Rendering(markdown).html)
    }

    @Test("On the portal a table scrolls, is named and counted, and aligns by class")
    func portal() {
        let page = Rendering("| a | | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n\n|x|\n|-|\n", options: .portal)
        #expect(
            page.html.hasPrefix(
                """
                <div class="table-scroll" role="region" tabindex="0" aria-label="Table 1">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">a</th>
                <td class="align-center"></td>
                <th scope="col" class="align-right">c</th>
                </tr>
                """))
        #expect(page.html.contains("aria-label=\"Table 2\""))
        #expect(!page.html.contains("align=\""))
        #expect(!page.html.contains("style="))
    }

    @Test("Places in cells are places in the file")
    func places() {
        let page = Rendering("題\n\n| 見出し | b |\n|---|---|\n| あ | い [x](y.md) |\n| a\\|b | [z](w.md) |\n", firstLine: 10)
        #expect(page.links == ["y.md 14:9", "w.md 15:10"])
    }
}
