import ShikiriModel

/// How the answer to a question goes on after its day, by the rules that are known, with all last days held fixed.
struct Prospect: Hashable, Sendable {
    /// The first day, not before the question's, on which the answer is `allowed`; nil: none that is known.
    var firstPermitted: CalendarDay?
    /// The last day before a known change closes the move again; nil where none does.
    var permittedUntil: CalendarDay?
    /// On each later change, the answer where it isn't what the rules before the change would say.
    var coming: [ComingAnswer] = []
}

extension Prospect {
    /// One stretch of time in which the rules don't change.
    struct Stretch {
        /// The first day of the stretch, or of the question.
        let day: CalendarDay
        /// Whether the rules of this stretch can answer otherwise than those of the one before it.
        let mayDiffer: Bool
    }

    /// Follows the answer through the stretches from the question's day on.
    ///
    /// Within a stretch restrictions only end, so the first free day of each is known from what binds on its first day.
    ///
    /// - Parameters:
    ///   - stretches: earliest first, none of them empty
    ///   - strictest: what binds by the rules of a stretch, by its position, on a day
    ///   - pledge: whether the rules of a stretch ask for the pledge
    init(
        through stretches: [Stretch], strictest: (_ stretch: Int, _ day: CalendarDay) -> StrictestAnswer,
        pledge: (_ stretch: Int) -> PledgeRule
    ) {
        var free: CalendarDay?
        for (position, stretch) in stretches.enumerated() {
            let isFirst = position == 0
            if isFirst || stretch.mayDiffer {
                let now = strictest(position, stretch.day)
                if !isFirst {
                    let answer = now.answer(pledge: pledge(position))
                    let before = strictest(position - 1, stretch.day).answer(pledge: pledge(position - 1))
                    if answer != before { coming.append(ComingAnswer(from: stretch.day, answer: answer)) }
                    if firstPermitted != nil, permittedUntil == nil, now.verdict != .allowed {
                        permittedUntil = stretch.day.adding(days: -1)
                    }
                }
                free = now.free(from: stretch.day)
            }
            let end = position + 1 < stretches.count ? stretches[position + 1].day : .distantFuture
            if firstPermitted == nil, let day = free.map({ max($0, stretch.day) }), day < end { firstPermitted = day }
        }
    }
}
