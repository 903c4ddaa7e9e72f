extension DiagnosticCode {
    static let tables: [DiagnosticCode] = [
        tooFewFields, tooManyFields, unclosedQuote, strayQuote, missingHeader, badRow, shortRow, unreadColumn,
        missingTable,
    ]

    /// A row with fewer fields than the header.
    package static let tooFewFields = DiagnosticCode(
        "too-few-fields", title: "足りない欄",
        meaning: Phrase(en: "A row of a CSV file has fewer fields than its header.", ja: "CSV の行の欄が、見出しの行より少なくなっています。"),
        reason: Phrase(en: "The fields that are there may belong to other columns.", ja: "いまある欄が、別の列のものかもしれません。"),
        example: "id,name,company\ntd-dispatch,給電指令",
        remedy: "id,name,company\ntd-dispatch,給電指令,grid")

    /// A row with more fields than the header.
    package static let tooManyFields = DiagnosticCode(
        "too-many-fields", title: "多すぎる欄",
        meaning: Phrase(en: "A row of a CSV file has more fields than its header.", ja: "CSV の行の欄が、見出しの行より多くなっています。"),
        reason: Phrase(
            en: "A comma inside a value must be quoted; otherwise the fields move to other columns.",
            ja: "値の中にコンマがあるときは引用符で囲みます。囲まないと、後の欄が別の列に移ります。"),
        example: "E00001,見本, 花子,td-dispatch",
        remedy: "E00001,\"見本, 花子\",td-dispatch")

    /// A quote that is opened and not closed.
    package static let unclosedQuote = DiagnosticCode(
        "unclosed-quote", title: "閉じていない引用符",
        meaning: Phrase(en: "A quoted field of a CSV file is never closed.", ja: "引用符で始まる CSV の欄が閉じられていません。"),
        reason: Phrase(en: "Everything to the end of the file would be one field.", ja: "ファイルの終わりまでが一つの欄になってしまいます。"),
        example: "E00001,\"見本 花子,td-dispatch",
        remedy: "E00001,\"見本 花子\",td-dispatch")

    /// Text after the closing quote of a field.
    package static let strayQuote = DiagnosticCode(
        "stray-quote", title: "引用符の後の文字",
        meaning: Phrase(en: "Text follows the closing quote of a field.", ja: "欄を閉じる引用符の後に文字が続いています。"),
        reason: Phrase(
            en: "A quote inside a quoted field is written twice (RFC 4180).", ja: "引用符で囲んだ欄の中の引用符は二つ重ねて書きます（RFC 4180）。"),
        example: "E00001,\"見本 \"花\" 子\"",
        remedy: "E00001,\"見本 \"\"花\"\" 子\"")

    /// A CSV file without its header.
    package static let missingHeader = DiagnosticCode(
        "missing-header", title: "見出しの行がない",
        meaning: Phrase(
            en: "A CSV file has no header, or the header lacks a column.", ja: "CSV のファイルに見出しの行がないか、必要な列がありません。"),
        reason: Phrase(
            en: "Columns are found by their names, so that their order may change.", ja: "列の順が変わってもよいように、列は名前で探します。"),
        example: "td-dispatch,給電指令,grid",
        remedy: "id,name,company,parent,manager\ntd-dispatch,給電指令,grid,,")

    /// A column of a mapped table that nothing reads.
    package static let unreadColumn = DiagnosticCode(
        "unread-column", .warning, title: "読まない列",
        meaning: Phrase(
            en: "A table that tables.yaml maps has a column that is neither mapped nor left out.",
            ja: "tables.yaml で対応させた表に、対応させても外してもいない列があります。"),
        reason: Phrase(
            en: "What isn't read may be what decides: a last day under a new heading, for instance.",
            ja: "読まない列に、退職日のような大事な値が新しい見出しで入っているかもしれません。"),
        example: "organization/employees.csv: {columns: {id: 社員番号, name: 氏名, department: 所属}}   # 等級",
        remedy:
            "organization/employees.csv: {columns: {id: 社員番号, name: 氏名, department: 所属}, ignore_columns: [等級]}")

    /// A mapping of a table that isn't there.
    package static let missingTable = DiagnosticCode(
        "missing-table", .warning, title: "ない表の読み方",
        meaning: Phrase(
            en: "tables.yaml maps a table that the content doesn't have.", ja: "tables.yaml に、ない表の読み方が書かれています。"),
        reason: Phrase(
            en: "A table that somebody forgot to put there takes everybody in it away without a word.",
            ja: "置き忘れた表のために、そこにいる人が気づかれずに消えるのを防ぎます。"),
        example: InputSample(
            en: "organization/leaves.csv: {encoding: cp932}   # and there is no organization/leaves.csv",
            ja: "organization/leaves.csv: {encoding: cp932}   # organization/leaves.csv はない"),
        remedy: InputSample(
            en: "put the table there, or take its mapping away", ja: "表を置くか、読み方を取り除く"))

    /// A row of an export that ends before its header.
    package static let shortRow = DiagnosticCode(
        "short-row", .warning, title: "短い行",
        meaning: Phrase(
            en:
                "A row of a training export has fewer fields than its header, and is used as if the last ones were empty.",
            ja: "受講記録の書き出しに、見出しより欄の少ない行があります。足りない欄は空とみなして使います。"),
        reason: Phrase(
            en:
                "Spreadsheets leave out empty fields at the end; one left out further left moves a value into the next column.",
            ja: "表計算ソフトは行の終わりの空の欄を省きます。途中の欄が省かれると、値が別の列に移ってしまいます。"),
        example: InputSample(
            en: "番号,講座,状況,修了日,期限,備考\nE00001,KK-2026-01,修了,2026-07-31,   # which day is this?",
            ja: "番号,講座,状況,修了日,期限,備考\nE00001,KK-2026-01,修了,2026-07-31,   # どちらの日？"),
        remedy: "番号,講座,状況,修了日,期限,備考\nE00001,KK-2026-01,修了,,2026-07-31,")

    /// A row of an export that can't be used.
    package static let badRow = DiagnosticCode(
        "bad-row", .warning, title: "使えない行",
        meaning: Phrase(
            en: "A row of a training export can't be used and is skipped.", ja: "受講記録の書き出しに、使えずに飛ばした行があります。"),
        reason: Phrase(
            en: "What is skipped is counted, so that rows read are rows used and rows reported.",
            ja: "飛ばした行も数えます。読んだ行の数は、使った行と報告した行の数の合計になります。"),
        example: "E00001,KK-2026-01,修了,八十点,2026-06-01",
        remedy: "E00001,KK-2026-01,修了,80,2026-06-01")
}
