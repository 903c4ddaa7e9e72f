import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

// Announcements: `news/`.
extension ContentPages {
    /// The announcements of a language, the newest first.
    func news(_ language: Language) -> [ContentPage] {
        portal.content.pages(of: .news, in: language).sorted { left, right in
            guard left.matter.date == right.matter.date else {
                return (left.matter.date ?? .distantPast) > (right.matter.date ?? .distantPast)
            }
            return left.file < right.file
        }
    }

    /// Each announcement, and the list of them by year.
    func newsPages(_ language: Language) -> [PageView] {
        let all = news(language)
        guard !all.isEmpty else { return [] }
        return all.indices.map { announcement(all[$0], at: $0, among: all) } + [newsList(all, language)]
    }

    private func announcement(_ page: ContentPage, at place: Int, among all: [ContentPage]) -> PageView {
        let trail = [
            home(page.language), PageLink(vocabulary[page.language].part(.news), address(.news, in: page.language)),
        ]
        return view(page, part: .news, trail: trail) {
            NewsPage(
                news: NewsView(
                    date: DayView(page.matter.date ?? asOf, vocabulary[page.language]),
                    unpublished: portal.content.unpublished[page.file] != nil, body: manuscript(page).markup,
                    related: related(page) { _ in true }.map { link($0, from: page) }),
                neighbours: neighbours(of: page, at: place, in: all))
        }
    }

    /// An announcement in a list, which may be of another language than the announcement.
    func newsEntry(_ page: ContentPage, from here: Address, _ words: Words) -> AnnouncementView {
        let link = PageLink(page.matter.title.value, Address(page.folder), language: page.language)
        return AnnouncementView(
            link: link.link(from: here, in: words.language), description: page.matter.description,
            date: DayView(page.matter.date ?? asOf, words),
            unpublished: portal.content.unpublished[page.file] != nil)
    }

    private func newsList(_ all: [ContentPage], _ language: Language) -> PageView {
        let here = address(.news, in: language)
        return PageView(
            address: here, language: language, part: .news,
            title: vocabulary[language].part(.news), trail: [home(language)]
        ) {
            let words = vocabulary[language]
            let years = Dictionary(grouping: all) { ($0.matter.date ?? asOf).components.year }
            let views = years.keys.sorted(by: >).map { year in
                NewsIndexPage.Year(
                    id: "year-\(year)", year: words.year(year),
                    items: (years[year] ?? []).map { newsEntry($0, from: here, words) })
            }
            return NewsIndexPage(newsIndex: NewsIndexPage.Years(years: views))
        }
    }
}

extension CalendarDay {
    /// A day before every other that matters: 1 January of year 1.
    static let distantPast = CalendarDay(daysSinceEpoch: -719_162)
}
