/// How far a group is with a course, or with several, as everybody may see it: exact where that tells nothing about few
/// people, between two bounds elsewhere.
package struct CompletionFigures: Hashable, Sendable {
    /// The denominator.
    package let asked: Int
    /// How many have passed; a range of one number is exact.
    package let done: ClosedRange<Int>
    /// How many should have passed by now; a range of one number is exact.
    package let late: ClosedRange<Int>
    /// How many of those who have passed did so in time; a range of one number is exact.
    package let onTime: ClosedRange<Int>

    /// Joins the numbers.
    package init(asked: Int, done: ClosedRange<Int>, late: ClosedRange<Int>, onTime: ClosedRange<Int>) {
        self.asked = asked
        self.done = done
        self.late = late
        self.onTime = onTime
    }

    /// Exact numbers.
    package init(_ counts: CompletionCounts) {
        self.init(
            asked: counts.asked, done: counts.done...counts.done, late: counts.late...counts.late,
            onTime: counts.onTime...counts.onTime)
    }

    /// Nobody.
    package static let none = CompletionFigures(CompletionCounts())

    /// How many have passed, where it is exact.
    package var exactlyDone: Int? { done.exact }

    /// How many are late, where it is exact.
    package var exactlyLate: Int? { late.exact }

    /// Whether no number of those who have passed, or are late, is a range.
    package var isExact: Bool { exactlyDone != nil && exactlyLate != nil }

    /// How many have not passed yet, late or not.
    package var open: ClosedRange<Int> { asked - done.upperBound...asked - done.lowerBound }

    /// The figures of two courses together.
    package static func + (left: Self, right: Self) -> Self {
        CompletionFigures(
            asked: left.asked + right.asked, done: left.done.adding(right.done), late: left.late.adding(right.late),
            onTime: left.onTime.adding(right.onTime))
    }
}

extension ClosedRange<Int> {
    /// The number, where there is only one.
    package var exact: Int? { lowerBound == upperBound ? lowerBound : nil }

    fileprivate func adding(_ other: Self) -> Self { lowerBound + other.lowerBound...upperBound + other.upperBound }
}
