import ShikiriPageKit
import ShikiriTemplates

/// A list of explanations, and the list of all pages.
struct SectionPage: PageContent {
    static let template = "pages/section"

    let section: SectionView
    let neighbours: NeighboursView

    static let members: Members<Self> = ["section": .view(\.section)] + .all(of: \.neighbours)
}

/// Pages in groups.
struct SectionView: TemplateView {
    /// Whether the list takes several pages.
    let isDivided: Bool
    let body: Markup?
    let groups: [Group]

    static let members: Members<Self> = [
        "isDivided": .flag(\.isDivided), "body": .markup(\.body), "groups": .list(\.groups),
    ]

    /// Pages under a heading.
    struct Group: TemplateView {
        let id: String
        let heading: String?
        let href: String?
        let items: [Entry]

        static let members: Members<Self> = [
            "id": .text(\.id), "heading": .optional(\.heading), "href": .optional(\.href), "items": .list(\.items),
        ]
    }

    /// A page.
    struct Entry: TemplateView {
        let link: DescribedLinkView
        var kinds: [KindView] = []
        var updated: DayView?

        static let members: Members<Self> =
            .all(of: \.link) + ["kinds": .list(\.kinds), "updated": .view(\.updated)]
    }
}
