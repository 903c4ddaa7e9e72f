import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

// Questions: `faq/`, one file a topic.
extension ContentPages {
    /// Each topic, and the list of topics.
    func questionPages(_ language: Language) -> [PageView] {
        let topics = ordered(.faq, language).filter { !$0.isIndex }
        guard !topics.isEmpty else { return [] }
        return topics.indices.map { topic(topics[$0], at: $0, among: topics) } + [topicList(topics, language)]
    }

    private func topic(_ page: ContentPage, at place: Int, among topics: [ContentPage]) -> PageView {
        let trail = [home(page.language), PageLink("FAQ", address(.faq, in: page.language))]
        return view(page, part: .faq, trail: trail) {
            let words = vocabulary[page.language]
            let questions = questionsByFile[page.file] ?? []
            return FAQPage(
                faq: FAQView(
                    intro: intro(page), count: words.counts.questions(questions.count),
                    updated: (page.matter.updated?.value).map { DayView($0, words) },
                    items: questions.map { item($0, on: page) },
                    topics: topics.map { topicLink($0, from: page, words) }),
                neighbours: neighbours(of: page, at: place, in: topics))
        }
    }

    private func intro(_ page: ContentPage) -> Markup? {
        let opening = manuscript(page).opening
        return opening.isEmpty ? nil : Markup(opening)
    }

    private func item(_ question: Question, on page: ContentPage) -> FAQView.Item {
        let here = Address(page.folder)
        var seen: Set<String> = []
        let rules = question.pages.compactMap { file -> LinkView? in
            guard seen.insert(file).inserted, let target = portal.content.page(file: file) else { return nil }
            return PageLink(target.matter.title.value, Address(target.folder)).link(from: here)
        }
        return FAQView.Item(
            id: question.id, question: Markup(question.html), verdict: question.verdictView(vocabulary[page.language]),
            answer: Markup(question.answer), href: "#" + question.id, rules: rules)
    }

    private func topicLink(_ topic: ContentPage, from page: ContentPage, _ words: Words) -> FAQView.Topic {
        let link = PageLink(topic.matter.title.value, Address(topic.folder)).link(from: Address(page.folder))
        return FAQView.Topic(
            choice: ChoiceView(link, isCurrent: topic.file == page.file),
            count: words.counts.questions(questionsByFile[topic.file]?.count ?? 0))
    }

    private func topicList(_ topics: [ContentPage], _ language: Language) -> PageView {
        let here = address(.faq, in: language)
        return PageView(
            address: here, language: language, part: .faq, title: "FAQ",
            trail: [home(language)], versions: listVersions(.faq)
        ) {
            let words = vocabulary[language]
            return FAQIndexPage(
                faqs: FAQIndexPage.Topics(topics: topics.map { listed($0, from: here, words) }))
        }
    }

    /// A topic in the list of all.
    private func listed(_ topic: ContentPage, from here: Address, _ words: Words) -> FAQIndexPage.Topic {
        let questions = questionsByFile[topic.file] ?? []
        let address = Address(topic.folder)
        return FAQIndexPage.Topic(
            link: DescribedLinkView(
                link: PageLink(topic.matter.title.value, address).link(from: here),
                description: topic.matter.description),
            id: topic.key.split(separator: "/").last.map(String.init) ?? topic.key,
            count: words.counts.questions(questions.count),
            items: questions.map { $0.link(in: address, from: here, words) })
    }
}
