import ShikiriModel

/// The days at which the growth of completions is shown.
enum TrendDays {
    /// A course is followed so many days past its due date.
    private static let daysPastDue = 92
    /// Up to so many weeks a point is shown for each; longer courses have one for each month.
    private static let mostWeeks = 26

    /// The ends of weeks or months from the opening on, with the due date, the last day and, up to the due date, the day a week
    /// before it; empty before the opening.
    static func days(opens: CalendarDay, due: CalendarDay, asOf: CalendarDay) -> [CalendarDay] {
        let last = min(asOf, due.adding(days: daysPastDue))
        guard last >= opens else { return [] }
        var days: Set<CalendarDay> = [last]
        if due <= last { days.insert(due) }
        // A forecast looks at the growth since then.
        let earlier = asOf.adding(days: -Forecast.window)
        if asOf <= due, earlier >= opens { days.insert(earlier) }
        if last.days(since: opens) <= mostWeeks * 7 {
            days.formUnion(stride(from: 6, to: last.days(since: opens), by: 7).map { opens.adding(days: $0) })
        } else {
            let months = (1...).lazy.map { opens.firstOfMonth(after: $0).adding(days: -1) }.prefix { $0 < last }
            days.formUnion(months)
        }
        return days.sorted()
    }
}
