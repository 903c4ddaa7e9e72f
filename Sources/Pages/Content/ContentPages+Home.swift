import ShikiriDiagnostics
import ShikiriModel
import ShikiriSearch
import ShikiriTemplates

// The home page: what is new, what is due, which rules are in force, and the way into the parts.
extension ContentPages {
    private static let newsShown = 5

    /// The home page of a language.
    ///
    /// - Parameter due: the courses that are open or fall due next, made where training is known.
    func homePage(_ language: Language, parts: [PortalPart], due: @escaping @Sendable (Address, Words) -> [ViewValue])
        -> PageView
    {
        let written = portal.content.versions(of: "index").first { $0.language == language }
        let here = address(.home, in: language)
        return PageView(
            address: here, template: "pages/home", language: language, part: nil,
            title: written?.matter.title.value ?? settings.title, description: written?.matter.description,
            versions: listVersions(.home), topic: written.map(topic) ?? SearchTopic(.page)
        ) {
            let words = Words(language)
            let intro: ViewValue = written.map(body) ?? .absent
            return [
                "home": .object([
                    "intro": intro,
                    "parts": .list(parts.map { $0.view(words, from: here) }),
                    "revision": revision(from: here, words),
                    "due": .items(due(here, words)),
                    "news": newsBlock(language, from: here),
                ])
            ]
        }
    }

    private func newsBlock(_ language: Language, from here: Address) -> ViewValue {
        let own = news(language)
        let shown = own.isEmpty ? news(settings.language) : own
        let list = address(.news, in: own.isEmpty ? settings.language : language)
        let words = Words(language)
        let more = PageLink(words.seeAllNews, list).view(from: here)
        return .items(shown.prefix(Self.newsShown).map { newsEntry($0, from: here, words) }, ["more": more])
    }

    private func revision(from here: Address, _ words: Words) -> ViewValue {
        guard let current = portal.rulebook.revision(on: asOf) else { return .absent }
        return PageLink(current.title, .revision(current.id), language: settings.language).view(
            from: here, in: words.language
        ).adding([
            "effective": .day(current.effective, words), "coming": coming(from: here, words),
        ])
    }

    private func coming(from here: Address, _ words: Words) -> ViewValue {
        guard let next = portal.rulebook.revisions.first(where: { $0.effective > asOf }) else { return .absent }
        return PageLink(next.title, .revision(next.id), language: settings.language).view(
            from: here, in: words.language
        ).adding(["date": .day(next.effective, words)])
    }
}

/// A way into the portal on the home page: a part with one figure that says how much there is.
struct PortalPart: Sendable {
    let part: NavigationPart
    let address: Address
    let figure: Int

    func view(_ words: Words, from here: Address) -> ViewValue {
        PageLink(words.part(part), address).view(from: here).adding([
            "css": .text(css), "text": .text(words.purpose(of: part)), "figure": .text(words.grouped(figure)),
            "figure_note": .text(words.unit(of: part)),
        ])
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
            pick(
                "何が禁じられ、どう動けばよいかを、条文ごとに事例で説明します。",
                "What is forbidden and what to do instead, article by article, with cases.")
        case .faq: pick("迷いやすい場面に、可・不可・要相談で答えます。", "Answers to what people wonder about: yes, no, or ask first.")
        case .restrictions:
            pick("異動できる先と時期を、部署ごとに確かめられます。", "Where one may move, and from when, for every department.")
        case .training: pick("教育の期限と、受講の進み具合をお知らせします。", "What training is due, and how far we are.")
        case .controls: pick("業務改善計画の対策が、どこまで進んだかをお知らせします。", "How far the measures of the improvement plan are.")
        case .news: pick("新しいお知らせです。", "What is new.")
        }
    }

    fileprivate func unit(of part: NavigationPart) -> String {
        switch part {
        case .rules: pick("本の解説", "explanations")
        case .faq: pick("問の回答", "answers")
        case .restrictions: pick("部署の一覧表", "departments")
        case .training: pick("講座", "courses")
        case .controls: pick("件の対策", "controls")
        case .news: pick("件", "items")
        }
    }
}
