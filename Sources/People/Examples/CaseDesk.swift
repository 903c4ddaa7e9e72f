package import ShikiriModel
package import ShikiriRestrictions

/// Answers cases by the rules of the portal: moves as `shikiri transfer` does, courses as everybody's status is worked
/// out. It knows no roster; the people in cases are invented.
package struct CaseDesk: Sendable {
    /// The rules of transfers.
    package let engine: RestrictionEngine
    private let courses: Register<Course>

    /// Takes the rules and the courses of a portal.
    package init(engine: RestrictionEngine, courses: Register<Course>) {
        self.engine = engine
        self.courses = courses
    }

    /// The answer to a case that is read as of a day; nil for a move whose last day at the origin has not come before it,
    /// and where the portal doesn't have what the case names.
    package func answer(to given: WorkedCase, asOf today: CalendarDay) -> CaseAnswer? {
        switch given {
        case .move(let move):
            guard let question = move.question(asOf: today), let decision = engine.decision(on: question) else {
                return nil
            }
            return .move(question, decision)
        case .course(let taken):
            guard let course = courses[taken.course] else { return nil }
            return .course(taken.standing(course, among: courses, asOf: today))
        }
    }
}
