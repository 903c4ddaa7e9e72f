extension DiagnosticCode {
    static let fields: [DiagnosticCode] = [
        unknownKey, missingKey, wrongType, badValue, impossibleDate, badPeriod, badIdentifier, contradiction,
    ]

    /// A key that nothing reads.
    package static let unknownKey = DiagnosticCode(
        "unknown-key", title: "知らないキー",
        meaning: Phrase(en: "A key is not known in this place.", ja: "この場所では使えないキーです。"),
        reason: Phrase(
            en: "A misspelt key would be ignored, and its value with it.", ja: "書き誤ったキーを読み飛ばすと、その値まで失われてしまいます。"),
        example: "titel: 情報の取扱い",
        remedy: "title: 情報の取扱い")

    /// A key that must be there is not.
    package static let missingKey = DiagnosticCode(
        "missing-key", title: "必要なキーがない",
        meaning: Phrase(en: "A key or column that is needed is missing.", ja: "必要なキーまたは列がありません。"),
        reason: Phrase(en: "There is no sensible value to assume for it.", ja: "代わりに補ってよい値がありません。"),
        example: "- title: 行為規制の基礎",
        remedy: "- id: KK-2026-01\n  title: 行為規制の基礎")

    /// A value of another kind than the key takes.
    package static let wrongType = DiagnosticCode(
        "wrong-type", title: "値の形の誤り",
        meaning: Phrase(en: "A value has another form than its key takes.", ja: "値の形が、そのキーで使えるものと違います。"),
        reason: Phrase(
            en: "A list where one value is wanted, or words where a number is wanted, can't be understood safely.",
            ja: "一つの値の代わりにリストがあったり、数の代わりに言葉があったりすると、正しく読み取れません。"),
        example: "passing_score: high",
        remedy: "passing_score: 80")

    /// A word that is not one of those allowed, or a number out of range.
    package static let badValue = DiagnosticCode(
        "bad-value", title: "使えない値",
        meaning: Phrase(en: "A value is not one of those that its key allows.", ja: "そのキーで使える値ではありません。"),
        reason: Phrase(
            en: "Each word decides what happens to people, so none is guessed.", ja: "一つ一つの言葉が人の扱いを決めるため、推測はしません。"),
        example: "measure: forbidden",
        remedy: "measure: prohibited")

    /// A date that no calendar has.
    package static let impossibleDate = DiagnosticCode(
        "impossible-date", title: "ありえない日付",
        meaning: Phrase(en: "A date is not on the calendar, or not written as one.", ja: "暦にない日付か、日付として読めない書き方です。"),
        reason: Phrase(en: "Restrictions and due dates are counted in calendar days.", ja: "制限も期限も、暦の日で数えます。"),
        example: "effective: 2024-02-30",
        remedy: "effective: 2024-02-29")

    /// A period that is not written in ISO 8601.
    package static let badPeriod = DiagnosticCode(
        "bad-period", title: "期間の書き方の誤り",
        meaning: Phrase(en: "A period is not written as ISO 8601 writes them.", ja: "期間が ISO 8601 の書き方になっていません。"),
        reason: Phrase(
            en: "`P1Y` and `P12M` are exact; 'one year' is not.", ja: "`P1Y` や `P12M` なら一通りに決まりますが、「1年」では決まりません。"),
        example: "cooling_period: 1 year",
        remedy: "cooling_period: P1Y")

    /// An id with characters that ids can't have.
    package static let badIdentifier = DiagnosticCode(
        "bad-identifier", title: "id の誤り",
        meaning: Phrase(en: "An id is empty or has characters that an id can't have.", ja: "id が空か、id に使えない文字があります。"),
        reason: Phrase(
            en:
                "Ids become parts of addresses and file names: letters, digits, `-`, `_` and `.`, beginning with a letter or digit.",
            ja: "id はアドレスやファイル名の一部になります。使えるのは英数字と `-`、`_`、`.` で、最初の文字は英数字です。"),
        example: "id: td/dispatch",
        remedy: "id: td-dispatch")

    /// Two values that can't both be true.
    package static let contradiction = DiagnosticCode(
        "contradiction", title: "矛盾する値",
        meaning: Phrase(en: "Two values contradict each other.", ja: "二つの値が食い違っています。"),
        reason: Phrase(en: "Which of them is meant decides what happens to people.", ja: "どちらが正しいかで、人の扱いが変わります。"),
        example: "opens: 2026-07-01\ndue: 2026-06-30",
        remedy: "opens: 2026-06-01\ndue: 2026-06-30")
}
