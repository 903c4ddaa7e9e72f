/// Where somebody stands with a course on a day. What leads to which status is written down in the evaluation
/// (`StatusRules`, in the module of people); here are only the words, which are part of the contract with readers of `status.csv`.
package enum TrainingStatus: UInt8, CaseIterable, Sendable {
    /// Not asked to take the course; never listed.
    case notAssigned
    /// The course hasn't opened yet.
    case notOpen
    /// Nothing has happened yet.
    case notStarted
    /// Begun and not finished.
    case inProgress
    /// Passed in time.
    case completed
    /// Passed after the due date.
    case completedLate
    /// The due date is over, and the course isn't passed.
    case overdue
    /// The last attempt didn't pass; the due date is still to come.
    case failed
    /// Away (休職, 出向), and so not asked for now.
    case exempt
    /// Passed once; the validity is over.
    case expired
    /// Passed and still valid; the validity is over soon.
    case dueAgain

    /// The word of the contract, such as `completed_late`.
    package var word: String {
        switch self {
        case .notAssigned: "not_assigned"
        case .notOpen: "not_open"
        case .notStarted: "not_started"
        case .inProgress: "in_progress"
        case .completed: "completed"
        case .completedLate: "completed_late"
        case .overdue: "overdue"
        case .failed: "failed"
        case .exempt: "exempt"
        case .expired: "expired"
        case .dueAgain: "due_again"
        }
    }

    /// Whether the person counts in the denominator of a rate.
    package var isAsked: Bool { self != .notAssigned && self != .exempt }

    /// Whether the person counts in the numerator: passed, and the validity isn't over.
    package var isDone: Bool { self == .completed || self == .completedLate || self == .dueAgain }

    /// Whether the person has passed, with a completion that is valid still or no longer.
    package var hasPassed: Bool { isDone || self == .expired }

    /// Whether it should have been passed by now: for the first time, or again.
    package var isLate: Bool { self == .overdue || self == .expired }

    /// Whether the person has something to do for the course, now or before long.
    package var needsReminder: Bool {
        switch self {
        case .overdue, .expired, .failed, .inProgress, .notStarted, .dueAgain: true
        case .notAssigned, .notOpen, .completed, .completedLate, .exempt: false
        }
    }
}
