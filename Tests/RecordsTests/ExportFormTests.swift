import Foundation
import LongRuns
import Positions
import ShikiriDiagnostics
import ShikiriPeople
import ShikiriRecords
import Testing

@Suite("Exports in the forms that spreadsheets and people leave them in")
struct ExportFormTests {
    private static let source = """
        - files: records/*.csv
          format: csv
          ignore_rows: [合計, 総 計]
          columns: {employee: 番号, course: 講座, status: 状況, score: 点数, completed: 修了日}
          statuses: {修了: completed, 受講中: in_progress, 取消: ignored, 誤り: error}

        """
    private static let header = "番号,講座,状況,点数,修了日\n"
    private static let row = "E0001,K1,修了,90,2026-05-01\n"

    private func read(
        _ text: String, _ source: String = Self.source, jobs: Int = 1
    ) throws -> (reading: RecordReading, log: DiagnosticLog) {
        try Desk().read(source, "a.csv", Array(text.utf8), jobs: jobs)
    }

    static let forms: [(name: String, text: String)] = [
        ("a line that names the separator", "sep=;\n" + (header + row).replacing(",", with: ";")),
        (
            "the same in quotes, with CRLF",
            "\"sep=;\"\r\n" + (header + row).replacing(",", with: ";").replacing("\n", with: "\r\n")
        ),
        (
            "the same with a mark and a separator that would not be guessed",
            "\u{FEFF}SEP=|\n" + (header + row).replacing(",", with: "|")
        ),
        ("a title, a day and a blank row", "受講状況一覧\n作成日,2026-08-03\n,,,,\n" + header + row),
        ("a title with more commas than the header", "受講,状況,一,覧,表,二〇二六,年度\n\n" + header + row),
        ("a title in quotes over two lines", "\"受講状況\n一覧\"\n" + header + row),
        (
            "semicolons, and commas inside quotes",
            (header + row.replacing("\n", with: ",\n")).replacing(",", with: ";")
                .replacing("修了日", with: "修了日;\"備考（連絡先, 職場, 上長, 期限, 他, 一, 二）\"")
        ),
        (
            "tabs, and semicolons inside quotes",
            "\"備考;一;二;三;四;五;六;七\"\t" + header.replacing(",", with: "\t") + "\t" + row.replacing(",", with: "\t")
        ),
        ("rows of separators", header + ",,,,\n" + row + ",,,,\n  , ,\t,　,\n\"\",\"\",,,\n"),
        ("rows of sums", header + row + "合計,,,90,\n,,,,総　計\n"),
        ("texts for a spreadsheet", header + "=\"E0001\",\"=\"\"K1\"\"\",修了,'90,=\"2026-05-01\"\n"),
        ("an apostrophe before an id", header + "'E0001,'K1,修了,90,'2026-05-01\n"),
        ("a score with its unit behind a blank", header + row.replacing("90", with: "90 点")),
        ("a score with a comma for its decimals", header + row.replacing(",90,", with: ",\"89,5\",")),
        ("a score of twenty", header + row.replacing("90", with: "18/20")),
    ]

    @Test("are read like any other", arguments: forms)
    func reads(_ example: (name: String, text: String)) throws {
        let (reading, log) = try read(example.text)
        #expect(log.findings.isEmpty, "\(log.findings.map(\.message))")
        #expect(Desk.passed(reading) == ["E0001 K1 2026-05-01"])
        #expect(reading.report.used == 1)
    }

    @Test("the lines before the header may be counted", arguments: [0, 1, 2, 3])
    func skippedLines(_ count: Int) throws {
        let source = Self.source.replacing("  format: csv", with: "  format: csv\n  skip_lines: \(count)")
        let title = String(repeating: header(of: "題"), count: count)
        let (reading, log) = try read(title + Self.header + Self.row, source)
        #expect(log.findings.isEmpty)
        #expect(reading.report.used == 1)
        let (_, wrong) = try read(title + "題\n" + Self.header + Self.row, source)
        #expect(Set(wrong.findings.map(\.code)) == [.unmappedColumn])
    }

    private func header(of title: String) -> String { Self.header.replacing("番号", with: title) }

