/// A part of a page that a heading begins.
///
/// Only headings of the page itself begin sections, not those inside block quotes or lists: the HTML of a section can
/// stand by itself.
package struct MarkdownSection: Sendable, Hashable {
    /// The heading's level, 1 to 6.
    package let level: Int
    /// The heading's `id`; empty where headings have none.
    package let anchor: String
    /// The heading's inline HTML without links, footnote references and permalink, for a table of contents.
    package let headingHTML: String
    /// The heading's text.
    package let headingText: String
    /// The heading's line in the file, from 1.
    package let line: Int
    /// The whole heading element, as bytes of the page's `html`.
    package let heading: Range<Int>
    /// What follows up to the next heading of any level, as bytes of the page's `html`.
    package let body: Range<Int>
    /// What follows up to the next heading of the same or a higher level, as bytes of the page's `html`.
    package let extent: Range<Int>
    /// The text of `body`, as bytes of the page's `plainText`.
    package let text: Range<Int>
}

/// A part of a page that no heading begins.
package struct MarkdownPassage: Sendable, Hashable {
    /// The bytes of the page's `html`.
    package let html: Range<Int>
    /// The bytes of the page's `plainText`.
    package let text: Range<Int>
}
