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
    private var surveyed: SurveyedLeaf?

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

    /// The place where an inline node begins inside `leaf`, or where `mark` stands at or after it: after the mark that was
    /// last asked about, if it `isNext`.
    mutating func place(
        of inline: SyntaxNode, in leaf: SyntaxNode, of manuscript: Manuscript, mark: [UInt8]? = nil,
        isNext: Bool = false
    ) -> Place {
        var surveyed = surveyed.flatMap { $0.leaf == leaf ? $0 : nil } ?? SurveyedLeaf(leaf, in: manuscript)
        var offset = surveyed.offset(of: inline, in: manuscript)
        if isNext { offset = max(offset, surveyed.lastMark) }
        if let mark, let found = manuscript.text.firstRange(of: mark, from: offset, within: SurveyedLeaf.reach) {
            offset = found.lowerBound
            surveyed.lastMark = found.upperBound
        }
        self.surveyed = surveyed
        return place(at: manuscript.origin(of: offset))
    }
}

/// A block whose inline nodes are asked about, in the order of the text.
private struct SurveyedLeaf {
    let leaf: SyntaxNode
    private let lines: LeafLines
    /// Where the next link, image or piece of HTML can begin at the earliest.
    private var earliest = 0
    /// Where the mark that was last asked about ends.
    var lastMark = 0

    /// How many bytes after the place that libcmark reports a node is looked for.
    static let reach = 4096

    init(_ leaf: SyntaxNode, in manuscript: Manuscript) {
        self.leaf = leaf
        lines = LeafLines(of: leaf, in: manuscript)
    }

    /// Where an inline node begins, as an offset of the manuscript.
    ///
    /// libcmark counts columns as if every line of a block began where the first one does, and leaves out of its
    /// count the lines that it took for definitions of links; both are made good here. It miscounts what follows a link
    /// whose title goes over a line break, and web addresses in angle brackets; where the text doesn't show the node's
    /// mark, the next place that does is taken.
    mutating func offset(of inline: SyntaxNode, in manuscript: Manuscript) -> Int {
        let index = inline.startLine - leaf.startLine
        guard lines.lines.indices.contains(index) else { return manuscript.start(of: leaf) }
        let content = lines.lines[index].content.lowerBound
        let isFirst = index == 0 && lines.definitions == 0
        let base = isFirst ? manuscript.lines.start(of: leaf.startLine - 1) : content
        let column = isFirst ? inline.startColumn - 1 : inline.startColumn - leaf.startColumn
        let offset = min(base + max(0, column), manuscript.text.count)
        guard let marks = Self.marks(of: inline) else { return offset }
        let confirmed = confirmed(offset, by: marks, notBefore: max(content, earliest), in: manuscript.text)
        earliest = max(earliest, confirmed + 1)
        return confirmed
    }

    /// `offset` if one of `marks` stands there, otherwise the next place where one does.
    private func confirmed(_ offset: Int, by marks: [UInt8], notBefore start: Int, in text: [UInt8]) -> Int {
        if offset >= start, offset < text.count, marks.contains(text[offset]) { return offset }
        let end = min(text.count, start + Self.reach)
        return (min(start, end)..<end).first { marks.contains(text[$0]) } ?? offset
    }

    private static func marks(of inline: SyntaxNode) -> [UInt8]? {
        switch inline.kind {
        case CMARK_NODE_LINK: [UInt8(ascii: "["), UInt8(ascii: "<")]
        case CMARK_NODE_IMAGE: [UInt8(ascii: "!")]
        case CMARK_NODE_HTML_INLINE: [UInt8(ascii: "<")]
        default: nil
        }
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
