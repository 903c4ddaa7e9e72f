import ShikiriDiagnostics
import ShikiriMarkdown
import Testing

@Suite("Admonitions")
struct AdmonitionTests {
    private func aside(_ kind: String, label: String, title: String, body: String = "<p>本文</p>\n") -> String {
        """
        <aside class="admonition \(kind)" role="note" aria-label="\(label)">
        <p class="admonition-title">\(title)</p>
        \(body)</aside>

        """
    }

    private var japanese: MarkdownOptions {
        var options = MarkdownOptions.test
        options.words.admonitions = [.note: "補足", .desirable: "望ましい行為", .problematic: "問題となる行為"]
        return options
    }

    @Test(
        "The first line of a block quote says the kind, in any case",
        arguments: [
            ("NOTE", "note", "補足"), ("note", "note", "補足"), ("DESIRABLE", "desirable", "望ましい行為"),
            ("PROBLEMATIC", "problematic", "問題となる行為"), ("TIP", "tip", "TIP"), ("IMPORTANT", "important", "IMPORTANT"),
            ("WARNING", "warning", "WARNING"), ("CAUTION", "caution", "CAUTION"),
        ])
    func kinds(keyword: String, kind: String, word: String) {
        let html = Rendering("> [!\(keyword)]\n> 本文\n", options: japanese).html
        #expect(html == aside(kind, label: word, title: word))
    }

    @Test(
        "The rest of the line is the body's first, and the title is the kind's own",
        arguments: [
            ("題名", "題名"), ("題名 *強調* `code`", "題名 <em>強調</em> <code>code</code>"),
            ("**「題」**です", "<strong>「題」</strong>です"),
            ("[規程](a.md)", "<a href=\"a.md\">規程</a>"), ("*強調* 題", "<em>強調</em> 題"), ("A & B", "A &amp; B"),
        ])
    func titles(title: String, html: String) {
        let page = Rendering("> [!NOTE] \(title)\n> 本文\n", options: japanese)
        #expect(page.html == aside("note", label: "補足", title: "補足", body: "<p>\(html)本文</p>\n"))
    }

    @Test("A worked case says its kind before its title")
    func cases() {
        let page = Rendering("> [!DESIRABLE] 題\n> 本文\n", options: japanese)
        let title = "<span class=\"admonition-kind\">望ましい行為</span> 題"
        #expect(page.html == aside("desirable", label: "望ましい行為", title: title))
    }

    @Test("It may hold any blocks, or none, and stand in a list")
    func contents() {
        let list = "<ul>\n<li>a</li>\n</ul>\n"
        #expect(
            Rendering("> [!NOTE]\n> - a\n", options: japanese).html
                == aside("note", label: "補足", title: "補足", body: list))
        #expect(Rendering("> [!NOTE]\n", options: japanese).html == aside("note", label: "補足", title: "補足", body: ""))
        #expect(Rendering("> [!NOTE]\n>\n> 本文\n", options: japanese).html == aside("note", label: "補足", title: "補足"))
        let nested = Rendering("- x\n\n  > [!NOTE]\n  > 本文\n", options: japanese).html
        #expect(nested.contains("<p>x</p>\n" + aside("note", label: "補足", title: "補足")))
    }

    @Test(
        "What stays a quotation",
        arguments: [
            #"> \[!NOTE]"# + "\n> x", #"> [\!NOTE]"# + "\n> x", #"> [!NOTE\]"# + "\n> x", "> x\n> [!NOTE]",
            "> `[!NOTE]`",
            "> [!NOTE](a.md)", "> # [!NOTE]", "> **[!NOTE]**",
        ])
    func quotations(markdown: String) {
        let page = Rendering(markdown)
        #expect(page.html.hasPrefix("<blockquote>"))
        #expect(!page.html.contains("<aside"))
        #expect(page.problems.isEmpty)
    }

    @Test("An unknown kind is a problem that says the nearest one")
    func unknown() throws {
        let page = Rendering("a\n\n> [!DESIRABEL]\n> b\n", firstLine: 7)
        #expect(page.problems == ["unknown-admonition 9:3"])
        let help = try #require(page.document.problems.first?.said.help?.en)
        #expect(help.hasPrefix("Did you mean [!DESIRABLE]?"))
        let other = Rendering("> [!SOMETHING]\n").document.problems.first?.said.help?.en
        #expect(other?.hasPrefix("There are [!NOTE]") == true)
    }
}
