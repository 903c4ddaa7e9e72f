extension DiagnosticCode {
    static let training: [DiagnosticCode] = [
        unknownPerson, unknownCourse, unknownStatus, unknownDepartment, noRecordFiles, unmappedColumn,
        unreadExport, sharedExport, emptyExport, workbookExport, ambiguousColumn, ambiguousPerson, futureDate,
        earlyCompletion, moreStatements,
    ]

    /// An answer of a record store that isn't its last.
    package static let moreStatements = DiagnosticCode(
        "more-statements", .warning,
        meaning: "An answer of a learning record store says that there is more, and nothing follows it.",
        reason: "Stores answer page by page: whoever completed a course on a page that is missing reads as overdue.",
        example: "{\"statements\": […], \"more\": \"/xapi/statements?cursor=2\"}",
        remedy: "the answers of all pages, one after the other in the file; the last has \"more\": \"\"")

    /// A record of somebody who is not in the roster.
    package static let unknownPerson = DiagnosticCode(
        "unknown-person", .warning,
        meaning: "A record is about somebody who is not in the roster.",
        reason: "It can't be counted for any department.",
        example: "an id of a contractor, or a mistyped one",
        remedy: "add the person to organization/employees.csv, or say `pad_ids` where leading zeros were lost")

    /// A record for a course that is not in the list.
    package static let unknownCourse = DiagnosticCode(
        "unknown-course", .warning,
        meaning: "A record is for a course that is not in the list.",
        reason: "Learning systems hold other courses too; a mistyped code must still be noticed.",
        example: "KK-2026-1 for KK-2026-01",
        remedy: "add the course to training/courses.yaml, or name the code under `ignore_courses`")

    /// A status word without a meaning.
    package static let unknownStatus = DiagnosticCode(
        "unknown-status",
        meaning: "A status word of an export has no meaning in the mapping.",
        reason: "Whether somebody was trained is not guessed.",
        example: "statuses: {修了: completed}   # and the export says 合格",
        remedy: "statuses: {修了: completed, 合格: completed}")

    /// A department of an export that the portal doesn't know.
    package static let unknownDepartment = DiagnosticCode(
        "unknown-department", .warning,
        meaning: "An export that maps a column to `department` names a department that the portal doesn't have.",
        reason: "The roster says where people are counted; a department that only one of the two has is out of date.",
        example: "E00001,人事部/給与課,KK-2026-01,修了   # and there is no 給与課 below 人事部",
        remedy: "correct the export or organization/departments.csv, or drop `department` from `columns`")

    /// A source that matches no file.
    package static let noRecordFiles = DiagnosticCode(
        "no-record-files",
        meaning: "A source of training records matches no file.",
        reason: "Everybody would be shown as untrained.",
        example: "files: record/lms-*.csv",
        remedy: "files: records/lms-*.csv")

    /// A mapped column that the export doesn't have.
    package static let unmappedColumn = DiagnosticCode(
        "missing-column",
        meaning: "An export lacks a column that the mapping names.",
        reason: "The learning system was changed, or the mapping is misspelt.",
        example: "columns: {employee: 社員番号}   # and the export has 従業員番号",
        remedy: "columns: {employee: 従業員番号}")

    /// An export that two sources take.
    package static let sharedExport = DiagnosticCode(
        "shared-export", .warning,
        meaning: "Two sources take one export.",
        reason:
            "Its rows are read twice, and words that the two sources understand otherwise count in both meanings: a "
            + "renamed file can fall under the pattern of another system.",
        example: "files: records/*.csv   # and another source has files: records/lms-*.csv",
        remedy: "files: records/attendance-*.csv")

    /// An export that no source takes.
    package static let unreadExport = DiagnosticCode(
        "unread-export",
        meaning: "A file in training/records/ is named by no source.",
        reason: "Whoever put it there believes that its records count, and they don't.",
        example: "training/records/lsm-2026-10.csv   # and training/sources.yaml has files: records/lms-*.csv",
        remedy: "training/records/lms-2026-10.csv")

    /// An export without rows.
    package static let emptyExport = DiagnosticCode(
        "empty-export", .warning,
        meaning: "An export has no rows.",
        reason: "A learning system that is asked for the wrong period or course sends its header and nothing else.",
        example: "社員番号,教材コード,受講状況,修了日   # and nothing below",
        remedy: "export it again, or take the file away")

    /// A spreadsheet's own file instead of an export.
    package static let workbookExport = DiagnosticCode(
        "workbook-export",
        meaning: "A file that a source takes is a workbook of a spreadsheet, or another packed file, and not text.",
        reason: "Its cells can't be read as they were exported: a spreadsheet has already changed ids and dates.",
        example: "training/records/lms-2026-10.xlsx",
        remedy: "training/records/lms-2026-10.csv   # the export as it came, or saved as CSV UTF-8")

    /// A mapped name that two columns have.
    package static let ambiguousColumn = DiagnosticCode(
        "ambiguous-column",
        meaning: "Two columns or activities of an export have one name, and the mapping needs it.",
        reason: "Which of the two is meant is not guessed.",
        example: "番号,講座,状況,修了日,修了日",
        remedy: "番号,講座,状況,修了日,再受講の修了日   # in the learning system, then export again")

    /// A row that could be about several people, or names two.
    package static let ambiguousPerson = DiagnosticCode(
        "ambiguous-person", .warning,
        meaning: "A record names a person in a way that fits several people, or by an id and an address of two people.",
        reason: "A completion is counted for nobody rather than for somebody else.",
        example: "an address that two people have, in a row without a date",
        remedy: "give each person an address of their own in organization/employees.csv, or export the ids")

    /// A date that lies far after all others of its file.
    package static let futureDate = DiagnosticCode(
        "future-date", .warning,
        meaning:
            "A date of an export lies in the future, and more than 31 days after the newest other date of its file.",
        reason: "It is mistyped, and until its day comes the record counts for nothing.",
        example: "E0001,KK-2026-01,修了,2062-07-20",
        remedy: "E0001,KK-2026-01,修了,2026-07-20")

    /// A completion before the course opened.
    package static let earlyCompletion = DiagnosticCode(
        "early-completion", .warning,
        meaning: "A completion lies before the first day of its course, and is not used.",
        reason: "It is about an earlier course, or mistyped; only the course can say that it counts all the same.",
        example: "opens: 2026-06-01   # and a completion on 2026-05-20",
        remedy: "accepts_earlier: true   # in training/courses.yaml, where such completions count")
}
