/// Why somebody who belongs to the audience is not in the denominator of a rate. Those outside the audience are told by
/// the audience itself.
package enum LeftOutReason: String, CaseIterable, Sendable {
    /// Away on the day (休職, 出向).
    case away
    /// Came after the due date to a course that doesn't ask newcomers, or back after its successor had opened.
    case cameTooLate = "came_too_late"
    /// Has left the company since the course opened.
    case left
}

/// How many people are left out of a rate for one reason.
package struct LeftOut: Hashable, Sendable {
    /// Why.
    package let reason: LeftOutReason
    /// How many; withheld where they are few.
    package let count: PublishedCount

    /// Joins a reason with its count.
    package init(_ reason: LeftOutReason, _ count: PublishedCount) {
        self.reason = reason
        self.count = count
    }
}

/// A number of people as everybody may see it.
package enum PublishedCount: Hashable, Sendable {
    /// The number.
    case exactly(Int)
    /// Some, but the group is too small to say, or would let another one be worked out.
    case withheld
}
