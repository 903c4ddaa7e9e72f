import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel
import ShikiriPageKit
import ShikiriSearch
import ShikiriTemplates
import ShikiriWords

/// Makes the pages that authors write, and the lists that lead to them.
struct ContentPages: Sendable {
    let portal: Portal
    let asOf: CalendarDay
    let vocabulary: Vocabulary
    let links: LinkTargets
    private let reader: ManuscriptReader
    /// The questions of each topic's file.
    let questionsByFile: [String: [Question]]
    /// The topics of questions whose front matter names an explanation, by the explanation's file.
    let topicsAbout: [String: [ContentPage]]

    init(portal: Portal, asOf: CalendarDay, vocabulary: Vocabulary, reader: ManuscriptReader) {
        self.portal = portal
        self.asOf = asOf
        self.vocabulary = vocabulary
        let links = LinkTargets(library: portal.content, main: portal.settings.language)
        self.links = links
        let topics = portal.content.pages.filter { $0.part == .faq }
        questionsByFile = Dictionary(
            topics.map { ($0.file, reader.draft(of: $0).questions(links)) }
        ) { first, _ in first }
        self.reader = reader
        topicsAbout = Self.topicsAbout(topics.sorted(by: Self.comesBefore), links)
    }

    private static func topicsAbout(_ topics: [ContentPage], _ links: LinkTargets) -> [String: [ContentPage]] {
        var result: [String: [ContentPage]] = [:]
        for topic in topics {
            let pages = topic.matter.related.compactMap { links.related($0.value, in: topic.language)?.file }
            for file in Set(pages) { result[file, default: []].append(topic) }
        }
        return result
    }

    var settings: PortalSettings { portal.settings }

    /// The text of a page, asked for when the page is made.
    func manuscript(_ page: ContentPage) -> Manuscript { reader.manuscript(of: page) }

    /// The text of a page for another page that says something of it.
    func draft(_ page: ContentPage) -> Manuscript { reader.draft(of: page) }

    /// The languages that have a home page: those in which there is a portal to enter.
    var languages: [Language] {
        let homes = portal.content.versions(of: "index").map(\.language)
        return Language.allCases.filter { $0 == settings.language || homes.contains($0) }
    }

    /// The address of a list page in a language; the portal's own language has no folder.
    func address(_ address: Address, in language: Language) -> Address {
        guard language != settings.language else { return address }
        return Address(address.folder.isEmpty ? language.rawValue : language.rawValue + "/" + address.folder)
    }

    /// The page of a list in each of the portal's languages.
    func listVersions(_ address: Address) -> [(language: Language, address: Address)] {
        guard languages.count > 1 else { return [] }
        return languages.map { ($0, self.address(address, in: $0)) }
    }

    /// The versions of a content page for its language switch; none where there is one alone.
    func versions(of page: ContentPage) -> [(language: Language, address: Address)] {
        let all = portal.content.versions(of: page.key)
        guard all.count > 1 else { return [] }
        return all.map { ($0.language, Address($0.folder)) }
    }

    /// The pages of a part in a language, in their order: by `order`, then by title, then by file.
    func ordered(_ part: ContentPart, _ language: Language) -> [ContentPage] {
        portal.content.pages(of: part, in: language).sorted(by: Self.comesBefore)
    }

    static func comesBefore(_ left: ContentPage, _ right: ContentPage) -> Bool {
        let orders = (left.matter.order ?? .max, right.matter.order ?? .max)
        if orders.0 != orders.1 { return orders.0 < orders.1 }
        return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }

    func home(_ language: Language) -> PageLink {
        PageLink(vocabulary[language].parts.home, address(.home, in: language))
    }

    /// The contents list of a page; none where it has but one entry.
    func contents(_ manuscript: Manuscript) -> [ContentsEntryView] {
        let entries = manuscript.contents
        guard entries.count > 1 else { return [] }
        func link(_ section: MarkdownSection) -> LinkView {
            LinkView(label: section.headingText, href: "#" + section.anchor)
        }
        return entries.map { ContentsEntryView(link: link($0.heading), children: $0.children.map(link)) }
    }

    /// The pages that a page names as related, as links with descriptions.
    func related(_ page: ContentPage, where isWanted: (ContentPage) -> Bool) -> [ContentPage] {
        page.matter.related.compactMap { links.related($0.value, in: page.language) }.filter(isWanted)
    }

    func link(_ target: ContentPage, from page: ContentPage) -> RelatedView {
        let link = PageLink(target.matter.title.value, Address(target.folder), language: target.language)
        return RelatedView(
            link: link.link(from: Address(page.folder), in: page.language), description: target.matter.description)
    }

    /// The neighbours of the page at a place of a list of pages.
    func neighbours(of page: ContentPage, at place: Int, in list: [ContentPage]) -> NeighboursView {
        let here = Address(page.folder)
        func link(_ index: Int) -> LinkView? {
            guard list.indices.contains(index) else { return nil }
            return PageLink(list[index].matter.title.value, Address(list[index].folder)).link(from: here)
        }
        return NeighboursView(previous: link(place - 1), next: link(place + 1))
    }

    /// A page of an author, with what surrounds it.
    func view<Content: PageContent>(
        _ page: ContentPage, part: NavigationPart?, trail: [PageLink], content: @escaping @Sendable () -> Content
    ) -> PageView {
        PageView(
            address: Address(page.folder), language: page.language, part: part,
            title: page.matter.title.value, description: page.matter.description, trail: trail,
            versions: versions(of: page), topic: topic(page), content: content)
    }

    /// What search says of a page of an author.
    func topic(_ page: ContentPage) -> SearchTopic {
        SearchTopic(
            page.part.searchKind, date: page.matter.lastChange, keywords: page.matter.tags)
    }
}

extension ContentPart {
    /// What search calls a page of this part.
    fileprivate var searchKind: SearchKind {
        switch self {
        case .guidance: .rule
        case .faq: .faq
        case .news: .news
        case .discussions: .discussion
        case .home, .pledge, .plain: .page
        }
    }
}
