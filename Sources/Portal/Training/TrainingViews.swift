import ShikiriPageKit
import ShikiriTemplates

/// The dashboard of the whole company.
struct TrainingIndexPage: PageContent {
    static let template = "pages/training-index"

    let training: GroupBoardView

    static let members: Members<Self> = ["training": .view(\.training)]
}

/// The dashboard of a department.
struct TrainingDepartmentPage: PageContent {
    static let template = "pages/training-department"

    let training: DepartmentBoardView

    static let members: Members<Self> = ["training": .view(\.training)]
}

/// The dashboard of a course.
struct TrainingCoursePage: PageContent {
    static let template = "pages/training-course"

    let training: BoardView
    let course: CourseView

    static let members: Members<Self> = ["training": .view(\.training), "course": .view(\.course)]
}

/// What explains how a group or a course stands.
struct BoardView: TemplateView {
    var tiles: [TileView] = []
    var open: FiguresView?
    var leftovers: FiguresView?
    let trend: TrendView?
    var courses: FilteredFiguresView?
    let departments: FilteredFiguresView?
    var kinds: FiguresView?
    var compare: FiguresView?
    var coming: [DueView] = []
    let discussions: DiscussionsHeldView?

    static let members: Members<Self> = [
        "tiles": .items(\.tiles), "open": .view(\.open), "leftovers": .view(\.leftovers), "trend": .view(\.trend),
        "courses": .view(\.courses),
        "departments": .view(\.departments), "kinds": .view(\.kinds), "compare": .view(\.compare),
        "coming": .items(\.coming), "discussions": .view(\.discussions),
    ]
}

/// Who of a group was on time, and what explains it.
struct GroupBoardView: TemplateView {
    let answer: AnswerView
    let board: BoardView

    static let members: Members<Self> = ["answer": .view(\.answer)] + .all(of: \.board)
}

/// The same for a department, with those above it.
struct DepartmentBoardView: TemplateView {
    let board: GroupBoardView
    let place: String

    static let members: Members<Self> = .all(of: \.board) + ["where": .text(\.place)]
}

/// A rate with all that a rate says: numerator, denominator, the day, and who is left out.
struct AnswerView: TemplateView {
    let word: String
    let css: String
    let figure: String
    let fraction: String
    let bar: Markup?
    let sentence: String
    let leftOut: String?
    /// What its pace says of a course that isn't due yet.
    var forecast: String?

    static let members: Members<Self> = [
        "word": .text(\.word), "css": .text(\.css), "figure": .text(\.figure), "unit": .text { _ in "%" },
        "fraction": .text(\.fraction), "bar": .markup(\.bar), "of": .text(\.sentence),
        "left_out": .optional(\.leftOut), "forecast": .optional(\.forecast),
    ]
}

/// An answer under a heading.
struct HeadedAnswerView: TemplateView {
    let answer: AnswerView
    let heading: String

    static let members: Members<Self> = .all(of: \.answer) + ["heading": .text(\.heading)]
}

/// A figure with its label, and the table that it sums up.
struct TileView: TemplateView {
    let label: String
    let figure: String
    let unit: String
    let css: String
    let href: String?

    static let members: Members<Self> = [
        "label": .text(\.label), "figure": .text(\.figure), "unit": .text(\.unit), "css": .text(\.css),
        "href": .optional(\.href),
    ]
}

/// A chart over time, with what is withheld of it.
struct TrendView: TemplateView {
    let chart: Markup
    let suppression: String?

    static let members: Members<Self> = ["chart": .markup(\.chart), "suppression": .optional(\.suppression)]
}

/// A table of figures, with what is withheld of it.
struct FiguresView: TemplateView {
    let table: Markup
    let suppression: String?

    static let members: Members<Self> = ["table": .markup(\.table), "suppression": .optional(\.suppression)]
}

/// The same for a long table.
struct FilteredFiguresView: TemplateView {
    let table: FilteredTableView
    let suppression: String?

    static let members: Members<Self> = .all(of: \.table) + ["suppression": .optional(\.suppression)]
}

/// What is to be known of a course, and how it stands.
struct CourseView: TemplateView {
    let kind: String
    let opens: DayView
    let due: DayView
    let audience: String
    let passing: String?
    let valid: String?
    let material: LinkView?
    /// Where it is taken.
    let place: LinkView?
    let today: HeadedAnswerView
    let atDue: HeadedAnswerView?

    static let members: Members<Self> = [
        "kind": .text(\.kind), "opens": .view(\.opens), "due": .view(\.due), "audience": .text(\.audience),
        "passing": .optional(\.passing), "valid": .optional(\.valid), "material": .view(\.material),
        "place": .view(\.place), "today": .view(\.today), "at_due": .view(\.atDue),
    ]
}
