import ShikiriDiagnostics
import ShikiriModel

/// The rules as they hold from one day until the next change. It never changes, and is shared by reference because
/// every decision reads it.
final class RuleState: Sendable {
    /// The first day on which they hold.
    let day: CalendarDay
    /// The revision in force; nil before the first.
    let revision: Revision?
    /// What is asked of posts held at once; nil: nothing.
    let concurrent: Located<Measure>?
    /// Whether moves between the companies need the pledge.
    let pledge: PledgeRule
    private let outward: DirectionRules?
    private let inward: DirectionRules?

    init(on day: CalendarDay, rulebook: Rulebook, index: PlaceIndex) {
        self.day = day
        let revision = rulebook.revision(on: day)
        self.revision = revision
        concurrent = revision?.concurrent
        pledge = revision?.pledge ?? .none
        outward = revision?.blocks[.outward].map { DirectionRules($0, on: day, index: index) }
        inward = revision?.blocks[.inward].map { DirectionRules($0, on: day, index: index) }
    }

    /// The restrictions of a direction; nil where it has none.
    subscript(direction: Direction) -> DirectionRules? {
        direction == .outward ? outward : inward
    }
}
