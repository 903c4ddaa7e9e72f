import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRecords
import ShikiriRestrictions

/// Everything about people that the content folder says: personal data, which only reports for managers and the office
/// are made of.
struct Workforce: Sendable {
    let roster: Roster
    let ledger: TrainingLedger
    let records: RecordsReport
    /// What was read of each source of records.
    let sources: [Source]
    let sessions: [DiscussionSession]
    private let registerRows: [RegisterRows]
    private let plannedTransfers: DraftTable?
    private let pledges: DraftTable?

    /// The rows of a declared register.
    private typealias RegisterRows = (register: DeclaredRegister, rows: [RegisterRow])

    /// A source of records by its pattern of file names.
    typealias Source = (files: Located<String>, rows: RecordsReport)

    /// Reads the roster, the discussions and the exports of the learning systems.
    init(_ loaded: LoadedContent, _ portal: Portal, asOf: CalendarDay, log: inout DiagnosticLog) {
        let draft = loaded.draft
        roster = Roster(
            tables: RosterTables(
                employees: draft.table(.employees), leaves: draft.table(.leaves),
                assignments: draft.table(.assignments), access: draft.table(.access),
                departments: draft.table(.departments)),
            rulebook: portal.rulebook, log: &log)
        portal.rulebook.reportGaps(roster, into: &log)
        RosterReview(roster, rulebook: portal.rulebook, asOf: asOf).report(into: &log)
        sessions = DiscussionSession.list(
            draft.table(.discussions), courses: portal.courses, organization: portal.organization, log: &log)
        let sources = TrainingSource.list(
            draft.document(.sources), courses: portal.courses, log: &log)
        let reading = RecordReading(
            sources, in: loaded.folder, roster: roster, courses: portal.courses,
            organization: portal.organization, asOf: asOf, timeZone: portal.settings.timeZone, log: &log)
        ledger = reading.ledger
        records = reading.report
        self.sources = reading.sources
        registerRows = portal.registers.items.map { register in
            let table = draft.tables[ContentFile.registers.folder + register.id.text + ".csv"]
            return (register, RegisterRow.list(table, of: register, organization: portal.organization, log: &log))
        }
        plannedTransfers = draft.table(.plannedTransfers)
        pledges = draft.table(.pledges)
    }

    /// What the registers and the records say of everybody.
    func findings(
        _ portal: Portal, engine: RestrictionEngine, asOf: CalendarDay, jobs: Int, log: inout DiagnosticLog
    ) -> PeopleFindings {
        let training = TrainingEvaluation(
            roster: roster, rulebook: portal.rulebook, courses: portal.courses, ledger: ledger)
        let moves = MoveRegister(roster, rulebook: portal.rulebook, asOf: asOf)
        let exceptions = ExceptionRegister(portal.rulebook, asOf: asOf)
        exceptions.report(into: &log)
        let detours = DetourReview(roster, engine: engine, asOf: asOf)
        detours.report(into: &log)
        training.reportEmptyAudiences(into: &log)
        let registers = registerRows.map {
            RegisterBook($0.rows, of: $0.register, calendar: portal.calendar, asOf: asOf, log: &log)
        }
        return PeopleFindings(
            training: training,
            plan: TransferPlan(plannedTransfers, roster: roster, engine: engine, asOf: asOf, jobs: jobs, log: &log),
            pledges: PledgeRegister(
                pledges, moves: moves, roster: roster, rulebook: portal.rulebook, asOf: asOf, log: &log),
            moves: moves, access: AccessReview(roster, rulebook: portal.rulebook, asOf: asOf), exceptions: exceptions,
            detours: detours, registers: registers)
    }

    /// The figures that everybody may see; nil for a portal without courses.
    func progress(_ training: TrainingEvaluation, _ portal: Portal, jobs: Int) -> TrainingProgress? {
        guard !portal.courses.items.isEmpty else { return nil }
        return ProgressEvaluation(
            training, organization: portal.organization, minimumGroupSize: portal.settings.minimumGroupSize
        ).progress(sessions: sessions, jobs: jobs)
    }
}
