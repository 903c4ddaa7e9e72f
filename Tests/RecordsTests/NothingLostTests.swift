import Foundation
import LongRuns
import ShikiriDiagnostics
import ShikiriRecords
import Testing

@Suite("Nothing is lost silently")
struct NothingLostTests {
    private static let sources = """
        - files: records/*.csv
          format: csv
          pad_ids: 6
          ignore_courses: [OTHER]
          columns: {employee: 番号, course: 講座, status: 状況, score: 点数, completed: 修了日}
          statuses: {修了: completed, 受講中: in_progress, 不合格: failed}
        - files: records/*.tsv
          format: moodle-completion
          columns: {employee: 番号}
          activities: {演習: K1, 試験: K2}
          statuses: {修了: completed, 受講中: in_progress}
        - files: records/*.json
          format: xapi

        """
    private static let words = [
        "E0001", "e0002", "123", "E9999", "K1", "K2", "K9", "OTHER", "修了", "受講中", "合格", "90", "八割", "-1e9", "",
        "2026-05-01", "R8.5.1", "2026-02-30", "9999-12-31", "　", "\u{0}", "😀", "=1+1", "\u{FEFF}", "−",
    ]
    private static let quotes = ["\"", "\"\"", "\"\"\"", "\"修了\"", "\"a\nb\"", "\"a\"b"]

    /// Rows of words in any order, with the signs between them that a table may have.
    private static func rows(_ numbers: inout RecordNumbers, separator: String, words: [String]) -> String {
        var text = ""
        for _ in 0..<numbers.next(below: 12) {
            let fields = (0..<numbers.next(below: 9)).map { _ in words[numbers.next(below: words.count)] }
            text += fields.joined(separator: separator) + ["\n", "\r\n", "\n\n", "\r"][numbers.next(below: 4)]
        }
        return text
    }

    private func read(_ file: String, _ text: String) throws -> RecordReading {
        let (reading, log) = try Desk().read(Self.sources, file, Array(text.utf8))
        let report = reading.report
        let told = log.findings.filter {
            $0.location.file.hasSuffix(file) && !Self.ofFiles.contains($0.code)
        }
        #expect(report.read == report.used + report.ignored + report.reported, "\(text)")
        #expect(told.reduce(0) { $0 + $1.count } == report.reported, "\(told.map(\.code.name)) \(text)")
        return reading
    }

    /// What is said of a file, or of a date in a row that is used.
    private static let ofFiles: [DiagnosticCode] = [
        .missingHeader, .emptyExport, .futureDate, .controlCharacter, .shortRow,
    ]

    /// How many lines hold more than separators and blanks.
    private static func lines(_ text: String) -> Int {
        text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.count { line in
            line.contains { !$0.properties.isWhitespace && $0 != "," && $0 != "\"" }
        }
    }

    @Test("in a table: every line is a row that is used, ignored or told")
    func table() throws {
        var numbers = RecordNumbers(state: 21)
        for _ in 0..<LongRun.count(150, usually: 20) {
            let rows = Self.rows(&numbers, separator: ",", words: Self.words)
            let reading = try read("a.csv", "番号,講座,状況,点数,修了日\n" + rows)
            #expect(reading.report.read == Self.lines(rows), "\(rows)")
        }
    }

    @Test("in a table with quotes that don't match")
    func quotedTable() throws {
        var numbers = RecordNumbers(state: 22)
        for _ in 0..<LongRun.count(150, usually: 20) {
            let rows = Self.rows(&numbers, separator: ",", words: Self.words + Self.quotes)
            _ = try read("a.csv", "番号,講座,状況,点数,修了日\n" + rows)
        }
    }

    @Test("in a report of Moodle: every line is a row for each activity")
    func moodle() throws {
        var numbers = RecordNumbers(state: 23)
        for _ in 0..<LongRun.count(150, usually: 20) {
            let rows = Self.rows(&numbers, separator: "\t", words: Self.words)
            let reading = try read("a.tsv", "\t番号\t演習\t期限\t試験\t\n" + rows)
            #expect(reading.report.read == 2 * Self.lines(rows), "\(rows)")
            let quoted = Self.rows(&numbers, separator: "\t", words: Self.words + Self.quotes)
            _ = try read("a.tsv", "\t番号\t演習\t期限\t試験\t\n" + quoted)
        }
    }

    @Test("in statements: every line that isn't blank, every member of an array")
    func statements() throws {
        var numbers = RecordNumbers(state: 24)
        let parts = [
            "{}", "null", "\"[,]\"",
            "{\"actor\":{\"mbox\":\"mailto:one@example.jp\"},\"verb\":{\"id\":\"a/passed\"},"
                + "\"object\":{\"id\":\"a/K1\"},\"timestamp\":\"2026-05-01T08:00:00Z\"}", "[1,2]", "{\"a\":[{}]}", "見",
            "1e999",
        ]
        for _ in 0..<LongRun.count(150, usually: 20) {
            let members = (0..<numbers.next(below: 9)).map { _ in parts[numbers.next(below: parts.count)] }
            let lines = try read("a.json", "\n" + members.filter { !$0.hasPrefix("[") }.joined(separator: "\n \n"))
            #expect(lines.report.read == members.filter { !$0.hasPrefix("[") }.count)
            let array = try read("a.json", "[" + members.joined(separator: " ,\n") + "]")
            #expect(array.report.read == members.count)
        }
    }

    @Test("an unclosed quote costs its own line, wherever in a large export it stands", arguments: [1, 2, 4])
    func unclosed(_ jobs: Int) throws {
        let row = "E0001,K1,修了,90,2026-05-01," + String(repeating: "x", count: 60) + "\n"
        let half = String(repeating: row, count: 12_500)
        let text = "番号,講座,状況,点数,修了日,備考\n" + half + "E0001,K1,\"修了,90,2026-05-01,\n" + half
        let (reading, log) = try Desk().read(Self.sources, "a.csv", Array(text.utf8), jobs: jobs)
        #expect(reading.report.used == 25_000)
        #expect(reading.report.reported == 1)
        let finding = try #require(log.findings.first { $0.code == .unclosedQuote })
        #expect(finding.location.line == 12_502)
        #expect(finding.location.column == 10)
    }
}
