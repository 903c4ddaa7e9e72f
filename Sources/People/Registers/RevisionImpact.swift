package import ShikiriModel
package import ShikiriRestrictions

/// The people whose planned moves a revision changes, for the office's page of that revision.
package struct RevisionImpact: Sendable {
    /// The revision.
    package let revision: Revision
    /// The lines that it changes, in the order of the plan.
    package let lines: [Line]

    /// A planned move that comes out otherwise.
    package struct Line: Sendable {
        /// The move, with the decision under the revision.
        package let planned: TransferPlan.Line
        /// What the answer would be if the revision before it went on.
        package let without: Answer
    }

    /// Decides the planned moves once more as if a revision had never come; those before its date can't differ.
    package init(of revision: Revision, on plan: TransferPlan, rulebook: Rulebook) {
        let engine = RestrictionEngine(rulebook.without(revision))
        self.revision = revision
        lines = plan.lines.compactMap { planned in
            guard planned.question.on >= revision.effective else { return nil }
            guard let without = TransferPlan.decide(planned.question, planned.otherPosts, engine)?.answer
            else { return nil }
            return without == planned.decision.answer ? nil : Line(planned: planned, without: without)
        }
    }
}
