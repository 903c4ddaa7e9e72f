import Foundation
import Languages
import ShikiriDiagnostics
import Testing

@Suite("Findings for machines")
struct MachineFormatTests {
    private static let place = ShikiriDiagnostics.SourceLocation(file: "news/a b.md", line: 3, column: 4)
    private static let words = "a \"b\" \\ \n\t\u{1}\u{2028} 題🙂"

    private static let findings = [
        Diagnostic(.brokenLink, words, at: place, help: "did you mean `x`?"),
        Diagnostic(
            .badRow, "rows", at: place,
            otherPlaces: [ShikiriDiagnostics.SourceLocation(file: "r.csv", line: 9, column: 1)], count: 7),
    ]

    @Test("JSON holds the promised keys, and every text as it is")
    func json() throws {
        let parsed = try JSONSerialization.jsonObject(with: Data(DiagnosticJSON.render(Self.findings).utf8))
        let objects = try #require(parsed as? [[String: Any]])
        try #require(objects.count == 2)
        let first = objects[0]
        #expect(Set(first.keys) == ["severity", "code", "message", "file", "line", "column", "help"])
        #expect(first["severity"] as? String == "error")
        #expect(first["code"] as? String == "broken-link")
        #expect(first["message"] as? String == Self.words)
        #expect(first["file"] as? String == "news/a b.md")
        #expect(first["line"] as? Int == 3)
        #expect(first["column"] as? Int == 4)
        #expect(first["help"] as? String == "did you mean `x`?")
        #expect(objects[1]["severity"] as? String == "warning")
        #expect(objects[1]["help"] is NSNull)
        #expect(objects[1]["count"] as? Int == 7)
        let also = try #require(objects[1]["also"] as? [[String: Any]])
        #expect(also.first?["file"] as? String == "r.csv")
        #expect(also.first?["line"] as? Int == 9)
    }

    @Test("no finding is an empty JSON array")
    func emptyJSON() throws {
        let parsed = try JSONSerialization.jsonObject(with: Data(DiagnosticJSON.render([]).utf8))
        #expect((parsed as? [Any])?.isEmpty == true)
    }

    @Test("SARIF names the version, each rule once, and each finding with its place")
    func sarif() throws {
        let text = DiagnosticSARIF.render(Self.findings + Self.findings)
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "shikiri")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["bad-row", "broken-link"])
        let results = try #require(run["results"] as? [[String: Any]])
        try #require(results.count == 4)
        let first = results[0]
        #expect(first["ruleId"] as? String == "broken-link")
        #expect(first["level"] as? String == "error")
        #expect((first["message"] as? [String: String])?["text"] == Self.words + ". did you mean `x`?")
        let location = try #require((first["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        #expect(
            physical["artifactLocation"] as? [String: String] == ["uri": "news/a%20b.md", "uriBaseId": "%SRCROOT%"])
        #expect((run["originalUriBaseIds"] as? [String: Any])?.keys.sorted() == ["%SRCROOT%"])
        #expect((physical["region"] as? [String: Int]) == ["startLine": 3, "startColumn": 4])
        #expect(results[1]["occurrenceCount"] as? Int == 7)
    }
}

@Suite("Many findings of one kind")
struct FoldedFindingTests {
    private static func findings(_ count: Int, _ message: (Int) -> String = { "there is no page `a\($0)`" })
        -> [Diagnostic]
    {
        (0..<count).map { Diagnostic(.badValue, message($0), at: .init(file: "a.md", line: $0 + 1)) }
    }

    @Test("are one for a reader, with their number and first places", arguments: [4, 5, 400])
    func folded(_ count: Int) throws {
        let folded = Self.findings(count).folded
        #expect(folded.count == 1)
        #expect(folded.first?.count == count)
        #expect(folded.first?.otherPlaces.map(\.line) == Array(2...min(count, 5)))
        let text = DiagnosticText(colour: .none, lines: SourceTexts()).render(Self.findings(count))
        #expect(text.hasSuffix("\(count) errors\n"))
    }

    @Test("are told singly while they are few", arguments: [1, 2, 3])
    func few(_ count: Int) { #expect(Self.findings(count).folded == Self.findings(count)) }

    @Test("stay apart where their words differ")
    func kinds() {
        let words = ["a", "b", "c", "d", "e"]
        #expect(Self.findings(5) { words[$0] }.folded.count == 5)
    }

    @Test("are all there for machines")
    func machines() {
        #expect(DiagnosticJSON.render(Self.findings(40)).matches(of: /"code": "bad-value"/).count == 40)
        #expect(DiagnosticSARIF.render(Self.findings(40)).matches(of: /"ruleId"/).count == 40)
    }

    @Test("that were raised to errors stay errors")
    func strict() {
        let warnings = (1...5).map { Diagnostic(.badRow, "x", at: .init(file: "a.csv", line: $0)).strict }
        #expect(warnings.folded.map(\.severity) == [.error])
    }
}
