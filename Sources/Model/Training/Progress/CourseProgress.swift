/// The figures of one course as everybody may see them.
package struct CourseProgress: Sendable {
    /// The course.
    package let course: CourseID
    /// The state on the day of the portal, in the departments of that day.
    package let today: GroupFigures
    /// The state at the end of the due date, in the departments of then; nil until the due date has come.
    package let atDue: GroupFigures?
    /// The course of the same series in the fiscal year before.
    package let predecessor: CourseID?
    /// How completions grew, by group; groups whose figures are withheld have none.
    package let trend: ProgressTrend

    /// Joins the figures of a course.
    package init(
        course: CourseID, today: GroupFigures, atDue: GroupFigures?, predecessor: CourseID?, trend: ProgressTrend
    ) {
        self.course = course
        self.today = today
        self.atDue = atDue
        self.predecessor = predecessor
        self.trend = trend
    }
}

/// The figures of one course on one day, for every group.
package struct GroupFigures: Sendable {
    /// The end of which day the figures show.
    package let day: CalendarDay
    private let figures: [TrainingGroup: GroupFigure]

    /// Joins the figures; groups that are not in the table have nobody in the audience.
    package init(day: CalendarDay, figures: [TrainingGroup: GroupFigure]) {
        self.day = day
        self.figures = figures
    }

    /// The figure of a group.
    package subscript(group: TrainingGroup) -> GroupFigure { figures[group] ?? .nobody }
}

/// The figure of one course, group and day.
package enum GroupFigure: Hashable, Sendable {
    /// Nobody of the group is in the audience.
    case nobody
    /// The group is too small to show, or would let another small one be worked out.
    case withheld
    /// The numbers, and who is not in them.
    case shown(CompletionFigures, leftOut: [LeftOut])

    /// The numbers, where they are shown.
    package var figures: CompletionFigures? {
        guard case .shown(let figures, _) = self else { return nil }
        return figures
    }
}
