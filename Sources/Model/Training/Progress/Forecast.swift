/// How many will not have passed a course at the end of its due date, if a group goes on at its own pace of the last seven days.
///
/// It is worked out from published figures alone: the points of the trend seven days ago and today, and who is asked. Seven days, so
/// that each day of the week counts once. With 62 of 420 open, 19 passed in the last seven days and three days to go, 8 more will
/// pass, and 54 will be late. Where a figure is a range, the forecast is one too.
package enum Forecast: Hashable, Sendable {
    /// The course was opened less than seven days ago.
    case tooEarly
    /// The figures are withheld, or are ranges too wide to say anything.
    case withheld
    /// How many passed in the last seven days, and how many will be open at the end of the due date.
    case expected(recent: ClosedRange<Int>, open: ClosedRange<Int>)

    /// How many days the pace is taken from.
    package static let window = 7

    /// Looks at the points of a trend.
    package init(
        _ trend: ProgressTrend, of group: TrainingGroup, on asOf: CalendarDay, due: CalendarDay, minimumGroupSize: Int
    ) {
        guard let line = trend[group], line.asked >= minimumGroupSize, let today = trend.days.firstIndex(of: asOf)
        else {
            self = .withheld
            return
        }
        guard let earlier = trend.days.firstIndex(of: asOf.adding(days: -Self.window)) else {
            self = .tooEarly
            return
        }
        self.init(from: line.done[earlier], to: line.done[today], of: line.asked, daysLeft: due.days(since: asOf))
    }

    /// Goes on from two numbers of those who had passed, seven days apart.
    init(from earlier: ClosedRange<Int>, to today: ClosedRange<Int>, of asked: Int, daysLeft: Int) {
        // Completions that lapse can outnumber new ones: nobody is expected to lose more.
        let recent =
            max(0, today.lowerBound - earlier.upperBound)...max(0, today.upperBound - earlier.lowerBound)
        func open(_ done: Int, _ pace: Int) -> Int {
            let coming = (2 * pace * daysLeft + Self.window) / (2 * Self.window)
            return asked - min(asked, done + coming)
        }
        let open =
            open(today.upperBound, recent.upperBound)...open(today.lowerBound, recent.lowerBound)
        self = open.count - 1 > max(2, asked / 10) ? .withheld : .expected(recent: recent, open: open)
    }
}
