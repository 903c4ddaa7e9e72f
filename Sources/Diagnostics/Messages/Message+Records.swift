/// About exports of the learning systems, and how they are mapped. None holds a value of a row that may be personal.
extension Message {
    // MARK: A file as a whole

    /// An export without a header.
    package static let emptyExport = Message(en: "the export is empty", ja: "書き出しが空です。")

    /// An export without rows.
    package static func noRows(_ file: Name) -> Message {
        Message(
            en: "\(file) has no rows", ja: "\(file) に行がありません。",
            help: Phrase(
                en: "export it again with the right course and period, or take it away",
                ja: "講座と期間を確かめて書き出し直すか、取り除いてください。"))
    }

    /// Bytes that aren't in the encoding of the export.
    package static func wrongEncoding(_ encoding: Name, isUTF8: Bool) -> Message {
        Message(
            en: "the file is not \(encoding) from here on", ja: "ここから先が \(encoding) の文字として読めません。",
            help: isUTF8
                ? Phrase(
                    en: "it is UTF-8: write `encoding: utf-8`, or `auto`, in training/sources.yaml",
                    ja: "UTF-8 です。training/sources.yaml に `encoding: utf-8` か `auto` と書いてください。")
                : .nameEncoding)
    }

    /// A file that isn't in the encoding of its source at all.
    package static func whollyWrongEncoding(_ encoding: Name) -> Message {
        Message(
            en: "the file is not \(encoding)", ja: "ファイルが \(encoding) の文字として読めません。", help: .nameEncoding)
    }

    /// A spreadsheet's own file.
    package static func workbook(_ file: Name) -> Message {
        Message(
            en: "\(file) is a workbook or an archive, and not text",
            ja: "\(file) は表計算ソフトか圧縮のファイルで、テキストではありません。",
            help: Phrase(
                en: "take the export as the learning system wrote it, or save the sheet as CSV UTF-8",
                ja: "学習システムが書き出したままのファイルを使うか、シートを CSV UTF-8 で保存してください。"))
    }

    /// Two words of a mapping that are one.
    package static func sameButForWidth(_ word: Name) -> Message {
        Message(
            en: "`\(word)` is, but for its width, a word that stands here already with another meaning",
            ja: "`\(word)` は、全角と半角の違いを除くと、別の意味ですでに書かれている言葉です。",
            help: Phrase(en: "keep one of the two", ja: "どちらか一つにしてください。"))
    }

    // MARK: Columns

    /// A column that the export doesn't have.
    package static func noColumn(_ column: Name, in file: Name, help: Phrase?) -> Message {
        Message(en: "\(file) has no column `\(column)`", ja: "\(file) に `\(column)` の列がありません。", help: help)
    }

    /// Two columns of one name.
    package static func secondColumn(_ column: Name) -> Message {
        Message(
            en: "a second column is named `\(column)`, which the mapping needs once",
            ja: "読み方で使う `\(column)` という名前の列が、二つあります。", help: .renameInSystem)
    }

    /// An activity that the export doesn't have.
    package static func noActivity(_ course: Name, in file: Name) -> Message {
        Message(
            en: "\(file) has no activity of the name mapped to `\(course)`",
            ja: "`\(course)` に対応させた名前の活動が \(file) にありません。",
            help: Phrase(en: "write the name as it stands in the export", ja: "名前を、書き出しにあるとおりに書いてください。"))
    }

    /// Two activities of one name.
    package static func secondActivity(_ name: Name) -> Message {
        Message(
            en: "a second activity is named `\(name)`, and the mapping names one",
            ja: "読み方で使う `\(name)` という名前の活動が、二つあります。", help: .renameInSystem)
    }

    // MARK: Rows

    /// A row that ends before its header, and can't be used.
    package static let fewerFields = Message(
        en: "a row has fewer fields than the header", ja: "見出しより欄の少ない行があります。",
        help: Phrase(
            en: "write every field, empty ones too; the row is not used", ja: "空の欄も省かずに書いてください。この行は使いません。"))

    /// A row that ends behind its header.
    package static let surplusField = Message(
        en: "a row has more fields than the header, so that nobody can tell which belongs to which column",
        ja: "見出しより欄の多い行があり、どの欄がどの列のものか分かりません。",
        help: Phrase(
            en: "put a value that holds the separator into quotes, or name the column; the row is not used",
            ja: "区切りの文字がある値を引用符で囲むか、列に名前を付けてください。この行は使いません。"))

