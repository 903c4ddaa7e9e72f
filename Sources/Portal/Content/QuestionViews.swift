import ShikiriPageKit
import ShikiriTemplates

/// The page of a topic of questions.
struct FAQPage: PageContent {
    static let template = "pages/faq"

    let faq: FAQView
    let neighbours: NeighboursView

    static let members: Members<Self> = ["faq": .view(\.faq)] + .all(of: \.neighbours)
}

/// A topic with its questions.
struct FAQView: TemplateView {
    let intro: Markup?
    let count: String
    let updated: DayView?
    let items: [Item]
    let topics: [Topic]

    static let members: Members<Self> = [
        "intro": .markup(\.intro), "count": .text(\.count), "updated": .view(\.updated), "items": .list(\.items),
        "topics": .list(\.topics),
    ]

    /// A question with its answer and the explanations that it is about.
    struct Item: TemplateView {
        let id: String
        let question: Markup
        let verdict: BadgeView?
        let answer: Markup
        let href: String
        let rules: [LinkView]

        static let members: Members<Self> = [
            "id": .text(\.id), "question": .markup(\.question), "verdict": .view(\.verdict),
            "answer": .markup(\.answer), "href": .text(\.href), "rules": .items(\.rules),
        ]
    }

    /// A topic among the others.
    struct Topic: TemplateView {
        let choice: ChoiceView
        let count: String

        static let members: Members<Self> = .all(of: \.choice) + ["count": .text(\.count)]
    }
}

/// The list of topics.
struct FAQIndexPage: PageContent {
    static let template = "pages/faq-index"

    let faqs: Topics

    static let members: Members<Self> = ["faqs": .view(\.faqs)]

    /// All topics.
    struct Topics: TemplateView {
        let topics: [Topic]

        static let members: Members<Self> = ["topics": .list(\.topics)]
    }

    /// A topic with links to its questions.
    struct Topic: TemplateView {
        let link: DescribedLinkView
        let id: String
        let count: String
        let items: [AnsweredLinkView]

        static let members: Members<Self> =
            .all(of: \.link) + ["id": .text(\.id), "count": .text(\.count), "items": .list(\.items)]
    }
}
