import ShikiriMarkdown
import ShikiriModel
import ShikiriTemplates

/// A content page whose Markdown was read: its HTML, its headings and its links.
struct Manuscript {
    let page: ContentPage
    private let document: MarkdownDocument

    init(_ page: ContentPage, reader: ManuscriptReader) {
        self.page = page
        document = reader.document(of: page)
    }

    var sections: [MarkdownSection] { document.sections }
    var links: [MarkdownLink] { document.links }

    /// The whole body.
    var html: String { html(0..<document.html.count) }

    /// The same for templates.
    var markup: Markup { Markup(html) }

    /// What comes before the first heading.
    var opening: String { html(0..<(sections.first?.heading.lowerBound ?? document.html.count)) }

    /// A part of the body.
    func html(_ range: Range<Int>) -> String { String(decoding: document.html[range], as: UTF8.self) }

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
