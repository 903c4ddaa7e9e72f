/// The business days (営業日) of a calendar: every day that is neither of the weekend nor a holiday, as far as the
/// calendar knows holidays.
package struct BusinessCalendar: Sendable {
    /// The days of the week on which nobody works.
    package let weekend: Set<Weekday>
    /// The days besides on which nobody works.
    package let holidays: Set<CalendarDay>
    /// The days for which all holidays are written. On others nobody knows.
    package let known: ClosedRange<CalendarDay>

    /// Makes a calendar.
    package init(weekend: Set<Weekday>, holidays: Set<CalendarDay>, known: ClosedRange<CalendarDay>) {
        self.weekend = weekend
        self.holidays = holidays
        self.known = known
    }

    /// Whether it is a business day.
    package func isBusinessDay(_ day: CalendarDay) -> Bool {
        !holidays.contains(day) && !weekend.contains(Weekday(of: day))
    }

    /// The business day that is so many after a day, which itself doesn't count (初日不算入); nil where the calendar doesn't
    /// know all days on the way.
    package func day(_ count: Int, after day: CalendarDay) -> CalendarDay? {
        guard count > 0, weekend.count < Weekday.allCases.count else { return nil }
        var (current, left) = (day, count)
        while left > 0 {
            current = current.adding(days: 1)
            guard known.contains(current) else { return nil }
            if isBusinessDay(current) { left -= 1 }
        }
        return current
    }
}

/// The days of the week.
package enum Weekday: String, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The day of the week of a day.
    package init(of day: CalendarDay) { self = Self.allCases[day.weekday] }
}
