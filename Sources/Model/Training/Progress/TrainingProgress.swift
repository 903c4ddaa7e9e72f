/// All figures about training that everybody may see: what the dashboards are made from. No person is in it.
package struct TrainingProgress: Sendable {
    /// The day whose end the figures show.
    package let asOf: CalendarDay
    /// The smallest group of which figures are shown.
    package let minimumGroupSize: Int
    /// The courses in the order of `courses.yaml`.
    package let courses: Register<Course>
    private let progress: [CourseID: CourseProgress]
    private let discussions: [CourseID: DiscussionProgress]

    /// Joins the figures of all courses.
    package init(
        asOf: CalendarDay, minimumGroupSize: Int, courses: Register<Course>, progress: [CourseProgress],
        discussions: [DiscussionProgress]
    ) {
        self.asOf = asOf
        self.minimumGroupSize = minimumGroupSize
        self.courses = courses
        self.progress = Dictionary(progress.map { ($0.course, $0) }, uniquingKeysWith: { first, _ in first })
        self.discussions = Dictionary(discussions.map { ($0.course, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The figures of a course.
    package subscript(course: CourseID) -> CourseProgress? { progress[course] }

    /// The workplace discussions of a course; nil for other kinds of course.
    package func discussions(of course: CourseID) -> DiscussionProgress? { discussions[course] }

    /// The fiscal years that have courses, latest first.
    package var fiscalYears: [Int] { Set(courses.items.map(\.fiscalYear)).sorted(by: >) }

    /// The courses of a fiscal year that are open, together, for a group, on the day of the portal; of one kind, or of
    /// all. What nobody can take yet would only look like a delay.
    package func total(of group: TrainingGroup, fiscalYear: Int, kind: TrainingKind? = nil) -> CompletionTotal {
        CompletionTotal(courses(of: fiscalYear, kind, openOn: asOf).compactMap { self[$0.id]?.today[group] })
    }

    /// The courses of the fiscal year before together, as they stood a year before the day of the portal.
    package func totalYearBefore(
        of group: TrainingGroup, fiscalYear: Int, kind: TrainingKind? = nil
    ) -> CompletionTotal {
        CompletionTotal(
            courses(of: fiscalYear - 1, kind, openOn: asOf).compactMap { course in
                guard let before = self[course.id]?.yearBefore, course.opens <= before.day else { return nil }
                return before[group]
            })
    }

    private func courses(of fiscalYear: Int, _ kind: TrainingKind?, openOn day: CalendarDay) -> [Course] {
        courses.items.filter { $0.fiscalYear == fiscalYear && (kind == nil || $0.kind == kind) && $0.opens <= day }
    }
}
