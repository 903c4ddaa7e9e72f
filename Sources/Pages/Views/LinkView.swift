import ShikiriModel
package import ShikiriTemplates

/// A link.
package struct LinkView: TemplateView {
    let label: String
    let href: String

    /// A link with its words and where it leads.
    package init(label: String, href: String) {
        self.label = label
        self.href = href
    }

    /// What a template may ask of a link.
    package static let members: Members<Self> = ["label": .text(\.label), "href": .text(\.href)]
}

/// A link whose words may be in another language than the page.
struct ForeignLinkView: TemplateView {
    let link: LinkView
    /// The language of the words, where it isn't the page's own (WCAG 2.2, 3.1.2): a screen reader would read them in the
    /// wrong one.
    let spoken: String?

    static let members: Members<Self> = .all(of: \.link) + ["spoken": .optional(\.spoken)]
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

extension PageLink {
    /// The link as a page shows it.
    func link(from page: Address) -> LinkView {
        LinkView(label: label, href: page.href(to: address, fragment: fragment))
    }

    /// The same on a page in a language.
    func link(from page: Address, in language: Language) -> ForeignLinkView {
        ForeignLinkView(link: link(from: page), spoken: (self.language ?? language).spoken(on: language))
    }
}

extension Language {
    /// What a page in another language says that this one is; nil on a page of its own.
    func spoken(on page: Language) -> String? { self == page ? nil : rawValue }
}
