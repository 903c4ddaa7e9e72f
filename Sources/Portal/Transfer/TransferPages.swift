import ShikiriModel
import ShikiriPageKit
import ShikiriSearch
import ShikiriTemplates
import ShikiriWords

/// Makes the page of the transfer card, which answers "may I move?" for any two departments and any day, and the form of
/// the question for the pages that ask it.
///
/// The page is in every language of the portal: its sentences are interface strings, its names come from the data.
struct TransferPages: Sendable {
    let content: ContentPages
    /// What the card answers from; nil for a portal without revisions, which has no such question.
    let answers: AnswerFile?
    /// The form of the pledge in each language.
    let pledges: [Language: PledgeForm]

    init(content: ContentPages, answers: AnswerFile?) {
        self.content = content
        self.answers = answers
        pledges = Dictionary(
            uniqueKeysWithValues: content.languages.compactMap { language in
                PledgeForm(content, language).map { (language, $0) }
            })
    }

    private var settings: PortalSettings { content.settings }
    private var rulebook: Rulebook { content.portal.rulebook }

    /// The file that the card answers from, by its path in the portal.
    var files: [(path: String, bytes: [UInt8])] { answers.map { [($0.path, $0.bytes)] } ?? [] }

    /// The page in each language of the portal.
    var views: [PageView] {
        guard let answers else { return [] }
        return content.languages.map { page($0, answers) }
    }

    private func page(_ language: Language, _ answers: AnswerFile) -> PageView {
        let here = content.address(.transfer, in: language)
        let words = content.vocabulary[language]
        return PageView(
            address: here, language: language, part: .restrictions,
            title: words.transferCard.title,
            description: words.transferCard.description,
            trail: [
                content.home(language), PageLink(words.parts.restrictions, .restrictions, language: settings.language),
            ],
            versions: content.listVersions(.transfer),
            topic: SearchTopic(.restriction, keywords: Self.keywords)
        ) {
            TransferView(
                ask: ask(answers, from: here, language), links: links(from: here, language),
                offices: offices(language))
        }
    }

    /// What people call the question.
    private static let keywords = [
        "異動できる", "行ける", "移れる", "転籍", "出向", "いつから", "クーリング期間", "判定", "move", "transfer", "cooling-off",
    ]

    /// The form of the question on a page; nil for a portal that can't answer it.
    func ask(from here: Address, _ language: Language) -> AskView? {
        answers.map { ask($0, from: here, language) }
    }

    private func ask(_ answers: AnswerFile, from here: Address, _ language: Language) -> AskView {
        AskView(
            action: here.href(to: content.address(.transfer, in: language)), data: here.href(toFile: answers.path),
            names: settings.language.rawValue)
    }

    /// The titles for which some revision has a rule of its own.
    private func offices(_ language: Language) -> TransferView.Offices? {
        var titles: [String] = []
        for direction in Direction.allCases {
            for title in rulebook.revisions.flatMap({ $0.blocks[direction]?.persons.flatMap(\.titles) ?? [] })
            where !titles.contains(title) {
                titles.append(title)
            }
        }
        guard !titles.isEmpty else { return nil }
        return TransferView.Offices(
            titles: content.vocabulary[settings.language].list(titles), spoken: settings.language.spoken(on: language))
    }

    private func links(from here: Address, _ language: Language) -> TransferView.Links {
        let pledge = pledges[language]?.links(from: here)
        return TransferView.Links(
            contact: ContactView(settings.contact), matrix: here.href(to: .matrix),
            revisions: here.root + Address.revisions.folder + "/", departments: here.root + "restrictions/departments/",
            pledge: pledge?.form, items: pledge?.items,
            scope: DecisionWording(content.vocabulary[language], rulebook: rulebook).scope(settings.restrictionScope),
            plain: TransferView.Plain(
                href: here.href(to: .restrictions), spoken: settings.language.spoken(on: language)))
    }
}
