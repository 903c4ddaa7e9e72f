import ShikiriPageKit
import ShikiriTemplates

/// The page on the controls of the improvement plan.
struct ControlsPage: PageContent {
    static let template = "pages/controls"

    let controls: ControlsView

    static let members: Members<Self> = ["controls": .view(\.controls)]
}

/// How far the controls are.
struct ControlsView: TemplateView {
    let answer: Answer
    let sum: [CountView]
    let table: Markup

    static let members: Members<Self> = [
        "answer": .view(\.answer), "sum": .list(\.sum), "table": .markup(\.table),
    ]

    /// How many are in force, and how many are late.
    struct Answer: TemplateView {
        let badge: BadgeView
        let lateness: String

        static let members: Members<Self> = .all(of: \.badge) + ["of": .text(\.lateness)]
    }
}
