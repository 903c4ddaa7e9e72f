import ShikiriModel

/// Something in the rules that concerns one leg of a question, before it is told by category and operation.
struct Finding: Hashable, Sendable {
    /// What it rests on, by positions in the rules.
    let basis: Basis
    /// What it asks.
    let measure: Measure
    /// How long.
    let duration: Duration

    enum Basis: Hashable, Sendable {
        case cell(Int)
        case exception(Int)
        /// A category of information, by position, of which one side says no level.
        case unclassified(Int)
        /// A department without operations, by number.
        case noOperations(Int)
        case before(Int)
        case after(Int)
        case concurrent
    }

    /// How long a finding binds.
    enum Duration: Hashable, Sendable {
        /// For a period after the last day of the leg. The period comes from the class of persons at a position in its
        /// block, or from the cell, exception or block itself. A period of zero binds the direct move.
        case cooling(CalendarPeriod, personClass: Int?)
        /// As long as a post goes on beside the destination's; nil: nobody knows its end.
        case overlap(until: CalendarDay?)
    }
}

extension Finding {
    /// What a class of persons asks by itself: no move until a period is over.
    static func binding(_ basis: Basis, for period: CalendarPeriod) -> Finding {
        Finding(basis: basis, measure: .prohibited, duration: .cooling(period, personClass: nil))
    }

    /// The first day on which it doesn't bind any more; nil where no day is known.
    func permittedFrom(_ leg: Leg) -> CalendarDay? {
        switch duration {
        case .cooling(let period, _): period.isZero ? nil : leg.lastDay.firstDay(after: period)
        case .overlap(let until): until?.adding(days: 1)
        }
    }

    /// Whether it counts for a transfer on a day.
    func binds(_ leg: Leg, on day: CalendarDay) -> Bool {
        guard measure != .allowed else { return false }
        switch duration {
        case .cooling(let period, _): return period.runs(after: leg.lastDay, on: day, isDirect: leg.isDirect)
        case .overlap(let until): return until.map { day <= $0 } ?? true
        }
    }
}

extension CalendarPeriod {
    /// Whether a cooling period of this length after a last day still runs on a day. One of zero binds the direct move.
    ///
    /// Most histories lie far back: the bounds of 28 and 31 days a month decide nearly all questions without a calendar.
    func runs(after lastDay: CalendarDay, on day: CalendarDay, isDirect: Bool) -> Bool {
        guard !isZero else { return isDirect }
        let passed = day.days(since: lastDay) - 1
        if passed >= mostDays { return false }
        if passed < months * 28 + days { return true }
        return day < lastDay.firstDay(after: self)
    }

    /// The first day on which a cooling period of this length after a last day doesn't bind; one of zero binds the
    /// direct move for ever, and another not at all.
    func end(after lastDay: CalendarDay, isDirect: Bool) -> CalendarDay {
        guard isZero else { return lastDay.firstDay(after: self) }
        return isDirect ? .distantFuture : lastDay.adding(days: 1)
    }

    /// How many days it has at most.
    var mostDays: Int { months * 31 + days }
}
