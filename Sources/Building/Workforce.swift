import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRecords

/// Everything about people that the content folder says: personal data, which only reports for managers and the office
/// are made of.
struct Workforce: Sendable {
    let roster: Roster
    let ledger: TrainingLedger
    let records: RecordsReport
    let sessions: [DiscussionSession]

    /// Reads the roster, the discussions and the exports of the learning systems.
    init(_ loaded: LoadedContent, _ portal: Portal, asOf: CalendarDay, log: inout DiagnosticLog) {
        let tables = loaded.draft.tables
        roster = Roster(
            tables: RosterTables(
                employees: tables["organization/employees.csv"], leaves: tables["organization/leaves.csv"],
                assignments: tables["organization/assignments.csv"], access: tables["organization/access.csv"],
                departments: tables["organization/departments.csv"]),
            rulebook: portal.rulebook, log: &log)
        sessions = DiscussionSession.list(
            tables["training/discussions.csv"], courses: portal.courses, organization: portal.organization, log: &log)
        let sources = TrainingSource.list(
            loaded.draft.documents["training/sources.yaml"], courses: portal.courses, log: &log)
        let reading = RecordReading(
            sources, in: loaded.folder, roster: roster, courses: portal.courses, asOf: asOf,
            timeZone: portal.settings.timeZone, log: &log)
        ledger = reading.ledger
        records = reading.report
    }

    /// Everybody's status with every course.
    func evaluation(_ portal: Portal) -> TrainingEvaluation {
        TrainingEvaluation(roster: roster, rulebook: portal.rulebook, courses: portal.courses, ledger: ledger)
    }

    /// The figures that everybody may see; nil for a portal without courses.
    func progress(_ evaluation: TrainingEvaluation, _ portal: Portal, jobs: Int) -> TrainingProgress? {
        guard !portal.courses.items.isEmpty else { return nil }
        return ProgressEvaluation(
            evaluation, organization: portal.organization, minimumGroupSize: portal.settings.minimumGroupSize,
            fiscalYearStart: portal.settings.fiscalYearStart
        ).progress(sessions: sessions, jobs: jobs)
    }
}
