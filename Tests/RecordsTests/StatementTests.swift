import Positions
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
        ("shared", "{}", nil), ("experienced", "{}", nil), ("waived", "{}", .completed),
        // A result says it more exactly, on any verb.
        ("passed", #"{"success":false}"#, .failed), ("completed", #"{"completion":false}"#, .started),
        ("waived", #"{"completion":false}"#, .started), ("failed", #"{"success":true}"#, .failed),
        ("terminated", #"{"completion":true,"success":true,"score":{"scaled":0.9}}"#, .completed),
        ("terminated", #"{"score":{"scaled":0.9}}"#, .started), ("answered", #"{"success":false}"#, .failed),
        ("attempted", #"{"success":true,"score":{"scaled":0.7}}"#, .failed), ("suspended", "{}", .started),
        ("attempted", #"{"success":true,"completion":false}"#, .started),
        // What is waived was not scored; raw points count between the least and the most.
        ("waived", #"{"score":{"scaled":0.1}}"#, .completed),
        ("passed", #"{"score":{"raw":55,"min":0,"max":100}}"#, .failed),
        ("passed", #"{"score":{"raw":8,"max":10}}"#, .completed),
        ("passed", #"{"score":{"raw":85,"min":50,"max":100}}"#, .failed),
    ]

    @Test("verbs say what happened", arguments: verbs)
    func verb(_ example: (verb: String, result: String, outcome: TrainingEvent.Outcome?)) throws {
        let (reading, log) = try read(Self.statement(verb: example.verb, result: example.result))
        #expect(reading.ledger[0, 0].lastOutcome == example.outcome)
        #expect(log.findings.isEmpty)
        #expect(reading.report.ignored == (example.outcome == nil ? 1 : 0))
    }

    static let scores = [
        #"{"scaled":1.5}"#, #"{"scaled":55}"#, #"{"scaled":-1.01}"#, #"{"raw":101,"min":0,"max":100}"#,
        #"{"raw":-1,"max":10}"#, #"{"raw":55}"#, #"{"raw":5,"min":10,"max":10}"#, #"{"raw":5,"min":10,"max":1}"#,
    ]

    @Test("a score outside of its range, or without one, is told and the statement isn't used", arguments: scores)
    func score(_ written: String) throws {
        let (reading, log) = try read(Self.statement(result: #"{"score":\#(written)}"#))
        #expect(log.findings.map(\.code) == [.badRow])
        #expect(reading.ledger[0, 0].lastOutcome == nil)
        #expect(reading.report.reported == 1)
    }

    static let mapped: [(word: String, outcome: TrainingEvent.Outcome?, told: [DiagnosticCode])] = [
        ("completed", .completed, []), ("failed", .failed, []), ("ignored", nil, []), ("error", nil, [.unknownStatus]),
    ]

    @Test(
        "a mapping says what another verb means, by name or by address", arguments: mapped,
        ["shared", "http://x.example/shared"])
    func mappedVerb(_ example: (word: String, outcome: TrainingEvent.Outcome?, told: [DiagnosticCode]), _ verb: String)
        throws
    {
        let source = "- {files: records/*.json, format: xapi, statuses: {\"\(verb)\": \(example.word)}}\n"
        let (reading, log) = try Desk().read(source, "a.json", Array(Self.statement(verb: "shared").utf8))
        #expect(reading.ledger[0, 0].lastOutcome == example.outcome)
        #expect(log.findings.map(\.code) == example.told)
        #expect(log.findings.allSatisfy { $0.message.contains("`shared`") && $0.message.contains("records/*.json") })
    }

    static let activities: [(mapping: String, object: String, isUsed: Bool)] = [
        ("", "https://x.example/K1", true), ("", "https://x.example/K1/", true),
        ("", "https://x.example/K1/quiz", false),
        ("", "https://x.example/K1?lang=ja", false),
        (", activities: {\"https://x.example/wall\": K1}", "https://x.example/wall", true),
        (", activities: {\"https://x.example/wall\": K1}", "https://x.example/other/K1", false),
        (", activities: {\"https://x.example/wall\": K1}", "K1", false),
        (", activities: {\"https://x.example/wall\": K1}", "https://x.example/wall/quiz1", false),
    ]

    @Test("an activity is the course that it is mapped to, else that of its last part", arguments: activities)
    func activity(_ example: (mapping: String, object: String, isUsed: Bool)) throws {
        let source = "- {files: records/*.json, format: xapi\(example.mapping)}\n"
        let text = Self.statement().replacing("https://x.example/K1", with: example.object)
        let (reading, log) = try Desk().read(source, "a.json", Array(text.utf8))
        #expect((reading.ledger[0, 0].firstPassed != nil) == example.isUsed)
        #expect(log.findings.map(\.code) == (example.isUsed ? [] : [.unknownCourse]))
    }

    static let forms: [(name: String, read: Int, text: @Sendable (String) -> String)] = [
        ("one a line", 2, { $0 + "\n" + $0 + "\n" }), ("an array", 2, { "[" + $0 + ",\n" + $0 + "]" }),
        ("an answer", 2, { #"{"statements": ["# + $0 + "," + $0 + #"], "more": ""}"# }),
        (
            "an answer whose array is last", 1,
            { #"{"y": "/a?b={}", "x": [1, {"a": "]"}], "statements": ["# + $0 + "]}" }
        ),
        (
            "answers page after page", 2,
            { #"{"statements": ["# + $0 + #"]}"# + "\n" + #"{"statements":["# + $0 + "]}\n" }
        ),
        (
            "indented objects", 2,
            { text in
                let indented = text.replacing(",\"", with: ",\n  \"").replacing("}}", with: "}\n}")
                return indented + "\n" + indented + "\n"
            }
        ),
        ("a byte-order mark", 1, { "\u{FEFF}[" + $0 + "]" }),
        ("an answer without statements", 0, { _ in #"{"statements": [], "more": ""}"# }),
    ]

    @Test("statements come in every form that stores and tools write")
    func form() throws {
        for (name, count, text) in Self.forms {
            let (reading, log) = try read(text(Self.statement()))
            #expect(reading.report.read == count, "\(name)")
            #expect(reading.report.used == count, "\(name)")
            #expect(log.findings.map(\.code) == (count == 0 ? [.emptyExport] : []), "\(name)")
        }
    }

    @Test("many lines that open an object and never close it cost no more than their number")
    func openObjects() throws {
        let (reading, _) = try read(String(repeating: " {\"a\":\n", count: 20_000))
        #expect(reading.report.read == 20_000)
        #expect(reading.report.reported == 20_000)
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
        #expect(log.findings.map(\.code) == [.emptyExport])
        #expect(reading.report.read == 0)
    }
}