    /// A quote of an export that isn't closed.
    package static let unclosedRowQuote = unclosedQuote.with(
        help: Phrase(
            en: "add the closing `\"`; the lines behind this one are read all the same",
            ja: "閉じる `\"` を加えてください。この行の後の行は読みます。"))

    /// Text behind a closed quote of an export.
    package static let strayRowQuote = strayQuote.with(
        help: Phrase(
            en: "write a quote inside quotes twice (`\"\"`), or close the field before its separator",
            ja: "引用符の中の引用符は `\"\"` のように二つ重ねるか、区切りの前で欄を閉じてください。"))

    /// A row that ends before its header, and is used.
    package static let shortRow = Message(
        en: "a row has fewer fields than the header, and is read as if those at its end were missing",
        ja: "見出しより欄の少ない行があり、終わりの欄がないものとして読みました。",
        help: Phrase(
            en: "see whether one is missing further left; export again with every field, empty ones too",
            ja: "途中の欄が欠けていないか確かめ、空の欄も省かずに書き出し直してください。"))

    /// A row for a course that isn't in the list.
    package static func unknownCourse(nearest: String?) -> Message {
        Message(
            en: "a row is for a course that is not in training/courses.yaml",
            ja: "training/courses.yaml にない講座の行があります。",
            help: nearest.map(Phrase.didYouMean)
                ?? Phrase(
                    en: "add the course, or name its code under `ignore_courses` in training/sources.yaml",
                    ja: "講座を加えるか、番号を training/sources.yaml の `ignore_courses` に書いてください。"))
    }

    /// A row about somebody who isn't in the roster.
    package static let unknownPerson = Message(
        en: "a row is about somebody who is not in the roster", ja: "名簿にない人の行があります。",
        help: Phrase(
            en: "add the person to organization/employees.csv, or say `pad_ids` where an id lost its leading zeros",
            ja: "その人を organization/employees.csv に加えてください。番号の先頭の 0 が落ちているなら `pad_ids` を書いてください。"))

    /// A row that may be about several people.
    package static let ambiguousPerson = Message(
        en: "a row fits several people, or its id and address are those of different people",
        ja: "複数の人に当てはまるか、番号とアドレスが別々の人のものになっている行があります。",
        help: Phrase(
            en: "export ids as the roster has them, or give each person an address of their own",
            ja: "番号を名簿にあるとおりに書き出すか、一人ずつ別のアドレスにしてください。"))

    /// A row with a department that nobody knows.
    package static let unknownDepartment = Message(
        en: "a row names a department that is not in organization/departments.csv",
        ja: "organization/departments.csv にない部署の行があります。",
        help: Phrase(
            en: "the row counts all the same, where the roster has the person; correct one of the two",
            ja: "名簿にいる人の行なら、そのまま数えます。どちらかを直してください。"))

    /// A completion without its day.
    package static let missingDay = Message(
        en: "a row says that something was completed, and not on which day between 1970 and 2149",
        ja: "修了とありますが、1970年から2149年までの修了日がない行があります。")

    /// A completion before the course.
    package static func early(_ opens: Name) -> Message {
        Message(
            en: "a completion lies before \(opens), when the course opens, and is not used",
            ja: "講座の始まる \(opens) より前の修了があり、使いません。",
            help: Phrase(
                en: "write `accepts_earlier: true` in training/courses.yaml where such completions count",
                ja: "そのような修了も数えるなら、training/courses.yaml に `accepts_earlier: true` と書いてください。"))
    }

    /// A day far behind all others.
    package static func futureDate(_ day: Name, count: Int) -> Message {
        Message(
            en: "the date \(day) lies in the future, and far after all others of the file"
                + (count > 1 ? " (\(count) dates like it)" : ""),
            ja: "日付 \(day) は未来で、ファイルのほかのどの日付よりもはるかに後です。" + (count > 1 ? "（同じような日付が \(count) 個）" : ""),
            help: Phrase(
                en: "correct the year or month in the learning system; the record counts for nothing until then",
                ja: "学習システムで年か月を直してください。それまで、この記録は何にも数えません。"))
    }

    // MARK: Words of rows

