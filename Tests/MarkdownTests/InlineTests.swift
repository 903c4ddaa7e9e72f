import ShikiriMarkdown
import Testing

@Suite("A single line")
struct InlineTests {
    private func html(_ markdown: String) -> String {
        String(decoding: MarkdownInline(markdown, options: .test).html, as: UTF8.self)
    }

    @Test(
        "Inline Markdown only, whatever the line begins with",
        arguments: [
            ("**「重要」**です", "<strong>「重要」</strong>です"), ("a < b & c", "a &lt; b &amp; c"), ("# a", "# a"),
            ("- a", "- a"),
            ("1. a", "1. a"), ("> a", "&gt; a"), ("```", "```"), ("    a", "a"), ("a\nb", "a b"), ("a #", "a #"),
            ("a \\#", "a #"),
            ("[a]: b", "[a]: b"), ("[^1]: b", "[^1]: b"), ("---", "---"), ("", ""), ("a\\", "a\\"), ("<b>a</b>", "a"),
            ("|a|", "|a|"),
            ("a {#b}", "a {#b}"), ("[!NOTE] a", "[!NOTE] a"),
        ])
    func lines(markdown: String, expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test("Its text, links and problems, with places in the file")
    func results() {
        let line = MarkdownInline("題 [a *b*](c.md) [d](file:x)", line: 7, column: 10, options: .test) { _ in "e" }
        #expect(line.text == "題 a b d")
        #expect(String(decoding: line.html, as: UTF8.self) == "題 <a href=\"e\">a <em>b</em></a> d")
        #expect(line.links.map { "\($0.destination) \($0.line):\($0.column)" } == ["c.md 7:12"])
        #expect(line.problems.map { "\($0.code.rawValue) \($0.line):\($0.column)" } == ["dangerous-link 7:26"])
    }
}
