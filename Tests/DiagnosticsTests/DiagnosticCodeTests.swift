import Languages
import ShikiriDiagnostics
import Testing

@Suite("Codes")
struct CodeTests {
    @Test("are unique, kebab-case, and fully explained", arguments: MessageLanguage.allCases)
    func explained(_ language: MessageLanguage) {
        #expect(Set(DiagnosticCode.all.map(\.name)).count == DiagnosticCode.all.count)
        for code in DiagnosticCode.all {
            #expect(code.name.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
            let texts = [
                code.meaning[language], code.reason[language], code.example[language], code.remedy[language],
            ]
            #expect(!texts.contains(""))
        }
    }

    @Test(
        "are explained in Japanese to those who read Japanese, and in English to others",
        arguments: DiagnosticCode.all.map(\.name))
    func language(_ name: String) throws {
        let code = try #require(DiagnosticCode.named(name))
        for sentence in [code.meaning, code.reason] {
            #expect(ForeignWords.isJapanese(sentence.ja) && sentence.ja.hasSuffix("。"))
            #expect(!ForeignWords.isJapanese(sentence.en) && sentence.en.hasSuffix("."))
        }
        #expect(ForeignWords.first(in: CodeExplanation(code, in: .ja).text, of: .ja) == nil)
        #expect(ForeignWords.isJapanese(code.title) && !code.title.hasSuffix("。"))
    }

    @Test("have titles of their own")
    func titles() {
        let titles = DiagnosticCode.all.map(\.title)
        #expect(Set(titles).count == titles.count)
    }
}

@Suite("Words of the other language")
struct ForeignWordsTests {
    @Test(
        "are found where a sentence wasn't translated",
        arguments: [
            ("the row has too many fields", MessageLanguage.ja), ("「a」は the row has no です", .ja),
            ("行の欄が多すぎます。", .en),
        ])
    func found(_ text: String, _ language: MessageLanguage) {
        #expect(ForeignWords.first(in: text, of: language) != nil)
    }

    @Test(
        "aren't found in names and commands",
        arguments: [
            ("`shikiri build --output a b c` を実行してください。", MessageLanguage.ja), ("CSV UTF-8 で保存してください。", .ja),
            ("write 可, 不可 or 要相談", .en),
        ])
    func fine(_ text: String, _ language: MessageLanguage) {
        #expect(ForeignWords.first(in: text, of: language) == nil)
    }
}
