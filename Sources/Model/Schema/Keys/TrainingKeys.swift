package import ShikiriDiagnostics

/// The keys of one course in `training/courses.yaml`.
package struct CourseKeys: KeyGroup {
    package static let subject = Phrase(en: "course", ja: "講座")
    package static let declared = DeclaredKeys(Self())

    package let id = Key(
        "id", .id(of: Course.self), .required, ja: "講座の id。学習システムの講座コードと同じにする",
        en: "the course's id, as the learning systems write it", example: "KK-2026-01")
    package let title = Key("title", .text, .required, ja: "講座の題", en: "the course's title", example: "行為規制の基礎（2026年度）")
    package let description = Key("description", .text, ja: "講座の説明", en: "what it teaches")
    package let url = Key(
        "url", .text, ja: "受講するページのアドレス。`https://` か `http://` で始まる。講座のページや管理職のまとめから開ける",
        en: "where it is taken; begins with `https://` or `http://`; the course's page and managers' packs lead there",
        example: "https://learning.example.jp/KK-2026-01")
    package let kind = Key("kind", .word(TrainingKind.self), .required, ja: "行い方", en: "how it is held")
    package let audience = Key(
        "audience", .keys(AudienceKeys.self), .standard(Meaning(ja: "全員", en: "everybody")),
        ja: "対象者。書いた条件をすべて満たす人", en: "who has to take it: whoever meets all conditions that are written",
        example: "{companies: [grid]}")
    package let opens = Key(
        "opens", .day, .required, ja: "受講を始められる日。この日からの修了だけを数える",
        en: "the first day; completions count from it on", example: "2026-06-01")
    package let acceptsEarlier = Key(
        "accepts_earlier", .flag, .standard("false"), ja: "`opens` より前の修了も数えるか",
        en: "whether completions before `opens` count too",
        example: "true")
    package let due = Key(
        "due", .day, .required, ja: "期限。この日までの修了が期限内", en: "the last day on which a completion is in time",
        example: "2026-07-31")
    package let newcomersDue = Key(
        "newcomers_due", .deadline, ja: "入社や復帰した人の期限。その翌日から数える。なければ、期限のあとに来た人は対象にしない",
        en:
            "the deadline of those who join or return, counted from the day after; without it, who comes after `due` isn't asked",
        example: "P30D")
    package let passingScore = Key(
        "passing_score", .number(0...100), ja: "合格点。これに満たない修了は数えない", en: "the score from which a completion counts",
        example: "80")
    package let validFor = Key(
        "valid_for", .period, ja: "修了が効く期間。なければずっと効く", en: "how long a completion holds; without it, for ever",
        example: "P1Y")
    package let renewWithin = Key(
        "renew_within", .period, .standard("P60D"), ja: "効き目が切れるどれだけ前から受け直すか。`valid_for` より短く",
        en: "how long before the end the course is due again; shorter than `valid_for`", example: "P60D")
    package let series = Key(
        "series", .text, ja: "年ごとの講座をつなぐ名前。修了は持ち越さない",
        en: "a name that joins the courses of several years; completions aren't carried over", example: "basics")
    package let fiscalYear = Key(
        "fiscal_year", .number(1900...9999), .standard(Meaning(ja: "`opens` の日の年度", en: "the one in which it opens")),
        ja: "講座の年度",
        en: "the fiscal year that it belongs to", example: "2026")
}

/// Who has to take a course.
package struct AudienceKeys: KeyGroup {
    package static let subject = Phrase(en: "audience", ja: "対象")
    package static let declared = DeclaredKeys(Self())

    package let companies = Key("companies", .words(Company.self), ja: "会社", en: "the companies", example: "[grid]")
    package let departments = Key(
        "departments", .idsOrNames, ja: "部署の id か名前。その下の部署も含む",
        en: "ids or names of departments, with those below them",
        example: "[td-it]")
    package let titles = Key("titles", .texts, ja: "役職", en: "titles", example: "[部長, 室長]")
    package let operations = Key(
        "operations", .keys(LevelKeys.self), ja: "受け持つ業務が情報を扱う程度",
        en: "how strongly the person's operations handle or use information",
        example: "{handling: [constant, exceptional]}")
}

