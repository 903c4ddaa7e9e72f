import CMark

/// A table that was found in a paragraph, as places in the manuscript.
///
/// The rule is GitHub's: the line before the delimiter row is the head, has as many cells, and may be the last of a
/// paragraph whose other lines remain a paragraph; every line after it is a row.
struct TableSketch {
    /// The lines of the paragraph before the head.
    let lead: [Range<Int>]
    let alignments: [TableAlignment]
    let head: [Range<Int>]
    let rows: [[Range<Int>]]
    /// The first cell of each row that has more cells than the head: it and those behind it are not shown.
    var surplus: [Range<Int>] { rows.compactMap { $0.dropFirst(alignments.count).first } }
    /// The index (from 0) in the manuscript of a line that libcmark took into the paragraph and that can't be a row: one
    /// outside the containers that hold the table, or the underline of what libcmark took for a heading.
    let end: Int?

    /// The table in `leaf`, a paragraph or a heading with an underline; nil if there is none.
    init?(in leaf: SyntaxNode, of manuscript: Manuscript) {
        let isHeading = leaf.kind == CMARK_NODE_HEADING
        guard leaf.endLine > leaf.startLine, Self.mayHoldTable(leaf, in: manuscript) else { return nil }
        let leaf = LeafLines(of: leaf, in: manuscript)
        let lines = leaf.lines
        guard let (delimiter, alignments) = Self.delimiter(in: lines, of: manuscript.text) else { return nil }
        let rows = lines[(delimiter + 1)...]
        let lazy = rows.firstIndex { $0.isLazy }
        self.alignments = alignments
        lead = lines[..<(delimiter - 1)].map(\.content)
        head = TableRow.cells(in: lines[delimiter - 1].content, of: manuscript.text)
        self.rows = rows.map { TableRow.cells(in: $0.content, of: manuscript.text) }
        end = (lazy ?? (isHeading ? lines.count : nil)).map { leaf.first + $0 }
    }

    private static func delimiter(
        in lines: [LeafLines.Line], of text: [UInt8]
    ) -> (index: Int, alignments: [TableAlignment])? {
        for index in lines.indices.dropFirst() where !lines[index].isLazy && !lines[index - 1].isLazy {
            guard let alignments = TableRow.alignments(in: lines[index].content, of: text) else { continue }
            let head = lines[index - 1].content
            let hasPipe = text[head.lowerBound..<lines[index].content.upperBound].contains(UInt8(ascii: "|"))
            if hasPipe, TableRow.cells(in: head, of: text).count == alignments.count { return (index, alignments) }
        }
        return nil
    }

    /// A quick look: whether a line after the first is made of pipes, dashes, colons and marks of block quotes.
    private static func mayHoldTable(_ leaf: SyntaxNode, in manuscript: Manuscript) -> Bool {
        (leaf.startLine..<leaf.endLine).contains { index in
            let line = manuscript.lines.content(of: index, in: manuscript.text)
            let marks = manuscript.text[line].prefix { byte in
                byte == UInt8(ascii: ">") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
            }
            return TableRow.isMadeOfDelimiters(marks.endIndex..<line.upperBound, of: manuscript.text)
        }
    }
}
