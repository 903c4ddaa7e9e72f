import ShikiriPageKit
import ShikiriTemplates

/// The page of a department.
struct DepartmentPage: PageContent {
    static let template = "pages/department"

    let department: DepartmentView

    static let members: Members<Self> = ["department": .view(\.department)]
}

/// A department: what it touches, and where one may move from it and into it.
struct DepartmentView: TemplateView {
    let company: String
    let place: String?
    let standing: RevisionsInForceView
    let profile: [ProfileView]
    let operations: [Operation]
    let parts: [LinkView]
    let outward: DirectionView?
    let inward: DirectionView?

    static let members: Members<Self> =
        [
            "company": .text(\.company), "where": .optional(\.place), "profile": .items(\.profile),
            "operations": .items(\.operations), "parts": .items(\.parts), "outward": .view(\.outward),
            "inward": .view(\.inward),
        ] + .all(of: \.standing)

    /// An operation of the department.
    struct Operation: TemplateView {
        let link: LinkView
        let note: String?

        static let members: Members<Self> = .all(of: \.link) + ["note": .optional(\.note)]
    }
}

/// How a place handles, or could use, a category of information.
struct ProfileView: TemplateView {
    let information: String
    let href: String
    let level: String
    let css: String

    static let members: Members<Self> = [
        "information": .text(\.information), "href": .text(\.href), "level": .text(\.level), "css": .text(\.css),
    ]
}

/// All moves from one place, or into one.
struct DirectionView: TemplateView {
    let heading: String
    let filter: String
    let sum: [Sum]
    let table: Markup

    static let members: Members<Self> = [
        "heading": .text(\.heading), "filter": .text(\.filter), "sum": .list(\.sum), "table": .markup(\.table),
    ]

    /// How many moves have a verdict.
    struct Sum: TemplateView {
        let verdict: BadgeView
        let count: String

        static let members: Members<Self> = ["verdict": .view(\.verdict), "count": .text(\.count)]
    }
}

/// The page of an operation.
struct OperationPage: PageContent {
    static let template = "pages/operation"

    let operation: OperationView

    static let members: Members<Self> = ["operation": .view(\.operation)]
}

/// An operation: where it belongs, what it touches, and where one may move from it and into it.
struct OperationView: TemplateView {
    let company: String
    let departments: [LinkView]
    let systems: [LabelView]
    let profileHeading: String
    let profile: [ProfileView]
    let outward: DirectionView?
    let inward: DirectionView?

    static let members: Members<Self> = [
        "company": .text(\.company), "departments": .list(\.departments), "systems": .items(\.systems),
        "profile_heading": .text(\.profileHeading), "profile": .list(\.profile), "outward": .view(\.outward),
        "inward": .view(\.inward),
    ]
}

/// The list of operations.
struct OperationsPage: PageContent {
    static let template = "pages/operations-index"

    let operations: FilteredTableView

    static let members: Members<Self> = ["operations": .view(\.operations)]
}

/// The page of a category of information.
struct InformationPage: PageContent {
    static let template = "pages/information"

    let information: InformationView

    static let members: Members<Self> = ["information": .view(\.information)]
}

/// A category: examples, systems that hold it, who handles it, who could use it.
struct InformationView: TemplateView {
    let examples: [LabelView]
    let systems: [LabelView]
    let handlers: HeadedTableView?
    let users: HeadedTableView?

    static let members: Members<Self> = [
        "examples": .items(\.examples), "systems": .items(\.systems), "handlers": .view(\.handlers),
        "users": .view(\.users),
    ]
}

/// A table under a heading.
struct HeadedTableView: TemplateView {
    let heading: String
    let table: FilteredTableView

    static let members: Members<Self> = ["heading": .text(\.heading)] + .all(of: \.table)
}

/// The list of categories.
struct InformationIndexPage: PageContent {
    static let template = "pages/information-index"

    let informationIndex: [Category]

    static let members: Members<Self> = ["information_index": .items(\.informationIndex)]

    /// A category with how many operations touch it.
    struct Category: TemplateView {
        let link: DescribedLinkView
        let counts: String

        static let members: Members<Self> = .all(of: \.link) + ["counts": .text(\.counts)]
    }
}

/// The page of posted moves.
struct PostedMovesPage: PageContent {
    static let template = "pages/postings"

    let postings: PostedMovesView

    static let members: Members<Self> = ["postings": .view(\.postings)]
}

/// The posted moves; without any, what is said of that.
struct PostedMovesView: TemplateView {
    let table: Markup?
    let filter: String?
    let nothing: String
    let note: String

    static let members: Members<Self> = [
        "table": .markup(\.table), "filter": .optional(\.filter), "nothing": .text(\.nothing), "note": .text(\.note),
    ]
}

/// The entrance to everything about transfers.
struct RestrictionsPage: PageContent {
    static let template = "pages/restrictions-index"

    let restrictions: RestrictionsView
    let ask: AskView?

    static let members: Members<Self> = ["restrictions": .view(\.restrictions), "ask": .view(\.ask)]
}

/// The ways on, and the departments.
struct RestrictionsView: TemplateView {
    let standing: RevisionsInForceView
    let ways: [DescribedLinkView]
    let companies: [CompanyTable]

    static let members: Members<Self> =
        .all(of: \.standing) + [
            "ways": .list(\.ways), "companies": .list(\.companies),
        ]

    /// The departments of a company.
    struct CompanyTable: TemplateView {
        let id: String
        let table: HeadedTableView

        static let members: Members<Self> = ["id": .text(\.id)] + .all(of: \.table)
    }
}
