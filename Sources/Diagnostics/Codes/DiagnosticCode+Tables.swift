extension DiagnosticCode {
    static let tables: [DiagnosticCode] = [
        tooFewFields, tooManyFields, unclosedQuote, strayQuote, missingHeader, badRow, shortRow,
    ]

    /// A row with fewer fields than the header.
    package static let tooFewFields = DiagnosticCode(
        "too-few-fields",
        meaning: "A row of a CSV file has fewer fields than its header.",
        reason: "The fields that are there may belong to other columns.",
        example: "id,name,company\ntd-dispatch,給電指令",
        remedy: "id,name,company\ntd-dispatch,給電指令,grid")

    /// A row with more fields than the header.
    package static let tooManyFields = DiagnosticCode(
        "too-many-fields",
        meaning: "A row of a CSV file has more fields than its header.",
        reason: "A comma inside a value must be quoted; otherwise the fields move to other columns.",
        example: "E00001,見本, 花子,td-dispatch",
        remedy: "E00001,\"見本, 花子\",td-dispatch")

    /// A quote that is opened and not closed.
    package static let unclosedQuote = DiagnosticCode(
        "unclosed-quote",
        meaning: "A quoted field of a CSV file is never closed.",
        reason: "Everything to the end of the file would be one field.",
        example: "E00001,\"見本 花子,td-dispatch",
        remedy: "E00001,\"見本 花子\",td-dispatch")

    /// Text after the closing quote of a field.
    package static let strayQuote = DiagnosticCode(
        "stray-quote",
        meaning: "Text follows the closing quote of a field.",
        reason: "A quote inside a quoted field is written twice (RFC 4180).",
        example: "E00001,\"見本 \"花\" 子\"",
        remedy: "E00001,\"見本 \"\"花\"\" 子\"")

    /// A CSV file without its header.
    package static let missingHeader = DiagnosticCode(
        "missing-header",
        meaning: "A CSV file has no header, or the header lacks a column.",
        reason: "Columns are found by their names, so that their order may change.",
        example: "td-dispatch,給電指令,grid",
        remedy: "id,name,company,parent,manager\ntd-dispatch,給電指令,grid,,")

    /// A row of an export that ends before its header.
    package static let shortRow = DiagnosticCode(
        "short-row", .warning,
        meaning:
            "A row of a training export has fewer fields than its header, and is used as if the last ones were empty.",
        reason:
            "Spreadsheets leave out empty fields at the end; one left out further left moves a value into the next column.",
        example: "番号,講座,状況,修了日,期限,備考\nE00001,KK-2026-01,修了,2026-07-31,   # which day is this?",
        remedy: "番号,講座,状況,修了日,期限,備考\nE00001,KK-2026-01,修了,,2026-07-31,")

    /// A row of an export that can't be used.
    package static let badRow = DiagnosticCode(
        "bad-row", .warning,
        meaning: "A row of a training export can't be used and is skipped.",
        reason: "What is skipped is counted, so that rows read are rows used and rows reported.",
        example: "E00001,KK-2026-01,修了,八十点,2026-06-01",
        remedy: "E00001,KK-2026-01,修了,80,2026-06-01")
}
