import Foundation
import ShikiriDiagnostics
import ShikiriModel
import ShikiriRecords
import Testing

/// A separator that nobody quoted moves every value behind it into the next column. Such a row may still
/// read well, so the number of cells alone decides, and not whether the values make sense.
@Suite("A row with more cells than its header is told and not used; one with fewer is told")
struct RowWidthTests {
    private static let source = """
        - files: records/*.csv
          format: csv
          ignore_rows: [合計]
          columns: {employee: 番号, course: 講座, status: 状況, score: 点数, completed: 修了日}
          statuses: {修了: completed, 受講中: in_progress}

        """
    private static let header = "番号,講座,状況,点数,修了日,備考\n"
    private static let good = "E0001,K1,修了,90,2026-05-01,\n"

    /// The text of an export, whom it leaves as passed, and what is said: the message's beginning with line and column.
    struct Example: CustomTestStringConvertible {
        let name: String
        let text: String
        var passed = ["E0001 K1 2026-05-01"]
        var told: [String] = []

        var testDescription: String { name }
    }

    private static let more = "a row has more fields than the header"
    private static let fewer = "a row has fewer fields than the header"

    static let examples: [Example] = [
        // A title with a comma: the score of the row would be the half of it, and the score its day.
        Example(
            name: "a comma in a title before the columns that are read",
            text: "講座名,番号,講座,状況,点数,修了日\n行為規制, 100,E0001,K1,修了,90,2026-05-01\n", passed: [],
            told: [more + " 2:26"]),
        Example(
            name: "one between them, so that the values still make sense",
            text: "番号,講座,状況,備考,点数,開始,修了日\n" + "E0001,K1,修了,再受講, 100,90,2026-05-01,2026-06-01\n",
            passed: [], told: [more + " 2:36"]),
        Example(
            name: "one behind them all: nobody can tell that it is there",
            text: header + "E0001,K1,修了,90,2026-05-01,遅れ,事情あり\n", passed: [], told: [more + " 2:30"]),
        Example(
            name: "the other rows count, and rows of one kind are one finding",
            text: header + good + "E0002,K1,修了,90,2026-05-01,一,二\nE0002,K2,修了,90,2026-05-01,一,二,三\n",
            told: [more + " 3:29"]),
        Example(
            name: "a header that lacks the name of the last column",
            text: "番号,講座,状況,点数,修了日\n" + header.replacing("番号,講座,状況,点数,修了日,備考", with: "E0001,K1,修了,90,2026-05-01,期限内"),
            passed: [], told: [more + " 2:27"]),
        Example(
            name: "a header that ends with separators names no columns",
            text: "番号,講座,状況,点数,修了日,,\nE0001,K1,修了,90,2026-05-01,期限内,\n", passed: [], told: [more + " 2:27"]),
        Example(
            name: "semicolons", text: (header + good).replacing(",", with: ";") + "E0002;K1;修了;90;2026-05-01;一;二\n",
            told: [more + " 3:29"]),
        Example(
            name: "tabs",
            text: (header + good).replacing(",", with: "\t") + "E0002\tK1\t修了\t90\t2026-05-01\t一\t\"二\"\n",
            told: [more + " 3:29"]),
        Example(
            name: "a line that names the separator",
            text: "sep=|\n" + (header + good).replacing(",", with: "|") + "E0002|K1|修了|90|2026-05-01|一|二\n",
            told: [more + " 4:29"]),
        Example(
            name: "a cell left out",
            text: "番号,講座,状況,点数,修了日,期限,備考\nE0001,K1,修了,90,2026-06-30,\nE0002,K1,修了,90,2026-05-01,2026-06-30,\n",
            passed: ["E0001 K1 2026-06-30", "E0002 K1 2026-05-01"], told: [fewer + " 2:1"]),
        Example(
            name: "cells left out at the end", text: header + "E0001,K1,修了,90,2026-05-01\n", told: [fewer + " 2:1"]),
        Example(
            name: "cells left out that are read", text: header + good + "E0002,K1,修了,90\n", told: [fewer + " 3:1"]),
        Example(name: "a value in quotes", text: header + good.replacing(",\n", with: ",\"遅れ,事情あり\"\n")),
        Example(name: "separators behind the last cell", text: header + good.replacing("\n", with: ",,,\n")),
        Example(name: "blanks behind it", text: header + good.replacing("\n", with: ", ,\t,　\n")),
        Example(name: "empty quotes behind it", text: header + good.replacing("\n", with: ",\"\",\"\"\n")),
        Example(
            name: "a header that ends with separators, and so do the rows",
            text: header.replacing("\n", with: ",,\n") + good.replacing("\n", with: ",,\n")),
        Example(name: "a row of sums", text: header + good + "合計,,,90,,,1\n合計,1\n"),
        Example(name: "pipes without such a line", text: (header + good).replacing(",", with: "|")),
    ]

