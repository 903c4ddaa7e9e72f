package import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriPageKit
package import ShikiriRestrictions
package import ShikiriSearch
import ShikiriTemplates
import ShikiriWords

/// The public portal, ready to be rendered page by page.
package struct PortalSite: Sendable {
    /// What the portal is made of.
    package struct Source: Sendable {
        let portal: Portal
        let asOf: CalendarDay
        let decisions: [Direction: DecisionTable]
        let training: TrainingProgress?
        let examples: ExampleAnswers
        let postings: [TransferPosting]
        let registers: [PostedRegister]
        let announcements: [String: RevisionAnnouncement]
        let proofs: [RevisionProof]
        let look: SiteLook
        let jobs: Int

        /// Joins everything that the pages for everybody are made of; nothing in it knows a person.
        package init(
            portal: Portal, asOf: CalendarDay, decisions: [Direction: DecisionTable], training: TrainingProgress?,
            examples: ExampleAnswers = ExampleAnswers(), postings: [TransferPosting] = [],
            registers: [PostedRegister] = [],
            announcements: [String: RevisionAnnouncement] = [:], proofs: [RevisionProof] = [], look: SiteLook,
            jobs: Int
        ) {
            self.portal = portal
            self.asOf = asOf
            self.decisions = decisions
            self.training = training
            self.examples = examples
            self.postings = postings
            self.registers = registers
            self.announcements = announcements
            self.proofs = proofs
            self.look = look
            self.jobs = jobs
        }
    }

    /// The pages, in the order of their paths.
    package let pages: [PageView]
    /// Files beside the pages and assets, such as the feed, by their paths in the portal.
    package let files: [(path: String, bytes: [UInt8])]
    private let frame: Frame
    private let templates: TemplateSet
    private let keywords: [String: String]
    let settings: PortalSettings
    let organization: Organization
    let library: ContentLibrary
    let searchTests: [SearchTest]
    /// Families of words that say the same.
    package let synonyms: [[String]]

    /// Plans all pages. Broken links and other mistakes of the pages are in the log.
    package init(_ source: Source, log: inout DiagnosticLog) {
        let plan = SitePlan(source, log: &log)
        templates = source.look.templates
        keywords = source.portal.search.keywordsByAddress(source.portal.content)
        settings = source.portal.settings
        organization = source.portal.organization
        library = source.portal.content
        searchTests = source.portal.searchTests
        synonyms = source.portal.search.synonyms + EverydayWords.families
        pages = plan.views
        files = plan.files
        frame = Frame(for: plan.views, site: plan.facts, templates: source.look.templates)
    }

    /// What search finds on a page, read from the page as it is published.
    package func entries(of page: PageView, in html: [UInt8]) -> [SearchEntry] {
        page.entries(in: html, keywords: keywords)
    }

    /// A page as it is published.
    package func render(_ page: PageView) -> [UInt8] {
        templates.render(page.content, in: frame.view(for: page), language: page.language.rawValue)
    }
}
