import ShikiriModel
package import ShikiriTemplates

/// A link.
package struct LinkView: TemplateView {
    let label: String
    /// Where it leads.
    package let href: String

    /// A link with its words and where it leads.
    package init(label: String, href: String) {
        self.label = label
        self.href = href
    }

    /// What a template may ask of a link.
    package static let members: Members<Self> = ["label": .text(\.label), "href": .text(\.href)]
}

/// A link whose end is a page of the list that it stands in.
package struct ChoiceView: TemplateView {
    let link: LinkView
    let isCurrent: Bool

    /// A link, and whether it leads to where the reader is.
    package init(_ link: LinkView, isCurrent: Bool) {
        self.link = link
        self.isCurrent = isCurrent
    }

    /// What a template may ask of it.
    package static let members: Members<Self> = .all(of: \.link) + ["current": .flag(\.isCurrent)]
}
