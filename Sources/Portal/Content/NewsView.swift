import ShikiriPageKit
import ShikiriTemplates

/// The page of an announcement.
struct NewsPage: PageContent {
    static let template = "pages/news"

    let news: NewsView
    let neighbours: NeighboursView

    static let members: Members<Self> = ["news": .view(\.news)] + .all(of: \.neighbours)
}

/// An announcement.
struct NewsView: TemplateView {
    let date: DayView
    let unpublished: Bool
    let body: Markup
    let related: [RelatedView]

    static let members: Members<Self> = [
        "date": .view(\.date), "unpublished": .flag(\.unpublished), "body": .markup(\.body),
        "related": .items(\.related),
    ]
}

/// An announcement in a list.
struct AnnouncementView: TemplateView {
    let link: ForeignLinkView
    let description: String?
    let date: DayView
    let unpublished: Bool

    static let members: Members<Self> =
        .all(of: \.link) + [
            "description": .optional(\.description), "date": .view(\.date), "unpublished": .flag(\.unpublished),
        ]
}

/// The list of announcements.
struct NewsIndexPage: PageContent {
    static let template = "pages/news-index"

    let newsIndex: Years

    static let members: Members<Self> = ["news_index": .view(\.newsIndex)]

    /// The years, the newest first.
    struct Years: TemplateView {
        let years: [Year]

        static let members: Members<Self> = ["years": .list(\.years)]
    }

    /// The announcements of a year.
    struct Year: TemplateView {
        let id: String
        let year: String
        let items: [AnnouncementView]

        static let members: Members<Self> = [
            "id": .text(\.id), "year": .text(\.year), "items": .list(\.items),
        ]
    }
}