    @Test("in a table", arguments: examples, [1, 2])
    func table(_ example: Example, _ jobs: Int) throws {
        for bytes in [Array(example.text.utf8), try #require(utf16(example.text))] {
            let (reading, log) = try Desk().read(Self.source, "a.csv", bytes, jobs: jobs)
            #expect(Desk.passed(reading) == example.passed)
            #expect(log.findings.map(Self.short) == example.told)
            #expect(reading.report.read == reading.report.used + reading.report.ignored + reading.report.reported)
        }
    }

    private func utf16(_ text: String) -> [UInt8]? {
        text.data(using: .utf16LittleEndian).map { [0xFF, 0xFE] + $0 }
    }

    private static func short(_ finding: Diagnostic) -> String {
        let message = finding.message.prefix { $0 != "," && $0 != "(" }
        return "\(String(message).trimmed) \(finding.location.line):\(finding.location.column)"
    }

    static let reports: [Example] = [
        Example(name: "a report of Moodle", text: "氏名,番号,演習,期限\n見本 一,E0001,修了,2026/05/01 10:00\n"),
        Example(
            name: "a comma in a name", text: "氏名,番号,演習,期限\n見本, 一,E0001,修了,2026/05/01\n", passed: [],
            told: [more + " 2:16"]),
        Example(name: "the last activity has no due date", text: "氏名,番号,演習,\n見本 一,E0001,修了,2026/05/01\n"),
        Example(
            name: "the same with a comma in a name", text: "氏名,番号,演習,\n見本, 一,E0001,修了,2026/05/01\n", passed: [],
            told: [more + " 2:16"]),
        Example(
            name: "a comma in a name, and no more than the state behind it",
            text: "氏名,番号,演習,期限,試験,期限\n見本, 一,E0001,修了,2026/05/01,修了,2026/05/02\n", passed: [],
            told: [more + " 2:30"]),
        Example(
            name: "a cell left out at the end", text: "氏名,番号,演習,期限,備考\n見本 一,E0001,修了,2026/05/01\n",
            told: [fewer + " 2:1"]),
    ]

    @Test("in a report of Moodle", arguments: reports)
    func report(_ example: Example) throws {
        let source = """
            - files: records/*.csv
              format: moodle-completion
              columns: {employee: 番号}
              activities: {演習: K1}
              statuses: {修了: completed}

            """
        let (reading, log) = try Desk().read(source, "a.csv", Array(example.text.utf8))
        #expect(Desk.passed(reading) == example.passed)
        #expect(log.findings.map(Self.short) == example.told)
    }

    @Test(
        "a header in one cell says that another sign separates it",
        arguments: [":", "~", "^", "、"])
    func otherSeparators(_ separator: String) throws {
        let text = (Self.header + Self.good).replacing(",", with: separator)
        let (reading, log) = try Desk().read(Self.source, "a.csv", Array(text.utf8))
        #expect(reading.report.read == 0)
        #expect(!log.findings.isEmpty)
        #expect(log.findings.allSatisfy { $0.code == .unmappedColumn && $0.help?.contains("sep=") == true })
    }

    @Test("lines that are skipped end in any way", arguments: ["\n", "\r\n", "\r"])
    func skippedLines(_ lineEnd: String) throws {
        let source = Self.source.replacing("  format: csv", with: "  format: csv\n  skip_lines: 2")
        let text = ("番号,講座,状況\n作成日,八月\n" + Self.header + Self.good).replacing("\n", with: lineEnd)
        let (reading, log) = try Desk().read(source, "a.csv", Array(text.utf8))
        #expect(log.findings.isEmpty)
        #expect(Desk.passed(reading) == ["E0001 K1 2026-05-01"])
    }
}
