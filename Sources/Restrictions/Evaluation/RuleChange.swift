import ShikiriDiagnostics
import ShikiriModel

/// What of one direction differs between the rules before and after a change; tells the questions that need no second
/// look.
struct RuleChange: Sendable {
    /// Cells that ask something else, or for another time.
    private let cells: CellMask
    /// Places from which an exception led or leads that the other rules don't have.
    private let exceptedOrigins: Set<Int>
    /// The classes of persons, or what is asked of posts held at once, are not the same: everything is looked at again.
    private let isGeneral: Bool

    init(from before: RuleState, to after: RuleState, _ direction: Direction) {
        let (old, new) = (before[direction], after[direction])
        let (oldBack, newBack) = (before[direction.reversed], after[direction.reversed])
        isGeneral =
            !Self.haveSameClasses(old, new) || !Self.haveSameClasses(oldBack, newBack)
            || before.concurrent?.value != after.concurrent?.value || before.pledge != after.pledge
        var cells = CellMask.none
        for cell in CellPlace.all.indices where Self.asked(old, cell) != Self.asked(new, cell) { cells.insert(cell) }
        self.cells = cells
        exceptedOrigins = Self.changedOrigins(old, new).union(Self.changedOrigins(new, old))
    }

    /// Whether the answer for these legs can differ.
    func mayConcern(_ legs: [Leg], to destination: Int, _ index: PlaceIndex) -> Bool {
        isGeneral
            || legs.contains { leg in
                !leg.reach.union(leg.open).intersection(cells).isEmpty
                    || !index.isWritten(leg.number) || !index.isWritten(destination)
                    || (!exceptedOrigins.isEmpty
                        && index.entries[leg.number].operations.contains { index.isPart($0, of: exceptedOrigins) })
            }
    }

    private static func haveSameClasses(_ left: DirectionRules?, _ right: DirectionRules?) -> Bool {
        (left?.block.persons ?? []).elementsEqual(right?.block.persons ?? []) {
            $0.asksTheSame(as: $1)
        }
    }

    private struct Asked: Equatable {
        let measure: Measure
        let period: CalendarPeriod?
        let isOwn: Bool
    }

    private static func asked(_ rules: DirectionRules?, _ cell: Int) -> Asked {
        guard let rules, rules.standings[cell].measure != .allowed else {
            return Asked(measure: .allowed, period: nil, isOwn: false)
        }
        let standing = rules.standings[cell]
        return Asked(
            measure: standing.measure, period: standing.coolingPeriod ?? rules.block.coolingPeriod,
            isOwn: standing.coolingPeriod != nil)
    }

    private static func changedOrigins(_ rules: DirectionRules?, _ other: DirectionRules?) -> Set<Int> {
        guard let rules else { return [] }
        let changed = rules.exceptionOfEnds.filter { pair, position in
            guard let counterpart = other?.exceptionOfEnds[pair] else { return true }
            let (mine, theirs) = (rules.exceptions[position], other?.exceptions[counterpart])
            return mine.measure != theirs?.measure || mine.coolingPeriod != theirs?.coolingPeriod
                || rules.block.coolingPeriod != other?.block.coolingPeriod
        }
        return Set(changed.keys.map(\.origin))
    }
}
