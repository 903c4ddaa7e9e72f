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

    /// Several courses together, for a group, as they stand on the day of the portal.
    package func total(of group: TrainingGroup, over courses: [Course]) -> CompletionTotal {
        CompletionTotal(courses.compactMap { self[$0.id]?.today[group] })
    }

    /// The courses of a fiscal year whose date had passed by the end of a day, in the order of `courses.yaml`: only of them can
    /// be said who was on time.
    package func settled(of fiscalYear: Int, by day: CalendarDay) -> [Course] {
        courses.items.filter { $0.fiscalYear == fiscalYear && $0.due < day }
    }

    /// The courses of earlier fiscal years whose date has passed: what is still open in them was left over.
    package func settled(before fiscalYear: Int) -> [Course] {
        courses.items.filter { $0.fiscalYear < fiscalYear && $0.due < asOf }
    }

    /// The courses that are open and not due yet, the next to fall due first.
    package var running: [Course] {
        courses.items.filter { $0.isRunning(on: asOf) }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    }

    /// How a group will stand at the end of a course's due date, if it goes on as in the last days; nil for a course that isn't
    /// open, or whose date has passed.
    package func forecast(of course: Course, for group: TrainingGroup) -> Forecast? {
        guard course.isRunning(on: asOf), let trend = self[course.id]?.trend else { return nil }
        return Forecast(trend, of: group, on: asOf, due: course.due, minimumGroupSize: minimumGroupSize)
    }
}

extension Course {
    /// Whether it can be taken on a day and its date has not passed.
    package func isRunning(on day: CalendarDay) -> Bool { opens <= day && day <= due }
}

extension CalendarDay {
    /// The same day a year earlier; 28 February for 29 February.
    package var yearBefore: CalendarDay {
        let parts = components
        return CalendarDay(year: parts.year - 1, month: parts.month, day: parts.day) ?? adding(days: -366)
    }
}
