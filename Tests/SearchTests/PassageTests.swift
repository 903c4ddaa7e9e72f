import Testing

@testable import ShikiriSearch

@Suite("The passages of a page")
struct PassageTests {
    @Test("A passage begins at each heading of an author, and other headings are places")
    func headings() {
        let passages = read(
            """
            <p data-search="facts">会社</p><h1>題</h1><p class="lead">要約</p><dl data-search="facts"><dt>改定</dt><dd>今日</dd></dl>
            <div data-search="sections"><h2>目印なし</h2>
            <h2 id="a">一<a data-search="none" href="#a">#</a></h2><p>本文</p><div><h3 id="b">二</h3></div><p>続き</p></div>
            <h2 id="more">他</h2><footer data-search="lists"><h2 id="foot">関連</h2><p>頁</p></footer>
            """)
        #expect(
            passages == [
                Passage(
                    anchor: "", heading: "", isList: false, text: "要約 目印なし 他 会社 改定 今日",
                    places: [.init(offset: 8, anchor: "more")]),
                Passage(anchor: "a", heading: "一", isList: false, text: "本文", places: []),
                Passage(anchor: "b", heading: "二", isList: false, text: "続き", places: []),
                Passage(anchor: "foot", heading: "関連", isList: true, text: "頁", places: []),
            ])
    }

    @Test("A question is a passage of its own, and what follows it belongs to the page again")
    func questions() {
        let passages = read(
            """
            <details data-search="entry" id="q"><summary><h2><span>よいですか</span> <span class="verdict no" data-search="remark">不可</span></h2></summary>
            <p>だめです。</p><h3>関連</h3></details><p>あと</p>
            """)
        #expect(
            passages == [
                Passage(anchor: "", heading: "", isList: false, text: "あと", places: []),
                Passage(anchor: "q", heading: "よいですか", isList: false, text: "不可 だめです。 関連", places: []),
            ])
    }

    @Test("Rows that are entries are passages; other rows and items are places")
    func rows() {
        let passages = read(
            """
            <table><caption>表😀</caption><tr id="x"><th>甲</th><td>可</td></tr>
            <tr id="c" data-search="entry"><th scope="row"><a href="/">対策</a> <span data-search="remark">本部</span></th><td>済</td></tr>
            <tr id="y"><th>乙</th></tr></table><ul><li id="z">丙</ul>
            """)
        #expect(
            passages == [
                Passage(
                    anchor: "", heading: "", isList: false, text: "表😀 甲 可 乙 丙",
                    places: [
                        .init(offset: 4, anchor: "x"), .init(offset: 8, anchor: "y"), .init(offset: 10, anchor: "z"),
                    ]),
                Passage(anchor: "c", heading: "対策", isList: false, text: "本部 済", places: []),
            ])
    }

    @Test(
        "The text is what a reader sees",
        arguments: [
            ("<p>一\n 二</p><p>三</p>", "一 二 三"),
            ("<p>取<b>引</b>の<code>表</code><sup>1</sup></p>", "取引の表1"),
            (
                "a &amp; b &lt;c&gt; &quot;d&#39; &#x3042;&#12354;&nbsp;&copy; &amp;amp; &",
                "a & b <c> \"d' ああ &copy; &amp; &"
            ),
            ("一<br>二<wbr>三<img alt=\"四\">", "一 二三"),
            ("<nav>道</nav>一<select><option>選</select><svg><text>図</text></svg>", "一"),
            ("一<span data-search=\"none\">隠</span>二<div data-search=\"none\"><p>外</p></div>", "一二"),
            ("<script>if (a<b) '</p>'</script>一<!-- <p>二 -- > --><style>三{}</style>", "一"),
            ("一</div></p>二<p title=\"a>b\" hidden>三<a href=x/>四</a>", "一 二 三四"),
            ("一<", "一"), ("一<p class=\"x", "一"), ("一<!-- 二", "一"), ("一<script>二", "一"), ("一&#xD800;", "一&#xD800;"),
        ])
    func visible(html: String, text: String) {
        #expect(read(html).map(\.text) == [text])
    }

    @Test("A class says nothing, and a part without a mark is text of the page")
    func unmarked() {
        let passages = read(
            "<div class=\"prose\"><h2 id=\"a\">一</h2></div><details id=\"q\"><summary>問</summary></details>")
        #expect(passages.map(\.text) == ["一 問"])
        #expect(passages.first?.places.map(\.anchor) == ["a"])
    }

    @Test("A page that says so isn't read")
    func excluded() {
        let page = "<main data-search=\"none\"><p>本文</p></main>"
        #expect(Passage.all(inPage: Array(page.utf8)).map(\.text) == [""])
    }

    @Test("Only the main part of a page is read")
    func mainAlone() {
        let page = "<header>頭</header><main id=\"main\"><p>本文</p></main><footer>足</footer>"
        #expect(Passage.all(inPage: Array(page.utf8)).map(\.text) == ["本文"])
        #expect(Passage.all(inPage: []).map(\.text) == [""])
    }

    private func read(_ main: String) -> [Passage] {
        Passage.all(inPage: Array("<body><main>\(main)</main></body>".utf8))
    }
}
