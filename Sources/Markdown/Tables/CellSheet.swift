import CMark

/// A text made of the cells of a page's tables, so that libcmark reads each cell's inline Markdown by itself.
///
/// Each cell is a heading of one line, `# cell #`: a heading holds inline content only, and whatever stands in the cell
/// can't begin a block, reach into the next cell, or be a definition. The closing `#` keeps a cell's own.
struct CellSheet {
    /// A block of the sheet, by its number.
    private typealias Block = Int

    private let page: Manuscript
    private var text: [UInt8] = []
    private var origins = OffsetMap()
    private var count = 0
    private var hasBrackets = false
    private var plans: [(leaf: SyntaxNode, plan: Plan)] = []

    private struct Plan {
        let lead: Block?
        let alignments: [TableAlignment]
        let head: [Block?]
        let rows: [[Block?]]
    }

    init(for page: Manuscript) {
        self.page = page
    }

    mutating func add(_ sketch: TableSketch, of leaf: SyntaxNode) {
        let columns = sketch.alignments.count
        let lead = sketch.lead.isEmpty ? nil : addParagraph(sketch.lead)
        let head = addRow(sketch.head, columns: columns)
        let rows = sketch.rows.map { addRow($0, columns: columns) }
        plans.append((leaf, Plan(lead: lead, alignments: sketch.alignments, head: head, rows: rows)))
    }

    /// Has libcmark read the sheet; the sheet's manuscript and the tables by the blocks in which they were found.
    ///
    /// Where a cell may refer to a link that the page defines, the whole page follows the cells.
    consuming func read() -> (sheet: Manuscript, tables: [SyntaxNode: Table])? {
        if hasBrackets, page.text.holdsDefinitions {
            origins.add(text.count, from: page.text.indices)
            text += page.text
        }
        guard let sheet = Manuscript(text, origins: origins.through(page.origins)) else { return nil }
        var blocks: [SyntaxNode] = []
        var next = sheet.tree.root.firstChild
        while let block = next, blocks.count < count {
            blocks.append(block)
            next = block.next
        }
        func node(_ block: Block?) -> SyntaxNode? {
            block.flatMap { blocks.indices.contains($0) ? blocks[$0] : nil }
        }
        var tables: [SyntaxNode: Table] = [:]
        for (leaf, plan) in plans {
            tables[leaf] = Table(
                lead: node(plan.lead), alignments: plan.alignments, head: plan.head.map(node),
                rows: plan.rows.map { $0.map(node) })
        }
        return (sheet, tables)
    }

    private mutating func addRow(_ cells: [Range<Int>], columns: Int) -> [Block?] {
        (0..<columns).map { column in
            guard column < cells.count, !cells[column].isEmpty else { return nil }
            return addCell(cells[column])
        }
    }

    private mutating func addCell(_ cell: Range<Int>) -> Block {
        text += Array("# ".utf8)
        var start = cell.lowerBound
        for index in cell where page.text[index] == UInt8(ascii: "|") {
            copy(start..<max(start, index - 1))
            start = index
        }
        copy(start..<cell.upperBound)
        text += Array(" #\n".utf8)
        hasBrackets = hasBrackets || page.text[cell].contains(UInt8(ascii: "["))
        return nextBlock()
    }

    /// A paragraph that begins with a line of its own, a sentinel, and is indented, so that none of its lines can begin
    /// another block.
    private mutating func addParagraph(_ lines: [Range<Int>]) -> Block {
        text += Sentinel.bytes
        for line in lines {
            text += Array("\n    ".utf8)
            copy(line)
            hasBrackets = hasBrackets || page.text[line].contains(UInt8(ascii: "["))
        }
        text += Array("\n\n".utf8)
        return nextBlock()
    }

    private mutating func copy(_ range: Range<Int>) {
        origins.add(text.count, from: range)
        text += page.text[range]
    }

    private mutating func nextBlock() -> Block {
        count += 1
        return count - 1
    }
}

extension [UInt8] {
    /// Whether there may be the definition of a link in the text.
    fileprivate var holdsDefinitions: Bool {
        var next = 0
        while let bracket = firstIndex(of: UInt8(ascii: "]"), from: next) {
            next = bracket + 1
            if next < count, self[next] == UInt8(ascii: ":") { return true }
        }
        return false
    }
}
