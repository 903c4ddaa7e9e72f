/// One thing that a search can find: a page, a section of a page, a question, a row of a table.
///
/// An entry without a heading stands for its page: a hit in the title counts for it alone. The other entries of the
/// page carry the title as context, so that a query may take one word from the title and another from the section.
package struct SearchEntry: Sendable, Equatable {
    /// Where the entry is, relative to the root of the portal, with its anchor: `guidance/lending/index.html#return`.
    package let url: String
    /// The title of the page that the entry is on.
    package let title: String
    /// The heading of the section, question or row; empty for the page itself.
    package let heading: String
    /// What the reader is told it is.
    package let kind: SearchKind
    /// The language of the entry as a language tag, `ja` or `en`.
    package let language: String
    /// When it was last changed, as `YYYY-MM-DD`; empty when that is unknown or of no interest to readers.
    package let date: String
    /// The plain text, without the heading. Runs of white space count as one space.
    package let text: String
    /// Words that find the entry although nobody reads them there.
    package let keywords: String
    /// Places inside the text that a result leads to if the words are there.
    package let places: [Passage.Place]

    /// An entry of a page, or the page itself if there is no heading.
    package init(
        url: String, title: String, heading: String = "", kind: SearchKind, language: String, date: String = "",
        text: String, keywords: String = "", places: [Passage.Place] = []
    ) {
        self.url = url
        self.title = title
        self.heading = heading
        self.kind = kind
        self.language = language
        self.date = date
        self.text = text
        self.keywords = keywords
        self.places = places
    }

    /// The address of its page, without an anchor.
    var path: Substring { url[..<(url.utf8.firstIndex(of: UInt8(ascii: "#")) ?? url.endIndex)] }

    /// Whether the entry stands for the whole page.
    package var isPage: Bool { heading.isEmpty }
}
