extension DiagnosticCode {
    static let training: [DiagnosticCode] = [
        unknownPerson, unknownCourse, unknownStatus, unknownDepartment, noRecordFiles, unmappedColumn,
        unreadExport, sharedExport, emptyExport, workbookExport, ambiguousColumn, ambiguousPerson, futureDate,
        earlyCompletion, moreStatements, contradictoryRow,
    ]

    /// A row whose state says otherwise than its days.
    package static let contradictoryRow = DiagnosticCode(
        "contradictory-row", .warning, title: "食い違う行",
        meaning: Phrase(
            en:
                "A row of a training export says that nothing was begun, and has a day or points that say otherwise.",
            ja: "受講記録の書き出しに、「未受講」などと書かれていながら、修了日や点数のある行があります。"),
        reason: Phrase(
            en:
                "One of the two is wrong, and nobody but the learning system's keeper knows which. Until then nobody counts as trained by it.",
            ja: "どちらかが誤りですが、どちらかは学習システムの担当者にしか分かりません。分かるまで、その行では修了と数えません。"),
        example: "E00001,KK-2026-01,未受講,90,2026-07-20",
        remedy: InputSample(
            en: "E00001,KK-2026-01,修了,90,2026-07-20   or   E00001,KK-2026-01,未受講,,",
            ja: "E00001,KK-2026-01,修了,90,2026-07-20  または  E00001,KK-2026-01,未受講,,"))

    /// An answer of a record store that isn't its last.
    package static let moreStatements = DiagnosticCode(
        "more-statements", .warning, title: "続きのあるステートメント",
        meaning: Phrase(
            en: "An answer of a learning record store says that there is more, and nothing follows it.",
            ja: "学習記録ストアの応答に続きがあるとされていますが、続きがありません。"),
        reason: Phrase(
            en: "Stores answer page by page: whoever completed a course on a page that is missing reads as overdue.",
            ja: "ストアは少しずつ応答します。欠けた部分で修了した人が、期限超過とされてしまいます。"),
        example: "{\"statements\": […], \"more\": \"/xapi/statements?cursor=2\"}",
        remedy: InputSample(
            en: "the answers of all pages, one after the other in the file; the last has \"more\": \"\"",
            ja: "すべての応答を順に一つのファイルに並べる。最後の応答は \"more\": \"\" になる"))

    /// A record of somebody who is not in the roster.
    package static let unknownPerson = DiagnosticCode(
        "unknown-person", .warning, title: "名簿にない人",
        meaning: Phrase(en: "A record is about somebody who is not in the roster.", ja: "名簿にない人の受講記録です。"),
        reason: Phrase(en: "It can't be counted for any department.", ja: "どの部署の人としても数えられません。"),
        example: InputSample(en: "an id of a contractor, or a mistyped one", ja: "協力会社の人の番号や、書き誤った番号"),
        remedy: InputSample(
            en: "add the person to organization/employees.csv, or say `pad_ids` where leading zeros were lost",
            ja: "その人を organization/employees.csv に加える。先頭の 0 が落ちているなら `pad_ids` を書く"))

    /// A record for a course that is not in the list.
    package static let unknownCourse = DiagnosticCode(
        "unknown-course", .warning, title: "一覧にない講座",
        meaning: Phrase(en: "A record is for a course that is not in the list.", ja: "一覧にない講座の受講記録です。"),
        reason: Phrase(
            en: "Learning systems hold other courses too; a mistyped code must still be noticed.",
            ja: "学習システムにはほかの講座もありますが、番号の書き誤りには気づかなければなりません。"),
        example: InputSample(en: "KK-2026-1 for KK-2026-01", ja: "KK-2026-01 のつもりの KK-2026-1"),
        remedy: InputSample(
            en: "add the course to training/courses.yaml, or name the code under `ignore_courses`",
            ja: "講座を training/courses.yaml に加えるか、番号を `ignore_courses` に書く"))

    /// A status word without a meaning.
    package static let unknownStatus = DiagnosticCode(
        "unknown-status", title: "知らない受講状況",
        meaning: Phrase(
            en: "A status word of an export has no meaning in the mapping.", ja: "書き出しの受講状況の言葉が、読み方に書かれていません。"),
        reason: Phrase(en: "Whether somebody was trained is not guessed.", ja: "受講したかどうかを推測することはできません。"),
        example: InputSample(
            en: "statuses: {修了: completed}   # and the export says 合格",
            ja: "statuses: {修了: completed}   # 書き出しには 合格 とある"),
        remedy: "statuses: {修了: completed, 合格: completed}")

