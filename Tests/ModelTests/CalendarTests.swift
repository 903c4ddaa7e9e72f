import ShikiriLoading
import ShikiriModel
import Testing

@Suite("Calendar days")
struct CalendarDayTests {
    @Test("count every day of two centuries as a naive calendar does")
    func naive() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var expected = CalendarDay(year: 1900, month: 1, day: 1)?.daysSinceEpoch ?? 0
        for year in 1900..<2100 {
            let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
            for month in 1...12 {
                let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
                for day in 1...length {
                    let value = CalendarDay(year: year, month: month, day: day)
                    #expect(value?.daysSinceEpoch == expected)
                    expected += 1
                }
                #expect(CalendarDay(year: year, month: month, day: length + 1) == nil)
            }
        }
        #expect(CalendarDay(daysSinceEpoch: 0).description == "1970-01-01")
    }

    @Test(
        "add periods, clamped to the end of the month",
        arguments: [
            ("2024-01-31", "P1M", "2024-02-29"), ("2023-01-31", "P1M", "2023-02-28"),
            ("2024-02-29", "P1Y", "2025-02-28"),
            ("2024-04-01", "P1Y", "2025-04-01"), ("2024-12-31", "P2M", "2025-02-28"),
            ("2024-01-31", "P1M1D", "2024-03-01"),
            ("2024-03-01", "P2W", "2024-03-15"), ("2026-08-31", "P18M", "2028-02-29"),
        ])
    func periods(_ start: String, _ period: String, _ end: String) throws {
        let day = try #require(CalendarDay(start))
        let length = try #require(CalendarPeriod(period))
        #expect(day.adding(length).description == end)
    }

    @Test(
        "are read only in their own form",
        arguments: ["2024-2-01", "2024-02-30", "24-02-01", "2024/02/01", "", "2024-13-01"])
    func strict(_ text: String) { #expect(CalendarDay(text) == nil) }

    @Test(
        "fiscal years begin in their month",
        arguments: [("2026-03-31", 2025), ("2026-04-01", 2026), ("2026-12-31", 2026)])
    func fiscalYears(_ day: String, _ year: Int) { #expect(CalendarDay(day)?.fiscalYear(startingInMonth: 4) == year) }
}

@Suite("Periods")
struct CalendarPeriodTests {
    @Test("are ISO 8601", arguments: ["P1Y", "P6M", "P30D", "P1Y6M", "P1Y6M3D"])
    func roundTrip(_ text: String) { #expect(CalendarPeriod(text)?.description == text) }

    @Test("nothing else is one", arguments: ["1Y", "P", "P1", "PY", "P1D1M", "P1H", "P-1D", "P1.5Y", "one year"])
    func refused(_ text: String) { #expect(CalendarPeriod(text) == nil) }
}

@Suite("Written dates")
struct WrittenDateTests {
    @Test(
        "are read in every form of the field",
        arguments: [
            "2024-04-01", "2024/4/1", "2024.4.1", "20240401", "2024年4月1日", "令和6年4月1日", "R6.4.1", "Ｒ６．４．１", "２０２４／４／１",
            "2024/04/01 09:30", "2024-04-01T09:30:00+09:00", "令和6年4月1日 12:00",
        ])
    func forms(_ text: String) { #expect(WrittenDate.parse(text)?.description == "2024-04-01") }

    @Test(
        "eras",
        arguments: [
            ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"), ("H31.4.30", "2019-04-30"),
            ("S64.1.7", "1989-01-07"),
        ])
    func eras(_ text: String, _ day: String) { #expect(WrittenDate.parse(text)?.description == day) }

    @Test(
        "what the calendar doesn't have is none",
        arguments: ["2024-02-30", "2023/2/29", "6.4.1", "2024-04", "abc", "", "2024-04-01x"])
    func refused(_ text: String) { #expect(WrittenDate.parse(text) == nil) }
}

@Suite("Ids")
struct IdentifierTests {
    @Test(
        "fold width, case and lost zeros",
        arguments: [
            ("Ｅ０００１", 0, "E0001"), (" e0001 ", 0, "E0001"), ("123", 6, "000123"), ("E1", 6, "E1"),
            ("1234567", 6, "1234567"),
        ])
    func folding(_ text: String, _ padding: Int, _ folded: String) {
        #expect(IdentifierFolding.folded(text, padding: padding) == folded)
    }

    @Test("refuse what can't be a part of an address", arguments: ["a/b", "", "-a", "a b", "../x", ".a"])
    func refused(_ text: String) { #expect(Identifier<Department>(checking: text) == nil) }
}

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
}
