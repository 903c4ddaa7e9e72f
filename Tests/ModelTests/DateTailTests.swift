import ShikiriModel
import Testing

@Suite("What stands behind a date")
struct DateTailTests {
    @Test(
        "is a time of day",
        arguments: [
            (" 9:30", 34_200), ("T09:30:15.123", 34_215), ("09:30:15,5", 34_215), ("9:30:15.123456789012", 34_215),
            (", 10:05 AM", 36_300),
            ("23:59:60", 86_400),
            // Twelve is the first hour of a half, not its last.
            ("12:05 AM", 300), ("12:00 a.m.", 0), ("12:05 PM", 43_500), ("1:05 pm", 47_100), ("11:59 p.m.", 86_340),
            ("0:05 AM", 300), ("午前12時0分", 0), ("午後12時5分", 43_500), ("午後3時5分", 54_300), ("午前 9:30", 34_200),
            ("9時", 32_400), ("9時5分", 32_700), ("9時5分7秒", 32_707), ("9時59分", 35_940),
            ("T0815", 29_700), ("T2359", 86_340), ("T1001", 36_060), ("T081530", 29_730), ("T101112", 36_672),
            ("t081559", 29_759), ("(金) 9:30", 34_200), ("Fri, 9:30", 34_200), ("金曜日 9:30", 34_200),
        ])
    func time(_ text: String, _ seconds: Int) {
        #expect(DateTail(text)?.seconds == seconds)
        #expect(DateTail(text)?.offset == nil)
        #expect(DateTail(text)?.hasZone == false)
    }

    @Test("is nothing, or a weekday", arguments: ["", " ", ",", "(金)", "Fri", "Fri.", "金曜", "(月曜日)", ", Monday,"])
    func nothing(_ text: String) {
        #expect(DateTail(text)?.offset == nil)
        #expect(DateTail(text) != nil && DateTail(text)?.seconds == nil)
    }

    @Test("is a weekday, which the day must be", arguments: [("(金)", true), ("Fri", true), ("(木)", false), ("", true)])
    func weekday(_ text: String, _ fits: Bool) throws {
        // A Friday.
        let day = try #require(CalendarDay("2026-11-27"))
        #expect(DateTail(text)?.fits(day) == fits)
        #expect(WrittenDate.parse("2026-11-27 \(text)") == (fits ? day : nil))
    }

    @Test(
        "is a zone",
        arguments: [
            ("9:30Z", 0), ("9:30 UTC", 0), ("9:30 gmt", 0), ("9:30 UT", 0), ("9:30 JST", 32_400),
            ("9:30+09:00", 32_400),
            ("9:30+0930", 34_200), ("9:30 UTC+9", 32_400), ("9:30 GMT-5", -18_000), ("9:30-05:30", -19_800),
            ("9:30+14:00", 50_400), ("9:30+00:59", 3540), ("9:30+1459", 53_940),
            ("9:30 GMT+0000 (Coordinated Universal Time)", 0),
            ("9:30 +0900 (日本標準時)", 32_400), ("9:30 +0900 (JST)", 32_400), ("9:30 AM +09:00", 32_400), ("T0815Z", 0),
        ])
    func zone(_ text: String, _ offset: Int) {
        #expect(DateTail(text)?.offset == offset)
        #expect(DateTail(text)?.seconds != nil)
        #expect(DateTail(text)?.hasZone == true)
    }

    @Test(
        "is not read where a part of it means nothing",
        arguments: [
            "24:00", "9:60", "9:30:61", "13:05 PM", "13:05 午後", "9", "9:3", "9:300", "9:30:1", "9:30:15.", "0815",
            "081530",
            "T081", "T030", "T08153", "9:30:15:20", "9:30:15.1234567890123", "T2400", "T0860", "T081561", "T", "9時5",
            "9時100分", "9時5秒", "9時60分", "PM",
            "Z", "JST", "+09:00", "9:30 EST", "9:30 JST+9", "9:30+15:00", "9:30+09:60", "9:30+0960", "9:30+1500",
            "9:30+9:0", "9:30+123", "9:30+", "9:30 GMT+0000 (見込み)", "9:30 (UTC)", "(金", "(休)", "取消", "9:30 9:30", "〜",
        ])
    func unread(_ text: String) {
        #expect(DateTail(text) == nil)
    }
}
