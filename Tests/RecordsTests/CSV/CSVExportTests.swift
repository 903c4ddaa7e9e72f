import Foundation
import LongRuns
import Positions
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRecords
import Testing

@Suite("CSV exports")
struct CSVExportTests {
    private static let source = """
        - files: records/*.csv
          format: csv
          pad_ids: 6
          ignore_courses: [OTHER]
          columns: {employee: 番号, course: 講座, status: 状況, score: 点数, started: 開始, completed: 修了日}
          statuses: {修了: completed, 受講中: in_progress, 不合格: failed}

        """
    private static let header = "番号,講座,状況,点数,開始,修了日\n"

    private func read(_ rows: String, jobs: Int = 1) throws -> (reading: RecordReading, log: DiagnosticLog) {
        try Desk().read(Self.source, "a.csv", Array((Self.header + rows).utf8), jobs: jobs)
    }

    /// All entries of three people and two courses.
    private func entries(_ reading: RecordReading) -> [TrainingEntry] {
        (0..<3).flatMap { person in (0..<2).map { reading.ledger[Position(person), Position($0)] } }
    }

    static let faults: [(name: String, row: String, finding: String)] = [
        ("an unknown person", "見本,K1,修了,90,,2026-05-01", "unknown-person 3:1"),
        ("an unknown course", "E0001,K9,修了,90,,2026-05-01", "unknown-course 3:7"),
        ("an unknown word", "E0001,K1,合格,90,,2026-05-01", "unknown-status 3:10"),
        ("a score in words", "E0001,K1,修了,八十,,2026-05-01", "bad-row 3:13"),
        ("a date that no calendar has", "E0001,K1,修了,90,,2026-02-30", "bad-row 3:17"),
        ("a begin that no calendar has", "E0001,K1,修了,90,2026-02-30,2026-05-01", "bad-row 3:16"),
        ("a completion without a date", "E0001,K1,修了,90,,", "bad-row 3:17"),
        ("a year that no record has", "E0001,K1,修了,90,,2962-05-01", "bad-row 3:17"),
        ("a row that is too short", "E0001,K1", "bad-row 3:1"),
        ("text behind a quote", "\"E0001\"x,K1,修了,90,,2026-05-01", "stray-quote 3:1"),
        ("text behind a later quote", "E0001,K1,修了,\"9\"0,,2026-05-01", "stray-quote 3:13"),
        ("text behind a quote in a column that nobody wants", "E0001,K1,修了,90,,2026-05-01,\"x\"y", "stray-quote 3:28"),
        ("a quoted field", "E0001,K1,修了,90,,\"2026-02-30\"", "bad-row 3:17"),
        ("a quote that never closes", "E0001,K1,修了,90,,\"2026-05-01", "unclosed-quote 3:17"),
        ("behind an embedded line end", "E0001,K1,修了,\"9\n0\",,2026-02-30", "bad-row 3:13"),
    ]

