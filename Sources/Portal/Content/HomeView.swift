import ShikiriPageKit
import ShikiriTemplates

/// The home page.
struct HomePage: PageContent {
    static let template = "pages/home"

    let home: HomeView
    /// The question "may I move?"; nil for a portal without restrictions.
    let ask: AskView?

    static let members: Members<Self> = ["home": .view(\.home), "ask": .view(\.ask)]
}

/// What is new, what is due, which rules are in force, and the way into the parts.
struct HomeView: TemplateView {
    /// Where a reader chooses their department, which the page then begins with.
    let departments: LinkView?
    let intro: Markup?
    let parts: [Part]
    let revision: Revision?
    let due: [DueView]
    let news: News?
    let now: Now

    static let members: Members<Self> = [
        "departments": .view(\.departments), "intro": .markup(\.intro), "parts": .list(\.parts),
        "revision": .view(\.revision), "due": .items(\.due),
        "news": .view(\.news), "now": .view(\.now),
    ]

    /// What stands on the first screen: what is due for whom, what is new, and which rule changes next.
    struct Now: TemplateView {
        let due: [DueView]
        let news: AnnouncementView?
        let rule: Change?

        static let members: Members<Self> = [
            "due": .list(\.due), "news": .view(\.news), "rule": .view(\.rule),
        ]
    }

    /// The next change of the rules, with what they say of it themselves and the language of that.
    struct Change: TemplateView {
        let link: ForeignLinkView
        let date: DayView
        let note: String?
        let speaks: String?

        static let members: Members<Self> =
            .all(of: \.link) + [
                "date": .view(\.date), "note": .optional(\.note), "speaks": .optional(\.speaks),
            ]
    }

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
    /// For whom it is.
    let who: String

    static let members: Members<Self> =
        .all(of: \.link) + ["date": .view(\.date), "note": .text(\.note), "who": .text(\.who)]
}
