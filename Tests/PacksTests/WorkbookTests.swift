import Foundation
import ShikiriModel
import Testing

@testable import ShikiriPacks
@testable import ShikiriPageKit

@Suite("A workbook")
struct WorkbookTests {
    private let book = Workbook(sheets: [
        Workbook.Sheet(
            name: "R&D's",
            columns: [Workbook.Column(title: "社員番号", width: 12), Workbook.Column(title: "期限", width: 12)],
            rows: [
                [.text("0012"), .day(CalendarDay("2026-11-24") ?? CalendarDay(daysSinceEpoch: 0))],
                [.text("=1+1"), .empty], [.text("a<b & \"c\"\u{1}"), .number(-3)],
            ])
    ])

    private var text: String { String(decoding: book.bytes, as: UTF8.self) }

    @Test("is the same for the same tables")
    func repeats() {
        #expect(book.bytes == book.bytes)
    }

    @Test("keeps ids and what looks like a formula as texts, and days as days")
    func cells() {
        #expect(text.contains(#"<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">0012</t></is></c>"#))
        #expect(text.contains(#"<t xml:space="preserve">=1+1</t>"#))
        #expect(!text.contains("<f>"))
        #expect(text.contains(#"<c r="B2" s="3"><v>46350</v></c>"#))
        #expect(text.contains(#"<c r="B4"><v>-3</v></c>"#))
    }

    @Test("escapes what XML can't hold")
    func escapes() {
        #expect(text.contains("a&lt;b &amp; &quot;c&quot;\u{FFFD}"))
        #expect(text.contains(#"<sheet name="R&amp;D's""#))
        #expect(text.contains("'R&amp;D''s'!$A$1:$B$4"))
    }

    @Test("has a frozen head and a filter over all rows")
    func head() {
        #expect(text.contains(#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#))
        #expect(text.contains(#"<autoFilter ref="A1:B4"/>"#))
    }

    @Test("names columns behind Z", arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (703, "AAA")])
    func columns(_ count: Int, _ last: String) {
        let columns = (0..<count).map { _ in Workbook.Column(title: "x", width: 3) }
        let bytes = Workbook(sheets: [Workbook.Sheet(name: "a", columns: columns, rows: [])]).bytes
        #expect(String(decoding: bytes, as: UTF8.self).contains(#"<autoFilter ref="A1:\#(last)1"/>"#))
    }

    @Test(
        "has the checksums that archives have", arguments: [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)])
    func checksum(_ text: String, _ sum: UInt32) {
        #expect(CRC32.of(Array(text.utf8)) == sum)
    }
}

@Suite("A file for calendars")
struct CalendarFileTests {
    private func text(_ title: String, url: String? = nil) -> String {
        let day = CalendarDay("2026-12-31") ?? CalendarDay(daysSinceEpoch: 0)
        let file = CalendarFile(
            name: "期限", asOf: day,
            entries: [CalendarFile.Entry(id: "KK-1-2026-12-31@due.shikiri", day: day, title: title, url: url)])
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("says a whole day, up to the next, and when it was made by the day alone")
    func days() {
        let text = text("a")
        #expect(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
        #expect(text.contains("DTSTAMP:20261231T000000Z\r\n"))
        #expect(text.contains("UID:KK-1-2026-12-31@due.shikiri\r\n"))
    }

    @Test(
        "escapes what has a meaning",
        arguments: [("a,b;c\\d", "a\\,b\\;c\\\\d"), ("a\nb", "a\\nb"), ("a\rBEGIN:VALARM", "aBEGIN:VALARM")])
    func escapes(_ title: String, _ written: String) {
        #expect(text(title).contains("SUMMARY:\(written)\r\n"))
    }

    @Test("folds lines at 75 bytes, never inside a sign", arguments: ["長い題名の講座", "a", "🧑🏽‍🔧"])
    func folds(_ sign: String) {
        let title = String(repeating: sign, count: 60)
        let text = text(title, url: "https://learning.example.jp/" + String(repeating: "x", count: 90))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        // A sign can be folded between its scalars, which the comparison by bytes doesn't mind.
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "", options: .literal)
        #expect(unfolded.range(of: "SUMMARY:" + title + "\r\n", options: .literal) != nil)
    }
}

@Suite("A mail that reminds")
struct ReminderMailTests {
    private func mail(lines: Int) -> ReminderMail {
        ReminderMail(
            subject: "お願い & 連絡", opening: "見本さん\n",
            lines: (0..<lines).map { "- 行為規制の基礎その\($0)（期限 2026年12月31日）" }, more: "ほかにもあります。")
    }

    @Test("keeps its text apart from what has a meaning in a link")
    func encodes() {
        let link = mail(lines: 1).href(to: ["a+b@example.jp", "c&d@example.jp"])
        #expect(link.hasPrefix("mailto:a%2Bb@example.jp,c%26d@example.jp?subject=%E3%81%8A"))
        #expect(link.contains("%20%26%20"))
        #expect(link.contains("%0D%0A"))
    }

    @Test("leaves lines out where the link grew too long, and says so", arguments: [1, 3, 10, 200])
    func short(_ lines: Int) {
        let link = mail(lines: lines).href(to: ["a@example.jp"])
        let text = link.removingPercentEncoding ?? ""
        #expect(link.count <= ReminderMail.longest)
        #expect(text.contains("ほかにもあります。") == (text.matches(of: /その\d/).count < lines))
        #expect(text.contains("その0"))
    }

    @Test("keeps addresses of one link from each other", arguments: [1, 40, 400])
    func groups(_ count: Int) {
        let addresses = (0..<count).map { "person\($0)@example.jp" }
        let mail = mail(lines: 12)
        let groups = mail.groups(addresses)
        #expect(groups.flatMap { $0 } == addresses)
        for group in groups {
            let link = mail.href(hidden: group)
            #expect(link.hasPrefix("mailto:?bcc=") && link.count <= ReminderMail.longest)
        }
    }
}
