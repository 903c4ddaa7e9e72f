package import ShikiriModel

/// The short form of a decision.
package struct Answer: Hashable, Sendable {
    /// What is asked of the transfer; `allowed` also once a cooling period is over.
    package let verdict: Measure
    /// By the rules of the day asked about alone: for a prohibited transfer the first day on which no prohibition binds
    /// any more, for one in need of approval the first day on which it is allowed without; nil where no date ends the
    /// restriction, and for an allowed transfer.
    package let permittedFrom: CalendarDay?
    /// Whether the pledge is needed.
    package let pledge: PledgeRule

    /// Gives an answer.
    package init(verdict: Measure, permittedFrom: CalendarDay?, pledge: PledgeRule) {
        self.verdict = verdict
        self.permittedFrom = permittedFrom
        self.pledge = pledge
    }
}

/// An answer that will hold for the same question, with the same last day, from a coming day on.
package struct ComingAnswer: Hashable, Sendable {
    /// The first day on which it holds.
    package let from: CalendarDay
    /// The answer for a transfer on that day.
    package let answer: Answer

    /// Gives a coming answer.
    package init(from: CalendarDay, answer: Answer) {
        self.from = from
        self.answer = answer
    }
}

/// What the rules say to one question, and why.
///
/// **The rules of deciding**, in one place:
/// - The rules are those of the day of the transfer: the revision then in force, its cells as they then stand, its
///   exceptions that then hold.
/// - Origin and destination stand for their operations, a department for all its own. Every pair of an operation that
///   was left and an operation that is joined is looked at, in every category of information. The strictest measure
///   decides; the reasons name everything that asks for more than `allowed`.
/// - An exception takes the place of the matrix for the pairs of operations that it covers. One for a department covers
///   the departments below it; the nearest origin decides, then the nearest destination.
/// - What nobody said clears nobody: a category of which an operation says no level, where a level that it could have
///   would restrict, and a department without operations, need approval.
/// - A measure, approval too, binds until the cooling period after the last day in the operation is over: with the last
///   day 2024-03-31 and P1Y, 2025-04-01 is the first day without it. A period of zero (`none`) binds the direct move
///   only, and for ever.
/// - Every posting of the history in the company that isn't the destination's is judged against the destination, from
///   its own last day. A posting that goes on is counted as left on the day before the transfer; besides, the revision
///   may say what is asked of posts that are held at once.
/// - Classes of persons change periods, or bind by themselves on the way in and on the way out.
/// - A direction without a block, and a day before the first revision, restrict nothing. Moves within a company are
///   restricted only by a history in the other one.
package struct Decision: Hashable, Sendable {
    /// The effective date of the revision that decided; nil before the first.
    package let revision: CalendarDay?
    /// The answer.
    package let answer: Answer
    /// Everything that binds, strictest first; where nothing does, what no longer does; where nothing ever did, why.
    /// Never empty.
    package let reasons: [Reason]
    /// The first day, not before the question's, on which the rules then in force, as far as they are known today,
    /// allow the transfer, with the last day in the origin held fixed; nil: never.
    package let firstPermitted: CalendarDay?
    /// The day before the one on which a known change closes the move again after `firstPermitted`; nil: none does.
    package let permittedUntil: CalendarDay?
    /// How the answer changes after the day of the question, earliest first.
    package let coming: [ComingAnswer]

    /// What is asked of the transfer.
    package var verdict: Measure { answer.verdict }
    /// The first day without the restriction by the rules of the day asked about alone.
    package var permittedFrom: CalendarDay? { answer.permittedFrom }
    /// Whether the pledge is needed.
    package var pledge: PledgeRule { answer.pledge }
}
