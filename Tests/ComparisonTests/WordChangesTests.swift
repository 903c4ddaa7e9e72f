import ShikiriComparison
import Testing

@Suite("The words that differ")
struct WordChangesTests {
    private static func marked(_ parts: [WordChanges.Part]) -> String {
        parts.map { $0.isChanged ? "[\($0.text)]" : $0.text }.joined()
    }

    @Test(
        "are marked as words, not as single characters",
        arguments: [
            ("原則一年とします。", "原則二年とします。", "原則[一]年とします。", "原則[二]年とします。"),
            ("人事交流制限対象業務です", "人事交流対象業務です", "人事交流[制限]対象業務です", "人事交流対象業務です"),
            ("2026年4月1日から", "2027年4月1日から", "[2026]年4月1日から", "[2027]年4月1日から"),
            ("12か月", "18か月", "[12]か月", "[18]か月"),
            ("システムの権限", "サーバーの権限", "[システム]の権限", "[サーバー]の権限"),
            ("the cooling period", "the waiting period", "the [cooling] period", "the [waiting] period"),
            ("できます。", "できません。", "[できます]。", "[できません]。"),
            ("同じです", "同じです", "同じです", "同じです"), ("", "新しい", "", "[新しい]"),
            ("金額は1,000円", "金額は1,500円", "金額は[1,000]円", "金額は[1,500]円"),
        ])
    func examples(old: String, new: String, before: String, after: String) {
        let changes = WordChanges(from: old, to: new)
        #expect(Self.marked(changes.old) == before)
        #expect(Self.marked(changes.new) == after)
    }

    @Test("leave both readings whole, and what isn't marked is the same in both", arguments: 1...200)
    func whole(seed: Int) {
        let pieces = [
            "一年", "二年", "の", "は", "期間", "Ａ社", "12", "3.5", "、", "。", " ", "システム", "ﾎﾟｰﾀﾙ", "👩‍👩‍👧", "葛󠄀", "か\u{3099}",
        ]
        var state = UInt64(seed)
        func text() -> String {
            (0..<12).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1
                return pieces[Int(state >> 33) % pieces.count]
            }.joined()
        }
        let (old, new) = (text(), text())
        let changes = WordChanges(from: old, to: new)
        #expect(Array(changes.old.map(\.text).joined().utf8) == Array(old.utf8))
        #expect(Array(changes.new.map(\.text).joined().utf8) == Array(new.utf8))
        func kept(_ parts: [WordChanges.Part]) -> String { parts.filter { !$0.isChanged }.map(\.text).joined() }
        #expect(Array(kept(changes.old).utf8) == Array(kept(changes.new).utf8))
    }
}
