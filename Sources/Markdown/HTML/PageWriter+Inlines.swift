import CMark

extension PageWriter {
    /// Writes `first` and the inline nodes after it up to `end`, with all that is in them.
    mutating func writeInlines(from first: SyntaxNode?, upTo end: SyntaxNode? = nil, of leaf: Leaf) {
        textEnd = nil
        pageOnly.removeAll(keepingCapacity: true)
        guard let root = first?.parent else { return }
        pairs = nil
        if !features.isDisjoint(with: [.strikes, .tags]) {
            pairs = InlinePairs(
                from: first, upTo: end, isCell: leaf.manuscript === sheet, findsStrikes: features.contains(.strikes),
                trimmed: trimmed)
        }
        var next = first
        while let node = next, node != end {
            if open(node, in: leaf), let child = node.firstChild {
                next = child
            } else {
                next = close(from: node, below: root)
            }
        }
    }

    private mutating func close(from node: SyntaxNode, below root: SyntaxNode) -> SyntaxNode? {
        if node.isInlineContainer { closeInline(node) }
        var node = node
        while true {
            if let next = node.next { return next }
            guard let parent = node.parent, parent != root else { return nil }
            closeInline(parent)
            node = parent
        }
    }

    /// Writes a leaf, or the beginning of an element; whether it is an element.
    @inline(__always)
    private mutating func open(_ node: SyntaxNode, in leaf: Leaf) -> Bool {
        switch node.kind {
        case CMARK_NODE_TEXT:
            writeText(node, in: leaf)
        case CMARK_NODE_SOFTBREAK:
            writeSoftBreak(node)
        case CMARK_NODE_LINEBREAK:
            html.append("<br />\n")
            plain.append(UInt8(ascii: "\n"))
            textEnd = nil
        case CMARK_NODE_CODE:
            writeCodeSpan(node)
        case CMARK_NODE_HTML_INLINE:
            writeHTML(node, in: leaf)
        case CMARK_NODE_EMPH:
            html.append("<em>")
            return true
        case CMARK_NODE_STRONG:
            html.append("<strong>")
            return true
        case CMARK_NODE_LINK:
            openLink(node, in: leaf)
            return true
        case CMARK_NODE_IMAGE:
            writeImage(node, in: leaf)
        default:
            return false
        }
        return false
    }

    private mutating func closeInline(_ node: SyntaxNode) {
        switch node.kind {
        case CMARK_NODE_EMPH: html.append("</em>")
        case CMARK_NODE_STRONG: html.append("</strong>")
        default: closeLink()
        }
    }

    private mutating func writeText(_ node: SyntaxNode, in leaf: Leaf) {
        var literal = node.literal
        var start = 0
        if let trimmed, trimmed.node == node {
            start = trimmed.range.lowerBound
            literal = literal[trimmed.range]
        }
        if features.contains(.foreign) { reviewForeign(literal, of: node, in: leaf) }
        if !features.isEmpty {
            writeMarked(literal, from: start, of: node, in: leaf)
            return
        }
        if footnotes.isUsed, openLink == nil, literal.firstIndex(of: UInt8(ascii: "^")) != nil {
            writeText(literal, of: node, withFootnotesIn: leaf)
            return
        }
        write(literal)
    }

    /// Tells markup of other tools, which readers see as it was typed.
    private mutating func reviewForeign(_ text: ByteView, of node: SyntaxNode, in leaf: Leaf) {
        for mark in ForeignMark.all(in: text) {
            let written = text[mark.range]
            let place = places.place(of: node, in: leaf.node, of: leaf.manuscript, mark: written.bytes)
            report(.foreignMarkup, at: place, .foreign(mark.kind, written.text))
        }
    }

    /// Writes text that stands for itself.
    mutating func write(_ text: ByteView) {
        html.appendEscaped(text)
        plain.append(text)
        textEnd = html.count
    }

    private mutating func writeCodeSpan(_ node: SyntaxNode) {
        html.append("<code>")
        write(node.literal)
        html.append("</code>")
    }

    private mutating func writeHTML(_ node: SyntaxNode, in leaf: Leaf) {
        let literal = node.literal
        guard options.rawHTML == .drop else {
            textEnd = nil
            let start = html.count
            html.append(literal)
            pageOnly.append(start..<html.count)
            return
        }
        if let tag = KeptTag(literal.buffer), pairs?.kept.contains(node) == true {
            write(tag)
            return
        }
        textEnd = nil
        guard !literal.isComment, let drop = DroppedTag(literal) else { return }
        report(drop, at: places.place(of: node, in: leaf.node, of: leaf.manuscript))
    }
}

// MARK: - Line breaks

extension PageWriter {
    /// Japanese puts no space between words, so a line break beside a Japanese character is none; between two others it
    /// stands for a space.
    private mutating func writeSoftBreak(_ node: SyntaxNode) {
        guard !joinsJapanese(at: node) else { return }
        html.append(UInt8(ascii: "\n"))
        plain.append(UInt8(ascii: " "))
    }

    /// Whether a Japanese character stands on either side of the line break `node`.
    func joinsJapanese(at node: SyntaxNode) -> Bool {
        if let textEnd, html.scalar(before: textEnd)?.isUnspacedEastAsian == true { return true }
        return node.next?.firstScalar?.isUnspacedEastAsian == true
    }
}

extension SyntaxNode {
    fileprivate var isInlineContainer: Bool {
        switch kind {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK: true
        default: false
        }
    }

    /// The first character of the text that this node begins with, if it begins with text.
    fileprivate var firstScalar: Unicode.Scalar? {
        var node = self
        while node.isInlineContainer, let child = node.firstChild { node = child }
        guard node.kind == CMARK_NODE_TEXT || node.kind == CMARK_NODE_CODE else { return nil }
        return node.literal.firstScalar
    }
}
