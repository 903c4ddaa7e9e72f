/// About YAML and front matter.
extension Message {
    /// A key that stands twice.
    package static func keyTwice(_ key: Name) -> Message {
        Message(
            en: "`\(key)` stands twice in one mapping", ja: "同じまとまりの中に、`\(key)` が二度書かれています。")
    }

    /// Keys that stand twice.
    package static func keysTwice(_ keys: [String]) -> Message {
        let shown = keys.prefix(3).map { "`\($0)`" }
        let names = Phrase.some(shown, hidden: keys.count - shown.count)
        return Message(
            en: "\(names.en) stands twice in one mapping", ja: "同じまとまりの中に、\(names.ja)が二度書かれています。")
    }

    /// A list where a key belongs.
    package static let keyIsOneValue = Message(
        en: "a key is one value, not a list or a mapping", ja: "キーは一つの値です。リストやまとまりをキーにはできません。")

    /// A sign of an alias that can't be one.
    package static let noAlias = Message(
        en: "a value that begins with `*` is read as an alias, and this can't be one",
        ja: "`*` で始まる値は別名として読まれますが、これは別名になりません。",
        help: Phrase(en: "write the value in quotes", ja: "値を引用符で囲んでください。"))

    /// An alias without its anchor.
    package static func unknownAlias(_ name: Name) -> Message {
        Message(
            en: "no `&\(name)` stands before this alias", ja: "この別名より前に `&\(name)` がありません。",
            help: Phrase(
                en: "write the value in quotes, if it isn't meant as an alias",
                ja: "別名のつもりでなければ、値を引用符で囲んでください。"))
    }

    /// Aliases that stand for too much.
    package static func manyAliases(most: Int) -> Message {
        Message(
            en: "the aliases up to here stand for more than \(most) values",
            ja: "ここまでの別名が表す値が、\(most) 個を超えています。",
            help: Phrase(
                en: "write out what is needed, without aliases to aliases",
                ja: "別名の別名を使わず、必要なものをそのまま書いてください。"))
    }

    /// A value too deep inside others.
    package static func tooDeep(most: Int) -> Message {
        Message(
            en: "this value lies inside more than \(most) others", ja: "この値は、\(most) 段を超える入れ子の中にあります。")
    }

    /// Values too deep inside others, where the parser doesn't say which.
    package static func someTooDeep(most: Int) -> Message {
        Message(
            en: "values lie inside more than \(most) others", ja: "\(most) 段を超える入れ子の中に値があります。")
    }

    /// A page without front matter.
    package static let noFrontMatter = Message(
        en: "a page begins with front matter between two lines of `---`",
        ja: "ページは、二つの `---` の行に挟まれたフロントマターで始めます。",
        help: Phrase(
            en: "begin with `---`, `title: …`, `---`", ja: "`---`、`title: …`、`---` の三行から始めてください。"))

    /// Front matter that isn't closed.
    package static let openFrontMatter = Message(
        en: "the front matter that begins here is never closed", ja: "ここから始まるフロントマターが閉じられていません。",
        help: Phrase(
            en: "add a line `---` after its last key", ja: "最後のキーの次に `---` の行を加えてください。"))

    /// Something that no parser of YAML reads.
    package static func notYAML(_ problem: Phrase?) -> Message {
        guard let problem else { return Message(en: "this is not YAML", ja: "YAML として読めません。") }
        return Message(en: "this is not YAML: \(problem.en)", ja: "YAML として読めません（\(problem.ja)）。")
    }

    /// The same, with what mends most of it.
    package static func notYAMLHere(_ problem: Phrase) -> Message {
        notYAML(problem).with(
            help: Phrase(
                en: "values with a colon and a blank, or beginning with a sign, go into quotes",
                ja: "コロンと空白のある値や、記号で始まる値は、引用符で囲んでください。"))
    }

    /// A tab before a key.
    package static let tabIndentation = Message(
        en: "this line is indented with a tab, which YAML doesn't allow",
        ja: "この行はタブで字下げされています。YAML ではタブを字下げに使えません。",
        help: Phrase(en: "indent with blanks", ja: "半角の空白で字下げしてください。"))
}

extension Phrase {
    /// What libyaml found, in its own English words, and in Japanese where they are known.
    package static func yamlProblem(_ words: String) -> Phrase {
        let known = [
            ("mapping values are not allowed", "ここには「キー: 値」を書けません"),
            ("did not find expected key", "キーがあるはずのところにありません"),
            ("could not find expected ':'", "キーの後にコロンがありません"),
            ("did not find expected '-'", "リストの項目の `-` があるはずのところにありません"),
            ("did not find expected ',' or ']'", "`,` か `]` があるはずのところにありません"),
            ("did not find expected ',' or '}'", "`,` か `}` があるはずのところにありません"),
            ("did not find expected node content", "値があるはずのところにありません"),
            ("did not find expected <document start>", "一つのファイルに二つ目の文書があります"),
            ("block sequence entries are not allowed", "ここにはリストの項目を書けません"),
            ("block mapping entries are not allowed", "ここには「キー: 値」を書けません"),
            ("found unexpected end of stream", "引用符が閉じられないままファイルが終わっています"),
            ("found unexpected document indicator", "値の途中に文書の区切りがあります"),
            ("found character that cannot start any token", "値をこの記号で始めることはできません"),
            ("found unknown escape character", "知らないエスケープの文字があります"),
            ("found undefined alias", "定められていない別名があります"),
            ("found duplicate anchor", "同じ名前のアンカーが二つあります"),
            ("control characters are not allowed", "制御文字は使えません"),
            ("invalid", "使えない文字があります"),
        ]
        let match = known.first { words.contains($0.0) }
        return Phrase(en: words, ja: match?.1 ?? "書き方の誤り")
    }
}
