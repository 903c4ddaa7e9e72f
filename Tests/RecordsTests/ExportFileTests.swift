import Foundation
import ShikiriDiagnostics
import ShikiriModel
import ShikiriRecords
import Testing

@Suite("Exports as learning systems send them: the files of Tests/Exports")
struct ExportFileTests {
    /// What must come of a file.
    struct Example: CustomTestStringConvertible, Sendable {
        let file: String
        let used: Int
        var ignored = 0
        /// Person, course, and the day on which it was first passed.
        let passed: [String]
        /// Code, line and column.
        let told: [String]

        var testDescription: String { file }
    }

    static let examples = [
        Example(
            file: "lms.csv", used: 6, ignored: 1,
            passed: ["E0001 K1 2026-05-01", "E0001 K2 2026-05-02", "E0002 K2 2026-05-04", "000123 K1 2026-05-03"],
            told: [
                "unknown-course 9:12", "unknown-person 10:1", "unknown-status 11:15", "bad-row 12:18",
                "bad-row 13:21", "bad-row 14:1", "stray-quote 15:7", "unclosed-quote 17:19",
            ]),
        Example(
            file: "moodle-progress.csv", used: 5, passed: ["E0001 K1 2026-05-07", "E0001 K2 2026-05-08"],
            told: ["bad-row 4:73", "unknown-person 5:16", "unknown-status 5:42", "unclosed-quote 6:15"]),
        Example(
            file: "moodle-progress-ja.tsv", used: 5, passed: ["E0001 K1 2026-05-07", "E0001 K2 2026-05-08"],
            told: ["unknown-status 4:26"]),
        Example(
            file: "moodle-course-completion.csv", used: 3, passed: ["E0001 K2 2026-05-09", "000123 K2 2026-05-11"],
            told: ["unknown-status 5:56"]),
        Example(
            file: "statements.json", used: 2, ignored: 3, passed: ["E0001 K1 2026-05-02", "E0002 K2 2026-05-02"],
            told: ["bad-row 31:3", "bad-row 44:6", "bad-row 45:14"]),
        Example(
            file: "statements.jsonl", used: 1, passed: ["E0001 K1 2026-05-02"],
            told: ["unknown-person 3:3", "bad-row 4:1"]),
    ]

    /// The forms in which the same text may come.
    enum Form: CaseIterable, Sendable {
        case utf8, utf8WithMark, carriageReturns, cp932, utf16, utf16WithoutMark

        func bytes(_ text: String) -> [UInt8]? {
            let lines = text.replacing("\n", with: "\r\n")
            switch self {
            case .utf8: return Array(text.utf8)
            case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + Array(lines.utf8)
            case .carriageReturns: return Array(lines.utf8)
            case .cp932: return lines.data(using: .shiftJIS).map { Array($0) }
            case .utf16: return text.data(using: .utf16LittleEndian).map { [0xFF, 0xFE] + $0 }
            case .utf16WithoutMark: return text.data(using: .utf16LittleEndian).map { Array($0) }
            }
        }
    }

    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Exports")

    @Test("every row is used or told, with its place, in every encoding", arguments: examples, Form.allCases)
    func reads(_ example: Example, _ form: Form) throws {
        let text = try String(contentsOf: Self.folder.appending(path: example.file), encoding: .utf8)
        let sources = try String(contentsOf: Self.folder.appending(path: "sources.yaml"), encoding: .utf8)
        let (reading, log) = try Desk().read(sources, example.file, try #require(form.bytes(text)))
        let findings = log.findings.filter { $0.code != .noRecordFiles }.sorted()
        #expect(findings.map { "\($0.code.name) \($0.location.line):\($0.location.column)" } == example.told)
        #expect(reading.report.used == example.used)
        #expect(reading.report.ignored == example.ignored)
        #expect(reading.report.reported == findings.reduce(0) { $0 + $1.count })
        #expect(reading.report.read == example.used + example.ignored + reading.report.reported)
        #expect(Desk.passed(reading) == example.passed)
    }
}