    @Test("places count the lines before the header")
    func places() throws {
        let (_, log) = try read("題\n\n作成,八月\n" + Self.header + Self.row + ",,,,\nE0001,K1,合格,90,2026-05-01\n")
        #expect(
            log.findings.map { "\($0.code.name) \($0.location.line):\($0.location.column)" } == ["unknown-status 7:10"])
    }

    static let words: [(row: String, says: [String], used: Int, ignored: Int)] = [
        ("E0001,K1,合格,90,2026-05-01", ["`合格`", "`状況`", "`records/*.csv`"], 0, 0),
        ("E0001,K1,誤り,90,2026-05-01", ["`誤り`", "`状況`", "mistake"], 0, 0),
        ("E0001,K1,取消,なし,いつか", [], 0, 1),
        ("E0001,K1,修了,N/A,2026-05-01", ["`N/A`", "`点数`", "no number"], 0, 0),
        ("E0001,K1,修了,120,2026-05-01", ["`120`", "0 to 100"], 0, 0),
        ("E0001,K1,修了,-1,2026-05-01", ["`-1`", "0 to 100"], 0, 0),
        ("E0001,K1,修了,21/20,2026-05-01", ["`21/20`", "0 to 100"], 0, 0),
        ("E0001,K1,修了,\"1,234\",2026-05-01", ["`1,234`", "no number"], 0, 0),
        ("E0001,K1,修了,90,2026-05-01 (取消)", ["`2026-05-01 (取消)`", "`修了日`"], 0, 0),
        ("E0001,K1,見本 二,90,2026-05-01", ["a personal value", "`状況`"], 0, 0),
        ("E0001,K1,修了,two@example.jp,2026-05-01", ["a personal value", "`点数`"], 0, 0),
    ]

    @Test("a word that can't be read is told with its column and source, unless it is somebody's", arguments: words)
    func word(_ example: (row: String, says: [String], used: Int, ignored: Int)) throws {
        let (reading, log) = try read(Self.header + example.row + "\n")
        let message = log.findings.map(\.message).joined()
        for words in example.says { #expect(message.contains(words), "\(message)") }
        #expect(log.findings.isEmpty == example.says.isEmpty)
        #expect(!message.contains("見本") && !message.contains("two@"))
        #expect(reading.report.used == example.used)
        #expect(reading.report.ignored == example.ignored)
        #expect(reading.ledger[0, 0].lastOutcome == nil)
    }

    /// A score, and whether it reaches the 80 points of the course.
    @Test(
        "a score just under the passing one is under it",
        arguments: [
            ("79.99", false), ("79.995", false), ("79.9999", false), ("15.999/20", false), ("239.99/300", false),
            ("80", true), ("80.00", true), ("80.001", true), ("16/20", true), ("240/300", true), ("0.8/1", true),
            ("56.8/71", true), ("8/10", true),
        ])
    func nearlyPassed(_ score: String, _ passes: Bool) throws {
        let (reading, log) = try read(Self.header + Self.row.replacing("90", with: score))
        #expect(log.findings.isEmpty)
        #expect(Desk.passed(reading) == (passes ? ["E0001 K1 2026-05-01"] : []))
    }

    /// A row of the table, and whether its state is told as missing.
    static let emptyStates: [(row: String, isTold: Bool)] = [
        ("E0001,K1,,,2026-05-01", true),
        ("E0001,K1,,90,", true),
        ("E0001,K1,　,90,2026-05-01", true),
        ("E0001,K1,\"=\"\"\"\"\",,2026-05-01", true),
        ("E0001,K1,,,", false),
        ("E0001,K1, ,,", false),
    ]

    @Test("an empty state means that nothing was begun, and not beside a day or a score", arguments: emptyStates)
    func emptyState(_ example: (row: String, isTold: Bool)) throws {
        let (reading, log) = try read(Self.header + example.row + "\n")
        #expect(log.findings.map(\.code) == (example.isTold ? [.unknownStatus] : []))
        #expect(log.findings.allSatisfy { $0.message.contains("`状況`") && $0.message.contains("`records/*.csv`") })
        #expect(reading.report.used == (example.isTold ? 0 : 1))
        #expect(reading.ledger[0, 0].lastOutcome == nil)
    }

    @Test(
        "the same holds for an activity of Moodle",
        arguments: [("E0001,,2026/05/01 11:30", true), ("E0001, ,2026/05/01", true), ("E0001,,", false)])
    func emptyActivity(_ row: String, _ isTold: Bool) throws {
        let source = """
            - files: records/*.csv
              format: moodle-completion
              columns: {employee: 番号}
              activities: {演習: K1}
              statuses: {完了: completed}

            """
        let (reading, log) = try read("番号,演習,期限\n" + row + "\n", source)
        #expect(log.findings.map(\.code) == (isTold ? [.unknownStatus] : []))
        #expect(reading.report.used == (isTold ? 0 : 1))
    }

    /// The patterns of further sources, and how many of them take a file that another one took.
    @Test(
        "a file that several sources take is told, wherever their patterns meet",
        arguments: [
            (["records/a.csv"], 1), (["records/a*"], 1), (["records/*.csv", "records/*a.csv"], 2),
            (["records/b*.csv"], 0),
        ])
    func sharedExport(_ patterns: [String], _ told: Int) throws {
        let sources = Self.source + patterns.map { Self.source.replacing("records/*.csv", with: $0) }.joined()
        let (reading, log) = try read(Self.header + Self.row, sources)
        #expect(log.findings.count { $0.code == .sharedExport } == told)
        #expect(Desk.passed(reading) == ["E0001 K1 2026-05-01"])
    }

    @Test("each word is told by itself, up to a number that says that the column holds something else")
    func manyWords() throws {
        let few = (0..<3).flatMap { word in (0...word).map { _ in "E0001,K1,語\(word),90,2026-05-01\n" } }.joined()
        #expect(try read(Self.header + few).log.findings.map(\.count) == [1, 2, 3])
        let rows = LongRun.count(60_000, usually: 12_000)
        let many = (0..<rows).map { "E0001,K1,語\($0 % 300),90,2026-05-01\n" }.joined()
        for jobs in [1, 2] {
            let (reading, log) = try read(Self.header + many, jobs: jobs)
            #expect(log.findings.map(\.count) == [rows])
            #expect(log.findings.first?.location.line == 2)
            #expect(reading.report.reported == rows)
        }
    }

    @Test(
        "the wave dash is one sign, whichever of the two an author and CP932 mean by it",
        arguments: ["受講～修了", "受講〜修了"],
        ["受講～修了", "受講〜修了"])
    func waveDash(_ written: String, _ mapped: String) throws {
        let source = Self.source.replacing("修了: completed", with: "\(mapped): completed")
        let text = Self.header + Self.row.replacing("修了", with: written)
        #expect(try read(text, source).log.findings.isEmpty)
        let marker = Array("@@".utf8)
        var bytes = Array(
            try #require(text.replacing("～", with: "@@").replacing("〜", with: "@@").data(using: .shiftJIS)))
        let place = try #require(bytes.firstRange(of: marker))
        bytes.replaceSubrange(place, with: [0x81, 0x60])
        let (reading, log) = try Desk().read(source, "a.csv", bytes)
        #expect(log.findings.isEmpty)
        #expect(reading.report.used == 1)
    }

    static let unusable = [
        "- {files: records/a.csv, format: csv}", "- {files: records/a.csv, format: csv, columns: {}}",
        "- {files: records/a.csv, format: csv, columns: {employee: 番号, course: 講座}}",
        "- {files: records/a.csv, format: csv, columns: {employe: 番号, course: 講座, status: 状況}}",
        "- {files: records/a.csv, format: csv, columns: {employee: , course: 講座, status: 状況}}",
        "- {files: records/a.csv, format: csv, columns: {employee: 番号, status: 状況}}",
        "- {files: records/a.csv, format: csv, course: K9, columns: {employee: 番号, status: 状況}}",
        "- {files: records/a.csv, format: moodle-completion, activities: {講座: K1}}",
        "- {files: records/a.csv, format: excel, columns: {employee: 番号, course: 講座, status: 状況}}",
        "- {format: csv, columns: {employee: 番号, course: 講座, status: 状況}}",
    ]

    @Test("a source that can't be used is told, and its files are not read", arguments: unusable)
    func unusableSource(_ source: String) throws {
        let (reading, log) = try read(Self.header + Self.row, source + "\n")
        #expect(log.hasErrors)
        #expect(log.findings.allSatisfy { $0.location.file == "training/sources.yaml" || $0.code == .unreadExport })
        #expect(reading.report.read == 0)
    }

    static let twins: [(header: String, isTold: Bool)] = [
        ("番号,講座,状況,点数,修了日,修了日", true), ("番号,番号,講座,状況,点数,修了日", true),
        ("番号,講座,状況,点数,修了日,備考,備考", false), ("番号,講座,状況,点数,修了日,修了日 ", true), ("番号,講座,状況,状　況,点数,修了日", false),
    ]

    @Test("two columns of one name are told where the mapping needs it", arguments: twins)
    func sameNames(_ example: (header: String, isTold: Bool)) throws {
        let (reading, log) = try read(example.header + "\n" + Self.row.replacing("\n", with: ",,\n"))
        #expect(log.findings.contains { $0.code == .ambiguousColumn } == example.isTold)
        if example.isTold { #expect(reading.report.read == 0) }
    }

    static let days: [(dates: [String], told: Int)] = [
        (["2026-05-01", "2062-05-01"], 1), (["2026-05-01", "2026-12-30"], 1), (["2026-11-20", "2026-12-20"], 0),
        (["2026-11-24", "2026-12-25"], 0), (["2026-11-24", "2026-12-26"], 1), (["2062-05-01"], 1),
        // A file of later days, read for an earlier day of the portal, and one that goes on day after day.
        (["2027-05-01", "2027-05-01", "2027-05-02"], 0), (["2026-11-20", "2026-12-15", "2027-01-10", "2027-02-05"], 0),
        // Two that lie near each other are as far from the others as one.
        (["2026-05-01", "2062-05-01", "2062-05-02"], 1), (["2026-11-24", "2026-11-23"], 0),
    ]

    @Test("a date far behind all others of its file is told, and none of a file that is wholly later", arguments: days)
    func future(_ example: (dates: [String], told: Int)) throws {
        let rows = example.dates.map { "E0002,K2,修了,,\($0)\n" }.joined()
        let (reading, log) = try read(Self.header + rows)
        #expect(log.findings.count { $0.code == .futureDate } == example.told)
        #expect(reading.report.used == example.dates.count)
        #expect(Desk.passed(reading).allSatisfy { $0 < "E0002 K2 2026-11-25" })
    }

    @Test(
        "a completion before the course opens is told and not used, on the last day before as on any",
        arguments: [
            ("2026-03-31", false), ("2025-05-01", false), ("2026-04-01", true),
        ])
    func early(_ day: String, _ counts: Bool) throws {
        let (reading, log) = try read(Self.header + "E0001,K1,修了,90,\(day)\nE0002,K1,受講中,,\(day)\n")
        #expect(log.findings.map(\.code) == (counts ? [] : [.earlyCompletion]))
        #expect((reading.ledger[0, 0].firstPassed != nil) == counts)
        #expect(reading.report.reported == (counts ? 0 : 1))
        #expect(reading.ledger[1, 0].lastOutcome == .started)
    }

    @Test("a header of very many columns costs no more than its length")
    func manyColumns() throws {
        let more = (0..<60_000).map { ",列\($0)" }.joined()
        let text = Self.header.replacing("\n", with: more + "\n") + Self.row
        let (reading, log) = try read(text)
        #expect(log.findings.map(\.code) == [.shortRow])
        #expect(reading.report.used == 1)
    }

    @Test("what became of the rows is said of each file")
    func files() throws {
        let reading = try read(Self.header + Self.row + "E9,K1,修了,90,2026-05-01\n").reading
        let file = try #require(reading.files.first)
        #expect(reading.files.count == 1)
        #expect((file.file, file.source) == ("training/records/a.csv", "records/*.csv"))
        let rows = (file.rows.read, file.rows.used, file.rows.ignored, file.rows.reported)
        #expect(rows == (2, 1, 0, 1))
    }
}
