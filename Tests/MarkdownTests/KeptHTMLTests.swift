import ShikiriMarkdown
import Testing

@Suite("HTML that is kept")
struct KeptHTMLTests {
    @Test(
        "Elements that Markdown has no sign for stay, where they begin and end in one place",
        arguments: [
            ("10<sup>2</sup> H<SUB>2</Sub >O", "<p>10<sup>2</sup> H<sub>2</sub>O</p>\n"),
            ("一<br>二<br/>三<BR />四", "<p>一<br />二<br />三<br />四</p>\n"),
            (
                "<kbd>Ctrl</kbd> <del>a</del> <ins>**b**</ins>",
                "<p><kbd>Ctrl</kbd> <del>a</del> <ins><strong>b</strong></ins></p>\n"
            ),
            (
                "<ruby>行為<rp>(</rp><rt>こうい</rt><rp>)</rp></ruby>",
                "<p><ruby>行為<rp>(</rp><rt>こうい</rt><rp>)</rp></ruby></p>\n"
            ),
            ("**a<sup>1</sup>** <sup>*b*</sup>", "<p><strong>a<sup>1</sup></strong> <sup><em>b</em></sup></p>\n"),
            ("~~a<sup>b</sup>~~", "<p><del>a<sup>b</sup></del></p>\n"),
            (
                "| a |\n|---|\n| x<br>y |\n",
                "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>x<br />y</td>\n</tr>\n</tbody>\n</table>\n"
            ),
            (
                "| <details><summary>a</summary>b</details> |\n|---|\n",
                "<table>\n<thead>\n<tr>\n<th><details><summary>a</summary>b</details></th>\n</tr>\n</thead>\n</table>\n"
            ),
            (
                "<details>\n<summary>題 &amp; 名</summary>\n\n**本**文\n\n</details>\n",
                "<details>\n<summary>題 &amp; 名</summary>\n<p><strong>本</strong>文</p>\n</details>\n"
            ),
            (
                "<details><summary>題</summary>\n一行。\n</details>\n\n後\n",
                "<details>\n<summary>題</summary>\n<p>\n一行。\n</p>\n</details>\n<p>後</p>\n"
            ),
            (
                "<details>\n\n<details>\n\n中\n\n</details>\n</details>\n",
                "<details>\n<details>\n<p>中</p>\n</details>\n</details>\n"
            ),
            ("<br>\n後\n", "<p><br />\n後\n</p>\n"),
            ("`<br>` \\<sup>", "<p><code>&lt;br&gt;</code> &lt;sup&gt;</p>\n"),
        ])
    func kept(markdown: String, html: String) {
        let page = Rendering(markdown)
        #expect(page.html == html)
        #expect(page.problems.isEmpty)
    }

    @Test(
        "What doesn't end where it begins, or has attributes, is left out and told",
        arguments: [
            ("a <sup>b", "<p>a b</p>\n", ["raw-html-dropped 1:3"]),
            ("a</sup> b", "<p>a b</p>\n", ["raw-html-dropped 1:2"]),
            (
                "<sup>a **b</sup> c**", "<p>a <strong>b c</strong></p>\n",
                ["raw-html-dropped 1:1", "raw-html-dropped 1:11"]
            ),
            ("<sup class=\"x\">a</sup>", "<p>a</p>\n", ["raw-html-dropped 1:1", "raw-html-dropped 1:17"]),
            (
                "<sup>a<sub>b</sup>c</sub>", "<p><sup>ab</sup>c</p>\n",
                ["raw-html-dropped 1:7", "raw-html-dropped 1:20"]
            ),
            ("a <rt>b</rt>", "<p>a b</p>\n", ["raw-html-dropped 1:3", "raw-html-dropped 1:8"]),
            (
                "<ruby>a<rt>b</rt>", "<p>ab</p>\n",
                ["raw-html-dropped 1:1", "raw-html-dropped 1:8", "raw-html-dropped 1:13"]
            ),
            ("a <details>b</details>", "<p>a b</p>\n", ["raw-html-dropped 1:3", "raw-html-dropped 1:13"]),
            ("<details>\n\na\n", "<p>a</p>\n", ["raw-html-dropped 1:1"]),
            ("a\n\n</details>\n", "<p>a</p>\n", ["raw-html-dropped 3:1"]),
            (
                "> <details>\n\n</details>\n", "<blockquote>\n</blockquote>\n",
                ["raw-html-dropped 1:3", "raw-html-dropped 3:1"]
            ),
            ("<details open>\n\na\n\n</details>\n", "<p>a</p>\n", ["raw-html-dropped 1:1", "raw-html-dropped 5:1"]),
            ("<summary>a</summary>\n", "<p>a\n</p>\n", ["raw-html-dropped 1:1", "raw-html-dropped 1:11"]),
            ("a <br x> b", "<p>a  b</p>\n", ["raw-html-dropped 1:3"]),
        ] as [(String, String, [String])])
    func dropped(markdown: String, html: String, problems: [String]) {
        let page = Rendering(markdown)
        #expect(page.html == html)
        #expect(page.problems == problems)
    }

    @Test("Headings inside details begin no section, and a reading is no part of the sentence")
    func sections() {
        let page = Rendering(
            "## 一\n\n<details>\n\n## 二\n\n</details>\n\n<ruby>行為<rt>こうい</rt></ruby>の話\n", options: .portal)
        #expect(page.document.sections.map(\.headingText) == ["一"])
        #expect(page.document.text(in: page.document.sections[0].text).contains("行為の話"))
    }
}
