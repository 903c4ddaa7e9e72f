import ShikiriBasics
import Testing

/// What a spreadsheet must not take for a formula.
@Suite struct SpreadsheetCSVTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+81", "'+81"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"),
        ("\t=1", "'\t=1"), ("a=1", "a=1"), ("", ""), ("見本", "見本"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
        ("a\nb", "\"a\nb\""), ("=a,b", "\"'=a,b\""),
    ]) func cellsAreHarmlessAndQuoted(_ cell: String, _ written: String) {
        var csv = SpreadsheetCSV(columns: ["a"])
        csv.add([cell])
        #expect(String(decoding: csv.bytes, as: UTF8.self) == "\u{FEFF}a\n" + written + "\n")
    }
}