    /// A department of an export that the portal doesn't know.
    package static let unknownDepartment = DiagnosticCode(
        "unknown-department", .warning, title: "知らない部署",
        meaning: Phrase(
            en: "An export that maps a column to `department` names a department that the portal doesn't have.",
            ja: "`department` に対応させた列に、ポータルにない部署があります。"),
        reason: Phrase(
            en: "The roster says where people are counted; a department that only one of the two has is out of date.",
            ja: "どの部署で数えるかは名簿で決まります。片方にしかない部署は、どちらかが古くなっています。"),
        example: InputSample(
            en: "E00001,人事部/給与課,KK-2026-01,修了   # and there is no 給与課 below 人事部",
            ja: "E00001,人事部/給与課,KK-2026-01,修了   # 人事部の下に給与課はない"),
        remedy: InputSample(
            en: "correct the export or organization/departments.csv, or drop `department` from `columns`",
            ja: "書き出しか organization/departments.csv を直す。または `columns` から `department` を除く"))

    /// A source that matches no file.
    package static let noRecordFiles = DiagnosticCode(
        "no-record-files", title: "当てはまるファイルがない",
        meaning: Phrase(en: "A source of training records matches no file.", ja: "受講記録の読み方に当てはまるファイルがありません。"),
        reason: Phrase(en: "Everybody would be shown as untrained.", ja: "全員が未受講と示されてしまいます。"),
        example: "files: record/lms-*.csv",
        remedy: "files: records/lms-*.csv")

    /// A mapped column that the export doesn't have.
    package static let unmappedColumn = DiagnosticCode(
        "missing-column", title: "列がない",
        meaning: Phrase(
            en: "An export or a table lacks a column that its mapping names.", ja: "読み方に書いた列が、書き出しや表にありません。"),
        reason: Phrase(
            en: "The system that wrote it was changed, or the mapping is misspelt.", ja: "書き出したシステムが変わったか、読み方の書き誤りです。"),
        example: InputSample(
            en: "columns: {employee: 社員番号}   # and the export has 従業員番号",
            ja: "columns: {employee: 社員番号}   # 書き出しでは 従業員番号"),
        remedy: "columns: {employee: 従業員番号}")

    /// An export that two sources take.
    package static let sharedExport = DiagnosticCode(
        "shared-export", .warning, title: "二重に読む書き出し",
        meaning: Phrase(en: "Two sources take one export.", ja: "一つの書き出しが、二つの読み方に当てはまります。"),
        reason: Phrase(
            en:
                "Its rows are read twice, and words that the two sources understand otherwise count in both meanings: a renamed file can fall under the pattern of another system.",
            ja: "同じ行を二度読み、二つの読み方で意味の違う言葉は両方の意味で数えます。名前を変えたファイルが、別のシステムの読み方に当てはまることがあります。"),
        example: InputSample(
            en: "files: records/*.csv   # and another source has files: records/lms-*.csv",
            ja: "files: records/*.csv   # もう一つの読み方は files: records/lms-*.csv"),
        remedy: "files: records/attendance-*.csv")

    /// An export that no source takes.
    package static let unreadExport = DiagnosticCode(
        "unread-export", title: "読まれない書き出し",
        meaning: Phrase(
            en: "A file in training/records/ is named by no source.", ja: "training/records/ に、どの読み方にも当てはまらないファイルがあります。"
        ),
        reason: Phrase(
            en: "Whoever put it there believes that its records count, and they don't.",
            ja: "置いた人は記録が数えられると思っていますが、数えられません。"),
        example: InputSample(
            en: "training/records/lsm-2026-10.csv   # and training/sources.yaml has files: records/lms-*.csv",
            ja: "training/records/lsm-2026-10.csv   # training/sources.yaml には files: records/lms-*.csv"),
        remedy: "training/records/lms-2026-10.csv")

    /// An export without rows.
    package static let emptyExport = DiagnosticCode(
        "empty-export", .warning, title: "空の書き出し",
        meaning: Phrase(en: "An export has no rows.", ja: "書き出しに行がありません。"),
        reason: Phrase(
            en: "A learning system that is asked for the wrong period or course sends its header and nothing else.",
            ja: "期間や講座を誤って書き出すと、学習システムは見出しの行だけを返します。"),
        example: InputSample(en: "社員番号,教材コード,受講状況,修了日   # and nothing below", ja: "社員番号,教材コード,受講状況,修了日   # この下に何もない"),
        remedy: InputSample(en: "export it again, or take the file away", ja: "書き出し直すか、ファイルを取り除く"))

