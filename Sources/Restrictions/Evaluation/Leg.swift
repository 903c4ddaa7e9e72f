import ShikiriModel

/// One post that the person leaves or has left, as far as it counts for a question.
struct Leg: Hashable, Sendable {
    /// The number of the operation, or of the department that stands for its operations.
    let number: Int
    /// The last day in it.
    let lastDay: CalendarDay
    /// Whether it is left on the day before the transfer; a cooling period of zero binds only then.
    let isDirect: Bool
    /// The cells that it reaches together with the destination, in any category.
    let reach: CellMask
    /// The cells that it could reach besides, in any category, where one side says no level.
    let open: CellMask
    /// The titles that the person held in it, as far as somebody wrote them.
    let titles: [String]
    /// The post goes on beside the destination's; until when, as far as that is known.
    let overlap: Overlap

    /// Whether a post goes on after the transfer.
    enum Overlap: Hashable, Sendable {
        case none
        case open
        case until(CalendarDay)
    }
}

extension RestrictionEngine {
    /// The posts that count for a question, the one left last first: the origin, and every posting of the history in
    /// the company that isn't the destination's.
    ///
    /// A department is one leg where that is enough. Where classes of persons tell its operations apart, or the history
    /// may hold one of them too, it is one leg for each operation.
    func legs(of question: TransferQuestion, origin: Int, destination: Int) -> [Leg] {
        let company = index.entries[destination].company.other
        let dayBefore = question.on.adding(days: -1)
        let atOrigin = index.entries[origin].operations
        var legs: [Leg] = []
        legs.reserveCapacity(question.history.count + atOrigin.count)
        var originIsKnown = false
        for posting in question.history {
            guard let place = index.number(of: posting.place), index.entries[place].company == company else { continue }
            let end = posting.until ?? .distantFuture
            for number in index.entries[place].operations {
                let isLeft = atOrigin.contains(number) && posting.from <= question.lastDay
                let lastDay = min(end, isLeft ? question.lastDay : dayBefore)
                guard lastDay >= posting.from else { continue }
                if isLeft, end >= question.lastDay { originIsKnown = true }
                let overlap: Leg.Overlap =
                    isLeft || end <= dayBefore ? .none : posting.until.map { .until($0) } ?? .open
                legs.append(
                    Leg(
                        number: number, lastDay: lastDay, isDirect: lastDay == dayBefore,
                        reach: index.reach(number, destination), open: index.openReach(number, destination),
                        titles: question.titles(in: posting), overlap: overlap))
            }
        }
        if !originIsKnown, index.entries[origin].company == company {
            let isDirect = question.lastDay == dayBefore
            let isWhole = legs.isEmpty && !atOrigin.contains(where: roles.contains)
            legs += (isWhole ? [origin] : atOrigin).map {
                Leg(
                    number: $0, lastDay: question.lastDay, isDirect: isDirect, reach: index.reach($0, destination),
                    open: index.openReach($0, destination), titles: question.title.map { [$0] } ?? [], overlap: .none)
            }
        }
        return legs.count > 1 ? Self.latest(of: legs) : legs
    }

    /// Of several times in one operation under one title only the last counts, because its terms end last.
    private static func latest(of legs: [Leg]) -> [Leg] {
        let sorted = legs.sorted { left, right in
            if left.lastDay != right.lastDay { return left.lastDay > right.lastDay }
            if left.number != right.number { return left.number < right.number }
            if left.overlap != right.overlap { return left.overlap.rank > right.overlap.rank }
            return left.titles.lexicographicallyPrecedes(right.titles)
        }
        var kept: [Leg] = []
        for leg in sorted where !kept.contains(where: { $0.number == leg.number && $0.titles == leg.titles }) {
            kept.append(leg)
        }
        return kept
    }
}

extension TransferQuestion {
    /// The titles that count for a post: its own; the one of today where the post has none, or is still held on the
    /// last day.
    fileprivate func titles(in posting: Posting) -> [String] {
        guard let own = posting.title else { return title.map { [$0] } ?? [] }
        let isHeld = posting.until.map { $0 >= lastDay } ?? true
        guard isHeld, let title, title != own else { return [own] }
        return [own, title]
    }
}

extension Leg.Overlap {
    /// Orders overlaps by how long they go on.
    fileprivate var rank: Int {
        switch self {
        case .none: .min
        case .until(let day): Int(day.daysSinceEpoch)
        case .open: .max
        }
    }
}

extension CalendarDay {
    /// Later than every day that can be written.
    static let distantFuture = CalendarDay(daysSinceEpoch: .max)
}
