import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRecords
import ShikiriRestrictions

/// What Evaluate gives: every decision and every status as of a day. No words, no templates, nothing of the disk.
struct Findings: Sendable {
    let portal: Portal
    let asOf: CalendarDay
    /// The answer for every direct move between departments of the two companies on the day.
    let decisions: [Direction: DecisionTable]
    /// The figures that everybody may see; nil for a portal without courses.
    let progress: TrainingProgress?
    /// What was proved of each revision, earliest first.
    let proofs: [RevisionProof]
    /// The answers to the living examples of the pages.
    let examples: ExampleAnswers
    /// The moves between the companies that everybody may see.
    let postings: [TransferPosting]
    /// The rows of registers that everybody may see.
    let registers: [PostedRegister]
    /// When each revision was announced, by its id.
    let announcements: [String: RevisionAnnouncement]
    /// What each coming revision means, earliest first.
    let meanings: [RevisionMeaning]
    /// What only the office and managers may see.
    let people: PeopleFindings
    /// What was read of all sources of records.
    let rows: RecordsReport
    /// The same of each.
    let sources: [Workforce.Source]
    /// The file of each revision with its checksum, oldest first.
    let ruleFiles: [PublicationSummary.Rule]
    /// How many rows or entries each list of the content has, by its file.
    let lists: [String: Int]
    /// The newest that the history has of earlier publications.
    let earlier: PublicationSummary?

    /// Decides and evaluates everything as of the portal's day.
    init(_ modelled: ModelledPortal, jobs: Int, log: inout DiagnosticLog) {
        let workforce = modelled.workforce
        (portal, asOf) = (modelled.portal, modelled.asOf)
        let engine = RestrictionEngine(portal.rulebook)
        proofs = engine.proofs()
        proofs.report(asOf: asOf, into: &log)
        decisions = DecisionTable.both(engine, on: asOf, jobs: jobs)
        people = workforce.findings(portal, engine: engine, asOf: asOf, jobs: jobs, log: &log)
        progress = workforce.progress(people.training, portal, jobs: jobs)
        examples = ExampleReview(portal, engine: engine, asOf: asOf).answers(portal, jobs: jobs, log: &log)
        let announced = modelled.history.announcements(modelled)
        announcements = announced
        meanings = RevisionReview(portal, engine: engine, examples: examples, announcements: announced, asOf: asOf)
            .meanings(people, workforce.roster, log: &log)
        registers = people.registers.compactMap(\.posted)
        postings = people.moves.postings(portal.settings.postings, on: asOf)
        rows = workforce.records
        sources = workforce.sources
        ruleFiles = modelled.ruleFiles
        lists = modelled.lists
        earlier = modelled.history.newest(before: asOf)
    }
}
