package import ShikiriModel
package import ShikiriWords

extension Words {
    /// A status of somebody's training.
    package func status(_ status: TrainingStatus) -> String {
        switch status {
        case .notAssigned: statuses.notAssigned
        case .notOpen: statuses.notOpen
        case .notStarted: statuses.notStarted
        case .inProgress: statuses.inProgress
        case .completed: statuses.completed
        case .completedLate: statuses.completedLate
        case .overdue: statuses.overdue
        case .failed: statuses.failed
        case .exempt: statuses.exempt
        case .expired: statuses.expired
        case .dueAgain: statuses.dueAgain
        }
    }

    /// Why somebody is reminded: for how long something is late, or how much time is left.
    package func why(_ reason: ReminderReason) -> String {
        switch reason {
        case .overdue(let days): desk.overdueBy(days)
        case .expired(let days): desk.expiredSince(days)
        case .dueSoon(0): desk.dueToday
        case .dueSoon(let days): desk.dueIn(days)
        case .dueAgain(let days): desk.expiresIn(days)
        }
    }
}
