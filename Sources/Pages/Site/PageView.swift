import ShikiriModel
import ShikiriSearch
import ShikiriTemplates

/// A page before it is rendered: where it lies, what surrounds it, and what its template shows.
package struct PageView: Sendable {
    /// Where the page lies.
    package let address: Address
    /// The template that shows it, such as `pages/rule`.
    let template: String
    /// The language of its interface.
    let language: Language
    /// The part of the navigation that it belongs to.
    let part: NavigationPart?
    /// The title, which is also its first heading.
    let title: String
    /// What it is about, in a sentence or two.
    var description: String?
    /// The pages above it, from the home page down.
    var trail: [PageLink] = []
    /// The page in each language that it exists in; empty where it exists in one alone.
    var versions: [(language: Language, address: Address)] = []
    /// What search finds on the page; made when the page is rendered.
    var findable: @Sendable (PageView) -> [SearchEntry] = { _ in [] }
    /// What the template shows beside the frame; made when the page is rendered.
    let content: @Sendable () -> [String: ViewValue]
}

extension PageView {
    /// One thing on the page that search finds: the page itself, or a place on it under a heading.
    func entry(
        _ kind: SearchKind, heading: String = "", fragment: String? = nil, date: CalendarDay? = nil, text: String
    ) -> SearchEntry {
        SearchEntry(
            url: address.path + (fragment.map { "#" + $0 } ?? ""), title: title, heading: heading, kind: kind,
            language: language.rawValue, date: date?.description ?? "", text: text)
    }

    /// The same page with what search finds on it.
    func finding(_ findable: @escaping @Sendable (PageView) -> [SearchEntry]) -> PageView {
        var copy = self
        copy.findable = findable
        return copy
    }
}

/// A link to another page of the portal, before it is known where it stands.
package struct PageLink: Sendable {
    let label: String
    let address: Address
    var fragment: String?

    init(_ label: String, _ address: Address, fragment: String? = nil) {
        self.label = label
        self.address = address
        self.fragment = fragment
    }

    /// The link as a template shows it on a page.
    func view(from page: Address) -> ViewValue {
        .object(["label": .text(label), "href": .text(page.href(to: address, fragment: fragment))])
    }
}

/// The parts of the portal that the navigation on every page leads to.
package enum NavigationPart: CaseIterable, Sendable {
    case rules, faq, restrictions, training, controls, news
}
