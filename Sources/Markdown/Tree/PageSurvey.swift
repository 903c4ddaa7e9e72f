import CMark

/// What a look over the blocks of a page finds before it is written.
struct PageSurvey {
    private let page: Manuscript
    private let candidates: [FootnoteCandidate]
    private var bodies: [Int: SyntaxNode] = [:]
    private var sketches: [(leaf: SyntaxNode, sketch: TableSketch)] = []
    /// Lines to put in so that a table ends where it must.
    private(set) var breaks: [SourceEdit] = []

    init(of page: Manuscript, candidates: [FootnoteCandidate], findsTables: Bool) {
        self.page = page
        self.candidates = candidates
        guard findsTables || !candidates.isEmpty else { return }
        let starts = Dictionary(candidates.enumerated().map { ($1.start, $0) }) { first, _ in first }
        page.tree.root.forEachBlock { block in
            switch block.kind {
            case CMARK_NODE_BLOCK_QUOTE where !starts.isEmpty:
                guard let index = starts[page.origin(of: page.start(of: block))], bodies[index] == nil else { return }
                bodies[index] = block
            case CMARK_NODE_PARAGRAPH where findsTables, CMARK_NODE_HEADING where findsTables:
                guard let sketch = TableSketch(in: block, of: page) else { return }
                sketches.append((block, sketch))
            default:
                return
            }
        }
        breaks = sketches.compactMap { $0.sketch.end }.map(separator)
    }

    /// The candidates, by their index, that are no footnotes.
    var rejected: Set<Int> {
        Set(candidates.indices).subtracting(bodies.keys)
    }

    /// The footnotes, in the order of the text.
    func definitions(named source: [UInt8]) -> [FootnoteDefinition] {
        candidates.enumerated().compactMap { index, candidate in
            bodies[index].map { body in
                FootnoteDefinition(
                    label: candidate.label, name: String(decoding: source[candidate.name], as: UTF8.self),
                    body: body, origin: candidate.start)
            }
        }
    }

    /// Where cells begin, in the author's text, that their table has no column for.
    var surplusCells: [Int] { sketches.flatMap(\.sketch.surplus).map { page.origin(of: $0.lowerBound) } }

    /// Has libcmark read the cells of the tables.
    func readTables() -> (sheet: Manuscript, tables: [SyntaxNode: Table])? {
        guard !sketches.isEmpty else { return nil }
        var sheet = CellSheet(for: page)
        for (leaf, sketch) in sketches { sheet.add(sketch, of: leaf) }
        return sheet.read()
    }

    /// A separator before a line of the page, with the marks that stand before the line's content.
    private func separator(before line: Int) -> SourceEdit {
        let content = page.lines.content(of: line, in: page.text)
        let lead = page.text[content].prefix { byte in
            byte == UInt8(ascii: ">") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        }
        return .separator(at: page.origin(of: content.lowerBound), lead: Array(lead))
    }
}
