import ShikiriLoading
import Testing

@Suite("CSV")
struct CSVScannerTests {
    private static func rows(_ text: String) -> [[String]] {
        var scanner = CSVScanner(Array(text.utf8))
        var rows: [[String]] = []
        while let row = scanner.nextRow() { rows.append(row.map(\.text)) }
        return rows
    }

    @Test(
        "is read as RFC 4180 says, and as systems send it",
        arguments: [
            ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("a\r1\r", [["a"], ["1"]]), ("\"x,y\",z\n", [["x,y", "z"]]), ("\"a \"\"b\"\"\",c\n", [["a \"b\"", "c"]]),
            ("\"l1\nl2\",c\n", [["l1\nl2", "c"]]), ("a,,\n", [["a", "", ""]]), ("\n\na\n\n", [["a"]]), ("", []),
            ("a\"b,c\n", [["a\"b", "c"]]),
        ] as [(String, [[String]])])
    func forms(_ text: String, _ rows: [[String]]) { #expect(Self.rows(text) == rows) }

    @Test("knows where each field begins")
    func places() {
        var scanner = CSVScanner(Array("\"x\ny\",見出し,c\n1,2,3\n".utf8))
        let first = scanner.nextRow() ?? []
        #expect(first.map(\.line) == [1, 2, 2])
        #expect(first.map(\.column) == [1, 4, 8])
        #expect(scanner.nextRow()?.first?.line == 3)
    }

    @Test(
        "tells quotes that are wrong, and reads on",
        arguments: [
            ("a,\"b\nc,d\n", [CSVScanner.Fault.unclosedQuote(line: 1, column: 3)], [["a", "b\nc,d\n"]]),
            ("\"a\"b,c\nd,e\n", [.strayQuote(line: 1, column: 1)], [["a", "c"], ["d", "e"]]),
            ("x,y\n見,\"a\" ,\n", [.strayQuote(line: 2, column: 3)], [["x", "y"], ["見", "a", ""]]),
            ("a,\"\"\n", [], [["a", ""]]), ("\"\"\"\"\n", [], [["\""]]), ("a, \"b\"\n", [], [["a", " \"b\""]]),
        ] as [(String, [CSVScanner.Fault], [[String]])])
    func faults(_ text: String, _ faults: [CSVScanner.Fault], _ rows: [[String]]) {
        var scanner = CSVScanner(Array(text.utf8))
        var read: [[String]] = []
        while let row = scanner.nextRow() { read.append(row.map(\.text)) }
        #expect(read == rows)
        #expect(scanner.faults == faults)
        #expect(scanner.hasUnclosedQuote == faults.contains { if case .unclosedQuote = $0 { true } else { false } })
    }

    @Test("divides at tabs where a source says so")
    func tabs() {
        var scanner = CSVScanner(Array("a\t\"b,c\"\td,e\n".utf8), separator: 0x09)
        #expect(scanner.nextRow()?.map(\.text) == ["a", "b,c", "d,e"])
    }

    @Test("gives back whatever was written by the rules, over two thousand random tables")
    func random() {
        let pieces = ["a", "", "\"", ",", "\n", "\r\n", "題", " ", "\t", "髙"]
        for _ in 0..<2000 {
            let table = (0..<Int.random(in: 1...4)).map { _ in
                (0..<3).map { _ in
                    (0..<Int.random(in: 0...4)).map { _ in pieces.randomElement() ?? "" }.joined()
                }
            }
            let text = table.map { row in
                row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
            }.joined()
            #expect(Self.rows(text) == table, "\(text)")
        }
    }
}
