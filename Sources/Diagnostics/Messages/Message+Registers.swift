/// About registers that the office declares, and the calendar that their deadlines need.
extension Message {
    /// A calendar that ends before it begins.
    package static var calendarEndsFirst: Message {
        Message(en: "`known_until` lies before `known_from`", ja: "`known_until` が `known_from` より前の日です。")
    }

    /// A holiday outside of the calendar's time.
    package static func holidayOutside(_ day: Name) -> Message {
        Message(
            en: "the holiday \(day) lies outside of `known_from` and `known_until`",
            ja: "休日 \(day) が `known_from` と `known_until` の間にありません。",
            help: Phrase(en: "write the time for which all holidays stand here", ja: "休日をすべて書いた期間を書いてください。"))
    }

    /// A holiday that stands twice.
    package static func holidayTwice(_ day: Name) -> Message {
        Message(en: "the holiday \(day) stands twice", ja: "休日 \(day) が二度書かれています。")
    }

    /// A file whose name can't be an id.
    package static func registerFile(_ file: Name) -> Message {
        Message(
            en: "the name of \(file) can't be the id of a register", ja: "\(file) の名前は、台帳の id になりません。",
            help: Phrase(en: "use letters, digits, `-`, `_`", ja: "英数字と `-`、`_` で名前を付けてください。"))
    }

    /// A table without a declaration.
    package static func undeclaredRegister(_ file: Name) -> Message {
        Message(
            en: "no register declares the columns of \(file)", ja: "\(file) の列を決める台帳の定義がありません。",
            help: Phrase(
                en: "write a file of the same name that ends in `.yaml`", ja: "同じ名前で `.yaml` で終わるファイルを書いてください。"))
    }

    /// A register that `portal.yaml` names and that isn't there.
    package static func noRegister(_ name: Name) -> Message {
        Message(
            en: "`personal_registers` names the register `\(name)`, which isn't declared",
            ja: "`personal_registers` に書かれた台帳 `\(name)` がありません。")
    }

    /// A column that stands twice.
    package static func fieldTwice(_ id: Name) -> Message {
        Message(en: "the column `\(id)` stands twice", ja: "列 `\(id)` が二度書かれています。")
    }

    /// Choices without their type, or the type without choices.
    package static func choicesAndType(_ id: Name) -> Message {
        Message(
            en: "the column `\(id)` needs both `type: choice` and `choices`, or neither",
            ja: "列 `\(id)` には、`type: choice` と `choices` の両方が要るか、どちらも要りません。")
    }

    /// A personal column on a page for everybody.
    package static func personalField(_ id: Name, of register: Name) -> Message {
        Message(
            en: "the column `\(id)` is personal, and the register is for everybody",
            ja: "列 `\(id)` は人についてのもので、台帳は全員向けです。",
            help: Phrase(
                en:
                    "say `audience: office` for it, or name the register in portal.yaml: `personal_registers: [\(register)]`",
                ja: "列に `audience: office` と書くか、portal.yaml に `personal_registers: [\(register)]` と書いてください。"))
    }

    /// A deadline with no time, or several.
    package static var oneAllowance: Message {
        Message(
            en: "a deadline needs one of `business_days`, `within` and `hours`",
            ja: "期限には `business_days`、`within`、`hours` のどれか一つが要ります。")
    }

    /// Business days without a calendar.
    package static func noCalendar(_ file: Name) -> Message {
        Message(
            en: "business days can't be counted without \(file)", ja: "\(file) がないので、営業日を数えられません。",
            help: Phrase(en: "write the holidays there", ja: "休日を書いてください。"))
    }

    /// Hours that count from a day.
    package static func hoursFromDay(_ id: Name) -> Message {
        Message(
            en: "hours count from a column with a time, and `\(id)` has days", ja: "時間数は時刻の列から数えますが、`\(id)` は日の列です。",
            help: Phrase(en: "say `type: time` for it", ja: "列を `type: time` にしてください。"))
    }

