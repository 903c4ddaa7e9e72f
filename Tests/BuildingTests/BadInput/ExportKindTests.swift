import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import Testing

/// Members of the kinds of mistakes that an export can hold, with whom they leave as trained: a row that can't be told for
/// sure trains nobody.
@Suite("A kind of mistake in an export")
struct ExportKindTests {
    /// The roster's further lines, the files of exports, what is said of them as `code:line`, and each person's status; none where
    /// nothing is published.
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        var people = ""
        var files: [String: [UInt8]] = [:]
        var course = "opens: 2026-06-01, due: 2026-07-31"
        let told: [String]
        let statuses: [String]

        var testDescription: String { name }
    }

    private static let header = "番号,講座,状態,修了日\n"
    private static let byAddress =
        "- files: records/*.csv\n  format: csv\n"
        + "  columns: {employee: 番号, email: 宛先, course: 講座, status: 状態, completed: 修了日}\n"
        + "  statuses: {修了: completed}\n"

    private static func export(_ rows: String) -> [String: [UInt8]] {
        ["training/records/a.csv": Array((header + rows).utf8)]
    }

    /// An export that names people by an address, and by an id where it has one.
    private static func addressed(_ rows: String) -> [String: [UInt8]] {
        [
            "training/sources.yaml": Array(byAddress.utf8),
            "training/records/a.csv": Array(("番号,宛先,講座,状態,修了日\n" + rows).utf8),
        ]
    }

    private static let trained = "E1 completed"
    private static let two = "E3,三,td-a,,E1,x@example.jp,,2020-04-01,\nE4,四,td-a,,E1,x@example.jp,,2021-04-01,\n"
    private static let rehired =
        "E3,三,td-a,,E1,x@example.jp,left,2010-04-01,2020-03-31\nE4,三,td-a,,E1,x@example.jp,,2026-04-01,\n"

    static let ambiguous: [Example] = [
        Example(
            name: "an address of two people", people: two, files: addressed(",x@example.jp,KK-1,修了,2026-06-10\n"),
            told: ["ambiguous-person:2", "shared-address:5"],
            statuses: ["E1 overdue", "E2 overdue", "E3 overdue", "E4 overdue"]),
        Example(
            name: "an id of one and an address of another", people: "E3,三,td-a,,E1,x@example.jp,,2020-04-01,\n",
            files: addressed("E2,x@example.jp,KK-1,修了,2026-06-10\n"), told: ["ambiguous-person:2"],
            statuses: ["E1 overdue", "E2 overdue", "E3 overdue"]),
        Example(
            name: "an id of one and an address of two others", people: two,
            files: addressed("E2,x@example.jp,KK-1,修了,2026-06-10\n"), told: ["ambiguous-person:2", "shared-address:5"],
            statuses: ["E1 overdue", "E2 overdue", "E3 overdue", "E4 overdue"]),
        Example(
            name: "an id and its own address among two", people: two,
            files: addressed("E3,x@example.jp,KK-1,修了,2026-06-10\n"), told: ["shared-address:5"],
            statuses: ["E1 overdue", "E2 overdue", "E3 completed", "E4 overdue"]),
        Example(
            name: "a rehired person's address, on a day of the second time", people: rehired,
            files: addressed(",X@EXAMPLE.JP,KK-1,修了,2026-06-10\n"), told: [],
            statuses: ["E1 overdue", "E2 overdue", "E4 completed"]),
    ]

    static let early: [Example] = [
        Example(
            name: "a completion on 2026-05-31", files: export("E1,KK-1,修了,2026-05-31\n"), told: ["early-completion:2"],
            statuses: ["E1 overdue", "E2 overdue"]),
        Example(
            name: "a completion on 2025-06-10", files: export("E1,KK-1,修了,2025-06-10\n"), told: ["early-completion:2"],
            statuses: ["E1 overdue", "E2 overdue"]),
        Example(
            name: "a completion on 令和8年5月31日", files: export("E1,KK-1,修了,令和8年5月31日\n"), told: ["early-completion:2"],
            statuses: ["E1 overdue", "E2 overdue"]),
        Example(
            name: "a completion on 2026-05-31 23:59", files: export("E1,KK-1,修了,2026-05-31 23:59\n"),
            told: ["early-completion:2"],
            statuses: ["E1 overdue", "E2 overdue"]),
        Example(
            name: "a completion on 2026-05-31T14:59:59Z", files: export("E1,KK-1,修了,2026-05-31T14:59:59Z\n"),
            told: ["early-completion:2"],
            statuses: ["E1 overdue", "E2 overdue"]),
        Example(
            name: "on the first day", files: export("E1,KK-1,修了,2026-06-01\n"), told: [],
            statuses: [trained, "E2 overdue"]),
        Example(
            name: "on the first day, which began in Tokyo before it did in Greenwich",
            files: export("E1,KK-1,修了,2026-05-31T15:00:00Z\n"), told: [],
            statuses: [trained, "E2 overdue"]),
        Example(
            name: "early, and the course accepts it", files: export("E1,KK-1,修了,2026-05-31\n"),
            course: "opens: 2026-06-01, due: 2026-07-31, accepts_earlier: true", told: [],
            statuses: [trained, "E2 overdue"]),
        Example(
            name: "early, and again in time", files: export("E1,KK-1,修了,2026-05-31\nE1,KK-1,修了,2026-07-01\n"),
            told: ["early-completion:2"],
            statuses: [trained, "E2 overdue"]),
    ]

    private static let withScores =
        "- files: records/*.csv\n  format: csv\n"
        + "  columns: {employee: 番号, course: 講座, status: 状態, score: 点数, started: 開始日, completed: 修了日}\n"
        + "  statuses: {修了: completed, 未受講: not_started, 受講中: in_progress, 不合格: failed}\n"
        + "- {files: records/*.json, format: xapi, statuses: {registered: not_started}}\n"
        + "- {files: records/*.tsv, format: moodle-completion, columns: {employee: 番号}, activities: {基礎: KK-1},"
        + " statuses: {未受講: not_started, 修了: completed}}\n"

    /// A row of a state, points, a first and a last day; and whether it is told.
    private static func row(_ cells: String, _ isTold: Bool, _ status: String = "E1 overdue") -> Example {
        contradiction(cells, "a.csv", "番号,講座,状態,点数,開始日,修了日\nE1,KK-1,\(cells)\n", isTold ? 2 : nil, status)
    }

    private static func contradiction(
        _ name: String, _ file: String, _ text: String, _ line: Int?, _ status: String = "E1 overdue"
    ) -> Example {
        // The other sources have a file each, in which nobody is named.
        var files = [
            "a.csv": "番号,講座,状態,点数,開始日,修了日\nE2,KK-1,未受講,,,\n", "a.tsv": "番号\t基礎\t\nE2\t未受講\t\n",
            "a.json": statement("E2", "{}"),
        ]
        files[file] = text
        var inputs = ["training/sources.yaml": Array(withScores.utf8)]
        for (file, text) in files { inputs["training/records/" + file] = Array(text.utf8) }
        return Example(
            name: name, files: inputs, told: line.map { ["contradictory-row:\($0)"] } ?? [],
            statuses: [status, "E2 overdue"])
    }

    private static func statement(_ person: String, _ result: String) -> String {
        #"{"actor":{"account":{"homePage":"https://hr.example.jp","name":"\#(person)"}},"verb":{"id":"https://x/registered"},"#
            + #""object":{"id":"https://x/KK-1"},"timestamp":"2026-06-10T10:00:00+09:00","result":\#(result)}"#
    }

    static let contradictions: [Example] = [
        row("未受講,,,2026-06-10", true), row("未受講,90,,2026-06-10", true), row("未受講,90,,", true),
        row("未受講,,2026-06-05,", true), row("未受講,,2026-06-05,2026-06-10", true),
        row("受講中,90,2026-06-05,2026-06-10", false),
        row("未受講,,,", false), row("未受講,0,,", false), row("受講中,40,2026-06-05,", false),
        row("不合格,40,2026-06-05,2026-06-10", false), row("修了,90,2026-06-05,2026-06-10", false, trained),
        contradiction("a day in a report of Moodle", "a.tsv", "番号\t基礎\t\nE1\t未受講\t2026-06-10\n", 2),
        contradiction("nothing in a report of Moodle", "a.tsv", "番号\t基礎\t\nE1\t未受講\t\n", nil),
        contradiction("a statement with a success", "a.json", statement("E1", #"{"success":true}"#), 1),
        contradiction("a statement with a completion", "a.json", statement("E1", #"{"completion":true}"#), 1),
        contradiction("a statement with points", "a.json", statement("E1", #"{"score":{"scaled":0.9}}"#), 1),
        contradiction("a statement of nothing", "a.json", statement("E1", #"{"completion":false}"#), nil),
    ]

    static let workbooks: [Example] = [
        packed("a workbook", [0x50, 0x4B, 0x03, 0x04]), packed("an empty archive", [0x50, 0x4B, 0x05, 0x06]),
        packed("a workbook of an older kind", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        packed("a packed export", [0x1F, 0x8B, 0x08, 0x00]),
    ]

    private static func packed(_ name: String, _ start: [UInt8]) -> Example {
        var files = export("E1,KK-1,修了,2026-06-10\n")
        files["training/records/b.csv"] = start + Array("E2,KK-1".utf8)
        return Example(name: name, files: files, told: ["workbook-export:1"], statuses: [])
    }

    @Test(
        "trains nobody whom it doesn't name for sure, and is told",
        arguments: [ambiguous, early, contradictions, workbooks].flatMap { $0 })
    func found(_ example: Example) throws {
        let portal = try TemporaryPortal(
            Sound.training([
                "organization/employees.csv": Sound.employees + example.people,
                "training/courses.yaml": "- {id: KK-1, title: 基礎, kind: e-learning, \(example.course)}\n",
            ]))
        for (file, bytes) in example.files { try portal.write(bytes, to: file) }
        let findings = portal.findings()
        #expect(findings.map { "\($0.code.name):\($0.location.line)" }.sorted() == example.told)
        guard !findings.contains(where: { $0.severity == .error }) else {
            #expect(throws: InputRejected.self) { try Build(portal.options()).run() }
            return #expect(example.statuses.isEmpty)
        }
        _ = try Build(portal.options()).run()
        let status = try #require(try portal.published()["office/training/status.csv"])
        let rows = String(decoding: status, as: UTF8.self).split { $0.isNewline }.dropFirst().map {
            $0.split(separator: ",")
        }
        #expect(rows.map { "\($0[0]) \($0[2])" } == example.statuses)
    }
}
