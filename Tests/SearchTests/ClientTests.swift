import Foundation
import LongRuns
import Testing

@testable import ShikiriSearch

@Suite("The client", .enabled(if: NodeClient.isAvailable, "node is not installed"))
struct ClientTests {
    @Test("It finds exactly what a plain search finds", arguments: LongRun.some(of: UInt64(21)...24, usually: 1))
    func matchesPlainSearch(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        let entries = random.entries(pages: 60)
        let queries = random.queries(for: entries, count: 200)
        let answer = try NodeClient.ask(
            SearchIndex.files(of: entries), queries: queries.map { .init(query: $0, language: "") })
        let plain = PlainSearch(entries)
        try #require(answer.results.count == queries.count)
        for (query, result) in zip(queries, answer.results) {
            let expected = plain.find(query)
            #expect(result.wholePages == expected, "searching for \(query)")
            #expect(result.count == expected.count)
            #expect(result.isExact)
        }
    }

    /// Characters that a browser of this year may not know yet are left out.
    @Test("It folds all of Unicode as the index does")
    func foldsAlike() throws {
        let units = (0...UInt32(0x10ffff)).compactMap(Unicode.Scalar.init)
            .filter { $0.properties.age.map { $0.major < 15 } ?? ($0.value < 0x10000) }
            .filter {
                !(0x4f00...0x9eff).contains($0.value) && !(0x20000...0x2f7ff).contains($0.value) && $0.value < 0xf0000
            }
            .map { "x\($0)y" }
        var random = RandomText(seed: 30)
        let texts = units + (0..<300).map { _ in random.text(length: 60) }
        let answer = try NodeClient.ask(SearchIndex.files(of: []), fold: texts)
        try #require(answer.folded.count == texts.count)
        for (text, client) in zip(texts, answer.folded) where folded(text) != Array(client.utf16) {
            Issue.record("\(text.debugDescription) is \(client.debugDescription)")
        }
    }

    @Test("Headings come first, then what was said more often, and guidance before news")
    func ranks() throws {
        let entries = [
            entry("once", "題", "", "これは誓約書です。"),
            SearchEntry(url: "news", title: "題", kind: .news, language: "ja", text: "これは誓約書です。"),
            entry("several", "題", "", "誓約書は誓約書で、誓約書である。"),
            entry("inside", "古い誓約書の例", "", "例"),
            entry("start", "誓約書の書き方", "", "書き方"),
            entry("whole", "誓約書", "", "説明"),
            entry("whole#part", "誓約書", "返却", "作業服"),
        ]
        let urls = try search(entries, "誓約書").hits.map(\.url)
        #expect(urls == ["whole", "start", "inside", "several", "once", "news"])
    }

    @Test("Of two equal results the newer one comes first, and of two dates none, the earlier in the portal")
    func prefersNew() throws {
        let dates = ["2022-04-01", "2024-04-01", "2024-04-01", "2023-04-01"]
        let entries = dates.enumerated().map { number, date in
            SearchEntry(url: "\(number)", title: "題", kind: .news, language: "ja", date: date, text: "改定")
        }
        #expect(try search(entries, "改定").hits.map(\.url) == ["1", "2", "3", "0"])
    }

    @Test("Words may come from the title and from the section")
    func joinsTitleAndSection() throws {
        let entries = [
            entry("a/index.html", "クーリング期間", "", "一年間"),
            entry("a/index.html#e", "クーリング期間", "例外", "承認を得る"),
        ]
        #expect(try search(entries, "ｸｰﾘﾝｸﾞ　承認").hits.map(\.url) == ["a/index.html#e"])
        #expect(try search(entries, "クーリング").hits.map(\.url) == ["a/index.html"])
    }

