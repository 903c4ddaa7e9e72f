import Foundation
package import ShikiriDiagnostics
package import ShikiriLoading
package import ShikiriModel
package import ShikiriPeople

/// Reads all exports of the learning systems into one ledger.
package struct RecordReading: Sendable {
    /// What the records say, one entry a person and course.
    package let ledger: TrainingLedger
    /// What became of the rows.
    package let report: RecordsReport
    /// The same of each source, in the order of `training/sources.yaml`.
    package let sources: [(files: Located<String>, rows: RecordsReport)]
    /// The same of each file, in the order of the sources.
    package let files: [RecordFileReport]

    /// Reads the sources one after the other; the result does not depend on their order, or on that of their rows.
    ///
    /// - Parameter jobs: in how many parts a large file is read at the same time.
    package init(
        _ sources: [TrainingSource], in folder: ContentFolder, roster: Roster, courses: Register<Course>,
        organization: Organization, asOf: CalendarDay, timeZone: String,
        jobs: Int = ProcessInfo.processInfo.activeProcessorCount,
        log: inout DiagnosticLog
    ) {
        var intake = RecordIntake(roster: roster, courses: courses, organization: organization, asOf: asOf)
        var bySource: [(files: Located<String>, rows: RecordsReport)] = []
        var takers: [String: Located<String>] = [:]
        for source in sources {
            let before = intake.report
            let files = FilePattern(source: source.files.value).files(among: folder.files)
            if files.isEmpty {
                intake.tell(.noRecordFiles, .noRecordFiles(source.files.value), at: source.files.location)
            }
            intake.begin()
            for file in files {
                if let taker = takers.updateValue(source.files, forKey: file) {
                    intake.tell(
                        .sharedExport, .sharedExport(file, source.files.value, taker.value), at: source.files.location)
                }
                intake.take(file: file, of: source) { intake in
                    var log = DiagnosticLog()
                    if let open = folder.open(file, log: &log) {
                        Self.read(.file(open), file, source, timeZone, jobs, &intake)
                    }
                    intake.merge(log)
                }
            }
            bySource.append((source.files, intake.report - before))
        }
        self.init(intake, bySource, log: &log)
    }

    /// Reads one export from its bytes alone.
    package init(
        bytes: [UInt8], file: String, source: TrainingSource, roster: Roster, courses: Register<Course>,
        organization: Organization, asOf: CalendarDay, timeZone: String, jobs: Int = 1, log: inout DiagnosticLog
    ) {
        var intake = RecordIntake(roster: roster, courses: courses, organization: organization, asOf: asOf)
        intake.take(file: file, of: source) { Self.read(.memory(bytes), file, source, timeZone, jobs, &$0) }
        let rows = intake.report
        self.init(intake, [(source.files, rows)], log: &log)
    }

    private init(
        _ intake: RecordIntake, _ sources: [(files: Located<String>, rows: RecordsReport)], log: inout DiagnosticLog
    ) {
        (ledger, report, files) = (intake.ledger, intake.report, intake.files)
        self.sources = sources
        log.merge(intake.log)
    }

    private static func read(
        _ bytes: ExportBytes, _ file: String, _ source: TrainingSource, _ timeZone: String, _ jobs: Int,
        _ intake: inout RecordIntake
    ) {
        var log = DiagnosticLog()
        defer { intake.merge(log) }
        if RecordText.isPacked(bytes) {
            return log.report(.workbookExport, .workbook(file), at: SourceLocation(file: file))
        }
        let dates = RecordDates(source.dates, timeZone: timeZone)
        if source.format == .csv {
            guard let found = RecordText.inPlace(bytes, as: source.encoding, file: file, log: &log) else { return }
            return CSVExport(
                file: file, source: source, bytes: found.bytes, encoding: found.encoding, dates: dates, jobs: jobs
            ).read(into: &intake)
        }
        guard let text = RecordText.whole(bytes, as: source.encoding, file: file, log: &log) else { return }
        if source.format == .moodle {
            MoodleRecords(file: file, source: source, dates: dates).read(text, into: &intake)
        } else {
            StatementRecords(file: file, source: source, dates: dates).read(text, into: &intake)
        }
    }
}
