import Articles
import ShikiriDiagnostics
import Testing

@Suite("The table of limits")
struct LimitTests {
    @Test("has a row for each limit, and no other")
    func table() {
        let rows = Article("Limits").rows(with: "most")
        #expect(rows.map { [$0["what"], $0["most"]] } == Limit.all.map { [$0.name, String($0.most)] })
    }
}
