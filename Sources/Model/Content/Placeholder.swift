/// Words that stand where somebody meant to write more: those of a new portal, and the usual marks of a draft.
package enum Placeholder {
    /// What a new portal says in the places that its authors are to fill.
    package static let ofNewPortals = [
        "送配電会社の名前", "関係会社の名前", "contact@example.jp", "ここに、ポータルの紹介を書きます", "要点を一文で書きます",
        "規程の名前と条", "例の題", "問題となる行為の例を書きます", "望ましい行為の例を書きます", "お知らせの本文です",
    ]

    /// Marks that writers leave for themselves in capitals, as words of their own.
    private static let marks: Set<String> = ["todo", "fixme", "tbd", "xxx", "要追記", "執筆中"]
    private static let phrases = ["lorem ipsum", "ここに書く", "ここに記入", "ここに入力"]

    /// The first placeholder in a text, as it is written there.
    package static func first(in text: some StringProtocol) -> String? {
        if let phrase = (ofNewPortals + phrases).first(where: { text.contains($0) }) { return phrase }
        let words: [Substring] = String(text).split { !$0.isLetter && !$0.isNumber }
        return words.lazy.map { String($0) }.first { $0 == $0.uppercased() && marks.contains($0.lowercased()) }
    }
}
