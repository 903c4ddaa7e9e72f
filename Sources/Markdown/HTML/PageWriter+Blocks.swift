import CMark

extension PageWriter {
    /// Writes all blocks below `root`.
    mutating func writeBlocks(below root: SyntaxNode) {
        var next = root.firstChild
        while let node = next {
            if open(node), let child = node.firstChild {
                next = child
            } else {
                next = close(from: node, below: root)
            }
        }
    }

    /// Closes `node` if it is open, and every container that ends with it; the block that comes next.
    private mutating func close(from node: SyntaxNode, below root: SyntaxNode) -> SyntaxNode? {
        if !node.isLeafBlock { closeContainer() }
        var node = node
        while true {
            if let next = node.next { return next }
            guard let parent = node.parent, parent != root else { return nil }
            closeContainer()
            node = parent
        }
    }

    /// Writes a leaf block, or the beginning of a container; whether it is a container.
    private mutating func open(_ node: SyntaxNode) -> Bool {
        switch node.kind {
        case CMARK_NODE_PARAGRAPH: writeParagraph(node)
        case CMARK_NODE_HEADING: writeHeading(node)
        case CMARK_NODE_CODE_BLOCK: writeCode(node)
        case CMARK_NODE_HTML_BLOCK: writeHTML(node)
        case CMARK_NODE_THEMATIC_BREAK:
            beginLine()
            html.append("<hr />\n")
        default:
            openContainer(node)
            return true
        }
        return false
    }

    private mutating func openContainer(_ node: SyntaxNode) {
        beginLine()
        switch node.kind {
        case CMARK_NODE_BLOCK_QUOTE: openQuote(node)
        case CMARK_NODE_LIST: openList(node)
        default:
            html.append(options.taskBoxes == .named && isTask(node) ? "<li class=\"task\">" : "<li>")
            containers.append(.item(isTight: node.parent?.isTight ?? false))
        }
    }

    private mutating func openQuote(_ node: SyntaxNode) {
        if openAdmonition(node) {
            containers.append(.admonition)
        } else {
            html.append("<blockquote>\n")
            containers.append(.quote)
        }
    }

    private mutating func openList(_ node: SyntaxNode) {
        guard node.isOrderedList else {
            html.append("<ul>\n")
            containers.append(.list("</ul>\n"))
            return
        }
        if node.listStart == 1 {
            html.append("<ol>\n")
        } else {
            html.append("<ol start=\"")
            html.append(node.listStart)
            html.append("\">\n")
        }
        containers.append(.list("</ol>\n"))
    }

    private mutating func closeContainer() {
        switch containers.popLast() {
        case .quote:
            beginLine()
            html.append("</blockquote>\n")
        case .admonition:
            beginLine()
            html.append("</aside>\n")
        case .list(let end): html.append(end)
        case .item: html.append("</li>\n")
        case .details, nil: return
        }
        endPlainBlock()
    }
}

// MARK: - Leaf blocks

extension PageWriter {
    private mutating func writeParagraph(_ node: SyntaxNode) {
        if let table = tables[node] {
            write(table)
        } else if let definitions = definitions(in: node) {
            write(definitions, of: node)
        } else {
            writeParagraph(Leaf(node: node, manuscript: page), inlines: node.firstChild)
        }
    }

    /// Writes the inline nodes of a paragraph from `first` on.
    mutating func writeParagraph(_ leaf: Leaf, inlines first: SyntaxNode?) {
        if case .item(isTight: true) = containers.last {
            writeTaskBox(of: leaf.node)
            writeInlines(from: first, of: leaf)
        } else {
            beginLine()
            html.append("<p>")
            writeTaskBox(of: leaf.node)
            writeInlines(from: first, of: leaf)
            html.append("</p>\n")
        }
        endPlainBlock()
    }

    private mutating func writeCode(_ node: SyntaxNode) {
        beginLine()
        let info = node.fenceInfo
        let word = info[0..<info.buffer.prefix { !(0x09...0x0D).contains($0) && $0 != 0x20 }.count]
        if !word.isEmpty {
            let code = MarkdownCode(
                word: word.text, text: node.literal.text, line: places.place(of: node, in: page).line)
            codes.append(code)
            if !options.extensions.isEmpty, ForeignMark.drawingLanguages.contains(code.word.lowercased()) {
                report(.foreignMarkup, at: places.place(of: node, in: page), .foreign(.diagram, code.word))
            }
            if let shown = options.showCode?(code) {
                html.append(shown)
                endPlainBlock()
                return
            }
        }
        switch options.wideBlocks {
        case .plain: html.append("<pre><code")
        case .scrollable: html.append("<pre tabindex=\"0\"><code")
        }
        if !info.isEmpty {
            html.append(info.starts(with: "language-") ? " class=\"" : " class=\"language-")
            html.appendEscaped(word)
            html.append(UInt8(ascii: "\""))
        }
        html.append(UInt8(ascii: ">"))
        html.appendEscaped(node.literal)
        html.append("</code></pre>\n")
        plain.append(node.literal)
        endPlainBlock()
    }

    private mutating func writeHTML(_ node: SyntaxNode) {
        let literal = node.literal
        if literal.isSeparator { return }
        guard options.rawHTML == .drop else {
            beginLine()
            html.append(literal)
            beginLine()
            return
        }
        writeKeptHTML(node)
    }
}

extension ByteView {
    /// Whether the renderer put this HTML in, to keep two blocks apart.
    fileprivate var isSeparator: Bool {
        buffer.starts(with: SourceEdit.separatorMark)
    }

    /// Whether the HTML is one comment and nothing else.
    var isComment: Bool {
        let end = buffer.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
        guard end >= 7, starts(with: "<!--"), self[(end - 3)..<end].starts(with: "-->") else { return false }
        return !(4..<end - 3).contains { self[$0] == UInt8(ascii: ">") && self[$0 - 1] == UInt8(ascii: "-") }
    }
}
