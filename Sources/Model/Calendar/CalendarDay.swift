/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Everything that the rules count is counted in days as the calendar shows them: the last day in a restricted
/// operation, the first permitted date, a due date. Days from year 1 to 9999 can be expressed.
package struct CalendarDay: Hashable, Sendable {
    /// Days since 1970-01-01, which is 0.
    package let daysSinceEpoch: Int32

    /// The day that lies `daysSinceEpoch` days after 1970-01-01.
    package init(daysSinceEpoch: Int32) {
        self.daysSinceEpoch = daysSinceEpoch
    }

    /// The day with this year (1 to 9999), month (1 to 12) and day of the month, or nil where the calendar has none.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    /// How many days a month (1 to 12) has in a year.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day `count` days later, or earlier where it is negative.
    package func adding(days count: Int) -> CalendarDay {
        CalendarDay(daysSinceEpoch: daysSinceEpoch + Int32(count))
    }

    /// How many days lie between another day and this one; positive where this one is later.
    package func days(since other: CalendarDay) -> Int {
        Int(daysSinceEpoch) - Int(other.daysSinceEpoch)
    }

    /// The day of the week, Monday being 0: 1970-01-01 was a Thursday.
    package var weekday: Int { ((Int(daysSinceEpoch) + 3) % 7 + 7) % 7 }

    /// Whether it lies so far ahead of another day that its year is probably mistyped: nobody plans ten years ahead.
    package func isUnlikely(from day: CalendarDay) -> Bool { days(since: day) > 3653 }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Counts days over years that begin in March, so that the leap day is the last of its year.
    private init(validYear year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSinceEpoch: Int32(era * 146_097 + dayOfEra - 719_468))
    }
}

extension CalendarDay {
    /// The year, month and day of the month.
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(daysSinceEpoch) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The year in which a fiscal year began that contains this day, where fiscal years begin on the first of a month.
    package func fiscalYear(startingInMonth month: Int) -> Int {
        let parts = components
        return parts.month >= month ? parts.year : parts.year - 1
    }
}

extension CalendarDay: Comparable {
    /// Earlier days are less.
    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }
}

extension CalendarDay: CustomStringConvertible, LosslessStringConvertible {
    /// The day as `YYYY-MM-DD`.
    package var description: String {
        let parts = components
        return Self.padded(parts.year, 4) + "-" + Self.padded(parts.month, 2) + "-" + Self.padded(parts.day, 2)
    }

    /// Reads `YYYY-MM-DD`, exactly; nil for anything else, and for days that the calendar doesn't have.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2 else {
            return nil
        }
        let digits = parts.map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
        guard let year = digits[0], let month = digits[1], let day = digits[2] else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
