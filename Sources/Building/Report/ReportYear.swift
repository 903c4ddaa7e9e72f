package import ShikiriModel

/// The fiscal year that a report is about, as far as it has come.
package struct ReportYear: Sendable {
    /// The calendar year in which it begins.
    package let number: Int
    /// Its first day.
    package let first: CalendarDay
    /// Its last day, or the day that counts as today where that comes first.
    package let last: CalendarDay

    /// The fiscal year that begins in a calendar year; nil where it hasn't begun.
    package init?(_ number: Int, startingIn month: Int, asOf day: CalendarDay) {
        guard let first = CalendarDay(year: number, month: month, day: 1), first <= day else { return nil }
        self.number = number
        self.first = first
        last = min(first.firstOfMonth(after: 12).adding(days: -1), day)
    }

    /// Whether a day lies in it.
    package func contains(_ day: CalendarDay) -> Bool { (first...last).contains(day) }
}
