import ShikiriModel

/// Reads the dates that most exports have straight from their bytes: four digits for the year, one or two for the month
/// and the day, one sign between them, and perhaps a time without a zone behind. Everything else is for `RecordDates`.
struct DayBytes: Sendable {
    /// The signs between the numbers, and whether month and day must have two digits.
    private let forms: [Form]
    /// The days since 1970-01-01 of the first days of the years from 1970 on.
    private let years: [Int32]

    struct Form: Hashable, Sendable {
        let separator: UInt8
        let needsTwoDigits: Bool
    }

    /// Reads dates of these forms; without any, of those that every export may have. Where a form has another order, or is
    /// otherwise unusual, nothing is read here.
    init(_ patterns: [DatePattern]) {
        let written = patterns.map(\.plainForm)
        let usual = [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")]
        if patterns.isEmpty {
            forms = usual.map { Form(separator: $0, needsTwoDigits: false) }
        } else {
            forms = written.contains(nil) ? [] : written.compactMap { $0 }
        }
        years = (1970...2149).map { CalendarDay(year: $0, month: 1, day: 1)?.daysSinceEpoch ?? 0 }
    }

    /// The day that a range of bytes says; nil where it is for `RecordDates` to read.
    @inline(__always)
    func day(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> CalendarDay? {
        guard range.count >= 8 else { return nil }
        var place = range.lowerBound
        var year = 0
        for _ in 0..<4 {
            guard let digit = Self.digit(bytes[place]) else { return nil }
            year = year * 10 + digit
            place += 1
        }
        let sign = bytes[place]
        let start = place + 1
        guard let month = Self.number(bytes, start, range), month.end < range.upperBound, bytes[month.end] == sign
        else {
            return nil
        }
        guard let day = Self.number(bytes, month.end + 1, range) else { return nil }
        let hasTwoDigits = month.end - start == 2 && day.end - month.end == 3
        guard forms.contains(where: { $0.separator == sign && (hasTwoDigits || !$0.needsTwoDigits) }) else {
            return nil
        }
        guard endsPlainly(bytes, day.end..<range.upperBound) else { return nil }
        return self.day(year, month.value, day.value)
    }

    /// Nothing, or a time such as `9:30` or `09:30:15` without a zone.
    @inline(__always)
    private func endsPlainly(_ bytes: UnsafeRawBufferPointer, _ rest: Range<Int>) -> Bool {
        guard let first = rest.first else { return true }
        guard bytes[first] == 0x20 || bytes[first] == 0x54 else { return false }
        guard let hour = Self.number(bytes, first + 1, rest), hour.value < 24 else { return false }
        var end = hour.end
        for _ in 0..<2 where end < rest.upperBound {
            guard bytes[end] == 0x3A, let part = Self.number(bytes, end + 1, rest) else { return false }
            guard part.value < 60, part.end == end + 3 else { return false }
            end = part.end
        }
        return end == rest.upperBound && end > hour.end
    }

    @inline(__always)
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        guard (1970...2149).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year == 2000)
        let length = month == 2 ? (isLeap ? 29 : 28) : 30 + (month + month / 8) % 2
        guard day <= length else { return nil }
        let before = (367 * month - 362) / 12 - (month <= 2 ? 0 : (isLeap ? 1 : 2))
        return CalendarDay(daysSinceEpoch: years[year - 1970] + Int32(before + day - 1))
    }

    @inline(__always)
    private static func number(
        _ bytes: UnsafeRawBufferPointer, _ start: Int, _ range: Range<Int>
    ) -> (value: Int, end: Int)? {
        guard start < range.upperBound, let first = digit(bytes[start]) else { return nil }
        guard start + 1 < range.upperBound, let second = digit(bytes[start + 1]) else { return (first, start + 1) }
        return (first * 10 + second, start + 2)
    }

    @inline(__always)
    private static func digit(_ byte: UInt8) -> Int? {
        let value = byte &- 0x30
        return value < 10 ? Int(value) : nil
    }
}
