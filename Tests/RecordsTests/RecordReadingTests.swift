import Foundation
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRecords
import Testing

@Suite("Exports of learning systems")
struct RecordReadingTests {
    private static let csv = """
        - files: records/*.csv
          format: csv
          pad_ids: 6
          columns: {employee: 番号, course: 講座, status: 状況, score: 点数, completed: 修了日}
          statuses: {修了: completed, 受講中: in_progress}

        """

    @Test("CSV in CP932 keeps the extensions of NEC and IBM, and counts every row")
    func cp932() throws {
        let text = "番号,講座,状況,点数,修了日,備考\r\nＥ０００１,K1,修了,90,R8.5.1,①㈱髙﨑\r\n123,K1,受講中,,,\r\nE9999,K1,修了,90,2026/5/1,\r\n"
        let bytes = try #require(text.data(using: .shiftJIS))
        let (reading, log) = try Desk().read(Self.csv, "a.csv", Array(bytes))
        #expect(reading.report.read == 3)
        #expect(reading.report.used == 2)
        #expect(reading.report.reported == 1)
        #expect(log.findings.map(\.code) == [.unknownPerson])
        #expect(log.findings.first?.location.line == 4)
    }

    @Test("the order of columns, a byte-order mark, and embedded line breaks don't matter")
    func untidy() throws {
        let text = "\u{FEFF}\"修了日\",点数,状況,講座,番号,備考,\n2026-05-01 10:00,85.5,修了,Ｋ１,e0001,\"一\n二\",\n"
        let (reading, log) = try Desk().read(Self.csv, "a.csv", Array(text.utf8))
        #expect(log.findings.isEmpty)
        #expect(reading.report.used == 1)
    }

    @Test("words and dates without a meaning are told, and never with a value of the row")
    func mistakes() throws {
        let text =
            "番号,講座,状況,点数,修了日\nE0001,K1,合格,90,2026-05-01\nE0001,K1,修了,90,2026-02-30\nE0001,K1,修了,八十,2026-05-01\nE0001,K9,修了,90,2026-05-01\n"
        let (reading, log) = try Desk().read(Self.csv, "a.csv", Array(text.utf8))
        #expect(reading.report.read == 4)
        #expect(reading.report.used == 0)
        #expect(Set(log.findings.map(\.code.name)) == ["unknown-status", "bad-row", "unknown-course"])
        #expect(log.findings.allSatisfy { !$0.message.contains("E0001") })
    }

    @Test("a thousand bad rows are one finding with a count")
    func folded() throws {
        let rows = (0..<1000).map { _ in "E9999,K1,修了,90,2026-05-01" }.joined(separator: "\n")
        let (reading, log) = try Desk().read(Self.csv, "a.csv", Array(("番号,講座,状況,点数,修了日\n" + rows + "\n").utf8))
        #expect(reading.report.reported == 1000)
        #expect(log.findings.count == 1)
        #expect(log.findings.first?.count == 1000)
    }

    @Test("a column that the export lacks is told where the mapping names it")
    func missingColumn() throws {
        let (_, log) = try Desk().read(Self.csv, "a.csv", Array("番号,講座,状況,点数,終了日\n".utf8))
        #expect(log.findings.map(\.code) == [.unmappedColumn])
        #expect(log.findings.first?.location.file == "training/sources.yaml")
    }

    @Test("an export without its header tells nobody whose row it begins with")
    func missingHeader() throws {
        let (_, log) = try Desk().read(Self.csv, "a.csv", Array("E0001,見本 花子,修了,90,2026-05-01\n".utf8))
        let (_, other) = try Desk().read(
            Self.moodle, "a.csv",
            [0xFF, 0xFE] + "\"見本 花子\"\t\"E0001\"\t\"完了\"\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        let findings = log.findings + other.findings
        #expect(findings.count { $0.code == .unmappedColumn } > 1)
        for finding in findings {
            let told = finding.message + (finding.help ?? "")
            #expect(!told.contains("花子") && !told.contains("E0001"))
        }
    }

    private static let moodle = """
        - files: records/*.csv
          format: moodle-completion
          encoding: utf-16
          columns: {employee: IDナンバー}
          activities: {確認テスト: K1}
          statuses: {完了（合格点に到達）: completed, 未完了: not_started}

        """

    @Test("Moodle's progress report in UTF-16 with a headless first column")
    func moodle() throws {
        let text =
            "\"\"\t\"IDナンバー\"\t\"確認テスト\"\t\"2026年 06月 30日\"\n\"見本\"\t\"E0001\"\t\"完了（合格点に到達）\"\t\"2026/05/07 11:30\"\n\"見本\"\t\"E0002\"\t\"未完了\"\t\"\"\n"
        let bytes = [0xFF, 0xFE] + Array(try #require(text.data(using: .utf16LittleEndian)))
        let (reading, log) = try Desk().read(Self.moodle, "m.csv", bytes)
        #expect(log.findings.isEmpty)
        #expect(reading.report.used == 2)
    }

    private static let xapi = """
        - files: records/*.jsonl
          format: xapi
          activities: {"https://x.example/k1": K1}

        """

    private static func statement(
        _ verb: String, _ object: String, actor: String, at time: String, id: String = "a", result: String = "{}"
    ) -> String {
        """
        {"id":"\(id)","actor":\(actor),"verb":{"id":"http://adlnet.gov/expapi/verbs/\(verb)"},"object":{"id":"\(object)","objectType":"\(verb == "voided" ? "StatementRef" : "Activity")"},"result":\(result),"timestamp":"\(time)"}
        """
    }

    @Test("xAPI by account and by mailbox, in an array or one a line, with voided statements taken back")
    func xapi() throws {
        let account = #"{"account":{"homePage":"https://hr.example","name":"E0001"}}"#
        let mailbox = #"{"mbox":"mailto:Two@example.jp"}"#
        let lines = [
            Self.statement(
                "completed", "https://x.example/k1", actor: account, at: "2026-05-01T23:30:00Z",
                result: #"{"score":{"scaled":0.9}}"#),
            Self.statement(
                "passed", "https://x.example/K2", actor: mailbox, at: "2026-05-01T08:00:00.123+09:00", id: "b"),
            Self.statement("voided", "B", actor: account, at: "2026-05-02T08:00:00+0900", id: "c"),
        ]
        for text in [lines.joined(separator: "\n"), "[" + lines.joined(separator: ",") + "]"] {
            let (reading, log) = try Desk().read(Self.xapi, "s.jsonl", Array(text.utf8))
            #expect(log.findings.isEmpty)
            #expect(reading.report.read == 3)
            #expect(reading.report.used == 1)
            #expect(reading.report.ignored == 2)
        }
    }
}
