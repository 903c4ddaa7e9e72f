/// A part of a page as a reader sees it: what stands under one heading, in one question, or in one row that is a thing
/// of its own.
package struct Passage: Sendable, Equatable {
    /// A place inside the passage that a link can lead to, such as a row of a table.
    package struct Place: Sendable, Equatable {
        /// Where the place begins in the text, in UTF-16 code units.
        package let offset: Int
        /// The `id` of the place.
        package let anchor: String

        /// A place of a text.
        package init(offset: Int, anchor: String) {
            self.offset = offset
            self.anchor = anchor
        }
    }

    /// The `id` of the passage; empty for what comes before the first heading.
    package let anchor: String
    /// The heading, question or row head; empty for what comes before the first heading.
    package let heading: String
    /// Whether it leads to other pages instead of saying something.
    package let isList: Bool
    /// The text without the heading, with one space where blocks or white space part words.
    package let text: String
    /// Places inside it, in the order of the text.
    package let places: [Place]
}

extension Passage {
    /// The passages of a page, as it is published. The first is what comes before any heading, even if that is nothing.
    ///
    /// All text in the `main` element is read, whatever is folded up or scrolls. Left out are the title (`h1`),
    /// navigation, controls of forms, pictures, and elements that are marked so. A ``SearchMark`` says where passages begin,
    /// never the name of a class. Other headings, rows and list items with an `id` are places.
    package static func all(inPage html: [UInt8]) -> [Passage] {
        var reader = PassageReader()
        var scan = MarkupScan(html)
        while !reader.isDone, let token = scan.next() { reader.read(token, of: html) }
        return reader.passages
    }
}
