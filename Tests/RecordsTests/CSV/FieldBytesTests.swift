import Foundation
import ShikiriLoading
import ShikiriModel
import Testing

@testable import ShikiriRecords

@Suite("Fields read from their bytes")
struct FieldBytesTests {
    private func day(_ text: String, _ patterns: [String]) -> CalendarDay? {
        Array(text.utf8).withUnsafeBytes { DayBytes(patterns.compactMap { DatePattern($0) }).day($0, $0.indices) }
    }

    static let dates = [
        "2026-04-01", "2026/4/1", "2026.4.1", "2026/04/01 9:30", "2026-04-01T09:30:15", "2026-02-29", "2024-02-29",
        "2026/13/1", "2026/4/31", "2026-4/1", "2026/4/1x", "2026/4/1 09:30 +09:00", "2026-04-01T23:30:00Z", "20260401",
        "令和8年4月1日", "R8.4.1", "2026/4/", "2026//1", "1969/1/1", "2026/4/111", "２０２６/4/1", "",
    ]

    @Test("a date read from bytes is the date that its text says", arguments: dates, [[], ["yyyy/M/d", "yyyy-MM-dd"]])
    func agreement(_ text: String, _ patterns: [String]) {
        var slow = RecordDates(patterns.compactMap { DatePattern($0) }, timeZone: "Asia/Tokyo")
        guard let fast = day(text, patterns) else { return }
        #expect(fast == slow.day(in: text))
    }

    @Test("every day from 1970 to 2149 is read")
    func everyDay() {
        let reader = DayBytes([])
        var expected = CalendarDay(daysSinceEpoch: 0)
        while expected.components.year < 2150 {
            let read = Array(expected.description.utf8).withUnsafeBytes { reader.day($0, $0.indices) }
            guard read == expected else {
                Issue.record("\(expected)")
                return
            }
            expected = expected.adding(days: 1)
        }
    }

    @Test("forms with another order are left to the slow reader")
    func unusual() {
        #expect(day("2026/4/1", ["yyyy/d/M"]) == nil)
        #expect(day("2026/4/1", ["yyyy/MM/dd"]) == nil)
        #expect(day("2026/04/01", ["yyyy/MM/dd"]) == CalendarDay("2026-04-01"))
    }

    @Test("bytes that are not UTF-8 are found where the strict reader finds them")
    func utf8() {
        var numbers = RecordNumbers(state: 5)
        let pieces: [[UInt8]] = [
            Array("abcdefgh".utf8), Array("見本".utf8), [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
            [0xC2],
            [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xE3, 0x81], [0x2C], [0xC3, 0xA9],
        ]
        for _ in 0..<5_000 {
            let bytes = (0..<numbers.next(below: 8)).flatMap { _ in pieces[numbers.next(below: pieces.count)] }
            let found = bytes.withUnsafeBytes { ExportEncoding.utf8.firstInvalid($0, in: $0.indices) }
            #expect((found == nil) == (String(validating: bytes, as: UTF8.self) != nil))
        }
    }

    @Test("bytes that are not CP932 are found, and all its characters pass")
    func cp932() throws {
        let text = "①㈱髙﨑～ｱｲｳ ABC 見本、花子"
        let bytes = Array(try #require(text.data(using: .shiftJIS)))
        #expect(bytes.withUnsafeBytes { ExportEncoding.cp932.firstInvalid($0, in: $0.indices) } == nil)
        #expect(bytes.withUnsafeBytes { ExportEncoding.cp932.text(of: $0) } == text)
        for wrong: [UInt8] in [[0x80], [0xFD], [0x81], [0x81, 0x20], [0x81, 0x7F], [0x61, 0x81, 0x2C]] {
            #expect(wrong.withUnsafeBytes { ExportEncoding.cp932.firstInvalid($0, in: $0.indices) } != nil)
        }
    }

    @Test("short byte strings are found again, with any bytes around them")
    func table() {
        var table = ByteTable<Int32>(capacity: 4)
        let words = (0..<5_000).map { "E\($0 * 7)" } + ["", "ABCDEFGHIJKLMNO", "ABCDEFGH", "ABCDEFGHI"]
        let bytes = Array(words.joined(separator: ",").utf8)
        bytes.withUnsafeBytes { raw in
            var place = 0
            for (number, word) in words.enumerated() {
                let range = place..<(place + word.utf8.count)
                if let key = ShortBytes(raw, range) { table.learn(key, Int32(number)) }
                place = range.upperBound + 1
            }
        }
        for (number, word) in words.enumerated() {
            Array(word.utf8).withUnsafeBytes { raw in
                #expect(ShortBytes(raw, raw.indices).flatMap { table.value(of: $0) } == Int32(number))
            }
        }
        Array("ABCDEFGHIJKLMNOP".utf8).withUnsafeBytes { #expect(ShortBytes($0, $0.indices) == nil) }
    }
}
