import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriSearch
import ShikiriTemplates
import ShikiriWords

// The home page: what is new, what is due, which rules are in force, and the way into the parts.
extension ContentPages {
    private static let newsShown = 5
    /// How many courses stand on the first screen.
    private static let duesFirst = 2

    /// The home page of a language.
    ///
    /// - Parameter due: the courses that are open or fall due next, made where training is known.
    func homePage(
        _ language: Language, parts: [PortalPart], transfer: TransferPages,
        due: @escaping @Sendable (Address, Words) -> [DueView]
    ) -> PageView {
        let written = portal.content.versions(of: "index").first { $0.language == language }
        let here = address(.home, in: language)
        return PageView(
            address: here, language: language, part: nil,
            title: written?.matter.title.value ?? settings.title, description: written?.matter.description,
            versions: listVersions(.home), topic: written.map(topic) ?? SearchTopic(.page)
        ) {
            let words = vocabulary[language]
            let dues = due(here, words)
            return HomePage(
                home: HomeView(
                    departments: portal.organization.departments.items.isEmpty
                        ? nil
                        : PageLink(words.landings.choose, .departments).link(from: here),
                    intro: written.flatMap(body), parts: parts.map { $0.view(words, from: here) },
                    revision: revision(from: here, words), due: dues, news: newsBlock(language, from: here),
                    now: HomeView.Now(
                        due: Array(dues.prefix(Self.duesFirst)),
                        news: newest(language).first.map { newsEntry($0, from: here, words) },
                        rule: nextChange(from: here, words))),
                ask: transfer.ask(from: here, language))
        }
    }

    private func newsBlock(_ language: Language, from here: Address) -> HomeView.News? {
        let shown = newest(language)
        guard !shown.isEmpty else { return nil }
        let list = address(.news, in: news(language).isEmpty ? settings.language : language)
        let words = vocabulary[language]
        return HomeView.News(
            items: shown.prefix(Self.newsShown).map { newsEntry($0, from: here, words) },
            more: PageLink(words.parts.allNews, list).link(from: here))
    }

    /// The announcements of a language or, where it has none, of the portal's own.
    private func newest(_ language: Language) -> [ContentPage] {
        let own = news(language)
        return own.isEmpty ? news(settings.language) : own
    }

    /// The next day on which the rules change, by a revision or by what one announced.
    func nextChange(from here: Address, _ words: Words) -> HomeView.Change? {
        let rulebook = portal.rulebook
        guard let day = rulebook.changeDays.first(where: { $0 > asOf }) else { return nil }
        let revision = rulebook.revision(effective: day)
        let link = PageLink(
            revision?.title ?? words.matrix.announcedChange, .matrix(on: day),
            language: revision == nil ? words.language : settings.language)
        return HomeView.Change(
            link: link.link(from: here, in: words.language), date: DayView(day, words),
            note: revision == nil ? announcement(of: day) : nil, speaks: settings.language.spoken(on: words.language))
    }

    /// What the rules say themselves of a change that they announced.
    private func announcement(of day: CalendarDay) -> String? {
        guard let revision = portal.rulebook.revision(on: day) else { return nil }
        let cells = Direction.allCases.flatMap { revision.blocks[$0]?.cells ?? [] }
        return cells.first { $0.comingDay(after: revision.effective) == day }?.schedule?.note
    }

    private func revision(from here: Address, _ words: Words) -> HomeView.Revision? {
        portal.rulebook.revision(on: asOf).map { current in
            HomeView.Revision(
                link: link(to: current, from: here, words), effective: DayView(current.effective, words),
                coming: coming(from: here, words))
        }
    }

    private func coming(from here: Address, _ words: Words) -> HomeView.Coming? {
        portal.rulebook.revisions.first { $0.effective > asOf }.map { next in
            HomeView.Coming(link: link(to: next, from: here, words), date: DayView(next.effective, words))
        }
    }

    private func link(to revision: Revision, from here: Address, _ words: Words) -> ForeignLinkView {
        PageLink(revision.title, .revision(revision.id), language: settings.language)
            .link(from: here, in: words.language)
    }
}

/// A way into the portal on the home page: a part with one figure that says how much there is.
struct PortalPart: Sendable {
    let part: NavigationPart
    let address: Address
    let figure: Int

    func view(_ words: Words, from here: Address) -> HomeView.Part {
        HomeView.Part(
            link: PageLink(words.part(part), address).link(from: here), css: css, text: words.purpose(of: part),
            figure: words.grouped(figure), figureNote: words.unit(of: part, figure))
    }

    private var css: String {
        switch part {
        case .rules: "rules"
        case .faq: "faq"
        case .restrictions: "restrictions"
        case .training: "training"
        case .controls: "controls"
        case .news: "news"
        }
    }
}

extension Words {
    fileprivate func purpose(of part: NavigationPart) -> String {
        switch part {
        case .rules:
            home.rulesText
        case .faq: home.faqText
        case .restrictions:
            home.restrictionsText
        case .training: home.trainingText
        case .controls: home.controlsText
        case .news: home.newsText
        }
    }

    fileprivate func unit(of part: NavigationPart, _ figure: Int) -> String {
        switch part {
        case .rules: home.explanations(figure)
        case .faq: home.answers(figure)
        case .restrictions: home.departments(figure)
        case .training: home.courses(figure)
        case .controls: home.controls(figure)
        case .news: home.items(figure)
        }
    }
}
