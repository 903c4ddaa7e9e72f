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
}
