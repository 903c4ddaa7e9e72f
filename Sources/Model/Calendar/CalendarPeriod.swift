/// A length of time in calendar units, such as the cooling period (クーリング期間), written as in ISO 8601: `P1Y`,
/// `P18M`, `P30D`, `P2W`, `P1Y6M`.
///
/// Every period of the product runs as Civil Code (民法) articles 140, 141 and 143 have it: it begins on the day after
/// the day that it counts from (初日不算入). Years and months end on the day before the day of the same number as the day
/// on which they began; where the last month has no such day, they end with that month. Days are counted after them.
package struct CalendarPeriod: Hashable, Sendable {
    /// Years and months together, in months.
    package let months: Int
    /// Weeks and days together, in days.
    package let days: Int

    /// Makes a period; parts are not negative.
    package init(years: Int = 0, months: Int = 0, days: Int = 0) {
        self.months = years * 12 + months
        self.days = days
    }

    /// No time at all. As a cooling period it stands for `none`: no time that passes permits a direct move.
    package static let zero = CalendarPeriod()

    /// Whether the period is no time at all.
    package var isZero: Bool { self == .zero }
}

extension CalendarPeriod: LosslessStringConvertible {
    /// Reads a period of ISO 8601 made of whole years, months, weeks and days; nil for anything else.
    package init?(_ text: String) {
        guard text.first == "P", text.count > 1 else { return nil }
        var amounts: [Character: Int] = [:]
        var remainingUnits = Substring("YMWD")
        var digits = ""
        for character in text.dropFirst() {
            if character.isASCII, character.isNumber {
                digits.append(character)
                continue
            }
            guard let amount = Int(digits), amount <= 9999, let place = remainingUnits.firstIndex(of: character) else {
                return nil
            }
            amounts[character] = amount
            remainingUnits = remainingUnits[remainingUnits.index(after: place)...]
            digits = ""
        }
        guard digits.isEmpty else { return nil }
        self.init(
            years: amounts["Y"] ?? 0, months: amounts["M"] ?? 0, days: (amounts["W"] ?? 0) * 7 + (amounts["D"] ?? 0))
    }

    /// The period in ISO 8601, with years where the months make whole years; `none` for no time at all, as revisions
    /// write it.
    package var description: String {
        guard !isZero else { return "none" }
        let years = months / 12
        let rest = months % 12
        return "P" + (years > 0 ? "\(years)Y" : "") + (rest > 0 ? "\(rest)M" : "") + (days > 0 ? "\(days)D" : "")
    }
}

extension CalendarDay {
    /// The last day of a period that counts from this day, and so begins on the day after it: 2024-02-28 and P1Y give
    /// 2025-02-28; 2024-06-01 and P30D give 2024-07-01. This day itself for no time at all.
    package func lastDay(of period: CalendarPeriod) -> CalendarDay {
        firstDay(after: period).adding(days: -1)
    }

    /// The first day on which a period that counts from this day is over: 2025-01-30 and P1M give 2025-03-01.
    package func firstDay(after period: CalendarPeriod) -> CalendarDay {
        adding(days: 1).sameNumber(inMonths: period.months).adding(days: period.days)
    }

    /// The day of the same number so many months later; where that month has none, the first of the month behind it.
    private func sameNumber(inMonths count: Int) -> CalendarDay {
        let start = components
        let monthIndex = start.year * 12 + start.month - 1 + count
        let isThere = start.day <= CalendarDay.length(ofMonth: monthIndex % 12 + 1, year: monthIndex / 12)
        let first = firstOfMonth(after: isThere ? count : count + 1)
        return isThere ? first.adding(days: start.day - 1) : first
    }

    /// The first day of a calendar month `count` months after this day's month.
    package func firstOfMonth(after count: Int = 0) -> CalendarDay {
        let start = components
        let monthIndex = start.year * 12 + start.month - 1 + count
        return CalendarDay(year: monthIndex / 12, month: monthIndex % 12 + 1, day: 1) ?? self
    }
}
