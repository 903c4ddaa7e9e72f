/// Words that stand where somebody meant to write more: those of a new portal, and the usual marks of a draft.
package enum Placeholder {
    /// What portals begin with in the places that their authors are to fill, beside the marks.
    private static let ofNewPortals = [
        "送配電会社の名前", "関係会社の名前", "contact@example.jp", "ここに、ポータルの紹介を書きます", "要点を一文で書きます",
        "規程の名前と条", "例の題", "問題となる行為の例を書きます", "望ましい行為の例を書きます", "お知らせの本文です",
    ]

    private static let phrases = ofNewPortals + ["lorem ipsum", "ここに書く", "ここに記入", "ここに入力"]
    /// Marks that writers leave for themselves in capitals, as words of their own.
    private static let marks = Set(
        ["todo", "fixme", "tbd", "xxx", "ｔｏｄｏ", "ｆｉｘｍｅ", "ｔｂｄ", "ｘｘｘ", "要追記", "要記入", "執筆中"].map { $0.uppercased() })

    private static let all = (phrases + marks.sorted()).map { Array($0.utf8) }
    /// For each pair of bytes whether one of them has it behind its first byte. Letters of one script share their first byte,
    /// so these two tell apart, and nearly every place of a text is passed over by looking at them.
    private static let followers: [Bool] = {
        var followers = Array(repeating: false, count: 1 << 16)
        for text in all { followers[Int(text[1]) << 8 | Int(text[2])] = true }
        return followers
    }()

    /// The first placeholder in a line of UTF-8, as it is written there.
    package static func first(in line: ArraySlice<UInt8>) -> String? {
        mayStand(in: line) ? found(in: String(decoding: line, as: UTF8.self)) : nil
    }

    /// Whether there is one in a text of any length, or bytes of one inside another word.
    package static func mayStand(in text: ArraySlice<UInt8>) -> Bool {
        text.withContiguousStorageIfAvailable { mayStand(in: $0) } ?? true
    }

    /// The first placeholder in a text, as it is written there.
    package static func first(in text: String) -> String? {
        text.utf8.withContiguousStorageIfAvailable { mayStand(in: $0) } == false ? nil : found(in: text)
    }

    private static func found(in text: String) -> String? {
        if let phrase = phrases.first(where: { text.contains($0) }) { return phrase }
        return text.split { !$0.isLetter && !$0.isNumber }.lazy.map { String($0) }.first(where: marks.contains)
    }

    /// Whether a placeholder's bytes stand somewhere in the line, be it inside another word.
    private static func mayStand<Text: RandomAccessCollection<UInt8>>(in text: Text) -> Bool where Text.Index == Int {
        let found = followers.withContiguousStorageIfAvailable { followers in
            // The third byte of what may be one.
            var place = text.startIndex + 2
            while place < text.endIndex {
                if followers[Int(text[place - 1]) << 8 | Int(text[place])] {
                    let rest = text[(place - 2)...]
                    if all.contains(where: { rest.starts(with: $0) }) { return true }
                }
                place += 1
            }
            return false
        }
        return found ?? true
    }
}
