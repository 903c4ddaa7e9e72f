package import ShikiriModel

/// A row about which somebody has to be reminded today, and why.
package struct Reminder: Hashable, Sendable {
    /// Why somebody is reminded.
    package enum Reason: Hashable, Sendable {
        /// The due date was so many days ago.
        case overdue(days: Int)
        /// The completion held until so many days ago.
        case expired(days: Int)
        /// The due date comes in so many days.
        case dueSoon(days: Int)
        /// The completion holds for so many days more.
        case dueAgain(days: Int)

        /// Whether it is too late already.
        package var isLate: Bool {
            switch self {
            case .overdue, .expired: true
            case .dueSoon, .dueAgain: false
            }
        }
    }

    /// How many days before the due date somebody is reminded.
    package static let window = 30

    /// Where the person stands.
    package let row: TrainingRow
    /// Why.
    package let reason: Reason

    /// The reminder that a row asks for on a day; nil where it asks for none, as for those who are away.
    package init?(_ row: TrainingRow, on day: CalendarDay) {
        guard let due = row.dueOn, let reason = Self.reason(row.status, daysLeft: due.days(since: day)) else {
            return nil
        }
        self.row = row
        self.reason = reason
    }

    private static func reason(_ status: TrainingStatus, daysLeft: Int) -> Reason? {
        switch status {
        case .overdue: .overdue(days: -daysLeft)
        case .expired: .expired(days: -daysLeft)
        case .dueAgain: .dueAgain(days: daysLeft)
        case .notStarted, .inProgress, .failed: daysLeft <= window ? .dueSoon(days: daysLeft) : nil
        case .notAssigned, .notOpen, .completed, .completedLate, .exempt: nil
        }
    }
}

extension TrainingSheet {
    /// Everything about which somebody has to be reminded today: by due date, the earliest first.
    package var reminders: [Reminder] {
        let people = evaluation.roster.employees.positions
        let found = people.flatMap { person in
            rows(of: CollectionOfOne(person)).compactMap { Reminder($0, on: evaluation.asOf) }
        }
        return found.sorted { $0.row.urgency < $1.row.urgency }
    }
}
