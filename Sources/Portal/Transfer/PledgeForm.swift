import ShikiriMarkdown
import ShikiriModel
import ShikiriPageKit

/// The form of the pledge (誓約書) and, on it, the list of what is returned.
struct PledgeForm: Sendable {
    private let address: Address
    private let items: String?

    /// The form in a language, or in the portal's own; nil where the portal has none.
    init?(_ content: ContentPages, _ language: Language) {
        let found = content.portal.content.page(key: "pledge", in: language, orIn: content.settings.language)
        guard let page = found else { return nil }
        address = Address(page.folder)
        items = content.draft(page).contents.map(\.heading.anchor).first { $0 == "items" }
    }

    /// Links to both from a page.
    struct Links: Sendable {
        let form: String
        let items: String
    }

    func links(from here: Address) -> Links {
        Links(form: here.href(to: address), items: here.href(to: address, fragment: items))
    }
}
