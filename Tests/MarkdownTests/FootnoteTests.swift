import ShikiriMarkdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
    private func reference(_ number: Int, _ id: String) -> String {
        "<sup class=\"footnote-ref\"><a href=\"#fn:\(number)\" id=\"\(id)\" role=\"doc-noteref\" "
            + "aria-label=\"Footnote \(number)\">\(number)</a></sup>"
    }

    @Test("A footnote, its reference and the way back")
    func simple() {
        let page = Rendering("本文[^1]。\n\n[^1]: 電気事業法第23条。\n")
        #expect(
            page.html == """
                <p>本文\(reference(1, "fnref:1"))。</p>
                <section class="footnotes" role="doc-endnotes" aria-labelledby="fn:label">
                <h2 id="fn:label">Footnotes</h2>
                <ol>
                <li id="fn:1">
                <p>電気事業法第23条。 <a class="footnote-return" href="#fnref:1" role="doc-backlink" \
                aria-label="Back to reference 1">↩\u{FE0E}</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(page.problems.isEmpty)
    }

    @Test("Numbers follow the first reference, also one inside a footnote")
    func order() {
        let page = Rendering("x[^b] y[^a] z[^b]\n\n[^a]: A[^c]\n[^b]: B\n[^c]: C\n")
        #expect(
            page.html.contains("x\(reference(1, "fnref:1")) y\(reference(2, "fnref:2")) z\(reference(1, "fnref:1:2"))"))
        let texts = page.document.text(in: page.document.footnotes.text)
        #expect(texts == "B\nA\nC\n")
        #expect(page.html.contains("href=\"#fnref:1:2\" role=\"doc-backlink\" aria-label=\"Back to reference 1-2\""))
    }

    @Test("Several paragraphs, lists, code and tables by indentation, to the first line that isn't indented")
    func blocks() {
        let page = Rendering(
            """
            a[^1]

            [^1]: One
                lazy

                Two

                - item

                      code

                | t |
                |---|
            After

            """)
        #expect(page.html.hasPrefix("<p>a\(reference(1, "fnref:1"))</p>\n"))
        for part in ["<p>One\nlazy</p>", "<p>Two</p>", "<li>", "<pre><code>code\n", "<th>t</th>"] {
            #expect(page.html.contains(part))
        }
        #expect(page.document.text(in: page.document.opening.text) == "a\nAfter\n")
    }

    @Test(
        "Definitions in every place where a block can begin",
        arguments: [
            "[^1]: d\n\na[^1]", "a[^1]\n[^1]: d", "- a[^1]\n[^1]: d", "- a[^1]\n\n  [^1]: d", "> a[^1]\n>\n> [^1]: d",
            "> a[^1]\n> [^1]: d", "> a[^1]\n\n[^1]: d\n> q", "# a[^1]\n[^1]: d\n# b", "1. a[^1]\n2. b\n\n[^1]: d",
            "a[^1]\r\n\r\n[^1]: d\r\n", "a[^1]\n\n[^1]: d\n[^2]: e", "a[^1]\n\n   [^1]:   d", "a[^1]\n\n[^1]:\n    d",
        ])
    func places(markdown: String) {
        let page = Rendering(markdown)
        #expect(page.html.contains("<p>d <a class=\"footnote-return\""))
        #expect(!page.html.contains("[^1]"))
        #expect(faultOfMarkup(page.document.html) == nil)
    }

    @Test(
        "What looks like a footnote and isn't",
        arguments: [
            ("`[^1]`\n\n[^1]: d", "<p><code>[^1]</code></p>\n"),
            (#"\[^1]"# + "\n\n[^1]: d", "<p>[^1]</p>\n"),
            (#"[\^1] [^1\]"# + "\n\n[^1]: d", "<p>[^1] [^1]</p>\n"),
            ("&#91;^1]\n\n[^1]: d", "<p>[^1]</p>\n"),
            ("[^1](a.md)\n\n[^1]: d", "<p><a href=\"a.md\">^1</a></p>\n"),
            ("[^a b]\n\n[^a b]: c d", "<p>[^a b]</p>\n<p>[^a b]: c d</p>\n"),
            ("```\n[^1]: d\n    e\n```", "<pre><code>[^1]: d\n    e\n</code></pre>\n"),
            ("    [^1]: d", "<pre><code>[^1]: d\n</code></pre>\n"),
            ("x [^1]: d", "<p>x [^1]: d</p>\n"),
        ])
    func others(markdown: String, html: String) {
        #expect(Rendering(markdown).html == html)
    }

    @Test("Separate block quotes beside a definition stay separate")
    func neighbours() {
        let page = Rendering("a[^1]\n\n> q\n\n[^1]: d\n> r\n")
        #expect(page.html.contains("<blockquote>\n<p>q</p>\n</blockquote>\n<blockquote>\n<p>r</p>\n</blockquote>"))
    }

    @Test("What is undefined, unused or twice is a problem with its place")
    func problems() {
        let page = Rendering("題[^no]と[^1]\n\n[^1]: a\n[^2]: b\n[^1]: c\n", firstLine: 5)
        #expect(page.problems == ["undefined-footnote 5:2", "unused-footnote 8:1", "duplicate-footnote 9:1"])
        #expect(page.html.contains("題[^no]と"))
    }

    @Test("No heading takes a footnote's id, and a footnote in a heading isn't in the contents")
    func headings() {
        let page = Rendering("# fn:1[^1]\n\n## fn label\n\n[^1]: d\n", options: .portal)
        #expect(page.document.anchors == ["fn1", "fn-label"])
        #expect(page.document.sections.map(\.headingHTML) == ["fn:1", "fn label"])
    }

    @Test("A footnote isn't a link inside a link")
    func nested() {
        let page = Rendering("[a [^1]](b.md) [^1]\n\n[^1]: d\n")
        #expect(page.html.hasPrefix("<p><a href=\"b.md\">a [^1]</a> \(reference(1, "fnref:1"))</p>"))
    }
}
