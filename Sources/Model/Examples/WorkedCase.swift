/// A case whose answer the rules give: in a living example of a page, or in a scenario of the office. Nobody in it exists.
package enum WorkedCase: Hashable, Sendable {
    /// May somebody move?
    case move(MoveCase)
    /// Where does somebody stand with a course?
    case course(CourseCase)
}

/// A move between two places.
package struct MoveCase: Hashable, Sendable {
    /// The place that is left.
    package let from: Place
    /// The place that is joined.
    package let to: Place
    /// The first day there; nil: the day as of which the case is read.
    package let on: CalendarDay?
    /// The last day at the origin; nil: the day before the move.
    package let left: CalendarDay?
    /// The title at the origin.
    package let title: String?
    /// The title at the destination.
    package let titleThere: String?
    /// The posts held until then.
    package let history: [PastPost]
}

/// A post that somebody in a case held.
package struct PastPost: Hashable, Sendable {
    /// The operation.
    package let operation: OperationID
    /// The first day.
    package let from: CalendarDay
    /// The last day; nil while it goes on.
    package let until: CalendarDay?
    /// The title held in it.
    package let title: String?
}

/// A course, and what somebody in its audience did about it.
package struct CourseCase: Hashable, Sendable {
    /// The course.
    package let course: CourseID
    /// The day on which the status is seen; nil: the day as of which the case is read.
    package let on: CalendarDay?
    /// The completions, as a learning system would record them.
    package let completions: [Completion]
    /// When the person came into the audience; nil: before the course opened.
    package let joined: CalendarDay?
    /// The times away, earliest first.
    package let absences: [Absence]

    /// A completion with its day.
    package struct Completion: Hashable, Sendable {
        /// The day.
        package let day: CalendarDay
        /// The score in points.
        package let score: Int?
    }

    /// A time away.
    package struct Absence: Hashable, Sendable {
        /// The first day away.
        package let from: CalendarDay
        /// The last day away; nil while nobody knows it.
        package let until: CalendarDay?
    }
}
