/// What was evaluated about people as of a day: personal data, which only reports for the office and packs for managers
/// are made of.
package struct PeopleFindings: Sendable {
    /// Everybody's status with every course.
    package let training: TrainingEvaluation
    /// The moves that are planned, decided.
    package let plan: TransferPlan
    /// The pledges of those who moved between the companies.
    package let pledges: PledgeRegister
    /// All moves between the companies.
    package let moves: MoveRegister
    /// Who still holds access from an earlier post.
    package let access: AccessReview
    /// The exceptions to the matrix, with their approvers and last days.
    package let exceptions: ExceptionRegister
    /// The chains of posts that look like a way around a restriction.
    package let detours: DetourReview
    /// The declared registers with their rows.
    package let registers: [RegisterBook]

    /// Joins what the registers say on one day.
    package init(
        training: TrainingEvaluation, plan: TransferPlan, pledges: PledgeRegister, moves: MoveRegister,
        access: AccessReview, exceptions: ExceptionRegister, detours: DetourReview, registers: [RegisterBook]
    ) {
        self.training = training
        self.plan = plan
        self.pledges = pledges
        self.moves = moves
        self.access = access
        self.exceptions = exceptions
        self.detours = detours
        self.registers = registers
    }

    /// How many pledges are neither signed nor settled.
    package var openPledges: Int { pledges.entries.count { $0.status == .missing || $0.status == .itemsOpen } }
}
