import ShikiriMarkdown
import Testing

@Suite("Emphasis beside Japanese punctuation")
struct JapaneseEmphasisTests {
    @Test(
        "Stars hug text across Japanese punctuation",
        arguments: [
            ("**「重要」**です", "<strong>「重要」</strong>です"),
            ("**（注）**は", "<strong>（注）</strong>は"),
            ("これは**大事。**だから", "これは<strong>大事。</strong>だから"),
            ("*「重要」*です", "<em>「重要」</em>です"),
            ("これは*大事。*だから", "これは<em>大事。</em>だから"),
            ("***「両方」***です", "<em><strong>「両方」</strong></em>です"),
            ("前の**「重要」**", "前の<strong>「重要」</strong>"),
            ("これは**大事。**だから**これも。**です", "これは<strong>大事。</strong>だから<strong>これも。</strong>です"),
            ("**「一」**と**「二」**と", "<strong>「一」</strong>と<strong>「二」</strong>と"),
            ("**外*「内」*側**です", "<strong>外<em>「内」</em>側</strong>です"),
            ("**`code`**です", "<strong><code>code</code></strong>です"),
            ("**[規程](a.md)**です", "<strong><a href=\"a.md\">規程</a></strong>です"),
            ("[**「規程」**です](a.md)", "<a href=\"a.md\"><strong>「規程」</strong>です</a>"),
            ("**\"引用\"**です", "<strong>&quot;引用&quot;</strong>です"),
            ("価格は**100%**です", "価格は<strong>100%</strong>です"),
            ("**중요!**입니다", "<strong>중요!</strong>입니다"),
            ("**「一」**と`*`です\n**「二」**と", "<strong>「一」</strong>と<code>*</code>です<strong>「二」</strong>と"),
        ])
    func emphasises(markdown: String, html: String) {
        #expect(Rendering(markdown).html == "<p>\(html)</p>\n")
    }

    @Test(
        "Where CommonMark pairs every run that the rule would touch, it stays away",
        arguments: [
            ("（***）は…**重要。**", "（***）は…<strong>重要。</strong>"),
            ("（*）と「…*強調*」です", "（*）と「…<em>強調</em>」です"),
            ("これは**_重要_**です", "これは**<em>重要</em>**です"),
            ("（\\*）は「*強調*」、**太字**。", "（*）は「<em>強調</em>」、<strong>太字</strong>。"),
        ])
    func staysAway(markdown: String, html: String) {
        #expect(Rendering(markdown).html == "<p>\(html)</p>\n")
    }

    @Test(
        "What is escaped, code or a destination stays as it is",
        arguments: [
            (#"\*\*「重要」\*\*です"#, "**「重要」**です"),
            (#"\**「重要」\**です"#, "*<em>「重要」*</em>です"),
            ("`**「重要」**です`", "<code>**「重要」**です</code>"),
            ("<https://example.com/**「x」**y>", nil),
            ("** 「重要」 **です", "** 「重要」 **です"),
            ("**「重要」です", "**「重要」です"),
        ] as [(String, String?)])
    func leaves(markdown: String, html: String?) {
        let rendered = Rendering(markdown).html
        if let html {
            #expect(rendered == "<p>\(html)</p>\n")
        } else {
            #expect(!rendered.contains("<strong>"))
            #expect(!rendered.contains("%F4"))
        }
    }

    @Test("Code blocks and HTML blocks keep every byte")
    func keepsBlocks() {
        #expect(Rendering("```\n**「重要」**です\n```").html == "<pre><code>**「重要」**です\n</code></pre>\n")
        let allowed = Rendering("<div title=\"**「重要」**です\">\n", options: .specification)
        #expect(allowed.html == "<div title=\"**「重要」**です\">\n")
    }

    @Test("Latin text follows CommonMark alone", arguments: ["**\"a\"**b", "a**\"b\"**", "a*(b)*c"])
    func latin(markdown: String) {
        #expect(!Rendering(markdown).html.contains("<strong>"))
        #expect(!Rendering(markdown).html.contains("<em>"))
    }

    @Test("A title, a label and a heading lose the renderer's own character")
    func leavesNothingBehind() {
        let page = Rendering(
            "# **「題」**です\n\n[a](b.md \"**「題」**です\") [**「名」**の]\n\n[**「名」**の]: c.md\n", options: .portal)
        #expect(page.html.contains("<a href=\"b.md\" title=\"**「題」**です\">a</a>"))
        #expect(page.html.contains("<a href=\"c.md\"><strong>「名」</strong>の</a>"))
        #expect(page.document.sections.map(\.headingText) == ["「題」です"])
        #expect(page.document.anchors == ["題です"])
        #expect(faultOfMarkup(page.document.html) == nil)
    }
}
