import CMark

extension PageWriter {
    mutating func write(_ table: Table) {
        guard let sheet else { return }
        if let lead = table.lead {
            writeLead(Leaf(node: lead, manuscript: sheet))
        }
        beginLine()
        tableCount += 1
        openTable()
        html.append("<table>\n<thead>\n")
        writeHead(of: table, in: sheet)
        html.append("</thead>\n")
        if !table.rows.isEmpty {
            html.append("<tbody>\n")
            for row in table.rows {
                writeRow(row, of: table, in: sheet)
            }
            html.append("</tbody>\n")
        }
        html.append("</table>\n")
        closeTable()
    }

    private mutating func openTable() {
        guard options.wideBlocks == .scrollable else { return }
        html.append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        html.appendEscaped(options.words.table, filling: String(tableCount))
        html.append("\">\n")
    }

    private mutating func closeTable() {
        guard options.wideBlocks == .scrollable else { return }
        html.append("</div>\n")
    }

    private mutating func writeHead(of table: Table, in sheet: Manuscript) {
        html.append("<tr>\n")
        for (cell, alignment) in zip(table.head, table.alignments) {
            switch (options.wideBlocks, cell) {
            case (.plain, _): write(cell, as: CellTag(start: "<th", end: "</th>\n"), alignment, in: sheet)
            case (.scrollable, nil): write(cell, as: CellTag(start: "<td", end: "</td>\n"), alignment, in: sheet)
            case (.scrollable, _):
                write(cell, as: CellTag(start: "<th scope=\"col\"", end: "</th>\n"), alignment, in: sheet)
            }
        }
        html.append("</tr>\n")
    }

    private mutating func writeRow(_ cells: [SyntaxNode?], of table: Table, in sheet: Manuscript) {
        html.append("<tr>\n")
        for (cell, alignment) in zip(cells, table.alignments) {
            write(cell, as: CellTag(start: "<td", end: "</td>\n"), alignment, in: sheet)
        }
        html.append("</tr>\n")
    }

    private mutating func write(
        _ cell: SyntaxNode?, as tag: CellTag, _ alignment: TableAlignment, in sheet: Manuscript
    ) {
        html.append(tag.start)
        switch options.wideBlocks {
        case .plain: html.append(alignment.attribute)
        case .scrollable: html.append(alignment == .none && isDay(cell) ? " class=\"day\"" : alignment.cssClass)
        }
        html.append(UInt8(ascii: ">"))
        if let cell {
            writeInlines(from: cell.firstChild, of: Leaf(node: cell, manuscript: sheet))
            endPlainBlock()
        }
        html.append(tag.end)
    }

    /// Whether a cell holds a date in Japanese and nothing else: 2026年4月1日. A line that breaks inside is hard to read.
    private func isDay(_ cell: SyntaxNode?) -> Bool {
        guard let node = cell?.firstChild, node.kind == CMARK_NODE_TEXT, node.next == nil else { return false }
        let bytes = node.literal
        guard bytes.count <= Self.longestDay else { return false }
        let text = bytes.text
        return text.last == "日" && text.first?.isASCII == true && text.first?.isNumber == true
    }

    private static let longestDay = "2026年12月31日".utf8.count

    /// Writes the lines of the paragraph before the table. Their first line is the sheet's own, and a line break.
    private mutating func writeLead(_ leaf: Leaf) {
        writeParagraph(leaf, inlines: leaf.node.firstChild?.next?.next)
    }
}

/// The tags of a cell; the first one is still open.
private struct CellTag {
    let start: StaticString
    let end: StaticString
}

extension TableAlignment {
    /// The obsolete attribute that GitHub's specification prescribes.
    fileprivate var attribute: StaticString {
        switch self {
        case .none: ""
        case .left: " align=\"left\""
        case .center: " align=\"center\""
        case .right: " align=\"right\""
        }
    }

    fileprivate var cssClass: StaticString {
        switch self {
        case .none: ""
        case .left: " class=\"align-left\""
        case .center: " class=\"align-center\""
        case .right: " class=\"align-right\""
        }
    }
}
