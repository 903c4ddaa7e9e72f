import ShikiriPageKit
import ShikiriTemplates

/// The page of the matrix in force.
struct MatrixPage: PageContent {
    static let template = "pages/matrix"

    let matrix: MatrixView

    static let members: Members<Self> = ["matrix": .view(\.matrix)]
}

/// The rules in force and those that come, with the matrices of both directions.
struct MatrixView: TemplateView {
    let standing: RevisionsInForceView
    let summary: String?
    let blocks: [MatrixBlockView]
    let days: [Day]

    static let members: Members<Self> =
        .all(of: \.standing) + [
            "summary": .optional(\.summary), "blocks": .list(\.blocks), "days": .items(\.days),
        ]

    /// A day on which the rules change, with the time in which what begins on it holds.
    struct Day: TemplateView {
        let link: LinkView
        let first: String
        let isShown: Bool
        let isToday: Bool
        let note: String

        static let members: Members<Self> =
            .all(of: \.link) + [
                "iso": .text(\.first), "current": .flag(\.isShown), "today": .flag(\.isToday), "note": .text(\.note),
            ]
    }
}

/// The revision in force and the next one.
struct RevisionsInForceView: TemplateView {
    let revision: EffectiveRevisionView?
    let coming: ComingRevisionView?

    static let members: Members<Self> = ["revision": .view(\.revision), "coming": .view(\.coming)]
}

/// A revision with the day from which it holds.
struct EffectiveRevisionView: TemplateView {
    let link: LinkView
    let effective: DayView

    static let members: Members<Self> = .all(of: \.link) + ["effective": .view(\.effective)]
}

/// A revision that comes.
struct ComingRevisionView: TemplateView {
    let link: LinkView
    let date: DayView

    static let members: Members<Self> = .all(of: \.link) + ["date": .view(\.date)]
}

/// The 3 × 3 matrix of one direction.
struct MatrixBlockView: TemplateView {
    let id: String
    let heading: String
    let from: String
    let to: String
    let cooling: String
    let pledge: String
    let columns: [Head]
    let rows: [Row]
    let origins: [Group]
    let destinations: [Group]
    let persons: [Person]
    let exceptions: [Exception]

    static let members: Members<Self> = [
        "id": .text(\.id), "heading": .text(\.heading), "from": .text(\.from), "to": .text(\.to),
        "cooling": .text(\.cooling), "pledge": .text(\.pledge), "columns": .list(\.columns), "rows": .list(\.rows),
        "origins": .list(\.origins), "destinations": .list(\.destinations), "persons": .items(\.persons),
        "exceptions": .items(\.exceptions),
    ]

    /// A level, what it means, and how many operations have it.
    struct Head: TemplateView {
        let label: String
        let note: String
        let count: String

        static let members: Members<Self> = [
            "label": .text(\.label), "note": .text(\.note), "count": .text(\.count),
        ]
    }

    /// A level of handling, with its cells.
    struct Row: TemplateView {
        let head: Head
        let cells: [Cell]

        static let members: Members<Self> = .all(of: \.head) + ["cells": .list(\.cells)]
    }

    /// A cell as it stands on the day of the page.
    struct Cell: TemplateView {
        let id: String
        let verdict: BadgeView
        let state: BadgeView
        let since: DayView?
        let coming: Coming?
        let note: String?

        static let members: Members<Self> = [
            "id": .text(\.id), "verdict": .view(\.verdict), "state": .view(\.state), "since": .view(\.since),
            "coming": .view(\.coming), "note": .optional(\.note),
        ]
    }

    /// What a cell will say from a day on.
    struct Coming: TemplateView {
        let verdict: BadgeView
        let date: DayView?

        static let members: Members<Self> = ["verdict": .view(\.verdict), "date": .view(\.date)]
    }

    /// The operations of a level.
    struct Group: TemplateView {
        let label: String
        let count: String
        let items: [Member]

        static let members: Members<Self> = [
            "label": .text(\.label), "count": .text(\.count), "items": .list(\.items),
        ]
    }

    /// An operation or a category, with where it belongs or how many there are.
    struct Member: TemplateView {
        let link: LinkView
        let place: String?

        static let members: Members<Self> = .all(of: \.link) + ["where": .optional(\.place)]
    }

    /// A class of persons with a rule of its own.
    struct Person: TemplateView {
        let who: String
        let rule: String
        let reason: String?

        static let members: Members<Self> = [
            "who": .text(\.who), "rule": .text(\.rule), "reason": .optional(\.reason),
        ]
    }

    /// A pair with a rule of its own.
    struct Exception: TemplateView {
        let from: String
        let to: String
        let verdict: BadgeView
        let note: String
        let until: String?

        static let members: Members<Self> = [
            "from": .text(\.from), "to": .text(\.to), "verdict": .view(\.verdict), "note": .text(\.note),
            "until": .optional(\.until),
        ]
    }
}
