/// The words that the renderer adds to a page, in the portal's language.
package struct MarkdownWords: Sendable {
    /// The title of an admonition that has none of its own. A kind that is missing shows its keyword.
    package var admonitions: [AdmonitionKind: String]
    /// The heading of the footnotes.
    package var footnotes: String
    /// What a screen reader says for a reference to a footnote, around its number.
    package var footnoteReference: MarkdownPhrase
    /// What a screen reader says for the link from a footnote back to its reference, around the footnote's number.
    package var footnoteReturn: MarkdownPhrase
    /// What a screen reader says for the link of a heading to itself, around the heading's text.
    package var permalink: MarkdownPhrase
    /// The name of a table that can be scrolled, around its number on the page.
    package var table: MarkdownPhrase
    /// What a screen reader says of the box of a task that is done.
    package var taskDone: String
    /// The same of one that isn't.
    package var taskOpen: String

    /// English words, where the caller gives none.
    package init(
        admonitions: [AdmonitionKind: String] = [:],
        footnotes: String = "Footnotes",
        footnoteReference: MarkdownPhrase = "Footnote {}",
        footnoteReturn: MarkdownPhrase = "Back to reference {}",
        permalink: MarkdownPhrase = "Link to “{}”",
        table: MarkdownPhrase = "Table {}",
        taskDone: String = "Done",
        taskOpen: String = "Not done"
    ) {
        self.admonitions = admonitions
        self.footnotes = footnotes
        self.footnoteReference = footnoteReference
        self.footnoteReturn = footnoteReturn
        self.permalink = permalink
        self.table = table
        self.taskDone = taskDone
        self.taskOpen = taskOpen
    }
}

/// Words with one place to fill, which `{}` marks: "「{}」への固定リンク". Without a mark, what fills it is left out.
package struct MarkdownPhrase: Sendable, Hashable, ExpressibleByStringLiteral {
    let before: String
    let after: String
    let hasPlace: Bool

    /// Divides a pattern at its first `{}`.
    package init(_ pattern: String) {
        let bytes = Array(pattern.utf8)
        let place = bytes.indices.dropLast().first {
            bytes[$0] == UInt8(ascii: "{") && bytes[$0 + 1] == UInt8(ascii: "}")
        }
        guard let place else {
            before = pattern
            after = ""
            hasPlace = false
            return
        }
        before = String(decoding: bytes[..<place], as: UTF8.self)
        after = String(decoding: bytes[(place + 2)...], as: UTF8.self)
        hasPlace = true
    }

    /// The same from a literal.
    package init(stringLiteral pattern: String) {
        self.init(pattern)
    }
}
