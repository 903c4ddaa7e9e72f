package import ShikiriModel

/// A row about which somebody has to be reminded today, and why.
package struct Reminder: Hashable, Sendable {
    /// How many days before the due date somebody is reminded.
    package static let window = 30

    /// Where the person stands.
    package let row: TrainingRow
    /// Why.
    package let reason: ReminderReason

    /// The reminder that a row asks for on a day; nil where it asks for none, as for those who are away.
    package init?(_ row: TrainingRow, on day: CalendarDay) {
        guard let due = row.dueOn, let reason = Self.reason(row.status, daysLeft: due.days(since: day)) else {
            return nil
        }
        self.row = row
        self.reason = reason
    }

    private static func reason(_ status: TrainingStatus, daysLeft: Int) -> ReminderReason? {
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
