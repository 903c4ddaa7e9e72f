import LongRuns
import Testing

@testable import ShikiriSearch

@Suite("A search without the index, as check runs it")
struct SearchTrialTests {
    private static let families = [["家族", "夫", "旦那"], ["メール", "電子メール"], ["引継ぎ", "申し送り"], ["見える", "閲覧"]]
    private static let departments = DepartmentNames(
        [
            .init(id: "a-hq", name: "本社", company: "a"), .init(id: "a-plan", name: "系統計画部", company: "a"),
            .init(id: "b-hq", name: "本社", company: "b"), .init(id: "b-trade", name: "電力取引部", company: "b"),
        ], pages: [("ja", "restrictions/transfer/index.html")])
    /// Words and what stands between them, from which texts and questions are made alike.
    private static let pieces = [
        "家族", "夫", "旦那", "メール", "めーる", "サーバー", "サーバ", "パスワード", "引き継ぎ", "引継ぎ", "引継", "申し込み", "申込", "研修", "休職", "期限",
        "違反", "情報",
        "貸す", "貸し", "貸せ", "見える", "行ける", "か", "は", "が", "の", "を", "ですか", "していい", "まだ", "いつまで", "ください", "moves", "moving",
        "the", "period",
        "cooling", " ", " ", "。", "？", "①", "㌔", "ＩＤ", "23条", "系統計画", "取引部", "本社", "から", "クビ",
    ]

    @Test(
        "It finds what the client finds, in the same order",
        .enabled(if: NodeClient.isAvailable, "node is not installed"),
        arguments: LongRun.some(of: UInt64(1)...8, usually: 1))
    func agrees(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var entries: [SearchEntry] = []
        for page in 0..<60 {
            for section in 0..<Int.random(in: 1...4, using: &random) {
                entries.append(Self.chance(page, section, &random))
            }
        }
        var questions: [SearchTrial.Question] = []
        for number in 0..<150 {
            let length = Int.random(in: 1...6, using: &random)
            questions.append(.init(Self.text(length, &random), language: number % 4 == 0 ? "en" : "ja"))
        }
        var trial = SearchTrial(entries, synonyms: Self.families, departments: Self.departments)
        let found = trial.find(questions, count: 6)
        let files = try SearchIndex.files(of: entries, synonyms: Self.families, departments: Self.departments)
        let answer = try NodeClient.ask(
            files, queries: questions.map { .init(query: $0.query, language: $0.language, limit: 1) })
        for (question, (own, client)) in zip(questions, zip(found, answer.results)) {
            let urls: [String] = client.hits.map { $0.url }
            let first = (client.card.map { [$0] } ?? []) + urls
            #expect(own == Array(first.prefix(6)), "searching for \(question.query)")
        }
        #expect(found.count { $0.count == 6 } > 75, "the questions prove nothing")
    }

    private static func text(_ length: Int, _ random: inout SeededGenerator) -> String {
        (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private static func chance(_ page: Int, _ section: Int, _ random: inout SeededGenerator) -> SearchEntry {
        let address = "p\(page)/index.html"
        return SearchEntry(
            url: section == 0 ? address : "\(address)#s\(section)", title: "題\(page % 7)",
            heading: section == 0 ? "" : text(3, &random),
            kind: SearchKind.allCases.randomElement(using: &random) ?? .rule,
            language: page % 5 == 0 ? "en" : "ja", date: page % 3 == 0 ? "2024-0\(page % 9 + 1)-01" : "",
            text: text(12, &random), keywords: page % 4 == 0 ? text(1, &random) : "")
    }

    @Test(
        "A question in everyday words finds its page",
        arguments: [
            ("旦那がいる", "家族が勤めている場合"), ("引継ぎはどうする", "業務の引き継ぎ"), ("引き継ぎ", "業務の引継"), ("サーバの停止", "サーバーの停止"),
            ("サーバーの停止", "サーバの停止"), ("パスワドを忘れた", "パスワードの管理"), ("３㌔", "距離は3キロです"), ("貸してもいいですか", "部屋を貸す"),
            ("書類を渡さない", "書類は渡しません"), ("⾏為規制", "行為規制"), ("葛\u{e0100}飾", "葛飾の窓口"), ("一か月", "一ヶ月の期間"),
            ("moving abroad", "He moves abroad"), ("passwrod", "Choose a password"), ("3x3", "3×3の表"),
        ])
    func understands(question: String, text: String) {
        let others = ["監査の計画を立てる", "窓口は二つある", "会議は三時に始まる", "The audit is yearly"]
        let entries = ([text] + others).enumerated().map { number, text in entry("\(number)", "題", "", text) }
        var trial = SearchTrial(entries, synonyms: Self.families)
        #expect(trial.find([.init(question, language: "ja")])[0].first == "0")
    }

    @Test(
        "A question about a move leads to its answer",
        arguments: [
            ("系統計画から取引部に行ける？", "a-plan", "b-trade"), ("電力取引部から系統計画部へ異動できますか", "b-trade", "a-plan"),
            ("本社から電力取引部", "a-hq", "b-trade"), ("電力取引部に系統計画部から移る", "a-plan", "b-trade"), ("本社から本社", nil, nil),
            ("系統計画部の仕事", nil, nil), ("系統計画と電力取引の違い", nil, nil), ("系統計画部 電力取引部", "a-plan", "b-trade"),
        ] as [(String, String?, String?)])
    func answersMoves(question: String, from: String?, to: String?) {
        let address = from.flatMap { from in to.map { "restrictions/transfer/index.html?from=\(from)&to=\($0)" } }
        #expect(Self.departments.address(for: folded(question), language: "ja") == address)
    }

    @Test("One rare word counts more than three common ones")
    func weighsRarity() {
        let common = (0..<30).map { entry("\($0)", "題", "", "情報の管理は研修で学ぶ") }
        var trial = SearchTrial(common + [entry("rare", "題", "", "情報と誓約書")])
        #expect(trial.find([.init("情報の管理の研修と誓約書", language: "ja")])[0].contains("rare"))
    }
}
