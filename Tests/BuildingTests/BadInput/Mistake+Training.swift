import ShikiriDiagnostics

extension Mistake {
    private static let header = "番号,講座,状態,修了日\n"

    private static func export(_ rows: String) -> [String: String] {
        Sound.training(["training/records/a.csv": header + rows])
    }

    private static func course(_ keys: String) -> [String: String] {
        Sound.rules([
            "training/courses.yaml":
                "- {id: KK-1, title: 基礎, kind: e-learning, opens: 2026-06-01, \(keys)}\n"
        ])
    }

    /// Mistakes of courses and of the learning systems' exports.
    static let training: [Mistake] = [
        Mistake(
            "a course that is due before it opens", course("due: 2026-05-31"), .contradiction,
            at: "training/courses.yaml", 1, 67, says: "`due` is before `opens`", help: nil),
        Mistake(
            "a record of somebody who isn't in the roster", export("E9,KK-1,修了,2026-06-10\n"), .unknownPerson,
            at: "training/records/a.csv", 2, 1, says: "not in the roster", help: "`pad_ids`"),
        Mistake(
            "a record for a course that isn't there", export("E1,KK-2,修了,2026-06-10\n"), .unknownCourse,
            at: "training/records/a.csv", 2, 4, says: "training/courses.yaml", help: "did you mean `KK-1`?"),
        Mistake(
            "a status without a meaning", export("E1,KK-1,合格,2026-06-10\n"), .unknownStatus,
            at: "training/records/a.csv", 2, 9, says: "no meaning", help: "`修了`"),
        Mistake(
            "a completion without a day", export("E1,KK-1,修了,\n"), .badRow, at: "training/records/a.csv", 2, 12,
            says: "not on which day", help: nil),
        Mistake(
            "a row that says that nothing was begun, beside a day",
            Sound.training([
                "training/sources.yaml": Sound.source.replacing(
                    "{修了: completed}", with: "{修了: completed, 未受講: not_started}"),
                "training/records/a.csv": header + "E1,KK-1,未受講,2026-06-10\n",
            ]), .contradictoryRow, at: "training/records/a.csv", 2, 9, says: "nothing was begun", help: "not used"),
        Mistake(
            "an audience of no company", course("due: 2026-07-31, audience: {companies: []}"), .badValue,
            at: "training/courses.yaml", 1, 101, says: "`companies` names none", help: "take the key out"),
        Mistake(
            "an audience of no department", course("due: 2026-07-31, audience: {departments: []}"), .badValue,
            at: "training/courses.yaml", 1, 103, says: "`departments` names none", help: "take the key out"),
        Mistake(
            "an audience of no title", course("due: 2026-07-31, audience: {companies: [grid], titles: []}"), .badValue,
            at: "training/courses.yaml", 1, 117, says: "`titles` names none", help: "take the key out"),
        Mistake(
            "an audience of no level", course("due: 2026-07-31, audience: {operations: {handling: []}}"), .badValue,
            at: "training/courses.yaml", 1, 113, says: "`handling` names none", help: "take the key out"),
        Mistake(
            "a status word in two widths with two meanings",
            Sound.training([
                "training/sources.yaml": Sound.source.replacing("{修了: completed}", with: "{ＯＫ: completed, OK: failed}"),
                "training/records/a.csv": header + "E1,KK-1,OK,2026-06-10\n",
            ]), .duplicateKey, at: "training/sources.yaml", 4, 29, says: "but for its width", help: "keep one"),
        Mistake(
            "a comma that nobody quoted", export("E1,KK-1,修了,2026-06-10,遅れ\n"), .badRow,
            at: "training/records/a.csv", 2, 23, says: "more fields than the header", help: "quotes"),
        Mistake(
            "a row that ends before its header",
            Sound.training(["training/records/a.csv": header.replacing("\n", with: ",備考\n") + "E1,KK-1,修了,2026-06-10\n"]
            ),
            .shortRow, at: "training/records/a.csv", 2, 1, says: "fewer fields than the header", help: "further left"),
        Mistake(
            "an export that names a department which the portal doesn't have",
            Sound.training([
                "training/sources.yaml": Sound.source.replacing("{employee:", with: "{department: 所属, employee:"),
                "training/records/a.csv": "所属,番号,講座,状態,修了日\n給与課,E1,KK-1,修了,2026-06-10\n",
            ]), .unknownDepartment, at: "training/records/a.csv", 2, 1, says: "organization/departments.csv",
            help: "the row counts all the same"),
        Mistake(
            "an export without a mapped column",
            Sound.training(["training/records/a.csv": "社員,講座,状態,修了日\nE1,KK-1,修了,2026-06-10\n"]),
            .unmappedColumn, at: "training/sources.yaml", 3, 23, says: "no column `番号`", help: "社員"),
        Mistake(
            "a source that matches no file",
            Sound.training(["training/sources.yaml": Sound.source.replacing("records/*", with: "record/*")]),
            .noRecordFiles, at: "training/sources.yaml", 1, 10, says: "record/*.csv", help: "below training/",
            also: [.unreadExport]),
        Mistake(
            "a source outside of the content",
            Sound.training(["training/sources.yaml": Sound.source.replacing("records/*", with: "../../lms/*")]),
            .pathLeavesContent, at: "training/sources.yaml", 1, 10, says: "leads out of the training folder",
            help: "below training/", also: [.noRecordFiles, .unreadExport]),
        Mistake(
            "an export that never closes a quote", export("E1,KK-1,\"修了,2026-06-10\n"), .unclosedQuote,
            at: "training/records/a.csv", 2, 9, says: "never closed", help: "closing"),
        Mistake(
            "statements that are no JSON",
            Sound.training([
                "training/sources.yaml": "- {files: records/*.json, format: xapi}\n",
                "training/records/a.json": "[{\"actor\": \n",
            ]), .jsonSyntax, at: "training/records/a.json", 1, 2, says: "never ends", help: "cut off",
            also: [.unreadExport]),
        Mistake(
            "an export whose name no source has",
            Sound.training(["training/records/a-2026.txt": header]), .unreadExport,
            at: "training/records/a-2026.txt", 1, 1, says: "no source", help: "`files`"),
        Mistake(
            "an export that two sources take",
            Sound.training(["training/sources.yaml": Sound.source + Sound.source.replacing("*.csv", with: "a.csv")]),
            .sharedExport, at: "training/sources.yaml", 5, 10, says: "`records/*.csv`", help: "narrow"),
        Mistake(
            "an export without rows", Sound.training(["training/records/b.csv": header]), .emptyExport,
            at: "training/records/b.csv", 1, 1, says: "no rows", help: "export it again"),
        Mistake(
            "a workbook instead of an export", Sound.training(["training/records/b.csv": "PK\u{3}\u{4}"]),
            .workbookExport, at: "training/records/b.csv", 1, 1, says: "a workbook", help: "CSV UTF-8"),
        Mistake(
            "two columns of a name that the mapping needs",
            Sound.training(["training/records/a.csv": "番号,講座,状態,修了日,修了日\nE1,KK-1,修了,2026-06-10,\n"]),
            .ambiguousColumn, at: "training/records/a.csv", 1, 14, says: "a second column", help: "rename"),
        Mistake(
            "a record that fits two people",
            Sound.training([
                "organization/employees.csv": Sound.employees.replacing(",在籍", with: "a@example.jp,在籍"),
                "training/records/a.csv": header + "a@example.jp,KK-1,修了,2026-06-10\n",
            ]), .ambiguousPerson, at: "training/records/a.csv", 2, 1, says: "several people", help: "ids",
            also: [.sharedAddress]),
        Mistake(
            "an answer of a record store that isn't its last",
            Sound.training([
                "training/sources.yaml": Sound.source + "- {files: records/s.json, format: xapi}\n",
                "training/records/s.json": "{\"statements\": [], \"more\": \"/xapi/statements?page=2\"}",
            ]), .moreStatements, at: "training/records/s.json", 1, 28, says: "more statements", help: "`more`"),
        Mistake(
            "a date far in the future", export("E1,KK-1,修了,2026-06-10\nE2,KK-1,修了,2062-06-10\n"), .futureDate,
            at: "training/records/a.csv", 3, 12, says: "2062-06-10", help: "year or month"),
        Mistake(
            "a completion before the course opens", export("E1,KK-1,修了,2026-05-31\n"), .earlyCompletion,
            at: "training/records/a.csv", 2, 12, says: "2026-06-01", help: "accepts_earlier"),
    ]
}
