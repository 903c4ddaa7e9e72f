// What is wrong in the files of words, `strings/ja.yaml` and its like.
extension Message {
    /// No file for a language.
    package static func missingLanguageFile(_ file: Name) -> Message {
        Message(
            en: "there is no `\(file)`", ja: "`\(file)` がありません。",
            help: Phrase(
                en: "every language of the program needs its words", ja: "プログラムのすべての言語に、言葉のファイルが必要です。"))
    }

    /// A place that the program fills and a sentence doesn't have.
    package static func lostPlaces(_ places: [String], in key: Name) -> Message {
        let list = Self.listed(places)
        return Message(
            Phrase(en: "`\(key)` has no \(list.en)", ja: "`\(key)` に \(list.ja) がありません。"),
            help: Phrase(
                en: "what the program says there would be lost: put \(list.en) into the sentence",
                ja: "そこに入る値が失われます。文に \(list.ja) を入れてください。"))
    }

    /// A place that nothing fills.
    package static func unfilledPlace(_ name: String, in key: Name, known: [String], near: String?) -> Message {
        let list = Self.listed(known)
        let help =
            near.map { Phrase.didYouMean("{\($0)}") }
            ?? (known.isEmpty
                ? Phrase(en: "it has none", ja: "この文に差し込み位置はありません。")
                : Phrase(en: "it has \(list.en)", ja: "この文の差し込み位置は \(list.ja) です。"))
        return Message(
            Phrase(en: "nothing fills `{\(name)}` in `\(key)`", ja: "`\(key)` の `{\(name)}` には何も入りません。"), help: help)
    }

    /// A text whose places differ from those of the other language.
    package static func otherPlaces(_ key: Name, than file: Name, there: [String]) -> Message {
        let list = Self.listed(there)
        return Message(
            en: "`\(key)` has other places here than in `\(file)`", ja: "`\(key)` の差し込み位置が `\(file)` と違います。",
            help: there.isEmpty
                ? Phrase(en: "there it has none", ja: "そちらにはありません。")
                : Phrase(en: "there it has \(list.en)", ja: "そちらは \(list.ja) です。"))
    }

    /// A plural of something that isn't a number.
    package static func pluralOfText(_ name: Name, in key: Name) -> Message {
        Message(
            en: "`{\(name)}` in `\(key)` isn't a number, and has no plural",
            ja: "`\(key)` の `{\(name)}` は数ではなく、複数形がありません。",
            help: Phrase(en: "write `{\(name)}` alone", ja: "`{\(name)}` とだけ書いてください。"))
    }

    /// A brace without its other.
    package static func strayBrace(in key: Name) -> Message {
        Message(
            en: "a brace in `\(key)` opens or closes nothing", ja: "`\(key)` の波括弧に、対になるものがありません。",
            help: Phrase(
                en: "a place is `{name}`; a brace has no other use in a text",
                ja: "差し込み位置は `{名前}` です。波括弧はほかに使えません。"))
    }

    /// Something behind the name of a place that is no plural.
    package static func noPlural(_ name: Name, in key: Name) -> Message {
        let form = "{\(name), plural, one {# item} other {# items}}"
        return Message(
            en: "`{\(name)}` in `\(key)` isn't written as a place or a plural",
            ja: "`\(key)` の `{\(name)}` は、差し込み位置でも複数形でもありません。",
            help: Phrase(en: "write `{\(name)}`, or `\(form)`", ja: "`{\(name)}` か `\(form)` と書いてください。"))
    }

    /// A plural with other forms than its language tells apart.
    package static func otherForms(in key: Name, forms: [String]) -> Message {
        let list = Phrase(
            en: forms.map { "`\($0)`" }.joined(separator: " and "), ja: forms.map { "`\($0)`" }.joined(separator: "と"))
        return Message(
            en: "the plural in `\(key)` has other forms than its language", ja: "`\(key)` の複数形が、その言語の形と違います。",
            help: Phrase(en: "this language has \(list.en)", ja: "この言語にあるのは \(list.ja) です。"))
    }

    private static func listed(_ places: [String]) -> Phrase {
        let shown = places.map { "`{\($0)}`" }
        return Phrase(en: shown.joined(separator: ", "), ja: shown.joined(separator: "、"))
    }
}
