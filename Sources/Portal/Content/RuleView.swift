import ShikiriPageKit
import ShikiriTemplates

/// The page of a rule explanation.
struct RulePage: PageContent {
    static let template = "pages/rule"

    let rule: RuleView
    let neighbours: NeighboursView

    static let members: Members<Self> = ["rule": .view(\.rule)] + .all(of: \.neighbours)
}

/// A rule explanation.
struct RuleView: TemplateView {
    let basis: [BasisView]
    let updated: DayView?
    let reviewBy: DayView?
    let reviewLate: Bool
    let audience: String?
    let body: Markup
    let contents: [ContentsEntryView]
    let chapter: ChapterView?
    let questions: [AnsweredLinkView]
    let related: [RelatedView]
    let revisions: [LinkView]
    let controls: [ControlLinkView]
    let tags: [LabelView]

    static let members: Members<Self> = [
        "basis": .items(\.basis), "updated": .view(\.updated), "review_by": .view(\.reviewBy),
        "review_late": .flag(\.reviewLate), "audience": .optional(\.audience),
        "body": .markup(\.body), "contents": .items(\.contents), "chapter": .view(\.chapter),
        "questions": .items(\.questions),
        "related": .items(\.related), "revisions": .items(\.revisions), "controls": .items(\.controls),
        "tags": .items(\.tags),
    ]
}

/// The explanations of the same folder, for those who read on.
struct ChapterView: TemplateView {
    /// The folder's own page.
    let all: LinkView?
    let pages: [ChoiceView]

    static let members: Members<Self> = ["all": .view(\.all), "pages": .list(\.pages)]
}

/// A page that an author names as related, which may be in another language.
struct RelatedView: TemplateView {
    let link: ForeignLinkView
    let description: String?

    static let members: Members<Self> = .all(of: \.link) + ["description": .optional(\.description)]
}

/// A control of the improvement plan that a page explains.
struct ControlLinkView: TemplateView {
    let link: LinkView
    let state: BadgeView

    static let members: Members<Self> = .all(of: \.link) + ["state": .view(\.state)]
}
