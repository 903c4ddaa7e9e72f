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
        for source in sources {
            let before = intake.report
            let files = folder.files.filter { FilePattern("training/" + source.files.value).matches($0) }
            if files.isEmpty {
                intake.tell(
                    .noRecordFiles, "no file matches `\(source.files.value)`", at: source.files.location,
                    help: "name files below training/, such as records/lms-*.csv")
            }
            intake.begin()
            for file in files { Self.read(file, source, folder, timeZone, jobs, &intake) }
            bySource.append((source.files, intake.report - before))
        }
        self.sources = bySource
        ledger = intake.ledger
        report = intake.report
        log.merge(intake.log)
    }

    private static func read(
        _ file: String, _ source: TrainingSource, _ folder: ContentFolder, _ timeZone: String, _ jobs: Int,
        _ intake: inout RecordIntake
    ) {
        var log = DiagnosticLog()
        let dates = RecordDates(source.dates, timeZone: timeZone)
        switch source.format {
        case .csv:
            guard let open = folder.open(file, log: &log) else { break }
            guard let found = RecordText.inPlace(open, as: source.encoding, file: file, log: &log) else { break }
            CSVExport(
                file: file, source: source, bytes: found.bytes, encoding: found.encoding, dates: dates, jobs: jobs
            ).read(into: &intake)
        case .moodle:
            guard let text = text(of: file, source, folder, &log) else { break }
            MoodleRecords(file: file, source: source, dates: dates).read(text, into: &intake)
        case .xapi:
            guard let text = text(of: file, source, folder, &log) else { break }
            StatementRecords(file: file, source: source, dates: dates).read(text, into: &intake)
        }
        intake.merge(log)
        intake.finishFile()
    }

    private static func text(
        of file: String, _ source: TrainingSource, _ folder: ContentFolder, _ log: inout DiagnosticLog
    ) -> [UInt8]? {
        guard let bytes = folder.bytes(of: file, log: &log) else { return nil }
        return RecordText.decode(bytes, as: source.encoding, file: file, log: &log)
    }
}

/// A pattern of file names in which `*` stands for any run of characters but `/`.
struct FilePattern {
    private let parts: [Substring]

    init(_ pattern: String) {
        parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    }

    func matches(_ file: String) -> Bool {
        guard let first = parts.first, let last = parts.last, file.hasPrefix(first) else { return false }
        guard parts.count > 1 else { return file == first }
        var rest = file.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() {
            guard let found = rest.firstRange(of: part), !rest[..<found.lowerBound].contains("/") else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.hasSuffix(last) && !rest.dropLast(last.count).contains("/")
    }
}
