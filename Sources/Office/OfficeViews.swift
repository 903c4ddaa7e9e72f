import ShikiriPageKit
import ShikiriTemplates

/// What every page of the office has around its content.
struct OfficeFrameView: TemplateView {
    let surroundings: OfficeSurroundingsView
    let page: Page
    let crumbs: [LinkView]
    let chrome: ChromeView

    static let members: Members<Self> =
        ["page": .view(\.page), "crumbs": .items(\.crumbs), "chrome": .view(\.chrome)] + .all(of: \.surroundings)

    /// The page itself.
    struct Page: TemplateView {
        let title: String
        let description: String?

        static let members: Members<Self> = [
            "title": .text(\.title), "description": .optional(\.description),
        ]
    }
}

/// What the head, the header and the footer of the office's pages show.
struct OfficeSurroundingsView: TemplateView {
    let lang: LanguageView
    let asOf: DayView
    let site: Site
    let assets: Assets
    let navigation: Navigation

    static let members: Members<Self> = [
        "lang": .view(\.lang), "as_of": .view(\.asOf), "site": .view(\.site), "assets": .view(\.assets),
        "nav": .view(\.navigation),
    ]

    /// The templates that show it: of the head, the header and the footer.
    static let templates = ["partials/office-head", "partials/office-header", "partials/office-footer"]

    /// The portal, with the way to the office's first page.
    struct Site: TemplateView {
        let title: String
        let organization: String
        let home: String

        static let members: Members<Self> = [
            "title": .text(\.title), "organization": .text(\.organization), "home": .text(\.home),
        ]
    }

    /// Where the style sheet, the scripts and the icon lie.
    struct Assets: TemplateView {
        let css: String, js: String, tables: String, icon: String

        static let members: Members<Self> = [
            "css": .text(\.css), "js": .text(\.js), "tables": .text(\.tables), "icon": .text(\.icon),
        ]
    }

    /// The reports.
    struct Navigation: TemplateView {
        let items: [ChoiceView]

        static let members: Members<Self> = ["items": .list(\.items)]
    }
}

/// The first page of the office.
struct OfficeIndexPage: PageContent {
    static let template = "pages/office-index"

    let office: Index

    static let members: Members<Self> = ["office": .view(\.office)]

    /// The reports, what the data leave open, and files to take along.
    struct Index: TemplateView {
        let items: [Report]
        let open: OpenPointsView
        let downloads: [DownloadView]

        static let members: Members<Self> = [
            "items": .list(\.items), "open": .view(\.open), "downloads": .items(\.downloads),
        ]
    }

    /// A report with its figure.
    struct Report: TemplateView {
        let link: LinkView
        let css: String
        let figure: String
        let figureNote: String
        let text: String

        static let members: Members<Self> =
            .all(of: \.link) + [
                "css": .text(\.css), "figure": .text(\.figure), "figure_note": .text(\.figureNote),
                "text": .text(\.text),
            ]
    }
}

/// A file to take along.
struct DownloadView: TemplateView {
    let link: LinkView
    let note: String

    static let members: Members<Self> = .all(of: \.link) + ["note": .text(\.note)]
}

/// A report, or a page below one.
struct OfficeReportPage: PageContent {
    static let template = "pages/office-report"

    let office: Report

    static let members: Members<Self> = ["office": .view(\.office)]

    /// Everything below the page's head.
    struct Report: TemplateView {
        let views: [ChoiceView]
        let figure: Figure?
        let sum: [Count]
        let blocks: [Block]
        let marks: [BadgeView]
        let neighbours: NeighboursView?
        let downloads: [DownloadView]

        static let members: Members<Self> = [
            "views": .items(\.views), "figure": .view(\.figure), "sum": .items(\.sum), "blocks": .list(\.blocks),
            "marks": .items(\.marks),
            "neighbours": .view(\.neighbours), "downloads": .items(\.downloads),
        ]
    }

    /// The figure of a report.
    struct Figure: TemplateView {
        let count: String
        let note: String
        let css: String

        static let members: Members<Self> = [
            "count": .text(\.count), "note": .text(\.note), "css": .text(\.css),
        ]
    }

    /// A count with its badge, which may lead to what is counted.
    struct Count: TemplateView {
        let badge: String
        let css: String
        let word: String
        let count: String
        let href: String?

        static let members: Members<Self> = [
            "badge": .text(\.badge), "css": .text(\.css), "word": .text(\.word), "count": .text(\.count),
            "href": .optional(\.href),
        ]
    }

    /// A heading with a table, or with a sentence where there is nothing to show.
    struct Block: TemplateView {
        let table: ListingView
        let text: String?
        let nothing: String

        static let members: Members<Self> =
            .all(of: \.table) + ["text": .optional(\.text), "nothing": .text(\.nothing)]
    }
}
