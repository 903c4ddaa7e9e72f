package import ShikiriModel

/// The days and periods of a course that decide anybody's status: what is left of a course without its words.
package struct CourseTerms: Hashable, Sendable {
    /// The first day on which it can be taken.
    package let opens: CalendarDay
    /// The last day on which it is in time.
    package let due: CalendarDay
    /// How long newcomers and returners have.
    package let newcomersDue: CalendarPeriod?
    /// How long a completion holds.
    package let validFor: CalendarPeriod?
    /// How long before the end of the validity it is due again.
    package let renewWithin: CalendarPeriod
    /// When the next course of the series opens.
    package let successorOpens: CalendarDay?

    /// Takes the terms of a course, which stands in a list with others of its series.
    package init(of course: Course, among courses: Register<Course>) {
        opens = course.opens
        due = course.due
        newcomersDue = course.newcomersDue
        validFor = course.validFor
        renewWithin = course.renewWithin
        let later = courses.items.filter { $0.series == course.series && $0.opens > course.opens }
        successorOpens = course.series == nil ? nil : later.map(\.opens).min()
    }

    /// The last day on which a completion holds; nil: it holds for ever.
    package func lastValidDay(ofCompletionOn day: CalendarDay) -> CalendarDay? {
        validFor.map { day.lastDay(of: $0) }
    }
}
