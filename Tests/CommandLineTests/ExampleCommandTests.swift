import Foundation
import LongRuns
import Testing

/// What a page says and what the command says about one question is the same answer.
@Suite("A living example and shikiri transfer")
struct ExampleCommandTests {
    private struct Answer: Decodable {
        let verdict: String
        let firstPermitted: String?
        let pledge: String

        private enum CodingKeys: String, CodingKey {
            case verdict, pledge
            case firstPermitted = "first_permitted"
        }
    }

    static let places = [
        "td-dispatch", "td-hr", "gr-trading", "gr-hr", "td-dispatch-desk", "gr-trading-desk", "gr-hr-staff",
    ]

    @Test("never disagree")
    func agree() throws {
        var blocks: [String] = []
        for _ in 0..<LongRun.count(40, usually: 4) {
            let (from, to) = (try #require(Self.places.randomElement()), try #require(Self.places.randomElement()))
            let on = "20\(Int.random(in: 26...29))-" + (try #require(["04-01", "10-01", "12-31"].randomElement()))
            let left = Bool.random() ? "2026-0\(Int.random(in: 1...3))-28" : nil
            let words = ["--from", from, "--to", to, "--on", on] + (left.map { ["--left", $0] } ?? [])
            let command = try CompanyFolder().runAll(["transfer", "--format", "json"] + words)
            let answer = try JSONDecoder().decode(Answer.self, from: Data(command.output.utf8))
            blocks.append(
                """
                ```example
                given: {from: \(from), to: \(to), on: \(on)\(left.map { ", left: \($0)" } ?? "")}
                expect: {verdict: \(answer.verdict), first_permitted: \(answer.firstPermitted ?? "null"), pledge: \(answer.pledge)}
                ```
                """)
        }
        #expect(try contradictions(in: blocks).isEmpty)
        // One that is wrong is told: the comparison can fail.
        let wrong = "```example\ngiven: {from: td-dispatch, to: gr-trading}\nexpect: {verdict: allowed}\n```"
        #expect(try contradictions(in: blocks + [wrong]).count == 1)
    }

    /// What a check says of a page with some examples.
    private func contradictions(in blocks: [String]) throws -> [String] {
        let page = "---\ntitle: 例\n---\n\n" + blocks.joined(separator: "\n\n") + "\n"
        let folder = try CompanyFolder(["guidance/a.md": page])
        let check = try folder.runAll(["check", "--format", "json", "--templates", Self.templates])
        let findings = try JSONDecoder().decode([Finding].self, from: Data(check.output.utf8))
        return findings.filter { $0.file.hasSuffix("guidance/a.md") }.map { "\($0.line): \($0.message)" }
    }

    private struct Finding: Decodable {
        let file: String
        let line: Int
        let message: String
    }

    /// The project's own templates, found from this file.
    private static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("templates").path
}
