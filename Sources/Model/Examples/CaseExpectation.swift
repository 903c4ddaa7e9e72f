package import ShikiriDiagnostics

/// What the author of a case says comes out, each with its place. What isn't said isn't compared.
package struct CaseExpectation: Hashable, Sendable {
    /// The verdict on the move.
    package let verdict: Located<Measure>?
    /// The first day on which the move is allowed; a value of nil says that there is none.
    package let firstPermitted: Located<CalendarDay?>?
    /// Whether the pledge is needed.
    package let pledge: Located<PledgeRule>?
    /// The status with the course.
    package let status: Located<TrainingStatus>?
}
