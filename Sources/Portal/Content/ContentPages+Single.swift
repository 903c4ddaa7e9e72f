import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

// Pages that stand by themselves: the pledge, pages at the top, the list of all pages, search, and wrong addresses.
extension ContentPages {
    /// The pages at the top of the content folder, but for the home page.
    ///
    /// - Parameter newcomers: what is due for somebody new, for the page `first-day`.
    func singlePages(
        _ language: Language, newcomers: @escaping @Sendable (Address, Words) -> [FirstDayView]
    ) -> [PageView] {
        portal.content.pages(of: .plain, in: language).map { plain($0, newcomers) }
            + portal.content.pages(of: .pledge, in: language).map(pledge)
    }

    /// The page for somebody's first day, by its name in the content folder.
    private static let firstDay = "first-day"

    private func plain(
        _ page: ContentPage, _ newcomers: @escaping @Sendable (Address, Words) -> [FirstDayView]
    ) -> PageView {
        view(page, part: nil, trail: [home(page.language)]) {
            let manuscript = manuscript(page)
            let updated = page.matter.updated?.value
            return PlainPage(
                plain: PlainView(
                    body: manuscript.markup, contents: contents(manuscript),
                    updated: updated.map { DayView($0, vocabulary[page.language]) },
                    newcomers: page.key == Self.firstDay
                        ? newcomers(Address(page.folder), vocabulary[page.language]) : []))
        }
    }

    /// The printable form of the pledge (行為規制遵守にかかる誓約書).
    private func pledge(_ page: ContentPage) -> PageView {
        view(page, part: .restrictions, trail: [home(page.language)]) {
            PledgePage(
                pledge: PledgeView(
                    addressee: settings.name(of: .grid), body: manuscript(page).markup,
                    returnTo: settings.contact.name))
        }
    }

    /// Where a search is shown with all its results.
    func searchPage(_ language: Language) -> PageView {
        let here = address(.search, in: language)
        return PageView(
            address: here, language: language, part: nil, title: vocabulary[language].search,
            trail: [home(language)], versions: listVersions(.search)
        ) {
            SearchPage(search: SurroundingsView.Place(href: "index.html"))
        }
        .found(as: nil)
    }

    /// What a server shows for a wrong address.
    func notFoundPage() -> PageView {
        let here = Address.notFound(mountedAt: settings.basePath)
        let words = vocabulary[settings.language]
        return PageView(
            address: here, language: settings.language, part: nil, title: words.parts.notFound
        ) {
            let links = [PageLink(words.parts.home, .home), PageLink(words.parts.sitemap, .sitemap)]
            return NotFoundPage(notFound: links.map { $0.link(from: here) })
        }
        .found(as: nil)
    }

    /// Every page of the portal by its part, each part's entrance first.
    func sitemapPage(_ views: [PageView]) -> PageView {
        let language = settings.language
        return PageView(
            address: .sitemap, language: language, part: nil,
            title: vocabulary[language].parts.sitemap, trail: [home(language)]
        ) {
            let words = vocabulary[language]
            let parts = [nil] + NavigationPart.allCases
            let groups = parts.compactMap { part -> SectionView.Group? in
                let members = views.filter { $0.part == part && $0.language == language }
                guard !members.isEmpty else { return nil }
                let heading = part.map(words.part) ?? settings.title
                let pages = members.filter { $0.title == heading } + members.filter { $0.title != heading }
                return SectionView.Group(
                    id: "part-" + (part.map { "\($0)" } ?? "portal"), heading: heading, href: nil,
                    items: pages.map {
                        let link = PageLink($0.title, $0.address).link(from: .sitemap)
                        return SectionView.Entry(link: DescribedLinkView(link: link, description: nil))
                    })
            }
            return SectionPage(
                section: SectionView(isDivided: false, body: nil, groups: groups),
                neighbours: NeighboursView(previous: nil, next: nil))
        }
        .found(as: nil)
    }
}
