import ShikiriModel

extension CourseCase {
    /// Where the person of the case stands, who is in the audience.
    ///
    /// Without a day of its own, a case is seen on the day as of which it is read, or on the last day that it names where
    /// that is later: what has not happened yet can't be judged.
    func standing(_ course: Course, among courses: Register<Course>, asOf today: CalendarDay) -> CourseStanding {
        let day = on ?? max(completions.map(\.day).max() ?? today, joined ?? today, today)
        let terms = CourseTerms(of: course, among: courses)
        let passing = course.passingScore.map(Score.init(points:))
        var entry = TrainingEntry()
        for completion in completions where completion.day <= day && counts(completion, for: course) {
            let event = TrainingEvent(.completed, on: completion.day, score: completion.score.map(Score.init(points:)))
            entry.take(event, passing: passing)
        }
        let leaves = absences.map { Leave(from: $0.from, until: $0.until, reason: nil) }
        let due = PersonalDue(terms, entered: joined, leaves: leaves.filter { $0.from <= day })
        let obligation = Obligation(
            isInAudience: joined.map { $0 <= day } ?? true, isAway: leaves.contains { $0.covers(day) }, due: due)
        return CourseStanding(
            status: StatusRules.status(of: entry, terms: terms, obligation, on: day), due: due.day, on: day)
    }

    /// A completion before the course opened is not used, unless the course accepts it.
    private func counts(_ completion: Completion, for course: Course) -> Bool {
        course.acceptsEarlier || completion.day >= course.opens
    }
}