    @Test(
        "Extracts mark the words as the author wrote them",
        arguments: [
            ("ぱすわーど", ["社員は", "ﾊﾟｽﾜｰﾄﾞ", "を変える。"]),
            ("pc", ["社員は", "ＰＣ", "を変える。"]),
            ("社員 変", ["", "社員", "は ", "変", "える。"]),
            ("10", ["第", "⑩", "条"]),
            ("1", ["第", "⑩", "条"]),
            ("が", ["か", "か\u{3099}", "く"]),
            ("野", ["𠮷", "野", "😀家"]),
        ])
    func marksWords(query: String, pieces: [String]) throws {
        let texts = ["社員はﾊﾟｽﾜｰﾄﾞを変える。", "社員はＰＣを変える。", "社員は 変える。", "第⑩条", "かか\u{3099}く", "𠮷野😀家"]
        let entries = texts.enumerated().map { entry("\($0)", "題", "", $1) }
        let found = try search(entries, query).hits.map(\.text)
        #expect(found.contains(pieces), "\(found)")
    }

    @Test("A long text is cut around the word")
    func cutsExtracts() throws {
        let text = String(repeating: "前", count: 500) + "誓約書" + String(repeating: "後", count: 500)
        let pieces = try #require(search([entry("a", "題", "", text)], "誓約書").hits.first).text
        #expect(pieces[0].hasPrefix("…前") && pieces[1] == "誓約書" && pieces[2].hasSuffix("後…"))
        #expect(pieces.joined().count < 140)
    }

    @Test("The language of the page comes first")
    func keepsToLanguage() throws {
        let entries = [
            entry("ja", "PC", "", "持ち出し"),
            SearchEntry(url: "en", title: "PC", kind: .rule, language: "en", text: "return"),
        ]
        let files = try SearchIndex.files(of: entries)
        let results = try NodeClient.ask(
            files,
            queries: [("PC", "ja"), ("PC", "en"), ("PC", ""), ("return", "ja")].map { .init(query: $0, language: $1) }
        ).results
        #expect(results.map { $0.hits.map(\.url) } == [["ja", "en"], ["en", "ja"], ["ja", "en"], ["en"]])
        #expect(results.map(\.isOther) == [false, false, false, true])
    }

    @Test("A frequent gram and a long text are put together from their files")
    func joinsParts() throws {
        let long = "始まり" + String(repeating: "長い\"文\"と\\", count: 30_000) + "終わり"
        var entries = [entry("long", "長文", "", long)]
        entries += (0..<70_000).map { entry("\($0)", "題", "", "託送") }
        let results = try NodeClient.ask(
            SearchIndex.files(of: entries), queries: ["託送", "始まり 終わり"].map { .init(query: $0, limit: 10) }
        ).results
        #expect(results.map(\.count) == [70_000, 1])
        #expect(results[1].hits.first?.text.prefix(2) == ["", "始まり"])
    }

    @Test("The lists alone exclude texts in which the characters are scattered", arguments: ["競争情報", "abcd", "23条"])
    func isPrecise(query: String) throws {
        let texts = ["競争と情報", "情報の競争", "abcxbcd", "bcd abc", "23と3条", "2条3"]
        let files = try SearchIndex.files(of: texts.enumerated().map { entry("\($0)", "題", "", $1) })
        #expect(try NodeClient.ask(files, queries: [.init(query: query, limit: 0)]).results[0].count == 0)
    }

    @Test("The best headings come first without the texts of the others", arguments: ["誓約", "誓約書", "誓約書の"])
    func ranksByLists(query: String) throws {
        let others = (0..<50).map { number in
            SearchEntry(
                url: "\(number)", title: "\(number)番の誓約書の例", kind: .rule, language: "ja", date: "2024-04-01",
                text: "例")
        }
        let best = SearchEntry(url: "best", title: "誓約書の書き方", kind: .rule, language: "ja", text: "例")
        let files = try SearchIndex.files(of: others + [best])
        let answer = try NodeClient.ask(files, queries: [.init(query: query, limit: 1)])
        #expect(answer.results.first?.hits.first?.url == "best")
    }

