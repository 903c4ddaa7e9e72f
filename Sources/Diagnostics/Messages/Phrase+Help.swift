/// Help that many findings share.
extension Phrase {
    /// The word that was probably meant.
    package static func didYouMean(_ word: String) -> Phrase {
        Phrase(en: "did you mean `\(word)`?", ja: "`\(word)` の書き誤りではありませんか。")
    }

    /// All words that there are.
    package static func known(_ words: some Sequence<String>) -> Phrase {
        let shown = words.map { "`\($0)`" }
        return Phrase(
            en: "known here: " + shown.joined(separator: ", "), ja: "ここで使えるのは \(shown.joined(separator: "、")) です。")
    }
}

/// Help about files that a command line names.
extension Phrase {
    /// The list of transfers to check.
    package static let namePlan = Phrase(
        en: "name a CSV file with the columns employee, from_department, to_department, date",
        ja: "employee、from_department、to_department、date の列のある CSV ファイルを指定してください。")

    /// The list of passphrases.
    package static func namePassphrases(_ file: Message.Name) -> Phrase {
        Phrase(
            en: "name a CSV file with the columns manager and passphrase; `--make-passphrases \(file)` makes one",
            ja: "manager と passphrase の列のある CSV ファイルを指定してください。`--make-passphrases \(file)` で作れます。")
    }
}
