import ShikiriBasics
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

/// What surrounds every page: head, header with navigation, footer. Pages of one language, depth and part share it, so
/// it is rendered once for each of these and not once a page.
struct Frame: Sendable {
    private let chromes: [Kind: ChromeView]
    private let facts: SiteFacts
    private let site: SiteView

    /// What pages have in common that share what surrounds them.
    private struct Kind: Hashable {
        let language: Language
        let root: String
        let part: NavigationPart?

        init(_ view: PageView) {
            language = view.language
            root = view.address.root
            part = view.part
        }
    }

    init(for views: [PageView], site facts: SiteFacts, templates: TemplateSet) {
        self.facts = facts
        site = facts.view
        var chromes: [Kind: ChromeView] = [:]
        for view in views {
            let kind = Kind(view)
            guard chromes[kind] == nil else { continue }
            chromes[kind] = Self.chrome(facts.surroundings(of: view), view.language, templates)
        }
        self.chromes = chromes
    }

    private static func chrome(
        _ surroundings: SurroundingsView, _ language: Language, _ templates: TemplateSet
    ) -> ChromeView {
        let parts = SurroundingsView.templates.map { templates.markup($0, surroundings, language: language.rawValue) }
        return ChromeView(head: parts[0], header: parts[1], footer: parts[2])
    }

    /// What the template of a page sees around its content.
    func view(for page: PageView) -> FrameView {
        let here = page.address
        let words = facts.vocabulary[page.language]
        return FrameView(
            lang: LanguageView(code: page.language.rawValue), asOf: DayView(facts.asOf, words),
            page: FrameView.Page(
                title: page.title, description: page.description, isHome: page.content.template == "pages/home",
                root: here.root, feedback: feedback(on: page, words)),
            site: site, crumbs: page.trail.map { $0.link(from: here) },
            untranslated: page.versions.isEmpty ? facts.untranslatedNote(page.language) : nil,
            alternate: page.versions.map { version in
                let link = LinkView(label: version.language.ownName, href: here.href(to: version.address))
                return VersionView(
                    choice: ChoiceView(link, isCurrent: version.language == page.language),
                    code: version.language.rawValue)
            },
            assets: FrameView.Assets(
                tables: facts.assets.href("tables.js", from: here),
                index: facts.assets.href("search-index.js", from: here),
                ask: facts.assets.href("ask.js", from: here), askStyle: facts.assets.href("ask.css", from: here),
                answers: facts.assets.href("answers.js", from: here), card: facts.assets.href("card.js", from: here),
                days: facts.assets.href("days.js", from: here)),
            chrome: chromes[Kind(page)] ?? Self.none)
    }

    /// A mail that says of which page it is.
    private func feedback(on page: PageView, _ words: Words) -> String? {
        facts.settings.contact.email.map { address in
            "mailto:\(address)?subject=\(MailLink.encoded(words.parts.aboutPage(page.title)))&body="
                + MailLink.encoded(page.address.path)
        }
    }

    private static let none = ChromeView(head: Markup(""), header: Markup(""), footer: Markup(""))
}

extension SurroundingsView {
    /// The templates that show it: of the head, the header and the footer.
    static let templates = ["partials/head", "partials/header", "partials/footer"]
}

/// What the frame of every page says about the portal.
struct SiteFacts: Sendable {
    let settings: PortalSettings
    let asOf: CalendarDay
    let vocabulary: Vocabulary
    let assets: SiteAssets
    /// Where each part begins, in each language that has a beginning of its own.
    let entrances: [Language: [NavigationPart: Address]]
    /// The home page and the further pages that the footer leads to, by language.
    let footer: [Language: [PageLink]]
    let homes: [Language: Address]
    let hasFeed: Bool
    let reportingPage: PageLink?

    var view: SiteView {
        SiteView(
            title: settings.title, organization: settings.name(of: .grid), affiliate: settings.name(of: .affiliate),
            notice: settings.notice)
    }

    /// What a page without a translation says to readers of the other language, by the page's own language.
    func untranslatedNote(_ language: Language) -> UntranslatedView? {
        guard homes.count > 1, let other = homes.keys.sorted().first(where: { $0 != language }) else { return nil }
        let words = vocabulary[other]
        return UntranslatedView(
            lang: other.rawValue, text: words.languageNames.thisPageOnlyIn(words.languageNames.name(of: language)))
    }

    /// What the head, the header and the footer of a page show.
    func surroundings(of page: PageView) -> SurroundingsView {
        let here = page.address
        let language = page.language
        let words = vocabulary[language]
        let entrances = self.entrances[language] ?? [:]
        let home = homes[language] ?? .home
        return SurroundingsView(
            lang: LanguageView(code: language.rawValue), asOf: DayView(asOf, words),
            page: SurroundingsView.Page(root: here.root),
            site: SurroundingsView.Site(
                site: view, home: here.href(to: home), spoken: settings.language.spoken(on: language)),
            assets: assets.view(from: here),
            feed: hasFeed
                ? SurroundingsView.Feed(
                    href: here.href(toFile: RevisionFeed.path), json: here.href(toFile: RevisionFeed.jsonPath)) : nil,
            navigation: SurroundingsView.Navigation(
                items: NavigationPart.allCases.compactMap { part in
                    entrances[part].map {
                        ChoiceView(PageLink(words.part(part), $0).link(from: here), isCurrent: part == page.part)
                    }
                }),
            search: SurroundingsView.Place(href: here.href(to: searchAddress(language))),
            contact: ContactView(settings.contact),
            reporting: settings.reporting.map {
                SurroundingsView.Reporting(
                    contact: ContactView($0), page: reportingPage?.link(from: here, in: language))
            },
            more: SurroundingsView.More(
                items: (footer[language] ?? []).map { $0.link(from: here, in: language) }))
    }

    private func searchAddress(_ language: Language) -> Address {
        let home = homes[language] ?? .home
        return home == .home ? .search : Address(home.folder + "/" + Address.search.folder)
    }
}
