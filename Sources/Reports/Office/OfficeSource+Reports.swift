import ShikiriModel
import ShikiriWords

extension OfficeSource {
    /// The files of the reports that an audit record keeps.
    package var recordFiles: [(path: String, bytes: [UInt8])] {
        ([pledgesReport, movesReport].flatMap(\.content.files) + [statusFile]).map {
            ($0.path, $0.bytes)
        }
    }

    /// All reports, in the order of the office's navigation.
    var reports: [OfficeReport] {
        [
            transfersReport, impactReport, pledgesReport, movesReport, accessReport, exceptionsReport,
            TrainingDesk(self).report,
            controlsReport,
        ]
    }

    /// The class of a verdict's badge.
    func css(_ measure: Measure) -> String { "verdict " + measure.rawValue }
}
