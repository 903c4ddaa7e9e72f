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

    @Test("are written and read again as the same day, over four centuries")
    func roundTrip() throws {
        let first = try #require(CalendarDay(year: 1800, month: 1, day: 1))
        let last = try #require(CalendarDay(year: 2200, month: 12, day: 31))
        for number in first.daysSinceEpoch...last.daysSinceEpoch {
            let day = CalendarDay(daysSinceEpoch: number)
            let parts = day.components
            #expect(CalendarDay(year: parts.year, month: parts.month, day: parts.day) == day)
            #expect(CalendarDay(day.description) == day)
        }
    }

    @Test(
        "have a leap day every fourth year, but not in every hundredth",
        arguments: [("2024", true), ("2023", false), ("1900", false), ("2000", true), ("2100", false)])
    func leapDays(_ year: String, _ isLeap: Bool) { #expect((CalendarDay("\(year)-02-29") != nil) == isLeap) }

    @Test(
        "begin and end with the years that can be written",
        arguments: [("0001-01-01", true), ("9999-12-31", true), ("0000-12-31", false)])
    func range(_ text: String, _ isDay: Bool) { #expect((CalendarDay(text)?.description == text) == isDay) }

    @Test("give the first of a month, over the end of a year")
    func firstOfMonth() throws {
        let day = try #require(CalendarDay("2026-11-24"))
        #expect((0...2).map { day.firstOfMonth(after: $0).description } == ["2026-11-01", "2026-12-01", "2027-01-01"])
        #expect(day.firstOfMonth(after: -11).description == "2025-12-01")
        #expect(day.firstOfMonth().description == "2026-11-01")
    }

    /// Worked out by hand from Civil Code (民法) articles 140, 141 and 143(2): the period begins on the day after the
    /// last day; its months end on the day before the day of the same number, or with a month that has no such day.
    @Test(
        "end periods as the Civil Code does",
        arguments: [
            ("2024-02-28", "P1Y", "2025-03-01", "begins on 29 February, which 2025 doesn't have: ends with February"),
            ("2025-01-30", "P1M", "2025-03-01", "begins on the 31st, which February doesn't have"),
            ("2025-01-31", "P1M", "2025-03-01", "begins on 1 February, ends on the 28th"),
            ("2026-12-30", "P6M", "2027-07-01", "begins on the 31st, which June doesn't have"),
            ("2024-03-31", "P1Y", "2025-04-01", "a plain year"),
            ("2024-02-29", "P1Y", "2025-03-01", "begins on 1 March"),
            ("2023-02-27", "P1Y", "2024-02-28", "begins on 28 February, ends on the 27th of a leap year"),
            ("2028-02-28", "P4Y", "2032-02-29", "from leap day to leap day"),
            ("2025-01-28", "P1M", "2025-03-01", "begins on the 29th"),
            ("2024-01-28", "P1M", "2024-02-29", "begins on the 29th of a leap year"),
            ("2026-05-30", "P1M", "2026-07-01", "begins on the 31st, which June doesn't have"),
            ("2026-08-30", "P18M", "2028-03-01", "begins on the 31st, and February of a leap year has 29"),
            ("2026-02-28", "P6M", "2026-09-01", "begins on 1 March, ends on 31 August"),
            ("2024-06-01", "P30D", "2024-07-02", "days are counted, the first day not"),
            ("2024-12-31", "P2W", "2025-01-15", "weeks are days"),
            ("2025-01-30", "P1M1D", "2025-03-02", "months first, then days"),
        ])
    func periods(_ last: String, _ period: String, _ first: String, _ why: String) throws {
        let day = try #require(CalendarDay(last))
        let length = try #require(CalendarPeriod(period))
        #expect(day.firstDay(after: length).description == first, "\(why)")
        #expect(day.lastDay(of: length) == day.firstDay(after: length).adding(days: -1))
    }

    @Test(
        "are read only in their own form",
        arguments: [
            "2024-2-01", "2024-02-30", "24-02-01", "2024/02/01", "", "2024-13-01", "2024--02-01", "-2024-02-01",
            "2024-02-01-",
            "2024-01-32", "2024-12-32",
        ])
    func strict(_ text: String) { #expect(CalendarDay(text) == nil) }

    @Test(
        "fiscal years begin in their month",
        arguments: [("2026-03-31", 2025), ("2026-04-01", 2026), ("2026-12-31", 2026)])
    func fiscalYears(_ day: String, _ year: Int) { #expect(CalendarDay(day)?.fiscalYear(startingInMonth: 4) == year) }
}

@Suite("Periods")
struct CalendarPeriodTests {
    @Test("are ISO 8601", arguments: ["P1Y", "P6M", "P30D", "P1Y6M", "P1Y6M3D", "P9999D"])
    func roundTrip(_ text: String) { #expect(CalendarPeriod(text)?.description == text) }

    @Test(
        "nothing else is one",
        arguments: ["1Y", "P", "P1", "PY", "P1D1M", "P1H", "P-1D", "P1.5Y", "one year", "P10000D"])
    func refused(_ text: String) { #expect(CalendarPeriod(text) == nil) }

    @Test("of years, months and days are made of what is said")
    func parts() {
        #expect(CalendarPeriod(years: 1).description == "P1Y")
        #expect(CalendarPeriod(months: 7).description == "P7M")
        #expect(CalendarPeriod(days: 3).description == "P3D")
        #expect(CalendarPeriod().isZero)
    }
}

@Suite("Written dates")
struct WrittenDateTests {
    @Test(
        "are read in every form of the field",
        arguments: [
            "2024-04-01", "2024/4/1", "2024.4.1", "20240401", "2024年4月1日", "令和6年4月1日", "R6.4.1", "Ｒ６．４．１", "２０２４／４／１",
            "2024年 4月 1日", "2024/04/01 09:30", "2024-04-01T09:30:00", "令和6年4月1日 12:00", "2024/4/1(月)",
            "2024年4月1日（月）午後3時5分",
        ])
    func forms(_ text: String) { #expect(WrittenDate.parse(text)?.description == "2024-04-01") }

    @Test(
        "eras",
        arguments: [
            ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"), ("H31.4.30", "2019-04-30"),
            ("S64.1.7", "1989-01-07"), ("1000-01-01", "1000-01-01"),
        ])
    func eras(_ text: String, _ day: String) { #expect(WrittenDate.parse(text)?.description == day) }

    @Test(
        "what the calendar doesn't have is none",
        arguments: [
            "2024-02-30", "2023/2/29", "6.4.1", "2024-04", "abc", "", "2024-04-01x", "2024-04-001", "2024-004-01",
            "0999-12-31",
        ])
    func refused(_ text: String) { #expect(WrittenDate.parse(text) == nil) }

    @Test(
        "nothing behind a date is passed over: a word, a range, a zone",
        arguments: [
            "2024-04-01 (取消)", "2024-04-01〜2024-04-30", "2024-04-01 - 2024-04-30", "2024-04-01 予定",
            "2024-04-01T09:30:00+09:00",
            "2024-04-01 25:00", "2024-04-01 09:75", "2024-04-01 ?", "2024/4/1 or 4/2", "2024-04-01 9",
            "2024-04-01 (日) 仮",
        ])
    func tails(_ text: String) { #expect(WrittenDate.parse(text) == nil) }
}
