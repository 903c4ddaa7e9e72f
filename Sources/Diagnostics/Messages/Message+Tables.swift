/// About tables of the content, as such.
extension Message {
    /// A table without its header.
    package static let emptyTable = Message(
        en: "the file is empty, and a table begins with its column names",
        ja: "ファイルが空です。表は列の名前の行で始まります。")

    /// A table none of whose columns is one that it should have.
    package static let noDeclaredColumn = Message(
        en: "no cell of the first row names a column of this table", ja: "一行目に、この表の列の名前が一つもありません。",
        help: Phrase(
            en: "see whether the encoding and the separator are right, and name the columns in the first row",
            ja: "文字コードと区切りの記号を確かめ、一行目に列の名前を書いてください。"))

    /// A column without a name.
    package static let namelessColumn = Message(
        en: "a column of the header has no name", ja: "見出しの行に、名前のない列があります。")

    /// Two columns of one name.
    package static let sameColumnTwice = Message(
        en: "the column that begins here has the name of another one", ja: "ここから始まる列の名前は、ほかの列と同じです。")

    /// A quote that isn't closed.
    package static let unclosedQuote = Message(
        en: "the quote that opens here is never closed", ja: "ここから始まる引用符が閉じられていません。",
        help: Phrase(en: "add the closing `\"`", ja: "閉じる `\"` を加えてください。"))

    /// Text behind a closed quote.
    package static let strayQuote = Message(
        en: "text follows the closing quote of this field", ja: "この欄を閉じる引用符の後に、文字が続いています。",
        help: Phrase(
            en: "write a quote inside quotes twice: `\"\"`",
            ja: "引用符の中の引用符は、`\"\"` のように二つ重ねて書いてください。"))

    /// A row with too few fields.
    package static func fewFields(_ number: Int, of columns: Int) -> Message {
        Message(
            en: "this row has \(number) of \(columns) fields", ja: "この行には、\(columns) 個の欄のうち \(number) 個しかありません。",
            help: Phrase(en: "write every field, empty ones too", ja: "空の欄も省かずに書いてください。"))
    }

    /// A row with too many fields.
    package static func manyFields(_ number: Int, columns: Int) -> Message {
        Message(
            en: "this row has \(number) fields, and the header has \(columns)",
            ja: "この行には欄が \(number) 個あり、見出しの行には \(columns) 個しかありません。",
            help: Phrase(
                en: "put a value that holds a comma into quotes", ja: "コンマのある値は、引用符で囲んでください。"))
    }

    // MARK: Headings

    /// A key of a mapping that is no column.
    package static func noColumnOfTable(_ name: Name, help: Phrase?) -> Message {
        Message(en: "the table has no column `\(name)`", ja: "この表に `\(name)` という列はありません。", help: help)
    }

    /// A heading that stands in a mapping twice.
    package static func headingTwice(_ heading: Name) -> Message {
        Message(
            en: "`\(heading)` is mapped already, or left out", ja: "`\(heading)` は、すでに対応させたか、外した見出しです。",
            help: Phrase(en: "let each heading stand once", ja: "一つの見出しは、一度だけ書いてください。"))
    }

    /// Two headings that both name one column.
    package static func columnsOfOneMeaning(_ column: Name, _ headings: [String]) -> Message {
        let names = Phrase.quoted(headings)
        return Message(
            en: "\(names.en) can all be the column `\(column)`", ja: "\(names.ja) は、どれも `\(column)` の列にあたります。",
            help: Phrase(
                en:
                    "say in tables.yaml, under `columns`, which of them it is, and list the others under `ignore_columns`",
                ja: "tables.yaml の `columns` にどれかを書き、ほかは `ignore_columns` に書いてください。"))
    }

    /// Columns that nothing reads.
    package static func unreadColumns(_ headings: [String]) -> Message {
        let names = Phrase.quoted(headings)
        return Message(
            en: headings.count == 1 ? "the column \(names.en) isn't read" : "the columns \(names.en) aren't read",
            ja: "\(names.ja) の列は読まれません。",
            help: Phrase(
                en: "map it under `columns` in tables.yaml, or list it under `ignore_columns`",
                ja: "tables.yaml の `columns` で対応させるか、`ignore_columns` に書いてください。"))
    }

    /// A mapping without its table.
    package static func missingTable(_ file: Name) -> Message {
        Message(
            en: "\(file) is mapped here, and isn't there", ja: "\(file) の読み方がここにありますが、そのファイルがありません。",
            help: Phrase(en: "put the table there, or take its mapping away", ja: "表を置くか、読み方を取り除いてください。"))
    }

    /// An export that no source takes.
    package static func unreadExport(_ file: Name, isWorkbook: Bool) -> Message {
        Message(
            en: "no source of training records takes \(file)", ja: "\(file) は、受講記録のどの読み方にも当てはまりません。",
            help: isWorkbook
                ? Phrase(
                    en: "save it as CSV UTF-8, and name it under `files` in training/sources.yaml",
                    ja: "CSV UTF-8 で保存し、training/sources.yaml の `files` に書いてください。")
                : Phrase(
                    en: "correct its name, name it under `files` in training/sources.yaml, or take it away",
                    ja: "名前を直すか、training/sources.yaml の `files` に書くか、取り除いてください。"))
    }
}

extension Phrase {
    /// Many rows with too few fields.
    package static func manyShortRows(_ number: Int) -> Phrase {
        Phrase(
            en: "\(number) rows have fewer fields than the header", ja: "見出しの行より欄の少ない行が \(number) 行あります。")
    }

    /// Many rows with too many fields.
    package static func manyLongRows(_ number: Int) -> Phrase {
        Phrase(en: "\(number) rows have more fields than the header", ja: "見出しの行より欄の多い行が \(number) 行あります。")
    }
}
