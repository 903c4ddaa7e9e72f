import ShikiriMarkdown
import Testing

@Suite("Line breaks in the source")
struct JapaneseLineBreakTests {
    @Test(
        "Beside a Japanese character a line break is none; between others it is a space",
        arguments: [
            ("日本\n語", "日本語"),
            ("日本。\n語", "日本。語"),
            ("日本\nEnglish", "日本English"),
            ("English\n日本", "English日本"),
            ("one\ntwo", "one\ntwo"),
            ("한국\n어", "한국\n어"),
            ("**日本**\n語", "<strong>日本</strong>語"),
            ("日本\n**語**", "日本<strong>語</strong>"),
            ("日本\n[語](a.md)", "日本<a href=\"a.md\">語</a>"),
            ("日本\n`語`", "日本<code>語</code>"),
            ("a\n**「語」**です", "a<strong>「語」</strong>です"),
            ("ﾊﾝ\nｶｸ", "ﾊﾝｶｸ"),
            ("a  \n日本", "a<br />\n日本"),
            ("😀\n😀", "😀\n😀"),
        ])
    func paragraph(markdown: String, html: String) {
        #expect(Rendering(markdown).html == "<p>\(html)</p>\n")
    }

    @Test("The text for search and the description of an image follow the same rule")
    func otherText() {
        let page = Rendering("日本\n語 one\ntwo\n\n![写真\nの説明](a.png)\n")
        #expect(page.document.text(in: page.document.opening.text) == "日本語 one two\n写真の説明\n")
        #expect(page.html.contains("alt=\"写真の説明\""))
    }
}
