/// A paragraph of a text, as it is laid beside one of another text.
package struct TextBlock: Hashable, Sendable {
    /// What a paragraph is in its text.
    package enum Kind: String, Sendable {
        case heading, paragraph, item
        /// A row of a table.
        case row
        /// A term of rules, which is the same one in both texts where their keys are equal.
        case term
    }

    /// What it is.
    package let kind: Kind
    /// What it says.
    package let text: String
    /// What it is about: the first cell of a row, the name of a term; nil for running text.
    package let key: String?
    /// Why it reads so, where its authors say it.
    package let reason: String?

    /// Takes a paragraph.
    package init(_ kind: Kind, _ text: String, key: String? = nil, reason: String? = nil) {
        self.kind = kind
        self.text = text
        self.key = key
        self.reason = reason
    }

    /// Whether it reads as another does.
    package func reads(like other: TextBlock) -> Bool { kind == other.kind && text == other.text && key == other.key }
}
