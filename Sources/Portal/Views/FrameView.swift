import ShikiriPageKit
import ShikiriTemplates

/// What every page of the portal has around its content.
struct FrameView: TemplateView {
    let lang: LanguageView
    let asOf: DayView
    let page: Page
    let site: SiteView
    let crumbs: [LinkView]
    let untranslated: UntranslatedView?
    let alternate: [VersionView]
    let assets: Assets
    let chrome: ChromeView

    static let members: Members<Self> = [
        "lang": .view(\.lang), "as_of": .view(\.asOf), "page": .view(\.page), "site": .view(\.site),
        "crumbs": .items(\.crumbs), "untranslated": .view(\.untranslated), "alternate": .items(\.alternate),
        "assets": .view(\.assets), "chrome": .view(\.chrome),
    ]

    /// The page itself.
    struct Page: TemplateView {
        let title: String
        let description: String?
        let isHome: Bool
        let root: String
        /// A mail to the office about the page; nil where the office has no address.
        let feedback: String?

        static let members: Members<Self> = [
            "title": .text(\.title), "description": .optional(\.description), "home": .flag(\.isHome),
            "root": .text(\.root), "feedback": .optional(\.feedback),
        ]
    }

    /// The scripts, and the style of the question "may I move?", that only some pages load.
    struct Assets: TemplateView {
        let tables: String
        let index: String
        let ask: String, askStyle: String, answers: String, card: String, days: String

        static let members: Members<Self> = [
            "tables": .text(\.tables), "index": .text(\.index), "ask": .text(\.ask), "ask_css": .text(\.askStyle),
            "answers": .text(\.answers), "card": .text(\.card), "days": .text(\.days),
        ]
    }
}

/// What is said of the portal.
struct SiteView: TemplateView {
    let title: String
    let organization: String
    let affiliate: String
    let notice: String?

    static let members: Members<Self> = [
        "title": .text(\.title), "organization": .text(\.organization), "affiliate": .text(\.affiliate),
        "notice": .optional(\.notice),
    ]
}

/// What a page without a translation says to readers of the other language.
struct UntranslatedView: TemplateView {
    let lang: String
    let text: String

    static let members: Members<Self> = ["lang": .text(\.lang), "text": .text(\.text)]
}

/// A page in one of its languages.
struct VersionView: TemplateView {
    let choice: ChoiceView
    let code: String

    static let members: Members<Self> = .all(of: \.choice) + ["code": .text(\.code)]
}

/// What the head, the header and the footer of a page show.
struct SurroundingsView: TemplateView {
    let lang: LanguageView
    let asOf: DayView
    let page: Page
    let site: Site
    let assets: Assets
    let feed: Feed?
    let navigation: Navigation
    let search: Place
    let contact: ContactView
    let reporting: Reporting?
    let more: More

    static let members: Members<Self> = [
        "lang": .view(\.lang), "as_of": .view(\.asOf), "page": .view(\.page), "site": .view(\.site),
        "assets": .view(\.assets), "feed": .view(\.feed), "nav": .view(\.navigation), "search": .view(\.search),
        "contact": .view(\.contact), "reporting": .view(\.reporting), "more": .view(\.more),
    ]

    /// The page.
    struct Page: TemplateView {
        let root: String

        static let members: Members<Self> = ["root": .text(\.root)]
    }

    /// The portal, with the way to its home page and the language of its names where that isn't the page's.
    struct Site: TemplateView {
        let site: SiteView
        let home: String
        let spoken: String?

        static let members: Members<Self> =
            .all(of: \.site) + ["home": .text(\.home), "spoken": .optional(\.spoken)]
    }

    /// Where the style sheet, the scripts and the icon lie.
    struct Assets: TemplateView {
        let css: String, js: String, tables: String, search: String, index: String, icon: String

        static let members: Members<Self> = [
            "css": .text(\.css), "js": .text(\.js), "tables": .text(\.tables), "search": .text(\.search),
            "index": .text(\.index), "icon": .text(\.icon),
        ]
    }

    /// Where the feed of revisions lies, in its two forms.
    struct Feed: TemplateView {
        let href: String
        let json: String

        static let members: Members<Self> = ["href": .text(\.href), "json": .text(\.json)]
    }

    /// Where something lies that has no words of its own.
    struct Place: TemplateView {
        let href: String

        static let members: Members<Self> = ["href": .text(\.href)]
    }

    /// The parts of the portal.
    struct Navigation: TemplateView {
        let items: [ChoiceView]

        static let members: Members<Self> = ["items": .list(\.items)]
    }

    /// The window for reports, with the page that explains it.
    struct Reporting: TemplateView {
        let contact: ContactView
        let page: ForeignLinkView?

        static let members: Members<Self> = .all(of: \.contact) + ["page": .view(\.page)]
    }

    /// The further pages that the footer leads to.
    struct More: TemplateView {
        let items: [ForeignLinkView]

        static let members: Members<Self> = ["items": .list(\.items)]
    }
}
