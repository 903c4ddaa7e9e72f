import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPacks
import ShikiriPageKit
import ShikiriPeople
import ShikiriPortal
import ShikiriPublishing
import ShikiriRecords
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

    /// Load: the content folder as drafts; and apart from them what only Render needs.
    mutating func load() throws(InputRejected) -> (content: LoadedContent, material: Material) {
        let content = try LoadedContent(options.content, jobs: options.jobs, log: &log)
        guard let look = SiteLook.read(options.templates, over: options.programTemplates, log: &log) else {
            // No page can be rendered, but the authors of the content hear about its mistakes too.
            _ = try Portal(content.draft, log: &log)
            throw InputRejected(log)
        }
        let material = Material(
            look: look, folder: content.folder, attachments: content.draft.attachments,
            packNames: PackNameKey.bytes(in: content.folder, log: &log),
            allowances: Allowances(content.draft, log: &log))
        return (content, material)
    }

    /// Model: drafts to values that can't be wrong, those about people apart from those for everybody.
    mutating func model(_ content: LoadedContent) throws(InputRejected) -> ModelledPortal {
        let whole = try Portal(content.draft, log: &log)
        let asOf = options.asOf ?? Today.day(in: whole.settings.timeZone)
        let portal = options.purpose == .publication ? whole.published(on: asOf) : whole.previewed(on: asOf)
        portal.rulebook.reportNoRuleInForce(on: asOf, into: &log)
        whole.reportUnlikelyDays(from: asOf, into: &log)
        whole.reportComingControls(from: asOf, into: &log)
        let workforce = Workforce(content, portal, asOf: asOf, log: &log)
        stopwatch.finish(.load)
        return ModelledPortal(
            portal: portal, workforce: workforce, history: content.history,
            ruleFiles: PublicationSummary.Rule.files(of: portal.rulebook, checksums: content.ruleChecksums),
            lists: content.draft.lengths, asOf: asOf)
    }

    /// Evaluate: decisions and progress as of the day.
    mutating func evaluate(_ modelled: ModelledPortal) -> Findings {
        defer { stopwatch.finish(.evaluate) }
        return Findings(modelled, jobs: options.jobs, log: &log)
    }

    /// Render: which pages there are, with their bodies and links checked; the bytes are made as they are published.
    mutating func render(_ findings: Findings, _ material: Material) throws(InputRejected) -> Site {
        let source = PortalSite.Source(
            portal: findings.portal, asOf: findings.asOf, decisions: findings.decisions, training: findings.progress,
            examples: findings.examples, postings: findings.postings, registers: findings.registers,
            announcements: findings.announcements,
            proofs: findings.proofs, look: material.look, jobs: options.jobs)
        let portal = PortalSite(source, log: &log)
        stopwatch.finish(.render)
        log.remove(where: material.allowances.allows)
        let rejected = options.strict ? log.strict : log
        guard !rejected.hasErrors else { throw InputRejected(rejected) }
        return Site(portal, findings, material, open: openPoints(findings.rows), jobs: options.jobs)
    }

    /// Tries the search of the portal with the queries that its authors expect.
    mutating func trySearch(_ site: Site) {
        site.trySearch(jobs: options.jobs, log: &log)
    }

    /// Finds what was published and is gone, where the last publication is at hand: in the output folder, or else in the
    /// history.
    mutating func findGoneAddresses(_ site: Site) {
        guard let last = PublicationHistory.last(at: options.output, log: &log) ?? site.earlier else { return }
        for finding in site.comparison(with: last).goneAddresses { log.report(finding) }
    }

    /// Publish: the files of the site to the disk, and the new portal in the old one's place at once.
    ///
    /// - Parameter tell: is given all warnings before anything is written.
    mutating func publish(_ site: Site, tell: ([Diagnostic]) -> Void) throws -> BuildReport {
        let publication = try Publication.begin(
            at: options.output, durability: options.purpose == .publication ? .powerCut : .processEnd,
            isChained: options.purpose == .publication)
        let last = try compare(site, with: publication)
        tell(log.sorted)
        let folders = options.purpose.folders
        let kept = folders.contains(.managers) ? try publication.keepPacks(of: site.packs.ids) : .listed(PackList())
        try site.make(folders, besides: kept, jobs: options.jobs) { try publication.publish($0) }
        let changes = try publication.commit(
            options.purpose == .publication ? ChainEntry(site, options, action: .build) : nil)
        stopwatch.finish(.publish)
        return BuildReport(
            asOf: site.asOf, revision: site.revision, changes: changes, keptPacks: kept.count,
            seconds: stopwatch.seconds, warnings: log.sorted, open: site.open, left: site.summary, last: last)
    }

    /// What the data leave open, as far as the run has come.
    func openPoints(_ rows: RecordsReport?) -> OpenPoints {
        OpenPoints(
            log.sorted,
            rows: OpenPoints.Rows(
                read: rows?.read ?? 0, used: rows?.used ?? 0, ignored: rows?.ignored ?? 0,
                reported: rows?.reported ?? 0))
    }

    /// Compares what is about to be published with what the last publication left, or else the newest of the history.
    private mutating func compare(_ site: Site, with publication: Publication) throws -> PublicationSummary? {
        let found = try PublicationHistory.last(in: publication, at: options.output, log: &log)
        guard let last = found ?? site.earlier else { return nil }
        let comparison = site.comparison(with: last)
        for finding in comparison.findings { log.report(finding) }
        if options.strict, log.strict.hasErrors {
            publication.abandon()
            throw InputRejected(log.strict)
        }
        return last
    }
}
