import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates

/// A link with a sentence on where it leads.
struct DescribedLinkView: TemplateView {
    let link: LinkView
    let description: String?

    static let members: Members<Self> = .all(of: \.link) + ["description": .optional(\.description)]
}

/// A question with its verdict.
struct AnsweredLinkView: TemplateView {
    let link: LinkView
    let verdict: BadgeView?

    static let members: Members<Self> = .all(of: \.link) + ["verdict": .view(\.verdict)]
}

/// A name by itself.
struct LabelView: TemplateView {
    let label: String

    static let members: Members<Self> = ["label": .text(\.label)]
}

/// A heading of a page's contents list, with those below it.
struct ContentsEntryView: TemplateView {
    let link: LinkView
    let children: [LinkView]

    static let members: Members<Self> = .all(of: \.link) + ["children": .items(\.children)]
}

/// What a rule rests on.
struct BasisView: TemplateView {
    let kind: KindView
    let citation: String

    static let members: Members<Self> = .all(of: \.kind) + ["cite": .text(\.citation)]
}

/// What kind of rule something is.
struct KindView: TemplateView {
    let kind: String
    let css: String

    static let members: Members<Self> = ["kind": .text(\.kind), "css": .text(\.css)]
}

/// A table that can be filtered where it is long.
struct FilteredTableView: TemplateView {
    let table: Markup
    let filter: String

    static let members: Members<Self> = ["table": .markup(\.table), "filter": .text(\.filter)]
}

/// The workplace discussions that were held, with what is withheld of them.
struct DiscussionsHeldView: TemplateView {
    let table: FilteredTableView
    let note: String?

    static let members: Members<Self> = .all(of: \.table) + ["note": .optional(\.note)]
}