    /// A state that isn't there.
    package static func emptyStatus(_ place: Phrase) -> Message {
        Message(
            en: "the state \(place.en) is empty, and a day or a score stands beside it",
            ja: "\(place.ja)受講状況が空なのに、日付か点数があります。",
            help: Phrase(
                en: "export the state too, or take the row away; the row is not used",
                ja: "受講状況も書き出すか、行を取り除いてください。この行は使いません。"))
    }

    /// A state that the mapping calls a mistake.
    package static func refusedStatus(_ word: Phrase, _ place: Phrase) -> Message {
        Message(
            en: "\(word.en) \(place.en) is a mistake: `statuses` says so",
            ja: "\(place.ja)\(word.ja) は、`statuses` で間違いとされています。",
            help: Phrase(en: "correct the record, or change `statuses`", ja: "記録を直すか、`statuses` を改めてください。"))
    }

    /// A state without a meaning.
    package static func unknownStatus(_ word: Phrase, _ place: Phrase, help: Phrase?) -> Message {
        Message(
            en: "\(word.en) \(place.en) has no meaning in training/sources.yaml",
            ja: "\(place.ja)\(word.ja) の意味が training/sources.yaml にありません。",
            help: help ?? Phrase(en: "add it under `statuses`", ja: "`statuses` に加えてください。"))
    }

    /// A date in no form that is known.
    package static func unreadableDate(_ word: Phrase, _ place: Phrase) -> Message {
        Message(
            en: "\(word.en) \(place.en): a date can't be read, or what stands behind it",
            ja: "\(place.ja)\(word.ja): 日付か、その後の文字を読めません。",
            help: Phrase(
                en: "name its form under `dates`; a zone is read as Z, UTC, JST or +09:00",
                ja: "日付の形を `dates` に書いてください。時間帯は Z、UTC、JST、+09:00 のように読みます。"))
    }

    /// A row whose state and days contradict each other.
    package static let contradictoryRow = Message(
        en: "a row says that nothing was begun, and a day or points stand beside it",
        ja: "未受講を表す言葉の横に、修了日などの日付か点数があります。",
        help: Phrase(
            en: "correct the state or the day in the learning system, and export again; the row is not used",
            ja: "学習システムで受講状況か日付を直し、書き出し直してください。この行は使いません。"))

    /// A score that is none.
    package static func unreadableScore(_ word: Phrase, _ place: Phrase, isNumber: Bool) -> Message {
        Message(
            en: "the score \(word.en) \(place.en) " + (isNumber ? "is outside of 0 to 100" : "is no number"),
            ja: "\(place.ja)点数 \(word.ja) が" + (isNumber ? " 0 から 100 までにありません。" : "数ではありません。"),
            help: Phrase(
                en: "write points from 0 to 100, such as 85, 85.5, 85点 or 17/20, or leave the field empty",
                ja: "85、85.5、85点、17/20 のように 0 から 100 までの点を書くか、欄を空にしてください。"))
    }

    /// The same message about several rows.
    package func about(rows count: Int) -> Message {
        guard count > 1 else { return self }
        return Message(
            en: text.en + " (\(count) rows like it)", ja: text.ja + "（同じような行が \(count) 行）", help: help)
    }

    // MARK: Statements

    /// An answer that isn't the last.
    package static let moreStatements = Message(
        en: "the store has more statements than this answer holds", ja: "ストアには、この応答の続きのステートメントがあります。",
        help: Phrase(
            en: "fetch the address that `more` names too, and put its answer behind this one",
            ja: "`more` のアドレスからも取得し、その応答をこの後に続けてください。"))

    /// Statements that can't be read to their end.
    package static func brokenStatements(_ fault: Phrase) -> Message {
        Message(
            fault,
            help: Phrase(
                en: "export the statements again: the file may have been cut off",
                ja: "ステートメントを書き出し直してください。ファイルが途中で切れているかもしれません。"))
    }

    /// Something else than a statement.
    package static let noStatement = Message(
        en: "this is not a statement of xAPI", ja: "xAPI のステートメントではありません。", help: fewerFields.help)

    /// A statement about nobody.
    package static let statementOfNobody = Message(
        en: "a statement names nobody by account or mailbox", ja: "ステートメントに、アカウントやメールボックスで示された人がいません。")

    // MARK: Sources

    /// A source that matches nothing.
    package static func noRecordFiles(_ pattern: Name) -> Message {
        Message(
            en: "no file matches `\(pattern)`", ja: "`\(pattern)` に当てはまるファイルがありません。", help: .nameRecords)
    }

