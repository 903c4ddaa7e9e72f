import ShikiriLoading
import Testing

@testable import ShikiriRecords

@Suite("Rows found in place")
struct RowScannerTests {
    /// All rows as texts, each field without its quotes.
    private func rows(_ bytes: [UInt8], separator: UInt8 = 0x2C, columns: Int = 12) -> [[String]] {
        bytes.withUnsafeBytes { raw in
            guard var scanner = RowScanner(raw, from: 0, separator: separator) else { return [] }
            let slots = (0..<columns).map { Optional(RecordColumns.Slot(number: UInt8($0))) }
            var fields = Array(repeating: RowScanner.Field(), count: columns)
            var rows: [[String]] = []
            fields.withUnsafeMutableBufferPointer { fields in
                slots.withUnsafeBufferPointer { slots in
                    while let count = scanner.nextRow(slots, fields, width: 12) {
                        rows.append(
                            fields[..<min(count, columns)].map { field in
                                let text = String(decoding: raw[field.start..<field.end], as: UTF8.self)
                                return field.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
                            })
                    }
                }
            }
            return rows
        }
    }

    static let cases: [(name: String, text: String, rows: [[String]])] = [
        ("LF", "a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("CRLF", "a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("CR", "a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
        ("no end of the last line", "a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("blank lines", "\n\r\na,b\n\n\nc,d\n\n", [["a", "b"], ["c", "d"]]),
        ("empty fields", ",\n,,\n", [["", ""], ["", "", ""]]),
        ("quotes", "\"a,b\",\"c\"\n", [["a,b", "c"]]),
        ("doubled quotes", "\"a\"\"b\",c\n", [["a\"b", "c"]]),
        ("an embedded line end", "\"a\r\nb\",c\nd,e\n", [["a\r\nb", "c"], ["d", "e"]]),
        ("a quote inside a plain field", "5\" x,b\n", [["5\" x", "b"]]),
        ("fields longer than a word", "abcdefghijklmnop,qrstuvwxyz\n", [["abcdefghijklmnop", "qrstuvwxyz"]]),
        ("Japanese", "社員番号,所属\n見本 花子,送配電\n", [["社員番号", "所属"], ["見本 花子", "送配電"]]),
        ("nothing", "", []),
        ("only line ends", "\r\n\n", []),
    ]

    @Test("RFC 4180, and what the field sends besides", arguments: cases)
    func reads(_ example: (name: String, text: String, rows: [[String]])) {
        #expect(rows(Array(example.text.utf8)) == example.rows, "\(example.name)")
    }

    @Test("agrees with the scanner of small tables on random texts")
    func agreement() {
        var numbers = RecordNumbers(state: 3)
        let signs: [UInt8] = Array("ab,,\"\n\r\"見0".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<numbers.next(below: 40)).map { _ in signs[numbers.next(below: signs.count)] }
            var scanner = CSVScanner(bytes)
            var expected: [[String]] = []
            while let row = scanner.nextRow() { expected.append(row.prefix(12).map(\.text)) }
            // After a fault the two may read a field's rest differently; both report it.
            guard scanner.faults.isEmpty else { continue }
            #expect(rows(bytes) == expected)
        }
    }

    @Test("faults of quoting are said of their row")
    func faults() {
        let cases: [(text: String, fault: RowScanner.Fault)] = [
            ("a,\"b\n", .unclosedQuote(at: 2)), ("\"a\"b,c\n", .strayQuote(at: 0)),
            ("a,\"b\"c,\"d\"e\n", .strayQuote(at: 2)),
        ]
        for (text, fault) in cases {
            Array(text.utf8).withUnsafeBytes { raw in
                var scanner = RowScanner(raw, from: 0, separator: 0x2C)
                _ = scanner?.nextRow(.init(start: nil, count: 0), .init(start: nil, count: 0), width: 0)
                #expect(scanner?.fault == fault)
            }
        }
    }
}

/// Numbers that look random and are the same in each run (SplitMix64).
struct RecordNumbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(limit, 1)))
    }
}
