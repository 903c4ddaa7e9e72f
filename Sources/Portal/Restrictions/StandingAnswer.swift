import ShikiriModel
import ShikiriRestrictions

/// The answer to "may one move from here to there?" as a page can tell it that doesn't know anybody's last day: with a
/// period in place of a date.
struct StandingAnswer: Hashable, Sendable {
    /// What is asked of the transfer.
    let verdict: Measure
    /// For a transfer that isn't allowed, how long it stays so after the last day; nil where no date ends it.
    let period: CalendarPeriod?
    /// Whether the pledge is needed.
    let pledge: PledgeRule

    init(_ decision: Decision) {
        verdict = decision.verdict
        pledge = decision.pledge
        guard let end = decision.permittedFrom else {
            period = nil
            return
        }
        period =
            decision.reasons.lazy
            .filter { $0.measure == decision.verdict && $0.binds && $0.cooling?.permittedFrom == end }
            .compactMap { $0.cooling?.period }.first
    }
}

/// What the rules say about moves between two places today, and from each day on which that changes.
struct Outlook: Hashable, Sendable {
    /// What holds today.
    let answer: StandingAnswer
    /// The first day on which somebody may move who leaves now, by all rules that are known; nil: none is known.
    let firstPermitted: CalendarDay?
    /// What will hold, earliest first.
    let coming: [Change]

    /// An answer that holds from a day on.
    struct Change: Hashable, Sendable {
        let from: CalendarDay
        let answer: StandingAnswer
    }
}

/// Answers questions about moves that nobody has planned yet.
struct Foresight: Sendable {
    let engine: RestrictionEngine
    let asOf: CalendarDay
    private let changeDays: [CalendarDay]

    init(_ engine: RestrictionEngine, asOf: CalendarDay) {
        self.engine = engine
        self.asOf = asOf
        changeDays = engine.rulebook.changeDays.filter { $0 > asOf }
    }

    /// The decision on a direct move on a day; today's without a day.
    func decision(from origin: Place, to destination: Place, on day: CalendarDay? = nil) -> Decision? {
        engine.decision(on: TransferQuestion(from: origin, to: destination, on: day ?? asOf))
    }

    /// What holds between two places today, by the decision on it, and what will.
    ///
    /// Each coming answer is that to somebody who leaves on the day before it begins to hold; the engine's own coming
    /// answers are about somebody who left before today.
    func outlook(_ today: Decision, from origin: Place, to destination: Place) -> Outlook {
        let answer = StandingAnswer(today)
        var latest = answer
        var coming: [Outlook.Change] = []
        for day in changeDays {
            guard let then = decision(from: origin, to: destination, on: day).map(StandingAnswer.init) else { continue }
            guard then != latest else { continue }
            coming.append(Outlook.Change(from: day, answer: then))
            latest = then
        }
        return Outlook(answer: answer, firstPermitted: today.firstPermitted, coming: coming)
    }
}
