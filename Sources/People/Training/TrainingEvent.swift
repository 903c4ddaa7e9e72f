package import ShikiriModel

/// What one row of an export, or one statement, says about a person and a course.
package struct TrainingEvent: Hashable, Sendable {
    /// What happened.
    package let outcome: Outcome
    /// The day of it in the portal's calendar; nil where the export has none.
    package let day: CalendarDay?
    /// The score, where the export has one.
    package let score: Score?

    /// What can happen.
    package enum Outcome: UInt8, Sendable {
        /// The course was begun.
        case started = 1
        /// An attempt ended without passing.
        case failed = 2
        /// The course was completed; whether that passes, its score decides.
        case completed = 3
    }

    /// Makes an event. A completion needs its day: without it nobody can say whether it was in time.
    package init(_ outcome: Outcome, on day: CalendarDay?, score: Score? = nil) {
        self.outcome = outcome
        self.day = day
        self.score = score
    }
}
