package import ShikiriDiagnostics

/// The keys of `tables.yaml`: one for each table of the content.
package struct TablesKeys: KeyGroup {
    package static let subject = Phrase(en: "list of tables", ja: "表の一覧")
    package static let declared = DeclaredKeys(Self())

    package let departments = key(.departments, DepartmentColumns.self)
    package let employees = key(.employees, EmployeeColumns.self)
    package let leaves = key(.leaves, LeaveColumns.self)
    package let assignments = key(.assignments, AssignmentColumns.self)
    package let access = key(.access, AccessColumns.self)
    package let discussions = key(.discussions, DiscussionColumns.self)
    package let pledges = key(.pledges, PledgeColumns.self)
    package let plannedTransfers = key(.plannedTransfers, PlanColumns.self)

    private static func key<Columns: KeyGroup>(
        _ file: ContentFile, _ columns: Columns.Type
    ) -> Key<Fields<MappingKeys<Columns>>?> {
        Key(
            file.rawValue, .keys(MappingKeys<Columns>.self), ja: "\(file.title.ja)の表の読み方",
            en: "how the table of this file is read")
    }
}

/// How one table is read.
package struct MappingKeys<Columns: KeyGroup>: KeyGroup {
    package static var subject: Phrase { Phrase(en: "mapping of a table", ja: "表の読み方") }
    package static var declared: DeclaredKeys<Self> { DeclaredKeys(Self()) }

    package let encoding = Key(
        "encoding", .word(TextEncoding.self), .standard("auto"), ja: "文字コード", en: "the encoding", example: "cp932")
    package let delimiter = Key(
        "delimiter", .word(Delimiter.self), .standard("auto"), ja: "欄を分ける記号", en: "what separates the cells",
        example: "tab")
    package let columns = Key(
        "columns", .headings(of: Columns.self), ja: "それぞれの列の、表での見出し。書かない列は、列の名前か日本語の名前で探す",
        en: "the heading that a column has in the table; others are found by their own names, in English or Japanese",
        example: "{id: 社員番号, department: 所属コード}")
    package let values = Key(
        "values", .meanings(of: Columns.self), ja: "表の言葉の意味を、列ごとに", en: "what the words of the table mean, by column",
        example: "{status: {在籍中: active, 育休: leave}}")
    package let ignoredColumns = Key(
        "ignore_columns", .texts, ja: "読まない列の見出し。ほかに読まない列があれば知らせる",
        en: "headings of columns that are not read; any other that isn't is told", example: "[等級, 生年月日]")
    package let ignoredRows = Key(
        "ignore_rows", .texts, ja: "この言葉だけのセルのある行は読まない（合計の行など）",
        en: "a row with a cell of one of these words is not read, such as the sums below a table", example: "[合計]")
    package let skippedLines = Key(
        "skip_lines", .number(0...1000),
        .standard(Meaning(ja: "見出しの行を列の名前で探す", en: "the header is found by its names")), ja: "見出しの行の前にある行の数",
        en: "how many lines stand before the header", example: "2")
}
