package import ShikiriDiagnostics

/// A revision of the company's own restrictions on personnel exchange (人事交流制限), in force from its effective date
/// until the next revision's.
package struct Revision: Sendable {
    /// The first day on which it is in force; also its name.
    package let effective: CalendarDay
    /// Its title.
    package let title: String
    /// What it changes, in the author's words; empty where they wrote nothing.
    package let summary: String
    /// Whether every move between the companies, in either direction, needs the pledge.
    package let pledge: PledgeRule
    /// What is asked of somebody who would hold, on one day, an operation that handles a category of information and
    /// an operation of the other company that could use it; nil: nothing (18 CFR 358.5: prohibited).
    package let concurrent: Located<Measure>?
    /// The restrictions by direction; a direction without a block is not restricted.
    package let blocks: [Direction: RestrictionBlock]
    /// What its authors declare of it, in the order written.
    package let holds: [Invariant]
    /// Where it was written.
    package let location: SourceLocation

    /// Its name in addresses and reports: the effective date.
    package var id: String { effective.description }

    /// The file that it was written in.
    package var file: String { location.file }

    /// Every exception, in the order of directions and then as written.
    package var exceptions: [RestrictionException] {
        Direction.allCases.flatMap { blocks[$0]?.exceptions ?? [] }
    }
}
