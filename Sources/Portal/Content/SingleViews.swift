import ShikiriPageKit
import ShikiriTemplates

/// A page at the top of the content folder.
struct PlainPage: PageContent {
    static let template = "pages/plain"

    let plain: PlainView

    static let members: Members<Self> = ["plain": .view(\.plain)]
}

/// A text by itself.
struct PlainView: TemplateView {
    let body: Markup
    let contents: [ContentsEntryView]
    let updated: DayView?
    /// What is due for somebody new; only on the page for the first day.
    let newcomers: [FirstDayView]

    static let members: Members<Self> = [
        "body": .markup(\.body), "contents": .items(\.contents), "updated": .view(\.updated),
        "newcomers": .items(\.newcomers),
    ]
}

/// A course for somebody new: until when, and for whom.
struct FirstDayView: TemplateView {
    let link: ForeignLinkView
    let when: String
    let who: String

    static let members: Members<Self> = .all(of: \.link) + ["when": .text(\.when), "who": .text(\.who)]
}

/// The printable form of the pledge.
struct PledgePage: PageContent {
    static let template = "pages/pledge"

    let pledge: PledgeView

    static let members: Members<Self> = ["pledge": .view(\.pledge)]
}

/// The pledge, with to whom it is made and returned.
struct PledgeView: TemplateView {
    let addressee: String
    let body: Markup
    let returnTo: String

    static let members: Members<Self> = [
        "addressee": .text(\.addressee), "body": .markup(\.body), "return_to": .text(\.returnTo),
    ]
}

/// Where a search is shown with all its results.
struct SearchPage: PageContent {
    static let template = "pages/search"

    let search: SurroundingsView.Place

    static let members: Members<Self> = ["search": .view(\.search)]
}

/// What a server shows for a wrong address.
struct NotFoundPage: PageContent {
    static let template = "pages/not-found"

    let notFound: [LinkView]

    static let members: Members<Self> = ["not_found": .items(\.notFound)]
}

/// What lies where a page lay before: it leads on, with and without a browser that does so by itself.
struct MovedPage: PageContent {
    static let template = "pages/moved"

    let moved: MovedView

    static let members: Members<Self> = ["moved": .view(\.moved)]
}

/// Where a page is now.
struct MovedView: TemplateView {
    let link: LinkView
    /// The address that others are to keep.
    let canonical: String

    static let members: Members<Self> = .all(of: \.link) + ["canonical": .text(\.canonical)]
}
