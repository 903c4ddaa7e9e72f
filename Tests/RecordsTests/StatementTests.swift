import ShikiriDiagnostics
import ShikiriPeople
import ShikiriRecords
import Testing

@Suite("Statements of learning record stores")
struct StatementTests {
    private static let source = "- {files: records/*.json, format: xapi}\n"

    private func read(_ text: String) throws -> (reading: RecordReading, log: DiagnosticLog) {
        try Desk().read(Self.source, "a.json", Array(text.utf8))
    }

    private static func statement(
        verb: String = "passed", result: String = "{}", time: String = "2026-05-01T08:00:00+09:00"
    ) -> String {
        """
        {"actor":{"account":{"homePage":"https://x.example","name":"E0001"}},"verb":{"id":"http://x.example/\(verb)"},\
        "object":{"id":"https://x.example/K1"},"result":\(result),"timestamp":"\(time)"}
        """
    }

    static let verbs: [(verb: String, result: String, outcome: TrainingEvent.Outcome?)] = [
        ("completed", "{}", .completed), ("passed", "{}", .completed), ("failed", "{}", .failed),
        ("attempted", "{}", .started), ("initialized", "{}", .started), ("progressed", "{}", .started),
        ("completed", #"{"success":false}"#, .failed), ("completed", #"{"success":true}"#, .completed),
        // The course is passed with 80 points.
        ("passed", #"{"score":{"scaled":0.79}}"#, .failed), ("completed", #"{"score":{"scaled":0.8}}"#, .completed),
        ("shared", "{}", nil),
    ]

    @Test("verbs say what happened", arguments: verbs)
    func verb(_ example: (verb: String, result: String, outcome: TrainingEvent.Outcome?)) throws {
        let (reading, log) = try read(Self.statement(verb: example.verb, result: example.result))
        #expect(reading.ledger[0, 0].lastOutcome == example.outcome)
        #expect(log.findings.map(\.code) == (example.outcome == nil ? [.unknownStatus] : []))
    }

    @Test(
        "timestamps come in five forms",
        arguments: [
            "2026-05-01T23:30:00Z", "2026-05-01T23:30:00.123456Z", "2026-05-02T08:30:00+09:00",
            "2026-05-02T08:30:00.5+0900", "2026-05-02T08:30:00",
        ])
    func timestamp(_ written: String) throws {
        let (reading, log) = try read(Self.statement(time: written))
        #expect(log.findings.isEmpty)
        #expect(Desk.passed(reading) == ["E0001 K1 2026-05-02"])
    }

    static let broken: [(text: String, finding: String)] = [
        ("[\n  {\"actor\": {}},\n {\"a\": \"見\", \"b\": [1, {\"c\"", "json-syntax 3:2"),
        ("[\n", "json-syntax 1:1"), ("  [{}, \n", "json-syntax 1:3"), ("[] 見", "json-syntax 1:4"),
        ("[{}\n, 見]", "bad-row 1:2 2:3"), ("[,]", "bad-row 1:2"), ("見\n\n  {}", "bad-row 1:1 3:3"),
        ("[{\"a\": \"\\\\\"}, {\"b\": \"\\\"],\"}]", "bad-row 1:2 1:15"),
    ]

    @Test("what is no statement is told with its line and column", arguments: broken)
    func faults(_ example: (text: String, finding: String)) throws {
        let (reading, log) = try read(example.text)
        let told = log.findings.map { finding in
            let places = [finding.location] + finding.otherPlaces
            return finding.code.name + places.map { " \($0.line):\($0.column)" }.joined()
        }
        #expect(told == [example.finding])
        #expect(reading.report.read == reading.report.reported)
    }

    @Test("nothing is a file without statements", arguments: ["", " \n", "[]", "[ ]\n"])
    func empty(_ text: String) throws {
        let (reading, log) = try read(text)
        #expect(log.findings.isEmpty)
        #expect(reading.report.read == 0)
    }
}
