import ShikiriDiagnostics
import ShikiriModel

/// Decides which pages there are.
struct SitePlan {
    let views: [PageView]
    let facts: SiteFacts
    /// Files beside the pages, by their paths in the portal.
    let files: [(path: String, bytes: [UInt8])]

    init(_ source: PortalSite.Source, log: inout DiagnosticLog) {
        let portal = source.portal
        let manuscripts = Self.read(source, log: &log)
        let content = ContentPages(
            portal: portal, asOf: source.asOf, strings: source.strings, manuscripts: manuscripts)
        let discussions = DiscussionTables(progress: source.training, portal: portal)
        let training = source.training.map {
            TrainingPages(progress: $0, portal: portal, language: portal.settings.language)
        }
        var views = training?.pages(discussions: discussions) ?? []
        let posted = PostingsPage(
            settings: portal.settings, organization: portal.organization, postings: source.postings)
        views += posted.view.map { [$0] } ?? []
        for language in content.languages {
            views += content.rulePages(language)
            views += content.questionPages(language)
            views += content.newsPages(language)
            views += content.discussionPages(language, held: discussions)
            views += content.singlePages(language)
            views.append(content.searchPage(language))
        }
        let restrictions = RestrictionPages(portal: portal, asOf: source.asOf, jobs: source.jobs)
        views += restrictions.views
        files = restrictions.feed.map { [(RevisionFeed.path, $0.bytes)] } ?? []
        let controls = ControlPages(portal: portal, asOf: source.asOf)
        controls.checkReferences(log: &log)
        views += controls.views
        let outline = PortalOutline(content: content, views: views, training: source.training)
        for language in content.languages {
            views.append(
                content.homePage(language, parts: outline.parts(language)) { here, _ in
                    training?.coming(from: here) ?? []
                })
        }
        views.append(content.sitemapPage(views))
        views.append(content.notFoundPage())
        self.views = views.sorted { $0.address.path.utf8.lexicographicallyPrecedes($1.address.path.utf8) }
        facts = outline.facts(source)
    }

    /// Reads the Markdown of all pages at the same time, and checks their links against each other.
    private static func read(_ source: PortalSite.Source, log: inout DiagnosticLog) -> [Manuscript] {
        let portal = source.portal
        let links = LinkTargets(library: portal.content, main: portal.settings.language)
        let reader = ManuscriptReader(settings: portal.settings, links: links, strings: source.strings)
        let manuscripts = ParallelMap.map(portal.content.pages, jobs: source.jobs) { Manuscript($0, reader: reader) }
        let anchors = Dictionary(manuscripts.map { ($0.page.file, $0.anchors) }) { first, _ in first }
        for manuscript in manuscripts {
            log.merge(manuscript.log)
            manuscript.checkLinks(links, anchorsOf: { anchors[$0] }, log: &log)
            manuscript.page.checkReferences(links, asOf: source.asOf, portal: portal, log: &log)
        }
        return manuscripts
    }
}
