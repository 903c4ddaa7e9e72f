extension DiagnosticCode {
    static let fields: [DiagnosticCode] = [
        unknownKey, missingKey, wrongType, badValue, impossibleDate, badPeriod, badIdentifier, contradiction,
    ]

    /// A key that nothing reads.
    package static let unknownKey = DiagnosticCode(
        "unknown-key",
        meaning: "A key is not known in this place.",
        reason: "A misspelt key would be ignored, and its value with it.",
        example: "titel: 情報の取扱い",
        remedy: "title: 情報の取扱い")

    /// A key that must be there is not.
    package static let missingKey = DiagnosticCode(
        "missing-key",
        meaning: "A key or column that is needed is missing.",
        reason: "There is no sensible value to assume for it.",
        example: "- title: 行為規制の基礎",
        remedy: "- id: KK-2026-01\n  title: 行為規制の基礎")

    /// A value of another kind than the key takes.
    package static let wrongType = DiagnosticCode(
        "wrong-type",
        meaning: "A value has another form than its key takes.",
        reason: "A list where one value is wanted, or words where a number is wanted, can't be understood safely.",
        example: "passing_score: high",
        remedy: "passing_score: 80")

    /// A word that is not one of those allowed, or a number out of range.
    package static let badValue = DiagnosticCode(
        "bad-value",
        meaning: "A value is not one of those that its key allows.",
        reason: "Each word decides what happens to people, so none is guessed.",
        example: "measure: forbidden",
        remedy: "measure: prohibited")

    /// A date that no calendar has.
    package static let impossibleDate = DiagnosticCode(
        "impossible-date",
        meaning: "A date is not on the calendar, or not written as one.",
        reason: "Restrictions and due dates are counted in calendar days.",
        example: "effective: 2024-02-30",
        remedy: "effective: 2024-02-29")

    /// A period that is not written in ISO 8601.
    package static let badPeriod = DiagnosticCode(
        "bad-period",
        meaning: "A period is not written as ISO 8601 writes them.",
        reason: "`P1Y` and `P12M` are exact; 'one year' is not.",
        example: "cooling_period: 1 year",
        remedy: "cooling_period: P1Y")

    /// An id with characters that ids can't have.
    package static let badIdentifier = DiagnosticCode(
        "bad-identifier",
        meaning: "An id is empty or has characters that an id can't have.",
        reason:
            "Ids become parts of addresses and file names: letters, digits, `-`, `_` and `.`, beginning with a letter or digit.",
        example: "id: td/dispatch",
        remedy: "id: td-dispatch")

    /// Two values that can't both be true.
    package static let contradiction = DiagnosticCode(
        "contradiction",
        meaning: "Two values contradict each other.",
        reason: "Which of them is meant decides what happens to people.",
        example: "opens: 2026-07-01\ndue: 2026-06-30",
        remedy: "opens: 2026-06-01\ndue: 2026-06-30")
}
