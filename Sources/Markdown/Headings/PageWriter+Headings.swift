import CMark
import ShikiriDiagnostics

extension PageWriter {
    /// Keeps the anchors that headings below `root` say for themselves.
    mutating func reserveExplicitAnchors(below root: SyntaxNode) {
        guard options.headings != .plain else { return }
        var names: [String] = []
        root.forEachBlock { block in
            guard block.kind == CMARK_NODE_HEADING, let anchor = block.explicitAnchor else { return }
            names.append(anchor.name)
        }
        for name in names { anchors.reserve(name) }
    }

    mutating func writeHeading(_ node: SyntaxNode) {
        if let table = tables[node] {
            write(table)
            return
        }
        beginLine()
        let level = min(max(node.headingLevel, 1), 6)
        let start = html.count
        let textEnd = plain.count
        let explicit = options.headings == .plain ? nil : takeExplicitAnchor(of: node)
        html.append(Self.tags[level - 1].start)
        let attributes = html.count
        html.append(UInt8(ascii: ">"))
        let inner = writeHeadingText(of: node)
        let anchor = writeAnchor(explicit, of: node, text: inner.text, at: attributes)
        html.append(Self.tags[level - 1].end)
        endPlainBlock()
        guard containers.isEmpty, footnotes.isWritingPage else { return }
        if options.headings == .linked, level > headingLevel + 1 {
            report(
                .skippedHeading, at: places.place(of: node, in: page), .skippedHeading(level, after: headingLevel))
        }
        headingLevel = level
        outline.add(
            SectionOutline.Opening(
                level: level, anchor: anchor, headingHTML: inner.html, headingText: inner.text,
                line: places.place(of: node, in: page).line, heading: start..<html.count, textStart: plain.count),
            textEnd: textEnd)
    }

    private static let tags: [(start: StaticString, end: StaticString)] = [
        ("<h1", "</h1>\n"), ("<h2", "</h2>\n"), ("<h3", "</h3>\n"),
        ("<h4", "</h4>\n"), ("<h5", "</h5>\n"), ("<h6", "</h6>\n"),
    ]

    /// Writes the content of a heading; what a table of contents shows of it, and its text.
    private mutating func writeHeadingText(of node: SyntaxNode) -> (html: String, text: String) {
        let htmlStart = html.count
        let textStart = plain.count
        writeInlines(from: node.firstChild, of: Leaf(node: node, manuscript: page))
        let text = plain.string(in: textStart..<plain.count)
        if html.count - htmlStart == text.utf8.count { return (text, text) }
        return (html.string(in: htmlStart..<html.count, without: pageOnly), text)
    }

    /// Gives the heading that was just written its anchor, and a link to itself.
    private mutating func writeAnchor(
        _ explicit: String?, of node: SyntaxNode, text: String, at attributes: Int
    ) -> String {
        guard options.headings != .plain else { return "" }
        let anchor = explicit ?? anchors.give(for: text)
        let end = html.count
        html.append(" id=\"")
        html.appendEscaped(anchor)
        html.append(UInt8(ascii: "\""))
        html.moveTail(end, to: attributes)
        if options.headings == .linked {
            appendPermalink(to: anchor, text: text)
        }
        return anchor
    }

    private mutating func appendPermalink(to anchor: String, text: String) {
        html.append(" <a class=\"anchor\" data-search=\"none\" href=\"#")
        html.appendEscaped(anchor)
        html.append("\" aria-label=\"")
        html.appendEscaped(options.words.permalink, filling: text)
        html.append("\">#</a>")
    }

    /// Takes the anchor off the end of the heading's text; nil if it has none, or says one that another has.
    private mutating func takeExplicitAnchor(of node: SyntaxNode) -> String? {
        guard let anchor = node.explicitAnchor, let text = node.lastChild else { return nil }
        trimmed = (text, 0..<anchor.textLength)
        if anchors.giveReserved(anchor.name) { return anchor.name }
        report(.duplicateAnchor, at: places.place(of: node, in: page), .duplicateAnchor(anchor.name))
        return nil
    }
}

extension SyntaxNode {
    /// The anchor that a heading says at the end of its text.
    fileprivate var explicitAnchor: ExplicitAnchor? {
        guard let last = lastChild, last.kind == CMARK_NODE_TEXT else { return nil }
        return ExplicitAnchor(in: last.literal)
    }
}
