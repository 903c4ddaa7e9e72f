import ShikiriModel

/// What the rules of a day ask of a direct move between two operations, whatever the last day in the origin is.
struct PairTerms: Hashable {
    /// The strictest measure.
    private(set) var measure = Measure.allowed
    /// The periods of what asks for it, of which the one that ends last holds; empty where nothing is asked. One of zero
    /// never ends.
    private(set) var periods: [CalendarPeriod] = []

    /// Takes in something that is asked.
    mutating func add(_ other: Measure, for period: CalendarPeriod) {
        guard other != .allowed, other >= measure else { return }
        if other > measure { (measure, periods) = (other, []) }
        let isCovered = periods.contains { $0.isNeverShorter(than: period) }
        guard !isCovered else { return }
        periods.removeAll { period.isNeverShorter(than: $0) }
        periods.append(period)
    }

    /// The same as a page tells it, with the period that ends last after a day.
    func standing(after day: CalendarDay) -> PairStanding {
        let longest = periods.max { $0.end(after: day, isDirect: true) < $1.end(after: day, isDirect: true) }
        return PairStanding(measure: measure, cooling: longest)
    }
}

extension CalendarPeriod {
    /// Whether it never ends before another, told by its parts alone; false also where that takes a calendar.
    fileprivate func isNeverShorter(than other: CalendarPeriod) -> Bool {
        if isZero { return true }
        if other.isZero { return false }
        return (months >= other.months && days >= other.days) || months * 28 + days >= other.mostDays
    }
}

/// Compares periods over all last days. Which of a month and thirty days is longer depends on the day.
struct PeriodComparison {
    /// What was found out by going through the calendar.
    private var known: [Pair: Bool] = [:]
    /// The days of 400 years, after which the Gregorian calendar repeats.
    private static let cycle = 146_097

    private struct Pair: Hashable {
        let periods: [CalendarPeriod]
        let others: [CalendarPeriod]
    }

    /// Whether what is asked is looser than something else: a milder measure, or the same for a shorter time after some
    /// last day.
    mutating func isLooser(_ terms: PairTerms, than other: PairTerms) -> Bool {
        guard terms.measure == other.measure else { return terms.measure < other.measure }
        return mayEnd(terms.periods, before: other.periods)
    }

    /// Whether, after some last day, the last of some periods ends before the last of others.
    mutating func mayEnd(_ periods: [CalendarPeriod], before others: [CalendarPeriod]) -> Bool {
        let open = others.filter { other in !periods.contains { $0.isNeverShorter(than: other) } }
        guard !open.isEmpty else { return false }
        let isForEver = open.contains(where: \.isZero)
        if isForEver || open.contains(where: { $0.isLonger(thanAllOf: periods) }) { return true }
        let pair = Pair(periods: periods, others: open)
        if let answer = known[pair] { return answer }
        let answer = Self.findsShorter(periods, than: open)
        known[pair] = answer
        return answer
    }

    private static func findsShorter(_ periods: [CalendarPeriod], than others: [CalendarPeriod]) -> Bool {
        (0..<Int32(cycle)).contains { number in
            let day = CalendarDay(daysSinceEpoch: number)
            let end = periods.map { day.firstDay(after: $0) }.max() ?? day
            return others.contains { day.firstDay(after: $0) > end }
        }
    }
}

extension CalendarPeriod {
    /// Whether it ends after all of some periods, whatever the last day is, told by its parts alone.
    fileprivate func isLonger(thanAllOf others: [CalendarPeriod]) -> Bool {
        others.allSatisfy { !$0.isZero && $0.mostDays < months * 28 + days }
    }
}
