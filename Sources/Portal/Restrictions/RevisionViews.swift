import ShikiriPageKit
import ShikiriTemplates

/// The page of a revision.
struct RevisionPage: PageContent {
    static let template = "pages/revision"

    let revision: RevisionView
    let neighbours: NeighboursView

    static let members: Members<Self> = ["revision": .view(\.revision)] + .all(of: \.neighbours)
}

/// What a revision changed, and the rules as they were.
struct RevisionView: TemplateView {
    let effective: DayView
    /// From when until when it is in force.
    let until: String
    let state: BadgeView
    let summary: String?
    let changes: Changes
    let proof: Proof?
    let asItWas: String
    let blocks: [MatrixBlockView]

    static let members: Members<Self> =
        [
            "effective": .view(\.effective), "until": .text(\.until), "state": .view(\.state),
            "summary": .optional(\.summary), "proof": .view(\.proof),
            "as_it_was": .text(\.asItWas), "blocks": .list(\.blocks),
        ] + .all(of: \.changes)

    /// What is otherwise than before.
    struct Changes: TemplateView {
        let compared: String
        var unchanged: String?
        var sum: [Sum] = []
        var terms: [Term] = []
        var groups: [Group] = []

        static let members: Members<Self> = [
            "compared": .text(\.compared), "unchanged": .optional(\.unchanged), "sum": .list(\.sum),
            "terms": .items(\.terms), "groups": .list(\.groups),
        ]
    }

    /// What was proved of it.
    struct Proof: TemplateView {
        let heading: String
        let examined: String
        let items: [Point]

        static let members: Members<Self> = [
            "heading": .text(\.heading), "examined": .text(\.examined), "items": .list(\.items),
        ]
    }

    /// One thing that was proved, or wasn't.
    struct Point: TemplateView {
        let css: String
        let word: String
        let text: String

        static let members: Members<Self> = ["css": .text(\.css), "word": .text(\.word), "text": .text(\.text)]
    }

    /// How many pairs change in a way.
    struct Sum: TemplateView {
        let css: String
        let label: String
        let count: String

        static let members: Members<Self> = [
            "css": .text(\.css), "label": .text(\.label), "count": .text(\.count),
        ]
    }

    /// A changed term of the rules.
    struct Term: TemplateView {
        let label: String
        let before: String
        let after: String

        static let members: Members<Self> = [
            "label": .text(\.label), "before": .text(\.before), "after": .text(\.after),
        ]
    }

    /// The lines of pairs that change in a way.
    struct Group: TemplateView {
        let id: String
        let css: String
        let heading: String
        let count: String
        let items: [Line]

        static let members: Members<Self> = [
            "id": .text(\.id), "css": .text(\.css), "heading": .text(\.heading), "count": .text(\.count),
            "items": .list(\.items),
        ]
    }

    /// Pairs with the same change for the same cause.
    struct Line: TemplateView {
        let from: String
        let to: String
        let count: String
        let before: BadgeView
        let after: BadgeView
        let note: String?
        let pairs: Pairs?

        static let members: Members<Self> = [
            "from": .text(\.from), "to": .text(\.to), "count": .text(\.count), "before": .view(\.before),
            "after": .view(\.after), "note": .optional(\.note), "pairs": .view(\.pairs),
        ]
    }

    /// The pairs of a line, one by one.
    struct Pairs: TemplateView {
        let table: Markup

        static let members: Members<Self> = ["table": .markup(\.table)]
    }
}

/// The list of revisions.
struct RevisionsPage: PageContent {
    static let template = "pages/revisions-index"

    let revisions: Revisions

    static let members: Members<Self> = ["revisions": .view(\.revisions)]

    /// The revisions by how they stand, and their feed.
    struct Revisions: TemplateView {
        let groups: [Group]
        let feed: LinkView

        static let members: Members<Self> = ["groups": .list(\.groups), "feed": .view(\.feed)]
    }

    /// Revisions that stand alike.
    struct Group: TemplateView {
        let id: String
        let heading: String
        let items: [Entry]

        static let members: Members<Self> = [
            "id": .text(\.id), "heading": .text(\.heading), "items": .list(\.items),
        ]
    }

    /// A revision with what it changed in a line.
    struct Entry: TemplateView {
        let link: LinkView
        let date: DayView
        /// From when until when it is in force.
        let until: String
        let summary: String?
        let change: String?

        static let members: Members<Self> =
            .all(of: \.link) + [
                "date": .view(\.date), "until": .text(\.until), "summary": .optional(\.summary),
                "change": .optional(\.change),
            ]
    }
}
