import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRecords
import ShikiriReports
import ShikiriRestrictions
import ShikiriWords

/// Everything about people that the content folder says: personal data, which only reports for managers and the office
/// are made of.
struct Workforce: Sendable {
    let roster: Roster
    let ledger: TrainingLedger
    let records: RecordsReport
    /// What was read of each source of records.
    let sources: [(files: Located<String>, rows: RecordsReport)]
    let sessions: [DiscussionSession]

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
    }

    /// What the reports for the office are made of.
    func office(
        _ training: TrainingEvaluation, _ modelled: ModelledPortal, jobs: Int, log: inout DiagnosticLog
    ) -> OfficeSource {
        let portal = modelled.portal
        let draft = modelled.loaded.draft
        let engine = RestrictionEngine(portal.rulebook)
        let moves = MoveRegister(roster, rulebook: portal.rulebook, asOf: modelled.asOf)
        let exceptions = ExceptionRegister(portal.rulebook, asOf: modelled.asOf)
        exceptions.report(into: &log)
        training.reportEmptyAudiences(into: &log)
        let look = modelled.loaded.look
        return OfficeSource(
            portal: portal, asOf: modelled.asOf, training: training,
            plan: TransferPlan(
                draft.table(.plannedTransfers), roster: roster, engine: engine, asOf: modelled.asOf, jobs: jobs,
                log: &log),
            pledges: PledgeRegister(
                draft.table(.pledges), moves: moves, roster: roster, rulebook: portal.rulebook, asOf: modelled.asOf,
                log: &log),
            moves: moves, access: AccessReview(roster, rulebook: portal.rulebook, asOf: modelled.asOf),
            exceptions: exceptions, vocabulary: look.vocabulary, assets: look.assets, templates: look.templates)
    }

    /// The packs of all managers.
    func packs(
        _ training: TrainingEvaluation, _ modelled: ModelledPortal, log: inout DiagnosticLog
    ) -> ManagerPacks {
        let secret = PackNameKey.bytes(in: modelled.loaded.folder, log: &log)
        let look = modelled.loaded.look
        return ManagerPacks(
            portal: modelled.portal, training: training, vocabulary: look.vocabulary, assets: look.assets,
            templates: look.templates, secret: secret)
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