    @Test(
        "a row that can't be used is told with its line and column, and of its values only with the word at fault",
        arguments: faults)
    func faultyRow(_ example: (name: String, row: String, finding: String)) throws {
        let (reading, log) = try read("E0002,K1,修了,90,,2026-05-01\n" + example.row + "\n")
        let told = log.findings.map { "\($0.code.name) \($0.location.line):\($0.location.column)" }
        #expect(told == [example.finding], "\(example.name)")
        #expect(reading.report.read == 2)
        #expect(reading.report.used == 1)
        #expect(reading.report.reported == 1)
        let words = log.findings.map { $0.message + ($0.help ?? "") }.joined()
        for value in ["E0001", "見本", "2026-05-01", "2962"] { #expect(!words.contains(value)) }
    }

    @Test("rows of courses that the mapping ignores are counted, whatever else they hold")
    func ignored() throws {
        let (reading, log) = try read("秘密,OTHER,合格,八十,,2026-02-30\n")
        #expect(log.findings.isEmpty)
        #expect(reading.report.ignored == 1)
        #expect(reading.report.read == 1)
    }

    @Test(
        "ids are matched whatever a system did to them",
        arguments: ["E0001", "e0001", "Ｅ０００１", " E0001 ", "\"E0001\"", "　E0001"])
    func ids(_ written: String) throws {
        let (reading, log) = try read("\(written),K1,修了,90,,2026-05-01\n")
        #expect(log.findings.isEmpty)
        #expect(reading.ledger[0, 0].firstPassed == CalendarDay("2026-05-01"))
    }

    @Test("leading zeros that a spreadsheet ate are put back", arguments: ["123", "１２３", "000123"])
    func zeros(_ written: String) throws {
        let (reading, _) = try read("\(written),K1,修了,90,,2026-05-01\n")
        #expect(reading.ledger[2, 0].firstPassed == CalendarDay("2026-05-01"))
    }

    @Test(
        "scores are read as systems write them",
        arguments: [("90", "90"), ("85.5", "85.5"), ("８５", "85"), ("85点", "85"), ("17/20", "85"), ("85%", "85")])
    func scores(_ written: String, _ score: String) throws {
        let (reading, log) = try read("E0001,K2,修了,\(written),,2026-05-01\n")
        #expect(log.findings.isEmpty)
        #expect(reading.ledger[0, 1].score?.description == score)
    }

    @Test("what was completed after the as-of date had only been begun on it")
    func afterAsOf() throws {
        let (reading, log) = try read(
            "E0001,K1,修了,90,2026-11-20,2026-11-25\nE0002,K1,修了,90,2026-11-25,2026-11-26\n")
        #expect(log.findings.isEmpty)
        #expect(reading.ledger[0, 0].firstPassed == nil)
        #expect(reading.ledger[0, 0].lastOutcome == .started)
        #expect(reading.ledger[1, 0].lastOutcome == nil)
    }

    @Test("two kinds of field may stand in one column")
    func sharedColumn() throws {
        let source = Self.source.replacing("started: 開始, completed: 修了日", with: "started: 修了日, completed: 修了日")
        let rows = Self.header + "E0001,K1,受講中,,,2026-05-01\nE0002,K1,修了,90,,2026-05-02\n"
        let (reading, log) = try Desk().read(source, "a.csv", Array(rows.utf8))
        #expect(log.findings.isEmpty)
        #expect(reading.ledger[0, 0].lastOutcome == .started)
        #expect(reading.ledger[1, 0].firstPassed == CalendarDay("2026-05-02"))
    }

    @Test("a file that isn't in its encoding is refused as a whole")
    func wrongEncoding() throws {
        let bytes =
            Array(Self.header.utf8) + Array("E0001,K1,".utf8) + [0x8F, 0x43, 0x97, 0xB9]
            + Array(",90,,2026-05-01\n".utf8)
        let (reading, log) = try Desk().read(Self.source + "  encoding: utf-8\n", "a.csv", bytes)
        #expect(log.findings.map(\.code) == [.wrongEncoding])
        #expect(log.findings.first?.location.line == 2)
        #expect(reading.report.read == 0)
    }

    @Test("so is one whose header isn't: that is not a missing column")
    func wrongHeader() throws {
        let bytes = Array(try #require((Self.header + "E0001,K1,修了,90,,2026-05-01\n").data(using: .shiftJIS)))
        let (_, log) = try Desk().read(Self.source + "  encoding: utf-8\n", "a.csv", bytes)
        #expect(log.findings.map(\.code) == [.wrongEncoding])
        #expect(log.findings.first?.location.line == 1)
    }

    @Test("one in UTF-8 that is called CP932 is said to be UTF-8")
    func utf8AsCP932() throws {
        let bytes = Array((Self.header + "E0001,K1,修了,90,,2026-05-01\n").utf8)
        let (_, log) = try Desk().read(Self.source + "  encoding: cp932\n", "a.csv", bytes)
        #expect(log.findings.map(\.code) == [.wrongEncoding])
        #expect(log.findings.first?.help?.hasPrefix("it is UTF-8") == true)
    }

    @Test("a forgotten quote costs its own line, and not the lines up to the next quote", arguments: ["csv", "tsv"])
    func forgottenQuote(_ ext: String) throws {
        let rows = "E0001,K1,\"修了,90,,2026-05-01,x\nE0002,K1,修了,90,,2026-05-02,\nE0002,K2,修了,90,,2026-05-03,\"y\"\n"
        let moodle = """
            - {files: records/a.tsv, format: moodle-completion, columns: {employee: 番号}, activities: {状況: K1},
               statuses: {修了: completed}}

            """
        let header = (ext == "csv" ? Self.header : "番号,講座,状況,修了日\n").replacing("\n", with: ",備考\n")
        let text = header + (ext == "csv" ? rows : rows.replacing(",90,,", with: ","))
        let (reading, log) = try Desk().read(ext == "csv" ? Self.source : moodle, "a.\(ext)", Array(text.utf8))
        #expect(
            log.findings.map { "\($0.code.name) \($0.location.line):\($0.location.column)" } == ["stray-quote 2:10"])
        #expect(reading.report.used == 2)
        #expect(reading.report.reported == 1)
    }

    static let departments: [(written: String, isKnown: Bool)] = [
        ("td-b", true), ("ＴＤ-Ｂ", true), ("乙課", true), ("甲/乙課", true), ("甲／乙課", true), ("", true),
        ("丙課", false), ("乙課/甲", false), ("送配電本部第一支社管内託送窓口課/乙課", false),
    ]

    @Test(
        "a mapped department may be a path; one that nobody knows is told, and the row counts", arguments: departments)
    func department(_ example: (written: String, isKnown: Bool)) throws {
        let source = Self.source.replacing("{employee:", with: "{department: 所属, employee:")
        let rows = (1...7).map { _ in "E0001,K1,修了,90,,2026-05-01,\(example.written)\n" }.joined()
        let text = Self.header.replacing("修了日", with: "修了日,所属") + rows
        let (reading, log) = try Desk().read(source, "a.csv", Array(text.utf8))
        #expect(log.findings.map(\.code) == (example.isKnown ? [] : [.unknownDepartment]))
        #expect(log.findings.allSatisfy { $0.count == 7 && $0.location.column == 28 })
        #expect(reading.report.used == 7)
        #expect(reading.report.reported == 0)
    }

    @Test("a thousand faults of a kind are one finding with the first five places")
    func folded() throws {
        let (_, log) = try read(String(repeating: "E0001,K1,修了,90,,\nE0001,K1,修了,八十,,\n", count: 1_000))
        #expect(log.findings.map(\.count) == [1_000, 1_000])
        for (finding, first) in zip(log.findings.sorted(), [2, 3]) {
            let lines = [finding.location.line] + finding.otherPlaces.map(\.line)
            #expect(lines == [0, 2, 4, 6, 8].map { $0 + first })
            #expect(finding.message.hasSuffix("(1000 rows like it)"))
        }
    }

    /// Enough megabytes to be read in parts, of which each has at least one.
    private static func large(_ state: UInt64, noise: [String]) -> String {
        var numbers = RecordNumbers(state: state)
        var text = ""
        while text.utf8.count < LongRun.count(4_000_000, usually: 2_200_000) {
            let person = ["E0001", "e0002", "123", "E9999"][numbers.next(below: 4)]
            let word = ["修了", "受講中", "不合格", "合格"][numbers.next(below: 4)]
            let date = "2026/\(1 + numbers.next(below: 11))/\(1 + numbers.next(below: 30))"
            text += "\(person),K\(1 + numbers.next(below: 2)),\(word),\(numbers.next(below: 101)),,\(date)"
            text += noise[numbers.next(below: noise.count)] + "\n"
        }
        return text
    }

    static let noises: [(name: String, noise: [String])] = [
        ("plain rows", [""]),
        ("quotes with line ends inside", [",\"a\nb,\"\"c\"", "", ",\"\n\n\n\""]),
        ("a sign for inches, which looks like the start of a quote", [",24\" screen", "", ""]),
        ("quotes and inches together", [",24\" screen", ",\"a\nb,c\nd\"", ""]),
        (
            "so many line ends inside quotes that most guesses are wrong",
            [",\"" + String(repeating: "E0001,K1,修了,90,,2026-05-01\n", count: 30) + "\""]
        ),
    ]

    @Test("reading in parts gives what reading in one go gives", arguments: noises)
    func parts(_ example: (name: String, noise: [String])) throws {
        let rows = Self.large(11, noise: example.noise)
        let (whole, wholeLog) = try read(rows, jobs: 1)
        #expect(whole.report.read > LongRun.count(3_000, usually: 1_500))
        #expect(whole.report.read == whole.report.used + whole.report.ignored + whole.report.reported)
        for jobs in LongRun.some(of: [2, 3, 4], usually: 1) {
            let (parts, log) = try read(rows, jobs: jobs)
            #expect(parts.report == whole.report, "\(example.name)")
            #expect(entries(parts) == entries(whole))
            #expect(log.findings == wholeLog.findings)
        }
    }

    @Test("the order of the rows changes nothing")
    func order() throws {
        let rows = Self.large(12, noise: [""]).split(separator: "\n")
        let (forward, _) = try read(rows.joined(separator: "\n"), jobs: 2)
        let (backward, _) = try read(rows.reversed().joined(separator: "\n"), jobs: 2)
        #expect(entries(forward) == entries(backward))
        #expect(forward.report == backward.report)
    }
}
