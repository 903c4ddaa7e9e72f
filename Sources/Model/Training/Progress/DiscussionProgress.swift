/// What is known of the workplace discussions of one course, as everybody may see it.
package struct DiscussionProgress: Sendable {
    /// The course.
    package let course: CourseID
    /// What came up, in the order of the days on which it did.
    package let issues: [DiscussionIssue]
    /// How much else came up that isn't told: it could be of few people alone.
    package let withheldIssues: Int
    private let figures: [TrainingGroup: DiscussionFigures]

    /// Joins figures and issues.
    package init(
        course: CourseID, figures: [TrainingGroup: DiscussionFigures], issues: [DiscussionIssue],
        withheldIssues: Int = 0
    ) {
        self.course = course
        self.figures = figures
        self.issues = issues
        self.withheldIssues = withheldIssues
    }

    /// The figures of a group; zero sessions where it held none.
    package subscript(group: TrainingGroup) -> DiscussionFigures {
        figures[group] ?? DiscussionFigures(sessions: 0, departments: 0, attended: .exactly(0))
    }
}

/// The discussions that a group held.
package struct DiscussionFigures: Hashable, Sendable {
    /// How many discussions were held.
    package let sessions: Int
    /// How many departments held one or more.
    package let departments: Int
    /// How many took part, each as often as they did.
    package let attended: PublishedCount

    /// Joins the numbers.
    package init(sessions: Int, departments: Int, attended: PublishedCount) {
        self.sessions = sessions
        self.departments = departments
        self.attended = attended
    }
}

/// Something that came up in a discussion.
package struct DiscussionIssue: Hashable, Sendable {
    /// What it was, in the words of the record.
    package let text: String
    /// The day of the discussion.
    package let heldOn: CalendarDay
    /// Where; nil where so few took part that it would point at somebody.
    package let department: DepartmentID?

    /// Joins an issue with its place.
    package init(text: String, heldOn: CalendarDay, department: DepartmentID?) {
        self.text = text
        self.heldOn = heldOn
        self.department = department
    }
}
