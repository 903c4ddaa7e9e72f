import ShikiriMarkdown
import Testing

@Suite("Links")
struct LinkTests {
    @Test(
        "A dangerous link is left out, its text stays, and its place is a problem",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)", "java&#x09;script:alert(1)",
            "java&NewLine;script:alert(1)", "&#1;javascript:alert(1)", "&#x20;javascript:alert(1)",
            "javascript&colon;alert(1)",
            #"javascript\:alert(1)"#, "vbscript:x", "VBScript:x", "data:text/html,x", "data:image/svg+xml,x",
            "file:///etc/passwd",
            "FILE:c:/x", "blob:x", "data:image/png;base64,AA",
        ])
    func dangerous(destination: String) {
        let page = Rendering("あ [題](<\(destination)>) い")
        #expect(page.html == "<p>あ 題 い</p>\n")
        #expect(page.problems == ["dangerous-link 1:3"])
        #expect(page.document.links.isEmpty)
    }

    @Test("Nor do an image, a reference and an address in angle brackets carry one")
    func otherForms() {
        #expect(Rendering("![題](javascript:x)").html == "<p>題</p>\n")
        #expect(Rendering("[題]\n\n[題]: javascript:x").html == "<p>題</p>\n")
        #expect(Rendering("<javascript:x>").html == "<p>javascript:x</p>\n")
    }

    @Test(
        "Harmless links stay",
        arguments: [
            "https://example.com/", "mailto:a@example.jp", "tel:0312345678", "a.md", "../a.md#第1条", "#x", "/a",
            "?q=javascript:",
            "a/javascript:x", "filename", "data.csv", "javascript", "//example.com/",
        ])
    func harmless(destination: String) {
        let page = Rendering("[題](<\(destination)>)")
        #expect(page.html.hasPrefix("<p><a href=\""))
        #expect(page.problems.isEmpty)
        #expect(page.document.links.map(\.destination) == [destination])
    }

    @Test("Raster images may be data", arguments: ["png", "gif", "jpeg", "webp", "avif"])
    func safeImages(type: String) {
        #expect(Rendering("![x](data:image/\(type);base64,AA)").html.contains("<img src=\"data:image/\(type);"))
        #expect(!Rendering("![x](data:image/svg+xml;base64,AA)").html.contains("<img"))
    }

    @Test("Relative destinations are asked for, and no others")
    func resolves() {
        var asked: [String] = []
        let page = Rendering("[a](b.md#c) ![d](e.png) [f](https://x.jp/) [g](#h) [i](//x.jp/) [j](/k.md) []()") {
            link in
            asked.append(link.destination)
            return link.path.hasSuffix(".md") ? "page/index.html#" + (link.fragment ?? "") : nil
        }
        #expect(asked == ["b.md#c", "e.png", "/k.md"])
        #expect(page.html.contains("<a href=\"page/index.html#c\">a</a>"))
        #expect(page.html.contains("<img src=\"e.png\" alt=\"d\" />"))
    }

    @Test("A destination's parts are read without percent escapes")
    func parts() throws {
        let link = try #require(
            Rendering("[a](%E8%A6%8F%E7%A8%8B/b%20c.md?q#%E7%AC%AC1%E6%9D%A1)").document.links.first)
        #expect(link.path == "規程/b c.md")
        #expect(link.fragment == "第1条")
        #expect(link.isRelative)
    }

    @Test(
        "Every link says where it begins",
        arguments: [
            ("あ[a](x) い<http://y/>", ["x 1:2", "http://y/ 1:10"]),
            ("一\n  二 [a](x)\n三 ![b](y)", ["x 2:5", "y 3:3"]),
            ("> 引用 [a](x)\n>  次 [b](y)\nlazy [c](z)", ["x 1:6", "y 2:6", "z 3:6"]),
            ("- 項 [a](x)\n  次 [b](y)\n  - 内 [c](z)", ["x 1:5", "y 2:5", "z 3:7"]),
            ("## 見出し [a](x)", ["x 1:8"]),
            ("[r]: u\n文 [a](x)\n[r]", ["x 2:3", "u 3:1"]),
            ("`二\n行` [a](x)", ["x 2:4"]),
            ("**「重要」**です [a](x)", ["x 1:12"]),
            ("[a](x\n\"題\") [b](y)", ["x 1:1", "y 2:6"]),
            ("[^1]\n\n[^1]: 注 [a](x)\n\n    段 [b](y)", ["x 3:9", "y 5:7"]),
            ("> [!NOTE] 題 [a](x)\n> 文 [b](y)", ["x 1:13", "y 2:5"]),
        ])
    func places(markdown: String, links: [String]) {
        #expect(Rendering(markdown).links == links)
        #expect(
            Rendering(markdown.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")).links
                == links)
    }

    @Test("A link without text is a problem")
    func empty() {
        #expect(Rendering("あ [](a.md) [![](b.png)](c.md)").problems == ["empty-link 1:3", "empty-link 1:12"])
    }

    @Test("An address inside a link's text is text")
    func inner() {
        let page = Rendering("[a <http://x.jp/> b](c.md)")
        #expect(page.html == "<p><a href=\"c.md\">a http://x.jp/ b</a></p>\n")
        #expect(page.document.links.map(\.destination) == ["c.md"])
    }

    @Test("A rendering inside the resolution of another's link disturbs neither")
    func nested() {
        let page = Rendering("# [a](b.md) {#x}\n\n> [!NOTE] t\n> u\n", options: .portal) { _ in
            Rendering("> [!TIP] v\n\n| a |\n|---|\n", options: .portal).html.isEmpty ? nil : "c"
        }
        #expect(page.html.contains("<a href=\"c\">a</a>"))
        #expect(faultOfMarkup(page.document.html) == nil)
    }
}
