package import ShikiriDiagnostics

/// A control of the improvement plan (業務改善計画の対策).
package struct Control: Sendable {
    /// Its id.
    package let id: Identifier<Control>
    /// What it does, as a title.
    package let title: String
    /// The kind of control that it belongs to, in the author's words, such as `物理的隔離`.
    package let category: String
    /// The company that carries it out.
    package let company: Company
    /// The department that answers for it.
    package let owner: DepartmentID
    /// How far it is.
    package let state: ControlState
    /// The day by which it is to be in force.
    package let due: CalendarDay?
    /// The day since which it is in force.
    package let since: CalendarDay?
    /// What shows that it works.
    package let evidence: String?
    /// Content files of the guidance that explains it.
    package let explainedBy: [Located<String>]
    /// Where it was written.
    package let location: SourceLocation

    /// How far it is on a day: what is written as in force with a day to come is planned until then.
    package func state(on day: CalendarDay) -> ControlState {
        guard state == .inForce, let since, since > day else { return state }
        return .planned
    }

    /// Whether it should be in force on a day and isn't; a review counts as late after its due date.
    package func isLate(on day: CalendarDay) -> Bool {
        guard state(on: day) != .inForce, let due else { return false }
        return due < day
    }
}

/// How far a control is.
package enum ControlState: String, CaseIterable, Sendable {
    /// Decided, not begun.
    case planned
    /// Begun.
    case inProgress = "in_progress"
    /// Working.
    case inForce = "in_force"
    /// Working, and being looked at again.
    case underReview = "under_review"
}
