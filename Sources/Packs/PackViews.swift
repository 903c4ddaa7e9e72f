import ShikiriPageKit
import ShikiriTemplates

/// What a pack has around its content: everything is inside the page, so that it opens from a shared drive.
struct PackFrameView: TemplateView {
    let look: Look
    let page: Page
    let asOf: DayView

    static let members: Members<Self> = .all(of: \.look) + ["page": .view(\.page), "as_of": .view(\.asOf)]

    /// What all packs share.
    struct Look: TemplateView {
        let lang: LanguageView
        let site: Site
        let contact: ContactView
        let style: Markup
        let script: Markup
        let policy: Policy

        static let members: Members<Self> = [
            "lang": .view(\.lang), "site": .view(\.site), "contact": .view(\.contact), "style": .markup(\.style),
            "script": .markup(\.script), "policy": .view(\.policy),
        ]
    }

    /// The page itself.
    struct Page: TemplateView {
        let title: String

        static let members: Members<Self> = ["title": .text(\.title)]
    }

    /// The portal.
    struct Site: TemplateView {
        let title: String
        let organization: String

        static let members: Members<Self> = ["title": .text(\.title), "organization": .text(\.organization)]
    }

    /// The hashes by which the page allows its own style and script.
    struct Policy: TemplateView {
        let styleHash: String
        let scriptHash: String

        static let members: Members<Self> = [
            "style_hash": .text(\.styleHash), "script_hash": .text(\.scriptHash),
        ]
    }
}

/// An open pack.
struct PackPage: PageContent {
    static let template = "pages/pack"

    let pack: Pack

    static let members: Members<Self> = ["pack": .view(\.pack)]

    /// What a manager sees.
    struct Pack: TemplateView {
        let manager: Manager
        let lead: String
        let answer: Answer
        let sum: [CountView]
        let reminders: PackRemindersView?
        let blocks: [ListingView]
        /// Lists that are opened only by who wants them.
        let folded: [ListingView]
        let files: [PackFileView]
        /// Whether the files lie beside the page; otherwise the page itself hands them out.
        let areBeside: Bool

        static let members: Members<Self> = [
            "manager": .view(\.manager), "lead": .text(\.lead), "answer": .view(\.answer), "sum": .list(\.sum),
            "reminders": .view(\.reminders), "blocks": .list(\.blocks), "folded": .list(\.folded),
            "files": .list(\.files), "files_beside": .flag(\.areBeside),
        ]
    }

    /// Whose pack it is: no name, as the page may lie open.
    struct Manager: TemplateView {
        let department: String

        static let members: Members<Self> = ["department": .text(\.department)]
    }

    /// Whether somebody is late.
    struct Answer: TemplateView {
        let badge: BadgeView
        let sentence: String

        static let members: Members<Self> = .all(of: \.badge) + ["of": .text(\.sentence)]
    }
}

/// Whom a manager reminds today.
struct PackRemindersView: TemplateView {
    let heading: String
    let lead: String
    /// Links that open one mail to everybody.
    let mails: [LinkView]
    let people: [Person]
    /// What opens the list of the others; nil where all are in sight.
    let more: String?
    let rest: [Person]

    static let members: Members<Self> = [
        "heading": .text(\.heading), "lead": .text(\.lead), "mails": .list(\.mails), "people": .list(\.people),
        "more": .optional(\.more), "rest": .list(\.rest),
    ]

    /// A person.
    struct Person: TemplateView {
        let name: String
        let id: String
        let department: String
        /// Opens a mail; nil where nobody knows an address.
        let mail: Mail?
        let items: [Item]

        static let members: Members<Self> = [
            "name": .text(\.name), "id": .text(\.id), "department": .text(\.department), "mail": .view(\.mail),
            "items": .list(\.items),
        ]
    }

    /// A link that opens a mail to somebody; with the name, which tells it from the others for who hears them.
    struct Mail: TemplateView {
        let link: LinkView
        let spoken: String

        static let members: Members<Self> = .all(of: \.link) + ["spoken": .text(\.spoken)]
    }

    /// A course, and why the person is reminded of it.
    struct Item: TemplateView {
        let course: String
        let href: String?
        let badge: BadgeView
        let why: String
        let due: DayView

        static let members: Members<Self> =
            .all(of: \.badge) + [
                "course": .text(\.course), "href": .optional(\.href), "why": .text(\.why), "due": .view(\.due),
            ]
    }
}

/// A file that comes with a pack.
struct PackFileView: TemplateView {
    let name: String
    let label: String

    static let members: Members<Self> = ["name": .text(\.name), "label": .text(\.label)]
}

/// What a protected pack seals: the open pack without what surrounds it.
struct SealedPackBody: PageContent {
    static let template = "partials/pack-body"

    let page: PackPage

    static let members: Members<Self> = .all(of: \.page)
}

/// A protected pack: a page that shows nothing but a field for the passphrase.
struct LockedPackPage: PageContent {
    static let template = "pages/pack-locked"

    let payload: Markup

    static let members: Members<Self> = ["payload": .markup(\.payload)]
}
