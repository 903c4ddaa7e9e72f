import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriWords

/// Decides which pages there are.
struct SitePlan {
    let views: [PageView]
    let facts: SiteFacts
    /// Files beside the pages, by their paths in the portal.
    let files: [(path: String, bytes: [UInt8])]

    init(_ source: PortalSite.Source, log: inout DiagnosticLog) {
        let portal = source.portal
        let reader = ManuscriptReader(
            settings: portal.settings, links: LinkTargets(library: portal.content, main: portal.settings.language),
            vocabulary: source.look.vocabulary,
            examples: ExampleTeller(source.examples, portal: portal, vocabulary: source.look.vocabulary),
            shelf: ManuscriptShelf())
        Self.checkLinks(source, reader, log: &log)
        let content = ContentPages(
            portal: portal, asOf: source.asOf, vocabulary: source.look.vocabulary, reader: reader)
        let words = source.look.vocabulary[portal.settings.language]
        let discussions = DiscussionTables(progress: source.training, portal: portal)
        let training = source.training.map {
            TrainingPages(progress: $0, portal: portal, words: words)
        }
        var views = training?.pages(discussions: discussions) ?? []
        let posted = PostingsPage(
            settings: portal.settings, organization: portal.organization, words: words, postings: source.postings)
        views += posted.view.map { [$0] } ?? []
        let registers = RegisterPages(registers: source.registers, portal: portal, words: words)
        views += registers.views
        for language in content.languages {
            views += content.rulePages(language)
            views += content.questionPages(language)
            views += content.newsPages(language)
            views += content.discussionPages(language, held: discussions)
            views += content.singlePages(language) { here, words in training?.firstDays(from: here, words) ?? [] }
            views.append(content.searchPage(language))
        }
        let restrictions = RestrictionPages(
            content: content, tables: source.decisions, announcements: source.announcements,
            proofs: source.proofs)
        views += restrictions.views
        let files = (restrictions.feed?.files ?? []) + restrictions.transfer.files
        let landings = DepartmentLandings(
            content: content, training: training, hasRestrictions: !restrictions.views.isEmpty)
        views += landings.views
        let controls = ControlPages(portal: portal, asOf: source.asOf, words: words)
        controls.checkReferences(log: &log)
        views += controls.views
        let outline = PortalOutline(content: content, views: views, training: source.training)
        for language in content.languages {
            views.append(
                content.homePage(language, parts: outline.parts(language), transfer: restrictions.transfer) {
                    here, words in
                    training?.coming(from: here, words) ?? []
                })
        }
        views.append(content.sitemapPage(views))
        views.append(content.notFoundPage())
        let former = FormerAddresses(
            of: content, besides: views, files: files.map(\.path) + portal.content.attachments, log: &log)
        views += former.views
        let guides = portal.settings.url.map { CrawlerGuide(views, at: $0).files } ?? []
        self.files = files + guides
        self.views = views.sorted { $0.address.path.utf8.lexicographicallyPrecedes($1.address.path.utf8) }
        facts = outline.facts(source, registers: registers.links)
    }

    /// Reads the Markdown of all pages at the same time, and checks their links against each other.
    private static func checkLinks(_ source: PortalSite.Source, _ reader: ManuscriptReader, log: inout DiagnosticLog) {
        let portal = source.portal
        let pages = ParallelMap.map(portal.content.pages, jobs: source.jobs) { ManuscriptLinks($0, reader: reader) }
        let anchors = Dictionary(pages.map { ($0.page.file, $0.anchors) }) { first, _ in first }
        let citations = Set(portal.content.pages.flatMap { $0.matter.basis.map(\.citation) })
        for links in pages {
            log.merge(links.log)
            links.check(reader.links, anchorsOf: { anchors[$0] }, log: &log)
            links.page.checkReferences(
                reader.links, asOf: source.asOf, portal: portal, citations: citations, log: &log)
        }
        AskedQuestion.reportDoubles(pages.flatMap(\.questions), into: &log)
        portal.search.check(anchors: anchors, log: &log)
    }
}
