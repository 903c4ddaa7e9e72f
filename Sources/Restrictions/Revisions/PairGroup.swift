package import ShikiriModel

/// What a direct move between two departments asks for.
package struct PairStanding: Hashable, Sendable {
    /// The measure.
    package let measure: Measure
    /// The longest cooling period, where the move is prohibited; zero: only the direct move is.
    package let cooling: CalendarPeriod?

    /// Nothing is asked.
    static let allowed = PairStanding(measure: .allowed, cooling: nil)
}

/// How a pair changes.
package struct PairChange: Hashable, Sendable {
    /// What was asked.
    package let before: PairStanding
    /// What is asked.
    package let after: PairStanding
    /// Whether it becomes stricter; otherwise it becomes looser. For equal measures the longer cooling period is the
    /// stricter one.
    package let isStricter: Bool

    /// Whether the pair needs approval now and didn't before.
    package var newlyNeedsApproval: Bool { after.measure == .approval && before.measure != .approval }

    /// The change between two standings; nil where they ask the same. Periods are compared from a day on.
    init?(from before: PairStanding, to after: PairStanding, countedFrom day: CalendarDay) {
        guard before != after else { return nil }
        self.before = before
        self.after = after
        if before.measure != after.measure {
            isStricter = before.measure < after.measure
        } else {
            isStricter = day.adding(before.cooling ?? .zero) < day.adding(after.cooling ?? .zero)
        }
    }
}

/// Pairs of departments with the same change: every one of the origins with every one of the destinations.
package struct PairGroup: Hashable, Sendable {
    /// The change that all pairs share.
    package let change: PairChange
    /// The departments that are left, in the order written.
    package let origins: [DepartmentID]
    /// The departments that are joined, in the order written.
    package let destinations: [DepartmentID]

    /// How many pairs there are.
    package var count: Int { origins.count * destinations.count }
}
