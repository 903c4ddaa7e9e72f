import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel
import ShikiriTemplates

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
        return view(page, template: "pages/faq", part: .faq, trail: trail) {
            let words = Words(page.language)
            let questions = questionsByFile[page.file] ?? []
            var values = neighbours(of: page, at: place, in: topics)
            values["faq"] = .object([
                "intro": intro(page),
                "count": .text(words.questions(questions.count)),
                "updated": .day(page.matter.updated?.value, words),
                "items": .list(questions.map { item($0, on: page) }),
                "topics": .list(topics.map { topicLink($0, from: page, words) }),
            ])
            return values
        }
    }

    private func intro(_ page: ContentPage) -> ViewValue {
        let opening = manuscript(page).opening
        return opening.isEmpty ? .absent : .markup(opening)
    }

    private func item(_ question: Question, on page: ContentPage) -> ViewValue {
        let here = Address(page.folder)
        var seen: Set<String> = []
        let rules = question.pages.compactMap { file -> ViewValue? in
            guard seen.insert(file).inserted, let target = portal.content.page(file: file) else { return nil }
            return PageLink(target.matter.title.value, Address(target.folder)).view(from: here)
        }
        return .object([
            "id": .text(question.id), "question": .markup(question.html),
            "verdict": question.verdictView(Words(page.language)), "answer": .markup(question.answer),
            "href": .text("#" + question.id), "rules": .items(rules),
        ])
    }

    private func topicLink(_ topic: ContentPage, from page: ContentPage, _ words: Words) -> ViewValue {
        PageLink(topic.matter.title.value, Address(topic.folder)).view(from: Address(page.folder)).adding([
            "count": .text(words.questions(questionsByFile[topic.file]?.count ?? 0)),
            "current": .flag(topic.file == page.file),
        ])
    }

    private func topicList(_ topics: [ContentPage], _ language: Language) -> PageView {
        let here = address(.faq, in: language)
        return PageView(
            address: here, template: "pages/faq-index", language: language, part: .faq, title: "FAQ",
            trail: [home(language)], versions: listVersions(.faq)
        ) {
            let words = Words(language)
            let views = topics.map { topic -> ViewValue in
                let questions = questionsByFile[topic.file] ?? []
                let address = Address(topic.folder)
                return PageLink(topic.matter.title.value, address).view(from: here).adding([
                    "id": .text(topic.key.split(separator: "/").last.map(String.init) ?? topic.key),
                    "description": .optional(topic.matter.description),
                    "count": .text(words.questions(questions.count)),
                    "items": .list(
                        questions.map {
                            PageLink($0.text, address, fragment: $0.id).view(from: here)
                                .adding(["verdict": $0.verdictView(words)])
                        }),
                ])
            }
            return ["faqs": .object(["topics": .list(views)])]
        }
    }
}
