package import ShikiriDiagnostics

/// A class of persons for whom other periods hold: by title, or by the role, that is the operation, that they held.
///
/// The class belongs to the company from which the moves of its block start.
package struct PersonClass: Hashable, Sendable {
    /// Titles, folded as audiences compare them; whoever has one is in the class with all their postings.
    package let titles: [String]
    /// Operations; whoever held one is in the class with that posting.
    package let roles: [OperationID]
    /// Stands in place of the block's cooling period. Where a cell or an exception names a period of its own, the
    /// longer of the two holds.
    package let coolingPeriod: CalendarPeriod?
    /// On the way in: how long after the last day in any post of the other company a post of the class may be taken,
    /// whatever the matrix says (Directive (EU) 2019/944, Article 48: three years).
    package let before: CalendarPeriod?
    /// On the way out: how long after the last day in a post of the class any post of the other company may be taken,
    /// whatever the matrix says (Directive (EU) 2019/944, Article 48: four years).
    package let after: CalendarPeriod?
    /// Why; empty where the author wrote nothing.
    package let reason: String
    /// Where it was written.
    package let location: SourceLocation

    /// Whether somebody with this title, or in this operation, belongs to the class.
    package func covers(title: String?, operation: OperationID) -> Bool {
        if let title, titles.contains(Audience.folded(title: title)) { return true }
        return roles.contains(operation)
    }
}
