/// A table whose cells libcmark has read, each as a text of its own.
struct Table {
    /// The lines of the paragraph that ran into the table.
    let lead: SyntaxNode?
    let alignments: [TableAlignment]
    let head: [SyntaxNode?]
    /// As many cells a row as there are alignments; nil where the author gave none.
    let rows: [[SyntaxNode?]]
}
