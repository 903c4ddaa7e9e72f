import CMark

/// Places in the author's file for nodes of the tree.
struct PlaceFinder {
    /// A line and a column from 1; the column counts Unicode scalars.
    typealias Place = (line: Int, column: Int)

    private let source: [UInt8]
    private let lines: LineTable
    /// The line of the file on which the source begins, from 1, and the column, which counts on that line only.
    private let firstLine: Int
    private let firstColumn: Int
    /// The last place given: links come in order, so the next one on the same line is counted from here.
    private var counted = (line: -1, offset: 0, column: 1)
    /// The block that was last asked about.
    private var surveyed: (leaf: SyntaxNode, lines: LeafLines)?

    init(source: [UInt8], lines: LineTable, firstLine: Int, firstColumn: Int = 1) {
        self.source = source
        self.lines = lines
        self.firstLine = firstLine
        self.firstColumn = firstColumn
    }

    /// The place of an offset of the author's text.
    mutating func place(at offset: Int) -> Place {
        let line = lines.line(at: offset)
        let end = min(offset, source.count)
        if counted.line != line || counted.offset > end {
            counted = (line, min(lines.start(of: line), end), line == 0 ? firstColumn : 1)
        }
        counted.column += source[counted.offset..<end].count { $0 & 0xC0 != 0x80 }
        counted.offset = end
        return (firstLine + line, counted.column)
    }

    /// The place where a block begins.
    mutating func place(of block: SyntaxNode, in manuscript: Manuscript) -> Place {
        place(at: manuscript.origin(of: manuscript.start(of: block)))
    }

    /// The place where an inline node begins inside `leaf`, or where `mark` stands at or after it.
    mutating func place(
        of inline: SyntaxNode, in leaf: SyntaxNode, of manuscript: Manuscript, mark: [UInt8]? = nil
    ) -> Place {
        if surveyed?.leaf != leaf {
            surveyed = (leaf, LeafLines(of: leaf, in: manuscript))
        }
        guard let lines = surveyed?.lines else { return place(of: leaf, in: manuscript) }
        var offset = Self.offset(of: inline, in: leaf, lines: lines, of: manuscript)
        if let mark, let found = manuscript.text.firstRange(of: mark, from: offset, within: Self.reach) {
            offset = found.lowerBound
        }
        return place(at: manuscript.origin(of: offset))
    }
}

// MARK: - Inline nodes

extension PlaceFinder {
    /// How many bytes after the place that libcmark reports a node is looked for.
    private static let reach = 4096

    /// libcmark counts columns as if every line of a block began where the first one does, and leaves out of its
    /// count the lines that it took for definitions of links; both are made good here. It miscounts what follows a link
    /// whose title goes over a line break, and web addresses in angle brackets; where the text doesn't show the node's
    /// mark, the next place that does is taken.
    private static func offset(
        of inline: SyntaxNode, in leaf: SyntaxNode, lines: LeafLines, of manuscript: Manuscript
    ) -> Int {
        let index = inline.startLine - leaf.startLine
        guard lines.lines.indices.contains(index) else { return manuscript.start(of: leaf) }
        let content = lines.lines[index].content.lowerBound
        let isFirst = index == 0 && lines.definitions == 0
        let base = isFirst ? manuscript.lines.start(of: leaf.startLine - 1) : content
        let column = isFirst ? inline.startColumn - 1 : inline.startColumn - leaf.startColumn
        return confirmed(base + max(0, column), notBefore: content, for: inline, in: manuscript.text)
    }

    /// `offset` if the node's mark stands there, otherwise the next place where it does.
    private static func confirmed(_ offset: Int, notBefore start: Int, for inline: SyntaxNode, in text: [UInt8]) -> Int
    {
        let marks: [UInt8]
        switch inline.kind {
        case CMARK_NODE_LINK: marks = [UInt8(ascii: "["), UInt8(ascii: "<")]
        case CMARK_NODE_IMAGE: marks = [UInt8(ascii: "!")]
        case CMARK_NODE_HTML_INLINE: marks = [UInt8(ascii: "<")]
        default: return min(offset, text.count)
        }
        if offset < text.count, marks.contains(text[offset]) { return offset }
        let end = min(text.count, start + reach)
        return (min(start, end)..<end).first { marks.contains(text[$0]) } ?? min(offset, text.count)
    }
}

extension [UInt8] {
    /// Where `pattern` first stands at or after `start`, no more than `reach` bytes on.
    fileprivate func firstRange(of pattern: [UInt8], from start: Int, within reach: Int) -> Range<Int>? {
        let end = Swift.min(count, start + reach)
        guard pattern.count > 0, start + pattern.count <= end else { return nil }
        return (start...(end - pattern.count)).first { self[$0...].starts(with: pattern) }
            .map { $0..<$0 + pattern.count }
    }
}
