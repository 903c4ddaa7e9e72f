/// How the completions of a course grew, against its due date.
package struct ProgressTrend: Sendable {
    /// The days whose ends are shown, earliest first: weekly, monthly for long courses, the due date, and the last day.
    package let days: [CalendarDay]
    private let lines: [TrainingGroup: Line]

    /// The line of one group.
    package struct Line: Hashable, Sendable {
        /// Who is asked on the day of the portal: the denominator of every point.
        package let asked: Int
        /// How many of them hold a valid completion at the end of each day; a range of one number is exact.
        package let done: [ClosedRange<Int>]

        /// Joins a line.
        package init(asked: Int, done: [ClosedRange<Int>]) {
            self.asked = asked
            self.done = done
        }

        /// Joins exact numbers.
        package init(asked: Int, done: [Int]) {
            self.init(asked: asked, done: done.map { $0...$0 })
        }
    }

    /// Joins the lines; each has a point for each day.
    package init(days: [CalendarDay], lines: [TrainingGroup: Line]) {
        self.days = days
        self.lines = lines
    }

    /// The line of a group; nil where it is withheld, or nobody is asked.
    package subscript(group: TrainingGroup) -> Line? { lines[group] }
}
