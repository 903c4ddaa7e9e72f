import ShikiriPages
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
        let blocks: [ListingView]
        let hasTableBeside: Bool

        static let members: Members<Self> = [
            "manager": .view(\.manager), "lead": .text(\.lead), "answer": .view(\.answer), "sum": .list(\.sum),
            "blocks": .list(\.blocks), "table_beside": .flag(\.hasTableBeside),
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
