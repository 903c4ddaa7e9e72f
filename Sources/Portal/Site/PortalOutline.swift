import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriWords

/// Where the parts of the portal begin, as the navigation, the home page and the footer need to know.
struct PortalOutline {
    let content: ContentPages
    let training: TrainingProgress?
    private let addresses: Set<Address>

    init(content: ContentPages, views: [PageView], training: TrainingProgress?) {
        self.training = training
        self.content = content
        addresses = Set(views.map(\.address))
    }

    private static let beginnings: [NavigationPart: Address] = [
        .rules: .guidance, .faq: .faq, .restrictions: .restrictions, .training: .training, .controls: .controls,
        .news: .news,
    ]

    /// Where a part begins for readers of a language: in that language where it can.
    private func entrance(_ part: NavigationPart, _ language: Language) -> Address? {
        guard let address = Self.beginnings[part] else { return nil }
        return existing(address, language)
    }

    private func existing(_ address: Address, _ language: Language) -> Address? {
        [content.address(address, in: language), address].first(where: addresses.contains)
    }

    /// The ways in that the home page shows.
    func parts(_ language: Language) -> [PortalPart] {
        [NavigationPart.rules, .faq, .restrictions, .training].compactMap { part in
            entrance(part, language).map { PortalPart(part: part, address: $0, figure: figure(part)) }
        }
    }

    private func figure(_ part: NavigationPart) -> Int {
        let main = content.settings.language
        switch part {
        case .rules: return content.ordered(.guidance, main).filter { !$0.isIndex }.count
        case .faq:
            return content.questionsByFile.filter { content.portal.content.page(file: $0.key)?.language == main }.values
                .reduce(0) { $0 + $1.count }
        case .restrictions: return content.portal.organization.departments.items.count
        case .training: return training?.courses.items.count ?? 0
        case .controls: return content.portal.controls.items.count
        case .news: return content.news(main).count
        }
    }

    /// What the frame of every page says.
    func facts(_ source: PortalSite.Source, registers: [PageLink]) -> SiteFacts {
        var entrances: [Language: [NavigationPart: Address]] = [:]
        var footer: [Language: [PageLink]] = [:]
        var homes: [Language: Address] = [:]
        for language in content.languages {
            let parts = NavigationPart.allCases.compactMap { part in entrance(part, language).map { (part, $0) } }
            entrances[language] = Dictionary(uniqueKeysWithValues: parts)
            footer[language] = footerLinks(language, registers)
            homes[language] = content.address(.home, in: language)
        }
        return SiteFacts(
            settings: content.settings, asOf: source.asOf, vocabulary: source.look.vocabulary,
            assets: source.look.assets,
            entrances: entrances, footer: footer, homes: homes,
            hasFeed: !source.portal.rulebook.revisions.isEmpty, reportingPage: reportingPage)
    }

    private func footerLinks(_ language: Language, _ registers: [PageLink]) -> [PageLink] {
        let words = content.vocabulary[language]
        let singles = content.portal.content.pages.filter { $0.part == .plain || $0.part == .pledge }
        let keys = Array(Set(singles.map(\.key))).sorted()
        let pages = keys.compactMap { key in
            content.portal.content.page(key: key, in: language, orIn: content.settings.language).map {
                PageLink($0.matter.title.value, Address($0.folder), language: $0.language)
            }
        }
        let lists: [(String, Address)] = [
            (words.landings.title, .departments), (words.parts.discussions, .discussions),
            (words.parts.revisions, .revisions),
            (words.parts.information, .information),
            (words.parts.operations, .operations),
        ]
        return pages + lists.compactMap { label, address in existing(address, language).map { PageLink(label, $0) } }
            + registers + [PageLink(words.parts.sitemap, .sitemap)]
    }

    /// The explanation of the reporting window, where there is one under its usual name.
    private var reportingPage: PageLink? {
        let page = content.portal.content.pages.first {
            $0.language == content.settings.language && $0.key.hasSuffix("/whistleblowing")
        }
        return page.map { PageLink($0.matter.title.value, Address($0.folder), language: $0.language) }
    }
}
