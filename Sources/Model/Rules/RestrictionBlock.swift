package import ShikiriDiagnostics

/// The restrictions of a revision for moves in one direction.
package struct RestrictionBlock: Sendable {
    /// The direction that it is about.
    package let direction: Direction
    /// How long a restriction outlasts the last day in the operation (クーリング期間). Zero, written `none`: only the
    /// direct transfer is restricted, and no date permits it.
    package let coolingPeriod: CalendarPeriod
    /// The nine cells, in the order of `CellPlace.all`. Rows are the grid operation's handling and columns the
    /// affiliate operation's usability, whichever of the two is the origin.
    package let cells: [MatrixCell]
    /// Classes of persons for whom other periods hold.
    package let persons: [PersonClass]
    /// Pairs for which something else holds than the matrix says.
    package let exceptions: [RestrictionException]
    /// Where the block begins.
    package let location: SourceLocation

    /// Days after `effective` on which an answer of this block may change by itself, sorted, each once.
    package func comingDays(after effective: CalendarDay) -> [CalendarDay] {
        let cellDays = cells.compactMap { $0.comingDay(after: effective) }
        let endings = exceptions.compactMap { $0.expires?.adding(days: 1) }.filter { $0 > effective }
        return Set(cellDays + endings).sorted()
    }
}