    /// A word that is none of a column's.
    package static func noChoice(_ id: Name, help: Phrase?) -> Message {
        Message(en: "`\(id)` doesn't have this word", ja: "`\(id)` にこの言葉はありません。", help: help)
    }

    /// A column that isn't there.
    package static func noField(_ id: Name, help: Phrase?) -> Message {
        Message(en: "the register has no column `\(id)`", ja: "台帳に列 `\(id)` はありません。", help: help)
    }

    /// A column of another type than is needed.
    package static func fieldOfOtherType(_ id: Name, _ types: [String]) -> Message {
        let words = types.map { "`\($0)`" }
        return Message(
            en: "the column `\(id)` is none of type \(words.joined(separator: " or "))",
            ja: "列 `\(id)` は \(words.joined(separator: " や ")) ではありません。")
    }

    /// Columns that a table lacks.
    package static func noRegisterColumns(_ ids: [String]) -> Message {
        let words = ids.map { "`\($0)`" }
        return Message(
            en: "the table lacks the columns \(words.joined(separator: ", "))",
            ja: "表に \(words.joined(separator: "、")) の列がありません。")
    }

    /// A text that says no time.
    package static func notATime(_ id: Name) -> Message {
        Message(
            en: "`\(id)` is not a day with a time", ja: "`\(id)` が日と時刻ではありません。",
            help: Phrase(en: "write it like 2026-06-01 14:30", ja: "2026-06-01 14:30 のように書いてください。"))
    }

    /// A row that says what an earlier one says.
    package static func sameEntry(line: Int) -> Message {
        Message(
            en: "line \(line) says the same in every column", ja: "\(line)行目と、すべての列が同じです。",
            help: Phrase(
                en: "remove one of them, or write what tells them apart", ja: "どちらかを取り除くか、違いの分かることを書いてください。"))
    }

    /// A row without values that it must have.
    package static func registerIncomplete(_ titles: [String]) -> Message {
        Message(
            en: "the row has no value for \(titles.joined(separator: ", "))",
            ja: "\(titles.joined(separator: "、"))が書かれていません。")
    }

    /// Something that should have happened.
    package static func registerLate(_ title: String, _ due: Name) -> Message {
        Message(
            en: "\(title): nothing is written, and it was due on \(due)", ja: "\(title)：\(due) の期限を過ぎて、まだ書かれていません。",
            help: Phrase(en: "do it, and write the day", ja: "済ませて、その日を書いてください。"))
    }

    /// A deadline that can't be counted.
    package static func registerUncounted(_ title: String) -> Message {
        Message(
            en: "\(title): by when can't be counted", ja: "\(title)：いつまでかを数えられません。",
            help: Phrase(
                en: "write the day that it counts from, or the holidays until then in calendar.yaml",
                ja: "数え始める日を書くか、その先の休日を calendar.yaml に書いてください。"))
    }

    /// A report without its template.
    package static func noReportTemplate(_ file: Name) -> Message {
        Message(
            en: "there is no template for the report: \(file)", ja: "報告の様式 \(file) がありません。",
            help: Phrase(en: "write one with places such as {{moves.all}}", ja: "{{moves.all}} のような場所を入れて書いてください。"))
    }

    /// A year that hasn't begun.
    package static func yearNotBegun(_ year: Name) -> Message {
        Message(en: "the fiscal year \(year) hasn't begun", ja: "\(year)年度はまだ始まっていません。")
    }

    /// A place of a template for a figure that nobody knows.
    package static func noFigure(_ name: Name, help: Phrase?) -> Message {
        Message(en: "there is no figure `\(name)`", ja: "`\(name)` という数字はありません。", help: help)
    }

    /// A row that should be gone.
    package static func registerExpired(_ last: Name) -> Message {
        Message(en: "the row was to be kept until \(last)", ja: "この行の保存は \(last) まででした。")
    }
}
