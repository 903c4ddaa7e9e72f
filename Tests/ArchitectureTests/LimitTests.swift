import Foundation
import ShikiriDiagnostics
import Testing

@Suite("The table of limits")
struct LimitTests {
    @Test("has a row for each limit, and no other")
    func table() throws {
        let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/shikiri/Documentation.docc/Limits.md")
        let rows = try String(contentsOf: article, encoding: .utf8).split(separator: "\n")
            .filter { $0.hasPrefix("|") }.dropFirst(2).map(String.init)
        #expect(Set(rows) == Set(Limit.all.map { "| \($0.name) | \($0.most) |" }))
    }
}
