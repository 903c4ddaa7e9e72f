import ShikiriMarkdown
import Testing

@Suite("What is understood beyond CommonMark")
struct ExtensionTests {
    @Test(
        "Two tildes delete what they hug, in Japanese too, and one is a tilde",
        arguments: [
            ("~~前の版~~は使わない", "<del>前の版</del>は使わない"),
            ("~~「前の版」~~は使わない", "<del>「前の版」</del>は使わない"),
            ("**~~a~~** ~~**b** c~~", "<strong><del>a</del></strong> <del><strong>b</strong> c</del>"),
            ("9~12時、13~17時", "9~12時、13~17時"), ("~~ a ~~", "~~ a ~~"),
            ("x ~~~a~~~", "x ~~~a~~~"), ("\\~~a~~", "~~a~~"), ("\\~\\~a~~", "~~a~~"), ("&#126;~a~~", "~~a~~"),
            ("~~a **b~~ c**", "~~a <strong>b~~ c</strong>"), ("`~~a~~`", "<code>~~a~~</code>"),
            ("[~~a~~](b)", "<a href=\"b\"><del>a</del></a>"), ("~~a~~b~~c~~", "<del>a</del>b<del>c</del>"),
        ])
    func strikes(_ markdown: String, _ html: String) {
        #expect(Rendering(markdown).html == "<p>\(html)</p>\n")
    }

    @Test(
        "Addresses in running text are links, and end before Japanese",
        arguments: [
            (
                "詳しくはhttps://example.jp/kabeを見る。",
                "詳しくは<a href=\"https://example.jp/kabe\">https://example.jp/kabe</a>を見る。"
            ),
            ("（https://example.jp/）", "（<a href=\"https://example.jp/\">https://example.jp/</a>）"),
            ("https://example.jp。", "<a href=\"https://example.jp\">https://example.jp</a>。"),
            ("窓口desk@example.jpまで", "窓口<a href=\"mailto:desk@example.jp\">desk@example.jp</a>まで"),
            ("http://portal/a", "<a href=\"http://portal/a\">http://portal/a</a>"),
            ("`https://example.jp`", "<code>https://example.jp</code>"),
            ("[https://example.jp](a)", "<a href=\"a\">https://example.jp</a>"),
            ("<https://example.jp>", "<a href=\"https://example.jp\">https://example.jp</a>"),
            ("~~https://example.jp/~~", "<del><a href=\"https://example.jp/\">https://example.jp/</a></del>"),
            (
                "https:// http://。 a@b xhttp://a.jp javascript://a.jp",
                "https:// http://。 a@b xhttp://a.jp javascript://a.jp"
            ),
            ("https://a.jp/~me/", "<a href=\"https://a.jp/~me/\">https://a.jp/~me/</a>"),
        ])
    func addresses(_ markdown: String, _ html: String) {
        let page = Rendering(markdown)
        #expect(page.html == "<p>\(html)</p>\n")
        #expect(page.problems.isEmpty)
    }

    @Test("An address has its place, twice on a line too, and one that may go on in Japanese is told")
    func places() {
        let page = Rendering("一 https://a.jp と https://a.jp\n二 https://a.jp/規程/集\n")
        #expect(page.links == ["https://a.jp 1:3", "https://a.jp 1:18", "https://a.jp/ 2:3"])
        #expect(page.problems == ["address-goes-on 2:3"])
    }

    @Test(
        "Ruby as novels write it",
        arguments: [
            ("｜行為規制《こういきせい》の話", "<ruby>行為規制<rp>（</rp><rt>こういきせい</rt><rp>）</rp></ruby>の話"),
            ("｜a《b》｜c《d》", "<ruby>a<rp>（</rp><rt>b</rt><rp>）</rp></ruby><ruby>c<rp>（</rp><rt>d</rt><rp>）</rp></ruby>"),
            ("《会議》と｜縦棒", "《会議》と｜縦棒"), ("｜《こう》", "｜《こう》"), ("｜行為《》", "｜行為《》"),
            ("`｜行《ぎょう》`", "<code>｜行《ぎょう》</code>"), ("｜一｜二《に》", "｜一<ruby>二<rp>（</rp><rt>に</rt><rp>）</rp></ruby>"),
        ])
    func ruby(_ markdown: String, _ html: String) {
        #expect(Rendering(markdown).html == "<p>\(html)</p>\n")
    }

    @Test("A heading's anchor holds the words and not how they are read")
    func rubyHeading() {
        #expect(Rendering("## ｜行為規制《こういきせい》とは", options: .portal).document.anchors == ["行為規制とは"])
    }

    @Test(
        "Tasks have boxes, which are named on the portal",
        arguments: [
            (
                "- [ ] a\n",
                "<ul>\n<li class=\"task\"><input disabled=\"\" type=\"checkbox\" aria-label=\"Not done\" /> a</li>\n</ul>\n"
            ),
            (
                "1. [X] a\n",
                "<ol>\n<li class=\"task\"><input checked=\"\" disabled=\"\" type=\"checkbox\" aria-label=\"Done\" /> a</li>\n</ol>\n"
            ),
            ("- \\[ ] a\n", "<ul>\n<li>[ ] a</li>\n</ul>\n"), ("- [ ]a\n", "<ul>\n<li>[ ]a</li>\n</ul>\n"),
            ("[ ] a\n", "<p>[ ] a</p>\n"), ("- [y] a\n", "<ul>\n<li>[y] a</li>\n</ul>\n"),
            ("- a\n\n  [x] b\n", "<ul>\n<li>\n<p>a</p>\n<p>[x] b</p>\n</li>\n</ul>\n"),
        ])
    func tasks(_ markdown: String, _ html: String) {
        #expect(Rendering(markdown, options: .portal).html == html)
    }

    @Test(
        "Lines that begin with a colon define what stands above them",
        arguments: [
            ("送配電\n: 一般送配電事業者\n", "<dl>\n<dt>送配電</dt>\n<dd>一般送配電事業者</dd>\n</dl>\n"),
            (
                "a\nb\n: c\n: **d**\ne\n\nf\n:   g\n",
                "<dl>\n<dt>a</dt>\n<dt>b</dt>\n<dd>c</dd>\n<dd><strong>d</strong>\ne</dd>\n<dt>f</dt>\n<dd>g</dd>\n</dl>\n"
            ),
            ("a\n\\: b\n", "<p>a\n: b</p>\n"), ("a\n:b\n", "<p>a\n:b</p>\n"), (": a\n", "<p>: a</p>\n"),
            ("a: b\n", "<p>a: b</p>\n"), ("*a\n: b*\n", "<p><em>a\n: b</em></p>\n"),
            ("- a\n  : b\n", "<ul>\n<li>\n<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n</li>\n</ul>\n"),
        ])
    func definitions(_ markdown: String, _ html: String) {
        #expect(Rendering(markdown).html == html)
    }
}
