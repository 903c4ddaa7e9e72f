import ShikiriModel

/// Something in the rules that concerns one leg of a question, before it is told by category and operation.
struct Finding: Sendable {
    /// What it rests on, by positions in the rules.
    let basis: Basis
    /// What it asks.
    let measure: Measure
    /// Until when.
    let term: Term
    /// Whether it counts on the day of the transfer.
    let binds: Bool

    enum Basis: Hashable, Sendable {
        case cell(Int)
        case exception(Int)
        case before(Int)
        case after(Int)
        case concurrent
    }

    /// The time that a finding binds.
    struct Term: Hashable, Sendable {
        let lastDay: CalendarDay
        let period: CalendarPeriod
        let permittedFrom: CalendarDay?
        /// The class of persons, by its position in the block, that the period comes from.
        let personClass: Int?
    }
}

extension Finding.Term {
    /// Counts a period from the day after the last day; a period of zero leads to no date.
    init(_ period: CalendarPeriod, after lastDay: CalendarDay, personClass: Int? = nil) {
        self.init(
            lastDay: lastDay, period: period,
            permittedFrom: period.isZero ? nil : lastDay.adding(days: 1).adding(period), personClass: personClass)
    }

    /// Whether it still runs on a day. Without a date it binds the direct move.
    func runs(on day: CalendarDay, isDirect: Bool) -> Bool {
        guard let permittedFrom else { return isDirect }
        return day < permittedFrom
    }

    /// Of two terms from one last day the one that ends later; the first where they end together.
    static func longer(_ left: Self, _ right: Self) -> Self {
        (right.permittedFrom ?? right.lastDay) > (left.permittedFrom ?? left.lastDay) ? right : left
    }
}
