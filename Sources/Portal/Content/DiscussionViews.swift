import ShikiriPageKit
import ShikiriTemplates

/// The page of a discussion sheet.
struct DiscussionPage: PageContent {
    static let template = "pages/discussion"

    let discussion: DiscussionView
    let neighbours: NeighboursView

    static let members: Members<Self> = ["discussion": .view(\.discussion)] + .all(of: \.neighbours)
}

/// A discussion sheet, with where it was discussed.
struct DiscussionView: TemplateView {
    let body: Markup
    let contents: [ContentsEntryView]
    let audience: String?
    let course: LinkView?
    let date: DayView?
    let held: DiscussionsHeldView?
    let related: [RelatedView]

    static let members: Members<Self> = [
        "body": .markup(\.body), "contents": .items(\.contents), "audience": .optional(\.audience),
        "course": .view(\.course), "date": .view(\.date), "held": .view(\.held), "related": .items(\.related),
    ]
}

/// The list of discussion sheets.
struct DiscussionsPage: PageContent {
    static let template = "pages/discussions-index"

    let discussions: Sheets

    static let members: Members<Self> = ["discussions": .view(\.discussions)]

    /// All sheets, and what was held.
    struct Sheets: TemplateView {
        let items: [Sheet]
        let held: DiscussionsHeldView?

        static let members: Members<Self> = ["items": .list(\.items), "held": .view(\.held)]
    }

    /// A sheet in the list.
    struct Sheet: TemplateView {
        let link: DescribedLinkView
        let date: DayView?

        static let members: Members<Self> = .all(of: \.link) + ["date": .view(\.date)]
    }
}
