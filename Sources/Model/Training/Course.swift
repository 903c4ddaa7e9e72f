package import ShikiriDiagnostics

/// The id of a course, as the learning systems know it too.
package typealias CourseID = Identifier<Course>

/// A course of training (研修): whom it is for, when it is due, and what counts as passed.
package struct Course: Sendable {
    /// The id.
    package let id: CourseID
    /// The title as readers know it.
    package let title: String
    /// What it is about; empty where the author wrote nothing.
    package let description: String
    /// Where it is taken; nil where the author says nothing.
    package let url: String?
    /// How it is held.
    package let kind: TrainingKind
    /// Whom it is for.
    package let audience: Audience
    /// The first day on which it can be taken.
    package let opens: CalendarDay
    /// Whether completions before that day count too.
    package let acceptsEarlier: Bool
    /// The last day on which it is in time.
    package let due: CalendarDay
    /// How long somebody has who joins, comes back from leave, or comes into the audience; nil: somebody who comes
    /// after the due date isn't asked, and who comes back has the days that were left when they went.
    package let newcomersDue: CalendarPeriod?
    /// The least score that passes; nil: what the learning system calls completed is passed.
    package let passingScore: Int?
    /// How long a completion holds, counted from the day after it; nil: for ever.
    package let validFor: CalendarPeriod?
    /// How long before the end of the validity the course is due again.
    package let renewWithin: CalendarPeriod
    /// The name that joins the courses that replace each other year by year; nil: it stands alone.
    package let series: String?
    /// The fiscal year that it belongs to.
    package let fiscalYear: Int
    /// Where it was written.
    package let location: SourceLocation
}
