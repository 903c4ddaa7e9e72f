import ShikiriModel
import ShikiriPageKit
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
        ] + (registersReport.map { [$0] } ?? [])
    }

    /// A verdict as tables show it.
    func verdict(_ measure: Measure) -> TableCell { .badge(words.word(measure), "verdict " + measure.rawValue) }
}
