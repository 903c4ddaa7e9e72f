/// A definition of a footnote, confirmed by the tree.
struct FootnoteDefinition {
    let label: FootnoteLabel
    /// The label as the author wrote it.
    let name: String
    /// The block quote that holds its text.
    let body: SyntaxNode
    /// Where it begins in the author's text, as an offset.
    let origin: Int
}