    /// An export that two sources take.
    package static func sharedExport(_ file: Name, _ pattern: Name, _ other: Name) -> Message {
        Message(
            en: "\(file) is taken by `\(pattern)` and by `\(other)`",
            ja: "\(file) が、`\(pattern)` にも `\(other)` にも当てはまります。",
            help: Phrase(
                en: "narrow one of the two patterns, or rename the file", ja: "一方の範囲を狭めるか、ファイルの名前を変えてください。"))
    }

    /// A source that leads out of its folder.
    package static func sourceLeaves(_ pattern: Name) -> Message {
        Message(
            en: "`\(pattern)` leads out of the training folder", ja: "`\(pattern)` は training フォルダの外を指しています。",
            help: .nameRecords)
    }

    /// A mapping that lacks a column.
    package static func unmappedField(_ field: Name) -> Message {
        Message(
            en: "`columns` names the column of `\(field)`", ja: "`columns` には `\(field)` の列を書きます。",
            help: Phrase(
                en: "add `columns: {\(field): …}` with the head of its column; until then nothing is read",
                ja: "`columns: {\(field): …}` に、その列の見出しを書いてください。それまで何も読みません。"))
    }

    /// A form that no date has.
    package static func noDateForm(_ written: Name) -> Message {
        Message(
            en: "`\(written)` is no form of a date", ja: "`\(written)` は日付の形ではありません。",
            help: Phrase(
                en: "write yyyy, M and d, or MM and dd, with what stands between them, such as yyyy/M/d or d MMMM yyyy",
                ja: "yyyy/M/d や d MMMM yyyy のように、yyyy と M と d（または MM と dd）を、間の文字とともに書いてください。"))
    }
}

extension Phrase {
    static let nameEncoding = Phrase(
        en: "name its encoding in training/sources.yaml, or `auto`",
        ja: "training/sources.yaml に文字コードか `auto` を書いてください。")
    static let nameRecords = Phrase(
        en: "name files below training/, such as records/lms-*.csv",
        ja: "records/lms-*.csv のように、training/ の下のファイルを書いてください。")
    static let renameInSystem = Phrase(
        en: "rename one of the two in the learning system and export again",
        ja: "学習システムで一方の名前を変え、書き出し直してください。")
    /// What to do about a separator that isn't known.
    package static let nameSeparator = Phrase(
        en: "the columns are separated by another sign than `,`, `;`, `|` or a tab; name it in a line `sep=…` before",
        ja: "列が `,`、`;`、`|`、タブのどれでもない文字で区切られています。前に `sep=…` の行を加えて示してください。")
    /// What to look at where no column of a header is known.
    package static let lookAtHeader = Phrase(
        en: "see whether the first row of the file names its columns", ja: "ファイルの一行目が列の名前になっているか確かめてください。")

    /// Where a word stands: in which column of which source.
    package static func inColumn(_ column: String?, source: Message.Name) -> Phrase {
        Phrase(
            en: (column.map { "in the column `\($0)` " } ?? "") + "(source `\(source)`)",
            ja: "読み方 `\(source)`" + (column.map { "、列 `\($0)`" } ?? "") + ": ")
    }

    /// A word that may be repeated, cut where it is long; nil where it may be about a person.
    package static func word(_ word: String?) -> Phrase {
        guard let word else { return Phrase(en: "a personal value", ja: "個人の値") }
        let shown = "`" + (word.count > 30 ? word.prefix(30) + "…" : word) + "`"
        return Phrase(en: shown, ja: shown)
    }

    // MARK: What is wrong with a file of statements

    /// Text behind the array.
    package static let textBehindStatements = Phrase(
        en: "text follows the array of statements", ja: "ステートメントの配列の後に文字が続いています。")
    /// Text behind an answer.
    package static let textBehindAnswer = Phrase(
        en: "text follows the answer with the statements", ja: "ステートメントの応答の後に文字が続いています。")
    /// An answer that isn't closed.
    package static let openAnswer = Phrase(
        en: "the answer that begins here is never closed", ja: "ここから始まる応答が閉じられていません。")
    /// A statement that isn't closed.
    package static let openStatement = Phrase(
        en: "the statement that begins here never ends", ja: "ここから始まるステートメントが終わっていません。")
    /// An array that isn't closed.
    package static let openArray = Phrase(en: "the array is never closed", ja: "配列が閉じられていません。")
}
