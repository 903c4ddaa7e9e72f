import ShikiriPageKit
import ShikiriTemplates

/// The departments, from which a reader chooses their own.
struct DepartmentListPage: PageContent {
    static let template = "pages/departments"

    let companies: [Group]

    static let members: Members<Self> = ["companies": .list(\.companies)]

    /// The departments of a company.
    struct Group: TemplateView {
        let id: String
        let heading: String
        let items: [LinkView]

        static let members: Members<Self> = [
            "id": .text(\.id), "heading": .text(\.heading), "items": .list(\.items),
        ]
    }
}

/// The page that joins what concerns the people of a department.
struct LandingPage: PageContent {
    static let template = "pages/landing"

    let landing: LandingView

    static let members: Members<Self> = ["landing": .view(\.landing)]
}

/// Moves, training, discussions, whom to ask and what changes next, for a department.
struct LandingView: TemplateView {
    let name: String
    let place: String
    let moves: [LinkView]
    let dues: [Due]
    let training: LinkView?
    let sheets: [LinkView]
    let contact: ContactView
    let change: HomeView.Change?

    static let members: Members<Self> = [
        "name": .text(\.name), "where": .text(\.place), "moves": .items(\.moves), "dues": .items(\.dues),
        "training": .view(\.training), "sheets": .items(\.sheets), "contact": .view(\.contact),
        "change": .view(\.change),
    ]

    /// A course that is open, as the department stands.
    struct Due: TemplateView {
        let link: LinkView
        let date: DayView
        let standing: String

        static let members: Members<Self> =
            .all(of: \.link) + ["date": .view(\.date), "standing": .text(\.standing)]
    }
}
