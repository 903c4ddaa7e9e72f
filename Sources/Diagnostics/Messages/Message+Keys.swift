/// About keys and columns: what is declared for a file, and what was written.
extension Message {
    // MARK: Which keys there are

    /// A key that isn't there.
    package static func missing(_ key: Name, of subject: Phrase) -> Message {
        Message(
            en: "\(subject.withArticle) needs `\(key)`", ja: "\(subject.ja)には `\(key)` が必要です。", help: .addKey(key))
    }

    /// A key without a value.
    package static func empty(_ key: Name) -> Message {
        Message(en: "`\(key)` has no value", ja: "`\(key)` に値がありません。", help: .addKey(key))
    }

    /// A key without a value that could do without being written.
    package static func emptyOptional(_ key: Name) -> Message {
        Message(
            en: "`\(key)` has no value", ja: "`\(key)` に値がありません。",
            help: Phrase(
                en: "write its value, or take the line out", ja: "値を書くか、その行を取り除いてください。"))
    }

    /// A key that isn't known.
    package static func unknown(_ key: Name, of subject: Phrase, help: Phrase?) -> Message {
        Message(
            en: "`\(key)` is not a key of \(subject.withArticle)", ja: "`\(key)` は\(subject.ja)のキーではありません。",
            help: help)
    }

    /// A key that stands twice.
    package static func twice(_ key: Name, in subject: Phrase) -> Message {
        Message(
            en: "`\(key)` stands twice in this \(subject.en)", ja: "この\(subject.ja)に `\(key)` が二度書かれています。")
    }

    /// A column that isn't known, and whose name isn't repeated.
    package static func unknownColumn(of subject: Phrase, help: Phrase?) -> Message {
        Message(
            en: "the first row of the table names a column that \(subject.withArticle) doesn't have",
            ja: "表の一行目に、\(subject.ja)にはない列があります。", help: help)
    }

    /// Columns that aren't there, beside so many that aren't known.
    package static func missingColumns(
        _ missing: [String], unknown: Int, of subject: Phrase, known: [(name: String, heading: String?)]
    ) -> Message {
        let names = Phrase.quoted(missing)
        let (others, ja) =
            unknown == 0
            ? ("", "")
            : (
                ", and \(columns(unknown)) that \(subject.withArticle) doesn't have",
                "\(subject.ja)にはない列が \(unknown) 個あります。"
            )
        let known = Phrase { language in
            known.map { "`\($0.name)`" + ($0.heading.map { "（\($0)）" } ?? "") }.joined(separator: language.comma)
        }
        return Message(
            en: "the table has no column \(names.en)\(others)", ja: "表に \(names.ja) の列がありません。\(ja)",
            help: Phrase(
                en: "name the columns in the first row, or map yours in tables.yaml: \(known.en)",
                ja: "一行目に列の名前を書くか、tables.yaml で対応させてください: \(known.ja)"))
    }

    /// Several columns that aren't known.
    ///
    /// - Parameters:
    ///   - told: those of them whose names may be repeated
    ///   - meant: the columns that they may stand for, with what was written
    package static func unknownColumns(
        _ number: Int, told: [String], of subject: Phrase, meant: [(column: String, written: String)], known: [String]
    ) -> Message {
        let names = Phrase.quoted(told)
        let hints = Phrase(
            en: "did you mean " + meant.map { "`\($0.column)` for `\($0.written)`" }.joined(separator: ", ") + "?",
            ja: meant.map { "`\($0.written)` は `\($0.column)`" }.joined(separator: "、") + " の書き誤りではありませんか。")
        return Message(
            en: "the header names \(columns(number)) that \(subject.withArticle) doesn't have"
                + (told.isEmpty ? "" : ": \(names.en)"),
            ja: "見出しの行に、\(subject.ja)にはない列が \(number) 個あります" + (told.isEmpty ? "。" : "（\(names.ja)）。"),
            help: meant.isEmpty ? .known(known) : hints)
    }

    private static func columns(_ number: Int) -> String { number == 1 ? "1 column" : "\(number) columns" }

