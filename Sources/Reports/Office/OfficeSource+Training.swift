import ShikiriModel

extension OfficeSource {
    /// Whether somebody has to do something about a course.
    static func needsReminder(_ status: TrainingStatus) -> Bool {
        switch status {
        case .overdue, .expired, .failed, .inProgress, .notStarted, .dueAgain: true
        case .notAssigned, .notOpen, .completed, .completedLate, .exempt: false
        }
    }
}
