package import ShikiriModel

/// What comes out of a case.
package enum CaseAnswer: Hashable, Sendable {
    /// The decision on a move, with what was asked.
    case move(TransferQuestion, Decision)
    /// Where somebody stands with a course.
    case course(CourseStanding)

    /// The verdict on a move; nil for a course.
    package var verdict: Measure? {
        guard case .move(_, let decision) = self else { return nil }
        return decision.verdict
    }
}
