import ShikiriDiagnostics
import ShikiriModel
import ShikiriTemplates

// Pages that stand by themselves: the pledge, pages at the top, the list of all pages, search, and wrong addresses.
extension ContentPages {
    /// The pages at the top of the content folder, but for the home page.
    func singlePages(_ language: Language) -> [PageView] {
        portal.content.pages(of: .plain, in: language).map(plain)
            + portal.content.pages(of: .pledge, in: language).map(pledge)
    }

    private func plain(_ page: ContentPage) -> PageView {
        view(page, template: "pages/plain", part: nil, trail: [home(page.language)]) {
            let manuscript = manuscript(page)
            return [
                "plain": .object([
                    "body": .markup(manuscript.html),
                    "contents": contents(manuscript),
                    "updated": .day(page.matter.updated?.value, Words(page.language)),
                ])
            ]
        }
    }

    /// The printable form of the pledge (行為規制遵守にかかる誓約書).
    private func pledge(_ page: ContentPage) -> PageView {
        view(page, template: "pages/pledge", part: .restrictions, trail: [home(page.language)]) {
            [
                "pledge": .object([
                    "addressee": .text(settings.name(of: .grid)),
                    "body": .markup(manuscript(page).html),
                    "fields": .list([]),
                    "return_to": .text(settings.contact.name),
                ])
            ]
        }
    }

    /// Where a search is shown with all its results.
    func searchPage(_ language: Language) -> PageView {
        let here = address(.search, in: language)
        return PageView(
            address: here, template: "pages/search", language: language, part: nil, title: Words(language).search,
            trail: [home(language)], versions: listVersions(.search)
        ) {
            ["search": .object(["href": .text("index.html")])]
        }
        .found(as: nil)
    }

    /// What a server shows for a wrong address.
    func notFoundPage() -> PageView {
        let here = Address.notFound(mountedAt: settings.basePath)
        let words = Words(settings.language)
        return PageView(
            address: here, template: "pages/not-found", language: settings.language, part: nil, title: words.notFound
        ) {
            let links = [PageLink(words.home, .home), PageLink(words.sitemap, .sitemap)]
            return ["not_found": .object(["items": .list(links.map { $0.view(from: here) })])]
        }
        .found(as: nil)
    }

    /// Every page of the portal by its part, each part's entrance first.
    func sitemapPage(_ views: [PageView]) -> PageView {
        let language = settings.language
        return PageView(
            address: .sitemap, template: "pages/section", language: language, part: nil,
            title: Words(language).sitemap, trail: [home(language)]
        ) {
            let words = Words(language)
            let parts = [nil] + NavigationPart.allCases
            let groups = parts.compactMap { part -> ViewValue? in
                let members = views.filter { $0.part == part && $0.language == language }
                guard !members.isEmpty else { return nil }
                let heading = part.map(words.part) ?? settings.title
                let pages = members.filter { $0.title == heading } + members.filter { $0.title != heading }
                return .object([
                    "id": .text("part-" + (part.map { "\($0)" } ?? "portal")),
                    "heading": .text(heading),
                    "items": .list(
                        pages.map {
                            PageLink($0.title, $0.address).view(from: .sitemap).adding([
                                "description": .absent, "kinds": .list([]), "updated": .absent,
                            ])
                        }),
                ])
            }
            return ["section": .object(["body": .absent, "groups": .list(groups)])]
        }
        .found(as: nil)
    }
}
