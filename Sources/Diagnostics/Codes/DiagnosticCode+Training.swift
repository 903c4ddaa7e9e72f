extension DiagnosticCode {
    static let training: [DiagnosticCode] = [
        unknownPerson, unknownCourse, unknownStatus, unknownDepartment, noRecordFiles, unmappedColumn,
    ]

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
}
