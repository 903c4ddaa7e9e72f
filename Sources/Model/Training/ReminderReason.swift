/// Why somebody is reminded of a course today.
package enum ReminderReason: Hashable, Sendable {
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

    /// The days until the date; below 0 where it is over.
    package var daysLeft: Int {
        switch self {
        case .overdue(let days), .expired(let days): -days
        case .dueSoon(let days), .dueAgain(let days): days
        }
    }
}
