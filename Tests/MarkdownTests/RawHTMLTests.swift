import ShikiriMarkdown
import Testing

@Suite("Raw HTML")
struct RawHTMLTests {
    @Test(
        "It is left out, and each beginning of it is a problem",
        arguments: [
            ("あ <b>x</b> い", "<p>あ x い</p>\n", ["raw-html-dropped 1:3"]),
            ("<div>\nx\n</div>\n\n後", "<p>後</p>\n", ["raw-html-dropped 1:1"]),
            ("- <script>x</script>", "<ul>\n<li></li>\n</ul>\n", ["raw-html-dropped 1:3"]),
            ("一\n二 <hr>", "<p>一二 </p>\n", ["raw-html-dropped 2:3"]),
            ("a <!-- b --> c", "<p>a  c</p>\n", []),
            ("<!-- a\nb -->\n\nc", "<p>c</p>\n", []),
            ("<!-- a --> <b>\n", "", ["raw-html-dropped 1:1"]),
            ("![a <b>](c.png)", "<p><img src=\"c.png\" alt=\"a \" /></p>\n", []),
        ] as [(String, String, [String])])
    func drops(markdown: String, html: String, problems: [String]) {
        let page = Rendering(markdown)
        #expect(page.html == html)
        #expect(page.problems == problems)
    }

    @Test("It stays where the options allow it")
    func allows() {
        let page = Rendering("a <b>x</b>\n\n<div>\ny\n</div>\n", options: .specification)
        #expect(page.html == "<p>a <b>x</b></p>\n<div>\ny\n</div>\n")
        #expect(page.problems.isEmpty)
    }

    @Test("Code blocks can be scrolled by keyboard on the portal")
    func code() {
        let page = Rendering("```swift x\nlet a = \"<b>\"\n```\n", options: .portal)
        #expect(
            page.html
                == "<pre tabindex=\"0\"><code class=\"language-swift\">let a = &quot;&lt;b&gt;&quot;\n</code></pre>\n")
    }
}
