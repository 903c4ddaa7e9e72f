import Testing

@testable import ShikiriSearch

@Suite("What counts as the same text")
struct FoldingTests {
    @Test(
        "Width, case, kana and marks are folded",
        arguments: [
            ("ＡＢＣ１２３", "abc123"),
            ("Code OF Conduct", "code of conduct"),
            ("ハンカク", "はんかく"),
            ("ﾊﾝｶｸ", "はんかく"),
            ("ﾊﾟｽﾜｰﾄﾞ", "ぱすわーど"),
            ("パスワード", "ぱすわーど"),
            ("か\u{3099}き\u{309a}", "がき\u{309a}"),
            ("は゛は゜", "ばぱ"),
            ("ヴ ｳﾞ う\u{3099}", "ゔ ゔ ゔ"),
            ("ヷわ\u{3099}", "わ\u{3099}わ\u{3099}"),
            ("サーバー", "さーばー"),
            ("第①条 第Ⅳ章 ⑫", "第1条 第iv章 12"),
            ("㈱みなと ㎡", "(株)みなと m2"),
            ("Zürich cafe\u{301} Łódź ΣΟΦΟΣ", "zurich cafe lodz σοφοσ"),
            ("Москва", "москва"),
            ("１０～２０〜３０", "10~20~30"),
            ("A‐B–C−D－E", "a-b-c-d-e"),
            ("“重要”", "\"重要\""),
            ("  前\u{3000}\t後\n ", "前 後"),
            ("soft\u{ad}hyphen zero\u{200b}width", "softhyphen zerowidth"),
            ("𠮷野家😀", "𠮷野家😀"),
            ("", ""),
        ])
    func folds(text: String, folded: String) {
        // Swift calls canonically equivalent strings equal; the index does not.
        #expect(Array(fold(text).utf16) == Array(folded.utf16))
    }

    @Test("Folding a folded text changes nothing", arguments: UInt64(1)...20)
    func isIdempotent(seed: UInt64) {
        var words = RandomText(seed: seed)
        let once = fold(words.text(length: 200))
        #expect(Array(fold(once).utf16) == Array(once.utf16))
    }
}

/// Folded text as a string.
func fold(_ text: String) -> String {
    var units: [UInt16] = []
    TextFolding.standard.fold(text, into: &units)
    return String(decoding: units, as: UTF16.self)
}
