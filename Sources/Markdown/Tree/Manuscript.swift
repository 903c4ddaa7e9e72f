/// A text that libcmark has read: its bytes, its tree, and the way back to the author's text.
final class Manuscript {
    /// What libcmark read.
    let text: [UInt8]
    let lines: LineTable
    /// The way from `text` to the author's text; nil where they are the same.
    let origins: OffsetMap?
    let tree: SyntaxTree

    /// Reads `text`; nil if libcmark can't.
    init?(_ text: [UInt8], lines: LineTable? = nil, origins: OffsetMap?) {
        guard let tree = SyntaxTree(parsing: text) else { return nil }
        self.text = text
        self.lines = lines ?? LineTable(text)
        self.origins = origins
        self.tree = tree
    }

    /// The author's text with `edits`, which may come in any order.
    convenience init?(_ source: [UInt8], lines: LineTable, edits: [SourceEdit]) {
        guard !edits.isEmpty else {
            self.init(source, lines: lines, origins: nil)
            return
        }
        let (text, origins) = source.applying(edits.sorted())
        self.init(text, origins: origins)
    }

    /// The place in the author's text of the byte at `offset` of this one.
    func origin(of offset: Int) -> Int {
        origins?.origin(of: offset) ?? offset
    }

    /// Where a block begins, as an offset of this text.
    func start(of block: SyntaxNode) -> Int {
        lines.start(of: block.startLine - 1) + max(0, block.startColumn - 1)
    }
}
