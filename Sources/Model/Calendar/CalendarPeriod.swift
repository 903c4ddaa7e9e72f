/// A length of time in calendar units, such as the cooling period (クーリング期間), written as in ISO 8601: `P1Y`,
/// `P18M`, `P30D`, `P2W`, `P1Y6M`.
///
/// Years and months are added first and clamp to the end of a shorter month (31 January and one month give the last
/// day of February); then days are added.
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

    /// No time at all.
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

    /// The period in ISO 8601, with years where the months make whole years.
    package var description: String {
        guard !isZero else { return "P0D" }
        let years = months / 12
        let rest = months % 12
        return "P" + (years > 0 ? "\(years)Y" : "") + (rest > 0 ? "\(rest)M" : "") + (days > 0 ? "\(days)D" : "")
    }
}

extension CalendarDay {
    /// The day a period after this one, clamped to the end of a shorter month.
    package func adding(_ period: CalendarPeriod) -> CalendarDay {
        let start = components
        let monthIndex = start.year * 12 + start.month - 1 + period.months
        let (year, month) = (monthIndex / 12, monthIndex % 12 + 1)
        let day = min(start.day, CalendarDay.length(ofMonth: month, year: year))
        let moved = CalendarDay(year: year, month: month, day: day) ?? self
        return moved.adding(days: period.days)
    }

    /// The first day of a calendar month `count` months after this day's month.
    package func firstOfMonth(after count: Int = 0) -> CalendarDay {
        let start = components
        let monthIndex = start.year * 12 + start.month - 1 + count
        return CalendarDay(year: monthIndex / 12, month: monthIndex % 12 + 1, day: 1) ?? self
    }
}