    // MARK: Which form a value has

    /// A file that isn't a list.
    package static func notAList(of subject: Phrase, but kind: Phrase, firstKey: String?) -> Message {
        Message(
            en: "this file is a list of \(subject.plural), not \(kind.en)",
            ja: "このファイルは\(subject.ja)のリストです。\(kind.ja)では読めません。",
            help: firstKey.map {
                Phrase(
                    en: "begin each \(subject.en) with `- \($0):`", ja: "\(subject.ja)を一つずつ `- \($0):` で始めてください。")
            })
    }

    /// Something that isn't written as keys with values.
    package static func notKeys(_ subject: Phrase, but kind: Phrase) -> Message {
        Message(
            en: "\(subject.withArticle) is written as keys with values, not as \(kind.en)",
            ja: "\(subject.ja)は、キーと値で書きます。\(kind.ja)では読めません。")
    }

    /// A key whose value isn't written as keys with values.
    package static func notKeys(_ key: Name, but kind: Phrase) -> Message {
        Message(
            en: "`\(key)` is written as keys with values, not as \(kind.en)",
            ja: "`\(key)` は、キーと値で書きます。\(kind.ja)では読めません。")
    }

    /// A key with more than one value.
    package static func notOneValue(_ key: Name, but kind: Phrase) -> Message {
        Message(
            en: "`\(key)` takes one value, not \(kind.en)", ja: "`\(key)` の値は一つです。\(kind.ja)では読めません。")
    }

    /// A key whose value is no list.
    package static func notAList(_ key: Name, but kind: Phrase) -> Message {
        Message(
            en: "`\(key)` is a list, not \(kind.en)", ja: "`\(key)` はリストです。\(kind.ja)では読めません。",
            help: Phrase(en: "begin each item with `- `", ja: "項目を一つずつ `- ` で始めてください。"))
    }

    /// A control character in a value.
    package static func controlCharacter(in key: Name) -> Message {
        Message(
            en: "`\(key)` has a control character in its value", ja: "`\(key)` の値に制御文字があります。",
            help: Phrase(en: "type the value anew", ja: "値を打ち直してください。"))
    }

    // MARK: Which value there is
    // `written` is nil where it may be about a person.

    /// Something else than a whole number.
    package static func notANumber(_ key: Name, _ written: String?) -> Message {
        Message(
            en: "`\(key)` is a whole number" + not(written), ja: "`\(key)` は整数です。" + instead(written))
    }

    /// A number out of range.
    package static func outOfRange(_ key: Name, _ range: ClosedRange<Int>, _ number: Int?) -> Message {
        Message(
            en: "`\(key)` lies between \(range.lowerBound) and \(range.upperBound)"
                + (number.map { ", and is \($0)" } ?? ""),
            ja: "`\(key)` は \(range.lowerBound) から \(range.upperBound) までです。"
                + (number.map { "\($0) と書かれています。" } ?? ""))
    }

    /// Something else than a truth value.
    package static func notAFlag(_ key: Name, _ written: String?) -> Message {
        Message(
            en: "`\(key)` is `true` or `false`" + not(written), ja: "`\(key)` は `true` か `false` です。" + instead(written)
        )
    }

    /// A word that isn't one of those allowed.
    package static func notAWord(_ key: Name, _ written: String?, help: Phrase?) -> Message {
        Message(
            en: written.map { "`\($0)` is not a value of `\(key)`" } ?? "`\(key)` is none of the words that it takes",
            ja: written.map { "`\($0)` は `\(key)` の値ではありません。" } ?? "`\(key)` の値が、使える言葉のどれでもありません。",
            help: help)
    }

    /// A day that isn't on the calendar.
    package static func notADay(_ key: Name, _ written: String?) -> Message {
        Message(
            en: "`\(written ?? "\(key)")` is not a date on the calendar",
            ja: written.map { "`\($0)` は暦にない日付です。" } ?? "`\(key)` が暦にない日付です。",
            help: Phrase(
                en: "write \(written == nil ? "it" : "`\(key)`") as YYYY-MM-DD, with a day that the month has",
                ja: "\(written == nil ? "" : "`\(key)` は ")YYYY-MM-DD の形で、実際にある日付を書いてください。"))
    }

