import ShikiriModel
import Testing

@testable import ShikiriRecords

@Suite("Dates of exports")
struct RecordDateTests {
    private func day(_ text: String, _ patterns: [String] = []) throws -> String? {
        let forms = try patterns.map { try #require(DatePattern($0)) }
        var dates = RecordDates(forms, timeZone: "Asia/Tokyo")
        return dates.day(in: text)?.description
    }

    static let plain: [(text: String, day: String?)] = [
        ("2026-04-01", "2026-04-01"), ("2026/4/1", "2026-04-01"), ("2026.4.1", "2026-04-01"),
        ("20260401", "2026-04-01"), ("２０２６／４／１", "2026-04-01"), ("2026/4/1 9:30", "2026-04-01"),
        // Japanese, with the eras.
        ("2026年4月1日", "2026-04-01"), ("令和8年4月1日", "2026-04-01"), ("R8.4.1", "2026-04-01"),
        ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"), ("H31/4/30 10:00", "2019-04-30"),
        ("昭和64年1月7日", "1989-01-07"),
        // A moment with a zone is a day in the portal's zone, here nine hours ahead of UTC.
        ("2026-04-01T23:30:00Z", "2026-04-02"), ("2026-04-01T08:15:00+09:00", "2026-04-01"),
        ("2026-04-01 20:00 -0500", "2026-04-02"), ("2026-04-01T14:59:59.999Z", "2026-04-01"),
        ("2026-04-01T15:00:00.000000Z", "2026-04-02"), ("2026-04-01T23:30:00+09", "2026-04-01"),
        ("2026-04-01T23:30:00", "2026-04-01"),
        // The same with names of zones, and as mail and browsers write them.
        ("2026-04-01 23:30:00 UTC", "2026-04-02"), ("2026-04-01 23:30 JST", "2026-04-01"),
        ("2026-04-01 23:30 GMT", "2026-04-02"), ("2026-04-01 23:30 UTC+9", "2026-04-01"),
        ("Wed, 01 Apr 2026 23:30:00 +0000", "2026-04-02"), ("Wed, 01 Apr 2026 23:30:00 GMT", "2026-04-02"),
        ("Wed Apr 01 2026 23:30:00 GMT+0000 (Coordinated Universal Time)", "2026-04-02"),
        ("Wed Apr 01 2026 23:30:00 GMT+0900 (日本標準時)", "2026-04-01"), ("2026/4/1 11:30 PM UTC", "2026-04-02"),
        ("2026-04-01T2330Z", "2026-04-02"), ("令和8年4月1日 午後11時30分", "2026-04-01"), ("2026/04/01(水) 23:30", "2026-04-01"),
        // Nothing behind a date is passed over.
        ("2026-04-01 (取消)", nil), ("2026-04-01 23:30 EST", nil), ("2026-04-01 23:30 EST?", nil),
        ("2026-04-01 UTC", nil),
        ("2026-04-01 〜 2026-04-02", nil), ("2026-04-01, 2026-04-02", nil), ("2026-04-01 10:00 予定", nil),
        ("2026-04-01T10:00:00+09:00 (仮)", nil), ("2026-04-01T10:00:00+25:00", nil), ("2026-04-01 24:00", nil),
        ("Sometime, 1 May 2024", nil), ("2026-04-01 13:30 PM +", nil), ("2026-04-01 10:00Z+09:00Z", nil),
        // Moodle's long forms.
        ("Friday, 12 April 2024, 10:05 AM", "2024-04-12"), ("12 April 2024, 10:05 AM", "2024-04-12"),
        ("Fri, 12 Apr 2024, 10:05 PM", "2024-04-12"), ("Friday, April 12, 2024, 10:05 AM", "2024-04-12"),
        ("1 May 2024", "2024-05-01"), ("2024年 04月 12日(金曜日) 10:05", "2024-04-12"),
        ("2024年 04月 12日 10:05", "2024-04-12"), ("2024年 04月 12日", "2024-04-12"),
        // A weekday that the day isn't, and a year that no era has.
        ("2026-04-01 (水)", "2026-04-01"), ("2026-04-01 (木)", nil), ("2026-04-01(日) 10:00", nil),
        ("2026/4/1 Thu", nil), ("2026/4/1 Wed", "2026-04-01"), ("令和8年4月1日（金曜日）", nil),
        ("令和0年4月1日", nil), ("R0.4.1", nil), ("平成元年4月1日", "1989-04-01"),
        // What says no day.
        ("31 April 2024", nil), ("12 Apr 24", nil), ("Friday", nil), ("2026-02-29", nil), ("12/04/24", nil),
        ("令和8年", nil), ("soon", nil), ("12 Apricot 2024", nil), ("", nil),
    ]

    @Test("are read in every form that says one day only", arguments: plain)
    func readsPlain(_ example: (text: String, day: String?)) throws {
        #expect(try day(example.text) == example.day, "\(example.text)")
    }

    static let mapped: [(text: String, pattern: String, day: String?)] = [
        ("12/04/24, 10:05", "dd/MM/yy", "2024-04-12"), ("04/12/2024 10:05", "MM/dd/yyyy", "2024-04-12"),
        ("12.4.2024", "d.M.yyyy", "2024-04-12"), ("20240412", "yyyyMMdd", "2024-04-12"),
        ("12-Apr-24", "d-MMM-yy", "2024-04-12"), ("2024年4月12日(金) 10:05", "yyyy年M月d日", "2024-04-12"),
        ("2024年 04月 12日(金曜日) 10:05", "yyyy年 MM月 dd日", "2024-04-12"),
        ("Friday, 12 April 2024, 10:05 AM", "EEEE, d MMMM yyyy", "2024-04-12"),
        ("2024/04/12T23:30:00Z", "yyyy/MM/dd", "2024-04-13"), ("1/4/2024", "dd/MM/yyyy", nil),
        ("12/04/2024", "dd/MM/yy", nil), ("12 Foo 2024", "d MMM yyyy", nil), ("2024-04-12", "yyyy/M/d", nil),
    ]

    @Test("are read in the form that the mapping names, and in no other", arguments: mapped)
    func readsMapped(_ example: (text: String, pattern: String, day: String?)) throws {
        #expect(try day(example.text, [example.pattern]) == example.day, "\(example.text)")
    }

    @Test(
        "have forms with a year, a month and a day",
        arguments: ["yyyy/M", "MM/dd", "yyy/M/d", "yyyy/MMMMM/d", "d/d/yyyy"])
    func wrongForm(_ pattern: String) { #expect(DatePattern(pattern) == nil) }
}