    @Test("Where nothing has the whole question, what is about most of it comes, one entry a page")
    func findsNear() throws {
        let entries = [
            entry("best", "題", "", "異動できる日を確かめます。"), entry("best#more", "題", "日", "異動の前に"),
            entry("none", "題", "", "できるだけ"),
        ]
        let hits = try near(entries, "異動できるか")
        #expect(hits.map { $0.url.prefix(4) } == ["best"])
        #expect(try near(entries, "できるか") == [])
    }

    @Test(
        "Endings and particles decide nothing, and a verb is found in another form",
        arguments: ["会議室を貸すのはだめですか", "会議室は貸せますか？", "貸してもいい会議室"])
    func readsQuestions(question: String) throws {
        let entries = [
            entry("other", "題", "", "ですか、ますか、だめですか、いいのですか。"),
            entry("room", "題", "会議室を貸してもよいですか", "貸せません。"), entry("lend", "題", "", "本を貸します。"),
        ]
        #expect(try near(entries, question).first?.url == "room")
    }

    @Test("Words of one family find each other, and the word itself comes before its relatives")
    func knowsFamilies() throws {
        let entries = [entry("family", "題", "", "家族が勤めています。"), entry("wife", "題", "", "妻が勤めています。")]
        let families = [["夫", "妻", "家族"]]
        let own = try near(entries, "妻の働くところ", families).map(\.url)
        #expect(own == ["wife", "family"])
        // One kanji is part of too many other words to be looked for in place of another.
        let other = try near(entries, "夫の会社", families).map(\.url)
        #expect(other == ["family"])
        #expect(try near(entries, "夫の会社") == [])
    }

    @Test("Words of a question may stand in different sections of one page")
    func joinsSections() throws {
        let entries = [
            entry("both", "題", "", "委託先の話"), entry("both#b", "題", "監査", "年に一度"),
            entry("one", "題", "", "委託先の選び方"), entry("two", "題", "", "監査の計画"),
        ]
        #expect(try near(entries, "委託先も監査する？").first?.url.hasPrefix("both") == true)
    }

    @Test("Keywords find an entry that doesn't have them, and are never shown")
    func findsByKeywords() throws {
        let entries = [
            SearchEntry(url: "ai", title: "題", kind: .faq, language: "ja", text: "生成AI", keywords: "翻訳"),
            entry("other", "題", "", "通訳"),
        ]
        let hits = try near(entries, "翻訳していい？")
        #expect(hits.map(\.url) == ["ai"])
        #expect(hits.first?.text == ["生成AI"])
    }

    private func near(
        _ entries: [SearchEntry], _ query: String, _ synonyms: [[String]] = []
    ) throws -> [NodeClient.Hit] {
        let files = try SearchIndex.files(of: entries, synonyms: synonyms)
        return try NodeClient.ask(files, queries: [.init(query: query)]).results[0].hits
    }

    @Test("A result leads to the row that has the words, and its extract begins there")
    func leadsToRows() throws {
        let text = "異動先 " + (0..<40).map { "部署\($0) 可 いつでも" }.joined(separator: " ")
        let offset = text.utf16.count - "部署39 可 いつでも".utf16.count
        let page = SearchEntry(
            url: "a/index.html", title: "本社", kind: .department, language: "ja", text: text,
            places: [.init(offset: 4, anchor: "to-0"), .init(offset: offset, anchor: "to-39")])
        let hit = try #require(search([page], "本社 部署39").hits.first)
        #expect(hit.url == "a/index.html#to-39")
        #expect(hit.text == ["…", "部署39", " 可 いつでも"])
        #expect(try search([page], "本社").hits.first?.url == "a/index.html")
    }

    @Test("Words that stand together come before words that don't")
    func prefersPhrases() throws {
        let entries = [entry("apart", "題", "", "system access"), entry("together", "題", "", "access system")]
        #expect(try search(entries, "access system").hits.map(\.url) == ["together", "apart"])
    }

    private func search(_ entries: [SearchEntry], _ query: String) throws -> NodeClient.Result {
        let files = try SearchIndex.files(of: entries)
        return try NodeClient.ask(files, queries: [.init(query: query)]).results[0]
    }
}
