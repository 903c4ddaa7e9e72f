package import ShikiriModel

/// The days on which a period of months begins and, for want of a day of the same number, ends with the month (Civil
/// Code article 143(2), proviso).
package struct MonthEnds: Hashable, Sendable {
    /// The period.
    package let period: CalendarPeriod
    /// The days on which it begins, in the order of the year.
    package let beginnings: [Beginning]

    /// A day of the year on which a period begins.
    package struct Beginning: Hashable, Sendable {
        /// The month, from 1.
        package let month: Int
        /// The day of the month: the 29th, 30th or 31st.
        package let day: Int
        /// Whether only years in which February has 28 days make it so.
        package let onlyInCommonYears: Bool
    }

    /// Finds the days for a period; nil for one that never ends with a month.
    init?(of period: CalendarPeriod) {
        guard period.months > 0 else { return nil }
        let beginnings = (1...12).flatMap { month -> [Beginning] in
            let last = CalendarDay.length(ofMonth: month, year: Self.leapYear)
            let ending = (month - 1 + period.months) % 12 + 1
            let longest = CalendarDay.length(ofMonth: ending, year: Self.leapYear)
            let shortest = CalendarDay.length(ofMonth: ending, year: Self.commonYear)
            return (29...31).compactMap { day in
                guard day <= last, day > shortest else { return nil }
                // What begins on 29 February and lasts one to three years never ends in a leap year.
                let isNeverLeap = month == 2 && period.months % 48 != 0
                return Beginning(month: month, day: day, onlyInCommonYears: day <= longest && !isNeverLeap)
            }
        }
        guard !beginnings.isEmpty else { return nil }
        self.period = period
        self.beginnings = beginnings
    }

    private static let leapYear = 2024
    private static let commonYear = 2023
}
