import ShikiriModel
import ShikiriTemplates

/// What surrounds every page: head, header with navigation, footer. Pages of one language, depth and part share it, so
/// it is rendered once for each of these and not once a page.
struct Frame: Sendable {
    private let chromes: [Kind: ViewValue]
    private let base: [Language: [String: ViewValue]]
    private let site: ViewValue
    private let assets: SiteAssets
    private let untranslated: [Language: ViewValue]

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

    init(for views: [PageView], site: SiteFacts, templates: TemplateSet) {
        self.site = site.view
        assets = site.assets
        untranslated = site.untranslatedNotes
        var chromes: [Kind: ViewValue] = [:]
        for view in views {
            let kind = Kind(view)
            guard chromes[kind] == nil else { continue }
            let values = site.chrome(for: view)
            chromes[kind] = .object([
                "head": .markup(templates.text("partials/head", values)),
                "header": .markup(templates.text("partials/header", values)),
                "footer": .markup(templates.text("partials/footer", values)),
            ])
        }
        self.chromes = chromes
        base = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                (
                    language,
                    [
                        "lang": .object(["code": .text(language.rawValue)]), "t": site.strings.view(language),
                        "as_of": .day(site.asOf, Words(language)),
                    ]
                )
            })
    }

    /// Everything that the template of a page sees.
    func values(for view: PageView) -> [String: ViewValue] {
        var values = base[view.language] ?? [:]
        values["chrome"] = chromes[Kind(view)] ?? .absent
        values["site"] = site
        values["page"] = .object([
            "title": .text(view.title), "description": .optional(view.description),
            "home": .flag(view.template == "pages/home"), "root": .text(view.address.root),
        ])
        values["assets"] = .object([
            "tables": .text(assets.href("tables.js", from: view.address)),
            "index": .text(assets.href("search-index.js", from: view.address)),
        ])
        values["crumbs"] = .items(view.trail.map { $0.view(from: view.address) })
        values["alternate"] = .items(
            view.versions.map { version in
                .object([
                    "label": .text(version.language.ownName), "code": .text(version.language.rawValue),
                    "href": .text(view.address.href(to: version.address)),
                    "current": .flag(version.language == view.language),
                ])
            })
        values["untranslated"] =
            view.versions.isEmpty ? untranslated[view.language] ?? .absent : .absent
        values.merge(view.content()) { _, new in new }
        return values
    }
}

/// What the frame of every page says about the portal.
struct SiteFacts: Sendable {
    let settings: PortalSettings
    let asOf: CalendarDay
    let strings: InterfaceStrings
    let assets: SiteAssets
    /// Where each part begins, in each language that has a beginning of its own.
    let entrances: [Language: [NavigationPart: Address]]
    /// The home page and the further pages that the footer leads to, by language.
    let footer: [Language: [PageLink]]
    let homes: [Language: Address]
    let hasFeed: Bool
    let reportingPage: PageLink?

    var view: ViewValue {
        .object([
            "title": .text(settings.title), "organization": .text(settings.name(of: .grid)),
            "affiliate": .text(settings.name(of: .affiliate)), "notice": .optional(settings.notice),
        ])
    }

    /// What a page without a translation says to readers of the other language, by the page's own language.
    var untranslatedNotes: [Language: ViewValue] {
        guard homes.count > 1 else { return [:] }
        return [
            .ja: .object(["lang": .text("en"), "text": .text("This page is available in Japanese only.")]),
            .en: .object(["lang": .text("ja"), "text": .text("このページは英語だけです。")]),
        ]
    }

    func chrome(for page: PageView) -> [String: ViewValue] {
        let here = page.address
        let words = Words(page.language)
        let entrances = self.entrances[page.language] ?? [:]
        let home = homes[page.language] ?? .home
        let navigation = NavigationPart.allCases.compactMap { part -> ViewValue? in
            entrances[part].map {
                PageLink(words.part(part), $0).view(from: here).adding(["current": .flag(part == page.part)])
            }
        }
        return [
            "lang": .object(["code": .text(page.language.rawValue)]),
            "site": view.adding(["home": .text(here.href(to: home))]).spoken(settings.language, on: page.language),
            "as_of": .day(asOf, words),
            "t": strings.view(page.language),
            "page": .object(["root": .text(here.root)]),
            "assets": assets.view(from: here),
            "feed": hasFeed ? .object(["href": .text(here.href(toFile: "revisions.xml"))]) : .absent,
            "nav": .object(["items": .list(navigation)]),
            "search": .object(["href": .text(here.href(to: searchAddress(page.language)))]),
            "contact": contact(settings.contact),
            "reporting": settings.reporting.map {
                contact($0).adding(["page": reportingPage?.view(from: here, in: page.language) ?? .absent])
            } ?? .absent,
            "more": .object([
                "items": .list((footer[page.language] ?? []).map { $0.view(from: here, in: page.language) })
            ]),
        ]
    }

    private func searchAddress(_ language: Language) -> Address {
        let home = homes[language] ?? .home
        return home == .home ? .search : Address(home.folder + "/" + Address.search.folder)
    }

    private func contact(_ contact: PortalSettings.Contact) -> ViewValue {
        .object([
            "name": .text(contact.name), "email": .optional(contact.email), "phone": .optional(contact.phone),
        ])
    }
}