/// The levels of the operations of an audience.
package struct LevelKeys: KeyGroup {
    package static let subject = Phrase(en: "audience's operations", ja: "対象の業務")
    package static let declared = DeclaredKeys(Self())

    package let handling = Key(
        "handling", .words(HandlingLevel.self), ja: "送配電側の業務が扱う程度",
        en: "how strongly operations of the grid company handle information")
    package let usability = Key(
        "usability", .words(Usability.self), ja: "発電・小売側の業務に役立つ程度",
        en: "how usable information is to operations of the affiliate")
    package let uses = Key("uses", .words(Usability.self), ja: "`usability` と同じ", en: "the same as `usability`")
}

/// The keys of one source in `training/sources.yaml`.
package struct SourceKeys: KeyGroup {
    package static let subject = Phrase(en: "source", ja: "受講記録の読み方")
    package static let declared = DeclaredKeys(Self())

    package let files = Key(
        "files", .text, .required, ja: "読むファイル。`training/` から見た名前で、`*` は名前のどの部分にもあたる",
        en: "the files, below `training/`; `*` stands for any part of a name", example: "records/lms-*.csv")
    package let format = Key("format", .word(RecordFormat.self), .required, ja: "書き出しの形式", en: "the form of the export")
    package let encoding = Key(
        "encoding", .word(TextEncoding.self), .standard("auto"), ja: "文字コード", en: "the encoding")
    package let columns = Key(
        "columns", .each(RecordField.self, subject: Phrase(en: "mapping of columns", ja: "列の対応"), .text),
        ja: "それぞれの項目が、書き出しのどの列にあるか。見出しをそのまま書く",
        en: "the head of the column of each field, as the export has it",
        example: "{employee: 社員番号, course: 教材コード, status: 受講状況, completed: 修了日}")
    package let statuses = Key(
        "statuses",
        .pairs(
            Meaning(ja: "書き出しにある状態の言葉か、xAPI の動詞", en: "a status word of the export, or a verb of xAPI"),
            .word(StatusWord.self)),
        ja: "書き出しの言葉の意味", en: "what the words of the export mean", example: "{修了: completed, 受講中: in_progress}")
    package let dates = Key(
        "dates", .texts, .standard(Meaning(ja: "知っている形をすべて試す", en: "every form that is known")),
        ja: "日付の形。yyyy、M、d、MM、dd などで書く",
        en: "the forms of dates, with yyyy, M and d, or MM and dd", example: "[yyyy/M/d, yyyy-MM-dd]")
    package let padding = Key(
        "pad_ids", .number(1...20), ja: "表計算ソフトが落とした、社員番号の頭のゼロを補う桁数",
        en: "to how many digits ids are filled up that a spreadsheet has cut", example: "6")
    package let activities = Key(
        "activities", .pairs(Meaning(ja: "活動の名前か番地", en: "the name or address of an activity"), .reference),
        ja: "学習システムの活動が、どの講座か", en: "the course of each activity of the learning system",
        example: "{行為規制の基礎: KK-2026-01}")
    package let ignoredCourses = Key(
        "ignore_courses", .texts, ja: "ポータルと関係のない講座のコード", en: "codes of courses that the portal is not about",
        example: "[PC-01]")
    package let ignoredRows = Key(
        "ignore_rows", .texts, ja: "この言葉だけのセルのある行は読まない（合計の行など）",
        en: "a row with a cell of one of these words is not read, such as the sums below a table", example: "[合計]")
    package let skippedLines = Key(
        "skip_lines", .number(0...1000),
        .standard(Meaning(ja: "見出しの行を列の名前で探す", en: "the header is found by its names")), ja: "見出しの行の前にある行の数",
        en: "how many lines stand before the header", example: "2")
    package let course = Key(
        "course", .id(of: Course.self), ja: "どの行も同じ講座のときの、その講座の id",
        en: "the id of the course of all rows, for exports of one course",
        example: "KK-2026-01")
}
