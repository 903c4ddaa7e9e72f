import ShikiriModel
package import ShikiriPageKit
import ShikiriSearch
package import ShikiriTemplates
import ShikiriWords

/// A page before it is rendered: where it lies, what surrounds it, and what its template shows.
package struct PageView: Sendable {
    /// Where the page lies.
    package let address: Address
    /// The language of its interface.
    let language: Language
    /// The part of the navigation that it belongs to.
    let part: NavigationPart?
    /// The title, which is also its first heading.
    let title: String
    /// What it is about, in a sentence or two.
    let description: String?
    /// The pages above it, from the home page down.
    let trail: [PageLink]
    /// The page in each language that it exists in; empty where it exists in one alone.
    let versions: [(language: Language, address: Address)]
    /// What search says of the page; nil if it doesn't find the page at all.
    var topic: SearchTopic?
    /// The page to which this one only leads on; nil for every page that says something itself.
    package private(set) var leadsTo: Address?
    /// What the template shows beside the frame; made when the page is rendered.
    package let content: DeferredContent

    init<Content: PageContent>(
        address: Address, language: Language, part: NavigationPart?, title: String, description: String? = nil,
        trail: [PageLink] = [], versions: [(language: Language, address: Address)] = [],
        topic: SearchTopic? = SearchTopic(.list), content: @escaping @Sendable () -> Content
    ) {
        self.address = address
        self.language = language
        self.part = part
        self.title = title
        self.description = description
        self.trail = trail
        self.versions = versions
        self.topic = topic
        self.content = DeferredContent(content)
    }
}

/// What search says of a page beside what the page itself says.
struct SearchTopic: Sendable {
    let kind: SearchKind
    /// When the page was last changed; nil when that is of no interest to readers.
    var date: CalendarDay?
    /// Words that lead to the page and may not stand on it.
    var keywords: [String] = []

    init(_ kind: SearchKind, date: CalendarDay? = nil, keywords: [String] = []) {
        self.kind = kind
        self.date = date
        self.keywords = keywords
    }
}

extension PageView {
    /// What search finds on the page: all that a reader sees on it, passage by passage.
    ///
    /// - Parameter html: the page as it is published.
    ///
    /// - Parameter keywords: further words that lead to the page or to one of its headings, by address.
    func entries(in html: [UInt8], keywords: [String: String]) -> [SearchEntry] {
        guard let topic else { return [] }
        return Passage.all(inPage: html).map { passage in
            let isPage = passage.anchor.isEmpty
            let text = isPage ? ([passage.text] + topic.keywords).joined(separator: " ") : passage.text
            let url = address.path + (isPage ? "" : "#" + passage.anchor)
            return SearchEntry(
                url: url, title: title, heading: passage.heading,
                kind: passage.isList ? .list : topic.kind, language: language.rawValue,
                date: topic.date?.description ?? "", text: text,
                keywords: keywords[url] ?? "", places: passage.places)
        }
    }

    /// The same page with what search says of it.
    func found(as topic: SearchTopic?) -> PageView {
        var copy = self
        copy.topic = topic
        return copy
    }

    /// Whether it has an address that somebody could look for, and says something of its own.
    var isListed: Bool {
        content.template != NotFoundPage.template && content.template != SearchPage.template
    }

    /// The same page, as one that only leads on.
    func leading(to address: Address) -> PageView {
        var copy = self
        copy.leadsTo = address
        return copy
    }
}

/// A link to another page of the portal, before it is known where it stands.
package struct PageLink: Sendable {
    let label: String
    let address: Address
    var fragment: String?
    /// The language of the label, where it may be another than that of the page which shows the link.
    var language: Language?

    init(_ label: String, _ address: Address, fragment: String? = nil, language: Language? = nil) {
        self.language = language
        self.label = label
        self.address = address
        self.fragment = fragment
    }
}

/// The parts of the portal that the navigation on every page leads to.
package enum NavigationPart: CaseIterable, Sendable {
    case rules, faq, restrictions, training, controls, news
}