    /// A period in another form.
    package static func notAPeriod(_ key: Name, _ written: String?, help: Phrase?) -> Message {
        Message(
            en: "`\(key)` is a period such as P1Y, P6M or P30D" + not(written),
            ja: "`\(key)` には P1Y、P6M、P30D のような期間を書きます。" + instead(written), help: help)
    }

    /// A period that is longer than any law asks for.
    package static func longPeriod(_ period: Name) -> Message {
        Message(
            en: "a period of \(period) is longer than ten years", ja: "期間 \(period) は十年を超えています。",
            help: Phrase(
                en: "see whether months or days were meant, such as P12M",
                ja: "P12M のように、月や日のつもりではないか確かめてください。"))
    }

    /// An id with other characters.
    package static func notAnID(_ key: Name, _ written: String?) -> Message {
        Message(
            en: written.map { "`\($0)` can't be an id" } ?? "`\(key)` has characters that an id can't have",
            ja: written.map { "`\($0)` は id になりません。" } ?? "`\(key)` に、id に使えない文字があります。",
            help: Phrase(
                en: "use letters, digits, `-`, `_` and `.`, beginning with a letter or digit",
                ja: "英数字と `-`、`_`、`.` を使い、英数字で始めてください。"))
    }

    private static func not(_ written: String?) -> String { written.map { ", not `\($0)`" } ?? "" }
    private static func instead(_ written: String?) -> String { written.map { "`\($0)` とは書けません。" } ?? "" }

    // MARK: Which things there are

    /// An id that is taken.
    package static func taken(_ id: Name, by kind: Phrase) -> Message {
        Message(en: "there is already \(kind.withArticle) `\(id)`", ja: "`\(id)` という\(kind.ja)は、すでにあります。")
    }

    /// An id that nothing has.
    package static func lacking(_ id: Name, _ kind: Phrase, help: Phrase?) -> Message {
        Message(en: "there is no \(kind.en) `\(id)`", ja: "`\(id)` という\(kind.ja)はありません。", help: help)
    }

    /// An id that neither an operation nor a department has.
    package static func lackingPlace(_ id: Name, help: Phrase?) -> Message {
        Message(
            en: "there is no operation and no department `\(id)`", ja: "`\(id)` という業務も部署もありません。", help: help)
    }
}

extension Phrase {
    /// A key that is to be written.
    static func addKey(_ key: Message.Name) -> Phrase {
        Phrase(en: "add `\(key):` with its value", ja: "`\(key):` と値を加えてください。")
    }

    /// Names in backquotes.
    static func quoted(_ names: [String]) -> Phrase {
        Phrase { language in names.map { "`\($0)`" }.joined(separator: language.comma) }
    }

    /// The words that a key takes, with others that mean the same.
    package static func writeOne(of words: [String], or others: [String]) -> Phrase {
        let names = quoted(words)
        return Phrase(
            en: "write one of \(names.en)" + (others.isEmpty ? "" : ", or " + others.joined(separator: ", ")),
            ja: "\(names.ja)" + (others.isEmpty ? "" : "、または\(others.joined(separator: "、"))")
                + "のどれかを書いてください。")
    }

    /// What `none` says as a cooling period.
    package static let noneIsForEver = Phrase(
        en: "`none` says that no time permits a direct move", ja: "`none` は、いつまでも直接には異動できないことを表します。")

    // MARK: What a value is

    /// One value.
    package static let singleValue = Phrase(en: "a single value", ja: "一つの値")
    /// A list.
    package static let list = Phrase(en: "a list", ja: "リスト")
    /// A mapping.
    package static let keysWithValues = Phrase(en: "keys with values", ja: "キーと値")
    /// Nothing.
    package static let nothing = Phrase(en: "nothing", ja: "空")
}
