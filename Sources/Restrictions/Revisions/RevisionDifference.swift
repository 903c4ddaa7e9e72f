package import ShikiriModel

/// What differs between the rules on two days, in the reader's terms: which moves between departments become stricter
/// or looser, and which cells, exceptions and classes of persons make the difference.
package struct RevisionDifference: Sendable {
    /// The day whose rules are the starting point.
    package let before: CalendarDay
    /// The day whose rules are compared with them.
    package let after: CalendarDay
    /// The effective date of the revision in force on the first day; nil before the first revision.
    package let revisionBefore: CalendarDay?
    /// The effective date of the revision in force on the second day.
    package let revisionAfter: CalendarDay?
    /// What became of the pledge; nil where nothing did.
    package let pledge: Change<PledgeRule>?
    /// What became of the rule on posts held at once; nil where nothing did. `allowed` stands for no rule.
    package let concurrent: Change<Measure>?
    /// What differs in each direction, outward first.
    package let directions: [DirectionDifference]

    /// Whether the same holds on both days.
    package var isEmpty: Bool { pledge == nil && concurrent == nil && directions.allSatisfy(\.isEmpty) }
}

/// A value on both sides of a difference.
package struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What held before.
    package let before: Value
    /// What holds after.
    package let after: Value

    /// Joins two values; nil where they are equal.
    package init?(from before: Value, to after: Value) {
        guard before != after else { return nil }
        self.before = before
        self.after = after
    }
}

/// What differs for moves in one direction.
package struct DirectionDifference: Sendable {
    /// The direction.
    package let direction: Direction
    /// How many pairs of departments were compared.
    package let pairCount: Int
    /// The pairs that change, in groups that read as one line each: stricter before looser, large before small.
    package let groups: [PairGroup]
    /// The cells whose standing differs, in the order of the matrix. A cell of a direction without a block counts as
    /// allowed.
    package let cells: [CellChange]
    /// Exceptions that hold on one of the days only, or otherwise, by their pairs.
    package let exceptions: [ExceptionChange]
    /// Classes of persons that one of the days has and the other doesn't, as written.
    package let persons: PersonsChange

    /// Whether moves in this direction are decided alike.
    package var isEmpty: Bool {
        groups.isEmpty && cells.isEmpty && exceptions.isEmpty && persons.added.isEmpty && persons.removed.isEmpty
    }

    /// How many pairs change in a way.
    package func count(_ kind: PairChange.Kind) -> Int {
        groups.reduce(0) { $0 + ($1.change.kind == kind ? $1.count : 0) }
    }
}

/// A cell that stands otherwise than before.
package struct CellChange: Hashable, Sendable {
    /// Which cell.
    package let place: CellPlace
    /// How it stood; nil where the direction had no block.
    package let before: CellStanding?
    /// How it stands; nil where the direction has no block.
    package let after: CellStanding?
    /// The cooling period that held for it, as far as it restricted.
    package let coolingBefore: CalendarPeriod?
    /// The cooling period that holds for it, as far as it restricts.
    package let coolingAfter: CalendarPeriod?
}

/// An exception that came, went, or changed.
package struct ExceptionChange: Hashable, Sendable {
    /// The exception that held; nil for one that came.
    package let before: RestrictionException?
    /// The exception that holds; nil for one that went.
    package let after: RestrictionException?
}

/// Classes of persons that came and went.
package struct PersonsChange: Hashable, Sendable {
    /// Those that hold only after.
    package let added: [PersonClass]
    /// Those that held only before.
    package let removed: [PersonClass]
}
