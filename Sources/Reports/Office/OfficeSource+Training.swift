import ShikiriModel
import ShikiriPeople
import ShikiriWords

extension OfficeSource {
    /// `training/status.csv`: the contract with readers that aren't people.
    var statusFile: OfficeReport.File {
        OfficeReport.File(
            path: "training/status.csv", note: words.desk.statusFile,
            bytes: TrainingSheet(training, organization: portal.organization).statusFile)
    }

    /// Whether somebody has to do something about a course.
    static func needsReminder(_ status: TrainingStatus) -> Bool {
        switch status {
        case .overdue, .expired, .failed, .inProgress, .notStarted, .dueAgain: true
        case .notAssigned, .notOpen, .completed, .completedLate, .exempt: false
        }
    }
}
