import ShikiriTemplates

/// The home page.
struct HomePage: PageContent {
    static let template = "pages/home"

    let home: HomeView

    static let members: Members<Self> = ["home": .view(\.home)]
}

/// What is new, what is due, which rules are in force, and the way into the parts.
struct HomeView: TemplateView {
    let intro: Markup?
    let parts: [Part]
    let revision: Revision?
    let due: [DueView]
    let news: News?

    static let members: Members<Self> = [
        "intro": .markup(\.intro), "parts": .list(\.parts), "revision": .view(\.revision), "due": .items(\.due),
        "news": .view(\.news),
    ]

    /// A way into the portal, with one figure that says how much there is.
    struct Part: TemplateView {
        let link: LinkView
        let css: String
        let text: String
        let figure: String
        let figureNote: String

        static let members: Members<Self> =
            .all(of: \.link) + [
                "css": .text(\.css), "text": .text(\.text), "figure": .text(\.figure),
                "figure_note": .text(\.figureNote),
            ]
    }

    /// The rules in force and those that come.
    struct Revision: TemplateView {
        let link: ForeignLinkView
        let effective: DayView
        let coming: Coming?

        static let members: Members<Self> =
            .all(of: \.link) + ["effective": .view(\.effective), "coming": .view(\.coming)]
    }

    /// A revision that comes.
    struct Coming: TemplateView {
        let link: ForeignLinkView
        let date: DayView

        static let members: Members<Self> = .all(of: \.link) + ["date": .view(\.date)]
    }

    /// The newest announcements.
    struct News: TemplateView {
        let items: [AnnouncementView]
        let more: LinkView

        static let members: Members<Self> = ["items": .list(\.items), "more": .view(\.more)]
    }
}

/// A course that opens or falls due next.
struct DueView: TemplateView {
    let link: ForeignLinkView
    let date: DayView
    let note: String

    static let members: Members<Self> = .all(of: \.link) + ["date": .view(\.date), "note": .text(\.note)]
}
