package import ShikiriModel

/// The revisions as a reader meets them on a day: which are past, which is in force, which are coming, and what changes
/// by itself in between.
package struct RuleTimeline: Sendable {
    /// The revisions, earliest first.
    package let entries: [Entry]
    /// Everything that changes after the day, earliest first.
    package let changes: [UpcomingChange]

    /// A revision and its time.
    package struct Entry: Sendable {
        /// The revision.
        package let revision: Revision
        /// The last day on which it is in force; nil while no later one is known.
        package let lastDay: CalendarDay?
        /// Where it stands on the day.
        package let standing: Standing
    }

    /// Where a revision stands on a day.
    package enum Standing: String, Sendable {
        /// Another has taken its place.
        case past
        /// It holds.
        case inForce = "in_force"
        /// It will hold.
        case coming
    }

    /// A change of the rules on a coming day.
    package struct UpcomingChange: Sendable {
        /// The first day on which it holds.
        package let day: CalendarDay
        /// What changes.
        package let kind: Kind

        /// What can change.
        package enum Kind: Sendable {
            /// A revision comes into force.
            case revision(Revision)
            /// A cell reaches the day of its planned or tightened measure.
            case cell(Direction, MatrixCell)
            /// An exception holds no longer.
            case exceptionEnds(Direction, RestrictionException)
        }
    }

    /// Looks at a rulebook on a day.
    package init(_ rulebook: Rulebook, asOf day: CalendarDay) {
        let current = rulebook.revision(on: day)?.effective
        var entries: [Entry] = []
        var changes: [UpcomingChange] = []
        for (position, revision) in rulebook.revisions.enumerated() {
            let next = position + 1 < rulebook.revisions.count ? rulebook.revisions[position + 1].effective : nil
            let standing: Standing =
                revision.effective == current ? .inForce : revision.effective > day ? .coming : .past
            entries.append(
                Entry(revision: revision, lastDay: next?.adding(days: -1), standing: standing))
            if revision.effective > day {
                changes.append(UpcomingChange(day: revision.effective, kind: .revision(revision)))
            }
            changes += Self.changes(within: revision).filter { change in
                change.day > day && (next.map { change.day < $0 } ?? true)
            }
        }
        self.entries = entries
        self.changes = changes.enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    private static func changes(within revision: Revision) -> [UpcomingChange] {
        Direction.allCases.flatMap { direction -> [UpcomingChange] in
            guard let block = revision.blocks[direction] else { return [] }
            let cells = block.cells.compactMap { cell in
                cell.comingDay(after: revision.effective).map {
                    UpcomingChange(day: $0, kind: .cell(direction, cell))
                }
            }
            let endings = block.exceptions.compactMap { exception in
                exception.expires.map {
                    UpcomingChange(day: $0.adding(days: 1), kind: .exceptionEnds(direction, exception))
                }
            }
            return cells + endings
        }
    }
}
