import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriPublishing
import ShikiriRecords
import ShikiriReports
import ShikiriRestrictions
import ShikiriTemplates
import ShikiriWords

/// The stages of one build, with what they found so far.
///
/// A stage that finds mistakes goes on as far as it can, so that the author sees all of them; the build stops before
/// anything is published.
struct BuildRun {
    let options: BuildOptions
    private(set) var log = DiagnosticLog()
    private var stopwatch = Stopwatch()

    init(_ options: BuildOptions) {
        self.options = options
    }

    /// Load: the content folder as drafts, and the templates.
    mutating func load() throws(InputRejected) -> LoadedContent {
        let folder = try ContentFolder.open(options.content)
        let draft = try PortalLoader.load(folder, jobs: options.jobs, log: &log)
        guard let look = PortalLook.load(options.templates, over: options.programTemplates, log: &log) else {
            // No page can be rendered, but the authors of the content hear about its mistakes too.
            _ = try Portal(draft, log: &log)
            throw InputRejected(log)
        }
        return LoadedContent(folder: folder, draft: draft, look: look)
    }

    /// Model: drafts to values that can't be wrong, those about people apart from those for everybody.
    mutating func model(_ loaded: LoadedContent) throws(InputRejected) -> ModelledPortal {
        let whole = try Portal(loaded.draft, log: &log)
        let asOf = options.asOf ?? Today.day(in: whole.settings.timeZone)
        let portal = options.purpose == .publication ? whole.published(on: asOf) : whole.previewed(on: asOf)
        portal.rulebook.reportNoRuleInForce(on: asOf, into: &log)
        let workforce = Workforce(loaded, portal, asOf: asOf, log: &log)
        let history = PublicationHistory(loaded, log: &log)
        stopwatch.finish(.load)
        return ModelledPortal(
            loaded: loaded.withoutPages, portal: portal, workforce: workforce, history: history, asOf: asOf)
    }

    /// Evaluate: decisions and progress as of the day.
    mutating func evaluate(_ modelled: ModelledPortal) -> EvaluatedPortal {
        defer { stopwatch.finish(.evaluate) }
        let training = modelled.workforce.evaluation(modelled.portal)
        let progress = modelled.workforce.progress(training, modelled.portal, jobs: options.jobs)
        let office = modelled.workforce.office(training, modelled, jobs: options.jobs, log: &log)
        let engine = RestrictionEngine(modelled.portal.rulebook)
        let examples = ExampleReview(modelled.portal, engine: engine, asOf: modelled.asOf)
            .answers(modelled.portal, jobs: options.jobs, log: &log)
        return EvaluatedPortal(
            modelled: modelled, decisions: DecisionTable.both(engine, on: modelled.asOf, jobs: options.jobs),
            progress: progress, examples: examples, office: office,
            postings: office.moves.postings(modelled.portal.settings.postings, on: modelled.asOf),
            packs: modelled.workforce.packs(training, modelled, log: &log))
    }

    /// Render: which pages there are, with their bodies and links checked; the bytes are made as they are published.
    mutating func render(_ evaluated: EvaluatedPortal) throws(InputRejected) -> RenderedPortal {
        let modelled = evaluated.modelled
        let source = PortalSite.Source(
            portal: modelled.portal, asOf: modelled.asOf, decisions: evaluated.decisions, training: evaluated.progress,
            examples: evaluated.examples, postings: evaluated.postings,
            announcements: modelled.history.announcements(modelled),
            vocabulary: modelled.loaded.look.vocabulary,
            assets: modelled.loaded.look.assets, templates: modelled.loaded.look.templates, jobs: options.jobs)
        let site = PortalSite(source, log: &log)
        stopwatch.finish(.render)
        let rejected = options.strict ? log.strict : log
        guard !rejected.hasErrors else { throw InputRejected(rejected) }
        return RenderedPortal(evaluated: evaluated, site: site, open: openPoints(modelled.workforce))
    }

