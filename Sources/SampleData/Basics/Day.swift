/// A day of the Gregorian calendar, counted from 1970-01-01; no clock, time zone or locale comes into it.
struct Day: Hashable, Comparable {
    let number: Int

    init(number: Int) {
        self.number = number
    }

    /// A date (Howard Hinnant's days-from-civil arithmetic).
    init(_ year: Int, _ month: Int, _ day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// `2026-11-24`, or nothing when the text is not of that form.
    init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, text.utf8.count == 10 else { return nil }
        self.init(parts[0], parts[1], parts[2])
        guard iso == text else { return nil }
    }

    /// Year, month and day of the month.
    var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// `2026-11-24`.
    var iso: String {
        let (year, month, day) = civil
        return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }

    /// This day, or the Monday after it when it falls on a weekend.
    var workday: Day {
        switch (number + 4) % 7 {
        case 0: self + 1
        case 6: self + 2
        default: self
        }
    }

    static func + (day: Day, days: Int) -> Day {
        Day(number: day.number + days)
    }

    static func - (later: Day, earlier: Day) -> Int {
        later.number - earlier.number
    }

    static func < (earlier: Day, later: Day) -> Bool {
        earlier.number < later.number
    }
}

extension Day {
    /// The day as of which the sample is written.
    static let asOf = Day(2026, 11, 24)

    /// The last day on which something can have been recorded.
    static let lastRecorded = asOf + -1

    /// The first day of the fiscal year 2026.
    static let fiscalYear2026 = Day(2026, 4, 1)
}

extension Int {
    /// The number with zeros before it, at least so many digits.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: digits.count < width ? width - digits.count : 0) + digits
    }
}
