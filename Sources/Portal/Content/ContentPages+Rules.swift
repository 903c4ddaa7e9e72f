import ShikiriDiagnostics
import ShikiriMarkdown
import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

// Rule explanations: `guidance/`.
extension ContentPages {
    /// Each rule explanation, each folder of them, and the list of all.
    func rulePages(_ language: Language) -> [PageView] {
        let pages = ordered(.guidance, language)
        let chapters = chapters(of: pages, language)
        let reading = chapters.flatMap { $0.pages }
        let rules = chapters.flatMap { chapter in chapter.pages.map { ($0, chapter) } }
        return rules.enumerated().map { place, rule in
            self.rule(rule.0, at: place, in: reading, of: rule.1)
        }
            + sectionPages(pages, language)
    }

    /// The explanations of one folder.
    struct Chapter: Sendable {
        let folder: String
        let index: ContentPage?
        let pages: [ContentPage]
    }

    private func chapters(of pages: [ContentPage], _ language: Language) -> [Chapter] {
        let folders = Dictionary(grouping: pages) { page in
            page.key.split(separator: "/").dropLast().joined(separator: "/")
        }
        let chapters = folders.map { folder, pages in
            Chapter(
                folder: folder, index: pages.first(where: \.isIndex) ?? indexInMainLanguage(folder),
                pages: pages.filter { !$0.isIndex })
        }
        return chapters.sorted { left, right in
            let orders = (left.index?.matter.order ?? .max, right.index?.matter.order ?? .max)
            return orders.0 == orders.1 ? left.folder < right.folder : orders.0 < orders.1
        }
    }

    /// A folder whose index isn't translated still has its title, in the portal's language.
    private func indexInMainLanguage(_ folder: String) -> ContentPage? {
        portal.content.page(key: folder + "/index", in: settings.language, orIn: settings.language)
    }

    private func rule(
        _ page: ContentPage, at place: Int, in reading: [ContentPage], of chapter: Chapter
    ) -> PageView {
        var trail = [
            home(page.language),
            PageLink(vocabulary[page.language].part(.rules), address(.guidance, in: page.language)),
        ]
        if let index = chapter.index { trail.append(PageLink(index.matter.title.value, Address(index.folder))) }
        return view(page, part: .rules, trail: trail) {
            RulePage(rule: rule(page, in: chapter), neighbours: neighbours(of: page, at: place, in: reading))
        }
    }

    /// How many explanations before and after a page stand beside it: a chapter can have hundreds.
    private static let siblingsEachWay = 4

    /// The chapter of a page, as far as it stands beside it; nil where the page is alone in it.
    private func chapter(_ chapter: Chapter, around page: ContentPage) -> ChapterView? {
        guard chapter.pages.count > 1, let place = chapter.pages.firstIndex(where: { $0.file == page.file }) else {
            return nil
        }
        let here = Address(page.folder)
        let first = max(0, place - Self.siblingsEachWay)
        let last = min(chapter.pages.count, place + Self.siblingsEachWay + 1)
        return ChapterView(
            all: chapter.index.map { PageLink($0.matter.title.value, Address($0.folder)).link(from: here) },
            pages: chapter.pages[first..<last].map { sibling in
                ChoiceView(
                    PageLink(sibling.matter.title.value, Address(sibling.folder)).link(from: here),
                    isCurrent: sibling.file == page.file)
            })
    }

    private func rule(_ page: ContentPage, in chapter: Chapter) -> RuleView {
        let manuscript = manuscript(page)
        let words = vocabulary[page.language]
        let matter = page.matter
        let questions = related(page) { $0.part == .faq } + questionsAbout(page)
        return RuleView(
            basis: matter.basis.map { BasisView(kind: kind($0.kind, words), citation: $0.citation) },
            updated: matter.lastChange.map { DayView($0, words) },
            reviewBy: (matter.reviewBy?.value).map { DayView($0, words) },
            reviewLate: matter.reviewBy.map { $0.value < asOf } ?? false, audience: matter.audience,
            body: manuscript.markup, contents: contents(manuscript),
            chapter: self.chapter(chapter, around: page), questions: questionLinks(questions, about: page),
            related: related(page) { $0.part != .faq }.map { link($0, from: page) },
            revisions: revisionLinks(page), controls: controlLinks(page, words),
            tags: matter.tags.map(LabelView.init))
    }

    func kind(_ kind: RuleKind, _ words: Words) -> KindView {
        let css =
            switch kind {
            case .statute: "law"
            case .guideline: "guideline"
            case .ownRule: "own"
            }
        return KindView(kind: words.kind(kind), css: css)
    }

    /// Question pages whose own front matter names an explanation.
    private func questionsAbout(_ page: ContentPage) -> [ContentPage] {
        let named = Set(page.matter.related.map(\.value))
        return (topicsAbout[page.file] ?? []).filter { !named.contains($0.file) }
    }

    /// The questions that link to an explanation, or, where none does, their topics.
    private func questionLinks(_ topics: [ContentPage], about page: ContentPage) -> [AnsweredLinkView] {
        let words = vocabulary[page.language]
        let here = Address(page.folder)
        return topics.flatMap { topic -> [AnsweredLinkView] in
            let address = Address(topic.folder)
            let questions = (questionsByFile[topic.file] ?? []).filter { $0.pages.contains(page.file) }
            guard !questions.isEmpty else {
                let link = PageLink(topic.matter.title.value, address).link(from: here)
                return [AnsweredLinkView(link: link, verdict: nil)]
            }
            return questions.map { $0.link(in: address, from: here, words) }
        }
    }

    private func revisionLinks(_ page: ContentPage) -> [LinkView] {
        page.matter.rules.compactMap { rule in
            guard let day = CalendarDay(rule.value), let revision = portal.rulebook.revision(effective: day) else {
                return nil
            }
            let label = vocabulary[page.language].day(day) + " " + revision.title
            return PageLink(label, .revision(revision.id)).link(from: Address(page.folder))
        }
    }

    private func controlLinks(_ page: ContentPage, _ words: Words) -> [ControlLinkView] {
        portal.controls.items.compactMap { control in
            guard control.explainedBy.contains(where: { links.related($0.value, in: page.language)?.key == page.key })
            else { return nil }
            let link = PageLink(control.title, .controls, fragment: control.id.text)
            return ControlLinkView(
                link: link.link(from: Address(page.folder)), state: words.state(of: control, on: asOf))
        }
    }

    func body(_ page: ContentPage) -> Markup? {
        let body = manuscript(page).markup
        return body.isEmpty ? nil : body
    }
}
