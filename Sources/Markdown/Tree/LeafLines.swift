import CMark

/// The lines of a paragraph or heading, each without the marks of the containers that hold it.
///
/// The tree says where a leaf block begins and ends; where the content of its further lines begins follows from the
/// block quotes and list items around it.
struct LeafLines {
    struct Line {
        /// The content without white space at either end, as offsets of the manuscript.
        let content: Range<Int>
        /// Whether the line lacks a mark of a container and belongs to it only by CommonMark's laziness.
        let isLazy: Bool
    }

    let lines: [Line]
    /// How many lines at the beginning of the block are definitions of links, which are not among `lines`.
    let definitions: Int
    /// The index (from 0) in the manuscript of the first of the lines.
    let first: Int

    init(of leaf: SyntaxNode, in manuscript: Manuscript) {
        let enclosure = Enclosure(of: leaf)
        let text = manuscript.text
        let start = leaf.startLine - 1
        definitions = Self.definitionLines(of: leaf, in: manuscript)
        first = start + definitions
        let end = Self.contentEnd(of: leaf)
        lines = (first..<max(first, end)).map { index in
            let whole = manuscript.lines.content(of: index, in: text)
            if index == start {
                let offset = min(manuscript.start(of: leaf), whole.upperBound)
                return Line(content: text.trimmed(offset..<whole.upperBound), isLazy: false)
            }
            let (offset, isLazy) = enclosure.content(of: whole, in: text)
            return Line(content: text.trimmed(offset..<whole.upperBound), isLazy: isLazy)
        }
    }

    /// The index after the last line of the content. A heading's underline isn't content, and libcmark counts the end of
    /// such a heading wrong where no blank line follows it.
    private static func contentEnd(of leaf: SyntaxNode) -> Int {
        guard leaf.kind == CMARK_NODE_HEADING else { return leaf.endLine }
        return max(leaf.startLine, leaf.lastLeaf?.endLine ?? 0)
    }

    /// libcmark takes definitions of links away and leaves the block's position, and all inside it, as if its text began
    /// where they do.
    private static func definitionLines(of leaf: SyntaxNode, in manuscript: Manuscript) -> Int {
        guard leaf.kind == CMARK_NODE_PARAGRAPH, leaf.endLine > leaf.startLine,
            manuscript.text.mayDefineLink(at: manuscript.start(of: leaf)), let last = leaf.lastLeaf
        else { return 0 }
        return max(0, leaf.endLine - max(last.endLine, leaf.startLine))
    }
}

/// The block quotes and list items around a block.
private struct Enclosure {
    private var quotes = 0
    /// The column (from 0) at which the content of the innermost list item begins.
    private var itemColumn = 0

    init(of leaf: SyntaxNode) {
        var child = leaf
        while let container = child.parent {
            if container.kind == CMARK_NODE_BLOCK_QUOTE { quotes += 1 }
            if container.kind == CMARK_NODE_ITEM, itemColumn == 0 {
                itemColumn = Self.contentColumn(of: container)
            }
            child = container
        }
    }

    /// Where the content of a further line begins, and whether a container's mark is missing before it.
    func content(of line: Range<Int>, in text: [UInt8]) -> (offset: Int, isLazy: Bool) {
        var cursor = LineCursor(line, in: text)
        var found = 0
        while found < quotes, cursor.skipQuote(after: itemColumn + 3) { found += 1 }
        cursor.skipWhiteSpace()
        return (cursor.offset, found < quotes || cursor.column < itemColumn)
    }

    private static func contentColumn(of item: SyntaxNode) -> Int {
        let start = item.startColumn - 1
        guard let child = item.firstChild, child.startLine == item.startLine else { return start + 2 }
        return child.kind == CMARK_NODE_CODE_BLOCK ? start + 2 : child.startColumn - 1
    }
}

extension [UInt8] {
    /// `range` without spaces and tabs at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start] == UInt8(ascii: " ") || self[start] == UInt8(ascii: "\t") { start += 1 }
        while end > start, self[end - 1] == UInt8(ascii: " ") || self[end - 1] == UInt8(ascii: "\t") { end -= 1 }
        return start..<end
    }

    /// Whether the text at `start` begins as the definition of a link does: `[label]:`.
    fileprivate func mayDefineLink(at start: Int) -> Bool {
        guard start < count, self[start] == UInt8(ascii: "[") else { return false }
        var index = start + 1
        let end = Swift.min(count, start + 1002)
        while index < end, self[index] != UInt8(ascii: "]") {
            index += self[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index + 1 < end && self[index + 1] == UInt8(ascii: ":")
    }
}