    /// What the data leave open, as far as the run has come.
    func openPoints(_ workforce: Workforce?) -> OpenPoints {
        let rows = workforce?.records
        return OpenPoints(
            log.sorted,
            rows: OpenPoints.Rows(
                read: rows?.read ?? 0, used: rows?.used ?? 0, ignored: rows?.ignored ?? 0,
                reported: rows?.reported ?? 0))
    }

    /// Publish: the bytes of every page to the disk, and the new portal in the old one's place at once.
    ///
    /// - Parameter tell: is given all warnings before anything is written.
    mutating func publish(_ rendered: RenderedPortal, tell: ([Diagnostic]) -> Void) throws -> BuildReport {
        let publication = try Publication.begin(
            at: options.output, durability: options.purpose == .publication ? .powerCut : .processEnd)
        let folders = options.purpose.folders
        let summary = PublicationSummary(rendered)
        let last = try compare(summary, with: publication, rendered.evaluated.modelled)
        tell(log.sorted)
        let kept = try rendered.write(folders, to: publication, jobs: options.jobs)
        if folders.contains(.office) {
            try publication.write(
                PublicationSummary.path, bytes: Array(summary.json.pretty.utf8), access: .ownerOnly)
        }
        let changes = try publication.commit()
        stopwatch.finish(.publish)
        let modelled = rendered.evaluated.modelled
        return BuildReport(
            asOf: modelled.asOf, revision: modelled.portal.rulebook.revision(on: modelled.asOf)?.id, changes: changes,
            keptPacks: kept, seconds: stopwatch.seconds, warnings: log.sorted, open: rendered.open, left: summary,
            last: last)
    }

    /// Compares what is about to be published with what the last publication left, or else the newest of the history.
    private mutating func compare(
        _ summary: PublicationSummary, with publication: Publication, _ modelled: ModelledPortal
    ) throws -> PublicationSummary? {
        let found = try PublicationHistory.last(in: publication, at: options.output, log: &log)
        guard let last = found ?? modelled.history.newest(before: modelled.asOf) else { return nil }
        let places = modelled.workforce.sources.map { ($0.files.value, $0.files.location) }
        let operations = modelled.portal.rulebook.operations.items.map { ($0.id.text, $0.location) }
        let departments = modelled.portal.organization.departments.items.map { ($0.id.text, $0.location) }
        let findings = PublicationComparison(
            now: summary, last: last, places: Dictionary(places) { first, _ in first },
            operations: Dictionary(operations) { first, _ in first },
            departments: Dictionary(departments) { first, _ in first }
        ).findings
        for finding in findings { log.report(finding) }
        if options.strict, log.strict.hasErrors {
            publication.abandon()
            throw InputRejected(log.strict)
        }
        return last
    }
}

/// What Load gives.
struct LoadedContent: Sendable {
    let folder: ContentFolder
    let draft: PortalDraft
    let look: PortalLook

    /// The same without the drafts of the pages, which nobody needs once the portal is made of them.
    var withoutPages: LoadedContent {
        var draft = draft
        draft.pages = []
        return LoadedContent(folder: folder, draft: draft, look: look)
    }
}

/// What Model gives.
struct ModelledPortal: Sendable {
    let loaded: LoadedContent
    let portal: Portal
    let workforce: Workforce
    /// What earlier publications left, as far as the content has it.
    let history: PublicationHistory
    let asOf: CalendarDay
}

/// What Evaluate gives.
struct EvaluatedPortal: Sendable {
    let modelled: ModelledPortal
    /// The answer for every direct move between departments of the two companies on the day.
    let decisions: [Direction: DecisionTable]
    /// The figures that everybody may see; nil for a portal without courses.
    let progress: TrainingProgress?
    /// The answers to the living examples of the pages.
    let examples: ExampleAnswers
    /// What the reports for the office are made of.
    let office: OfficeSource
    /// The moves between the companies that everybody may see.
    let postings: [TransferPosting]
    /// One pack a manager.
    let packs: ManagerPacks
}

/// What Render gives.
struct RenderedPortal: Sendable {
    let evaluated: EvaluatedPortal
    let site: PortalSite
    /// What the data leave open.
    let open: OpenPoints
}
