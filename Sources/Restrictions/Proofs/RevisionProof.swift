package import ShikiriModel

/// What was proved of a revision over every pair of operations, every category of information and every day on which
/// anything changes.
package struct RevisionProof: Sendable {
    /// The revision.
    package let revision: Revision
    /// The days on which its rules begin or change, earliest first.
    package let days: [CalendarDay]
    /// How many operations each company has; a department without any counts as one.
    package let operations: [Company: Int]
    /// How many categories of information there are.
    package let categories: Int
    /// How many kinds of pairs had to be looked at, because all pairs of a kind are decided alike.
    package let kinds: Int
    /// The directions for which the revision says nothing.
    package let openDirections: [Direction]
    /// The pairs that are answered by what nobody said; nil where every pair has an answer that somebody wrote.
    package let silence: Silence?
    /// Rules of equal standing that disagree.
    package let disagreements: [Disagreement]
    /// The periods that can end with a month for want of a day of the same number, shortest first.
    package let monthEnds: [MonthEnds]
    /// The cells that no pair reaches on any day.
    package let unusedCells: [UnusedCells]
    /// The exceptions that change no answer.
    package let idleExceptions: [RestrictionException]
    /// What the revision declares, in the order written.
    package let invariants: [ProvedInvariant]

    /// How many decisions were examined: pairs of operations in both directions, times categories, times days.
    package var decisions: Int {
        let pairs = operations.values.reduce(1, *)
        return Direction.allCases.count * pairs * categories * days.count
    }

    /// Whether everything that the revision declares holds.
    package var holds: Bool { invariants.allSatisfy { $0.counterexample == nil } }

    /// Pairs answered by what nobody said.
    package struct Silence: Hashable, Sendable {
        /// How many pairs of operations, counted once in each direction.
        package let pairs: Int
        /// The first of them.
        package let first: Example
    }

    /// A pair of operations on a day.
    package struct Example: Hashable, Sendable {
        /// The day of the move.
        package let day: CalendarDay
        /// Where it starts.
        package let from: Place
        /// Where it leads.
        package let to: Place
    }

    /// Two rules of equal standing that disagree.
    package enum Disagreement: Hashable, Sendable {
        /// Two classes of one block cover the same title or role with different periods; the longer one holds.
        case classes(PersonClass, PersonClass)
        /// Each of two exceptions is the nearer one on one side of a pair; that of the nearer origin holds.
        case exceptions(holding: RestrictionException, other: RestrictionException, Example)
    }

    /// The cells of one direction that no pair reaches.
    package struct UnusedCells: Hashable, Sendable {
        /// The direction.
        package let direction: Direction
        /// The cells, in the order of the matrix.
        package let cells: [CellPlace]
    }
}

/// Something that a revision declares, proved or refuted.
package struct ProvedInvariant: Sendable {
    /// What is declared.
    package let invariant: Invariant
    /// How many decisions on direct moves were examined for it: pairs of operations that it speaks of, times days, times
    /// the kinds of persons that the rules tell apart by their titles; of exceptions, how many there are.
    package let decisions: Int
    /// The first case in which it doesn't hold; nil where it holds.
    package let counterexample: Counterexample?

    /// A case in which something declared doesn't hold.
    package enum Counterexample: Hashable, Sendable {
        /// A move of somebody.
        case move(Move)
        /// An exception that ends too late, or never.
        case exception(RestrictionException)
    }

    /// A move of which something declared doesn't hold.
    package struct Move: Hashable, Sendable {
        /// Which move, on which day.
        package let example: RevisionProof.Example
        /// The title that the person has at the origin; nil: none that the rules know.
        package let title: String?
        /// The title that the person will have at the destination.
        package let titleThere: String?
        /// What is asked.
        package let asked: PairStanding
        /// What the earlier revision asked; nil where nothing is compared with one.
        package let before: PairStanding?
    }
}
