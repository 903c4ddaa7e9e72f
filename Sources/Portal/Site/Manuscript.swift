import ShikiriMarkdown
import ShikiriModel
import ShikiriTemplates

/// A content page whose Markdown was read: its HTML, its headings and its links.
struct Manuscript: Sendable {
    let page: ContentPage
    let sections: [MarkdownSection]
    /// The links of a page of questions; of other pages they needn't be there.
    let links: [MarkdownLink]
    private let bytes: [UInt8]

    init(_ page: ContentPage, sections: [MarkdownSection], links: [MarkdownLink], _ html: [UInt8]) {
        self.page = page
        self.sections = sections
        self.links = links
        bytes = html
    }

    init(_ page: ContentPage, _ document: MarkdownDocument) {
        self.init(page, sections: document.sections, links: document.links, document.html)
    }

    /// The whole body.
    var html: String { html(0..<bytes.count) }

    /// The same for templates.
    var markup: Markup { Markup(html) }

    /// What comes before the first heading.
    var opening: String { html(0..<(sections.first?.heading.lowerBound ?? bytes.count)) }

    /// A part of the body.
    func html(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The contents list: headings of the second level with those of the third below them.
    var contents: [(heading: MarkdownSection, children: [MarkdownSection])] {
        var result: [(heading: MarkdownSection, children: [MarkdownSection])] = []
        for section in sections {
            if section.level <= 2 {
                result.append((section, []))
            } else if section.level == 3, !result.isEmpty {
                result[result.count - 1].children.append(section)
            }
        }
        return result
    }
}
