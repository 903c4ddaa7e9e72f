package import ShikiriDiagnostics

/// A pair of places for which a revision decides otherwise than its matrix.
///
/// It takes the place of every cell for the pairs of operations that it covers; one for a department covers the
/// departments below it too. Where several cover a pair, the one with the nearest origin goes first, then the one with
/// the nearest destination; an operation is nearer than its department.
package struct RestrictionException: Hashable, Sendable {
    /// Where the move starts.
    package let from: Place
    /// Where it leads.
    package let to: Place
    /// What is asked instead.
    package let measure: Measure
    /// Its own cooling period; nil: the block's.
    package let coolingPeriod: CalendarPeriod?
    /// Why it was granted.
    package let reason: String
    /// Who approved it.
    package let approvedBy: String?
    /// The last day on which it holds; nil: as long as its revision is in force.
    package let expires: CalendarDay?
    /// Where it was written.
    package let location: SourceLocation

    /// Whether it holds on a day on which its revision is in force.
    package func holds(on day: CalendarDay) -> Bool {
        expires.map { day <= $0 } ?? true
    }
}
