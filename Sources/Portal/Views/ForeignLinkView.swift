import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates

/// A link whose words may be in another language than the page.
struct ForeignLinkView: TemplateView {
    let link: LinkView
    /// The language of the words, where it isn't the page's own (WCAG 2.2, 3.1.2): a screen reader would read them in the
    /// wrong one.
    let spoken: String?

    static let members: Members<Self> = .all(of: \.link) + ["spoken": .optional(\.spoken)]
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