    /// A spreadsheet's own file instead of an export.
    package static let workbookExport = DiagnosticCode(
        "workbook-export", title: "表計算のファイル",
        meaning: Phrase(
            en:
                "A table or a file that a source takes is a workbook of a spreadsheet, or another packed file, and not text.",
            ja: "表や、読み方に当てはまるファイルが、テキストではなく表計算ソフトなどのファイルです。"),
        reason: Phrase(
            en: "Its cells can't be read as they were exported: a spreadsheet has already changed ids and dates.",
            ja: "表計算ソフトが番号や日付をすでに書き換えており、書き出したとおりに読めません。"),
        example: "training/records/lms-2026-10.xlsx",
        remedy: InputSample(
            en: "training/records/lms-2026-10.csv   # the export as it came, or saved as CSV UTF-8",
            ja: "training/records/lms-2026-10.csv   # 書き出したままか、CSV UTF-8 で保存したもの"))

    /// A mapped name that two columns have.
    package static let ambiguousColumn = DiagnosticCode(
        "ambiguous-column", title: "同じ名前の列",
        meaning: Phrase(
            en: "Two columns of a table, or two activities of an export, can be what is read under one name.",
            ja: "一つの名前で読む列または活動が、表や書き出しに二つあります。"),
        reason: Phrase(en: "Which of the two is meant is not guessed.", ja: "どちらのことかを推測することはできません。"),
        example: "番号,講座,状況,修了日,修了日",
        remedy: InputSample(
            en: "番号,講座,状況,修了日,再受講の修了日   # in the learning system, then export again",
            ja: "番号,講座,状況,修了日,再受講の修了日   # 学習システムで直して書き出し直す"))

    /// A row that could be about several people, or names two.
    package static let ambiguousPerson = DiagnosticCode(
        "ambiguous-person", .warning, title: "だれか決まらない記録",
        meaning: Phrase(
            en: "A record names a person in a way that fits several people, or by an id and an address of two people.",
            ja: "記録が複数の人に当てはまるか、番号とアドレスが別々の人のものです。"),
        reason: Phrase(
            en: "A completion is counted for nobody rather than for somebody else.",
            ja: "別の人の修了とするより、だれの修了ともしないほうが安全です。"),
        example: InputSample(
            en: "an address that two people have, in a row without a date", ja: "日付のない行にある、二人に共通のアドレス"),
        remedy: InputSample(
            en: "give each person an address of their own in organization/employees.csv, or export the ids",
            ja: "organization/employees.csv で一人ずつ別のアドレスにするか、番号を書き出す"))

    /// A date that lies far after all others of its file.
    package static let futureDate = DiagnosticCode(
        "future-date", .warning, title: "未来の日付",
        meaning: Phrase(
            en:
                "A date of an export lies in the future, and more than 31 days after the newest other date of its file.",
            ja: "書き出しの日付が未来で、同じファイルのほかのいちばん新しい日付より31日を超えて後です。"),
        reason: Phrase(
            en: "It is mistyped, and until its day comes the record counts for nothing.",
            ja: "書き誤りです。その日が来るまで、記録は何にも数えられません。"),
        example: "E0001,KK-2026-01,修了,2062-07-20",
        remedy: "E0001,KK-2026-01,修了,2026-07-20")

    /// A completion before the course opened.
    package static let earlyCompletion = DiagnosticCode(
        "early-completion", .warning, title: "開始前の修了",
        meaning: Phrase(
            en: "A completion lies before the first day of its course, and is not used.", ja: "修了日が講座の最初の日より前なので、使いません。"
        ),
        reason: Phrase(
            en: "It is about an earlier course, or mistyped; only the course can say that it counts all the same.",
            ja: "以前の講座のものか、書き誤りです。それでも数えるかどうかは、講座の設定で決めます。"),
        example: InputSample(
            en: "opens: 2026-06-01   # and a completion on 2026-05-20", ja: "opens: 2026-06-01   # 修了日は 2026-05-20"),
        remedy: InputSample(
            en: "accepts_earlier: true   # in training/courses.yaml, where such completions count",
            ja: "accepts_earlier: true   # 数えてよいなら training/courses.yaml に書く"))
}
