import ShikiriModel

/// Who a group lost and who came to it between an earlier day and today, and what that leaves to be told of the earlier day.
///
/// The trend tells how the people of today stood on the earlier day. Beside it the exact number of the people of then
/// would tell how those stood who went or came since, and they are often one or two. So the number of then is told as
/// what is known of the people of today, with a range that covers everybody who went or came, whatever they did. Of the
/// whole portal more is told where they are not few, as `CompletionBound` says; told of groups nested in each other, it
/// would give away the few who only moved between them.
///
/// Those who have joined the company since had nothing to complete on the earlier day, so they hide nobody.
struct Turnover: Sendable {
    /// People who went or came, and how many of them had passed on the earlier day.
    private typealias Movers = (asked: Int, done: Int)

    private let then: CompletionCounts
    private let ofToday: Int
    private let gone: Movers
    private let come: Movers
    private let joinedDone: Int
    private let isWhole: Bool
    private let minimum: Int

    /// Compares a group's people of an earlier day with those of today.
    ///
    /// - Parameters:
    ///   - ofToday: how many of the people of today had passed on the earlier day.
    ///   - minimum: the smallest group of which figures are shown.
    init(of node: Int, in tree: GroupTree, from earlier: CourseTally, to today: CourseTally, ofToday: Int, minimum: Int)
    {
        then = earlier.counts(of: node)
        self.ofToday = ofToday
        let stayed = earlier.stayed(in: node)
        gone = (then.asked - stayed.asked, then.done - stayed.done)
        let joined = earlier.joinedSince(in: node)
        come = (
            today.counts(of: node).asked - stayed.asked - joined.asked, ofToday - stayed.done - joined.done
        )
        joinedDone = joined.done
        isWhole = tree.parents[node] == nil
        self.minimum = minimum
    }

    /// The figures of the earlier day.
    ///
    /// - Parameters:
    ///   - told: what is told of how many of the people of today had passed on the earlier day.
    ///   - canBeLate: whether anybody could be late on that day.
    func figures(told: ClosedRange<Int>, canBeLate: Bool) -> CompletionFigures {
        let done = done(told: told)
        let late = canBeLate && done.exact == nil ? 0...then.asked - done.lowerBound : then.late...then.late
        // Whoever had passed by the end of the due date had done so in time.
        return CompletionFigures(asked: then.asked, done: done, late: late, onTime: done)
    }

    /// Whether exact numbers would tell of those who went or came; where even single people are shown, that is meant.
    private var isTelling: Bool { minimum > 1 && (gone.asked > 0 || come.asked > 0) }

    private func done(told: ClosedRange<Int>) -> ClosedRange<Int> {
        guard isTelling else {
            let difference = then.done - ofToday
            return told.lowerBound + difference...told.upperBound + difference
        }
        let (gone, come) = (range(of: gone), range(of: come))
        let lowest = told.lowerBound - joinedDone + gone.lowerBound - come.upperBound
        let highest = told.upperBound - joinedDone + gone.upperBound - come.lowerBound
        return max(0, lowest)...min(then.asked, highest)
    }

    /// How many of those who went, or came, may have passed as far as is told.
    private func range(of movers: Movers) -> ClosedRange<Int> {
        guard movers.asked > 0 else { return 0...0 }
        guard isWhole, movers.asked >= minimum else { return 0...max(movers.asked, minimum - 1) }
        return CompletionBound(isToday: false).range(done: movers.done, asked: movers.asked)
            ?? movers.done...movers.done
    }
}
