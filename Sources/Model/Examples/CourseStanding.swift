/// Where somebody stands with a course on a day.
package struct CourseStanding: Hashable, Sendable {
    /// The status.
    package let status: TrainingStatus
    /// Their own due date; nil where they have none.
    package let due: CalendarDay?
    /// The day.
    package let on: CalendarDay

    /// Joins the facts.
    package init(status: TrainingStatus, due: CalendarDay?, on: CalendarDay) {
        self.status = status
        self.due = due
        self.on = on
    }
}
