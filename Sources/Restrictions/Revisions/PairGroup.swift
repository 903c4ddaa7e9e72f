package import ShikiriModel

/// What a direct move between two departments asks for.
package struct PairStanding: Hashable, Sendable {
    /// The measure.
    package let measure: Measure
    /// The longest cooling period of what asks for the measure; nil for an allowed move; zero: no time ends it.
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

    /// How the pair changes; each pair counts in one of these alone.
    package var kind: Kind {
        guard isStricter else { return .looser }
        return after.measure == .approval && before.measure != .approval ? .newlyApproval : .stricter
    }

    /// The ways in which a pair can change, in the order in which they are told.
    package enum Kind: String, CaseIterable, Sendable {
        /// It becomes stricter, otherwise than by newly needing approval.
        case stricter
        /// It was allowed and needs approval.
        case newlyApproval = "newly_approval"
        /// It becomes looser.
        case looser
    }

    /// The change between two standings; nil where they ask the same. Periods are compared from a day on: a month and
    /// thirty days may end on the same day, and then ask the same.
    init?(from before: PairStanding, to after: PairStanding, countedFrom day: CalendarDay) {
        let ends = [before, after].map { $0.cooling?.end(after: day, isDirect: true) ?? day }
        guard before.measure != after.measure || ends[0] != ends[1] else { return nil }
        self.before = before
        self.after = after
        isStricter = before.measure == after.measure ? ends[0] < ends[1] : before.measure < after.measure
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
