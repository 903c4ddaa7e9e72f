import CMark
import ShikiriDiagnostics

extension PageWriter {
    /// Opens a link. A web address in angle brackets inside a link's text is only text: HTML knows no link in a link.
    mutating func openLink(_ node: SyntaxNode, in leaf: Leaf) {
        guard openLink == nil else {
            innerLinks += 1
            return
        }
        let destination = destination(of: node, kind: .link, in: leaf)
        var end: StaticString = ""
        let start = html.count
        if let target = destination.target {
            html.append("<a href=\"")
            html.appendDestination(target)
            appendTitle(of: node)
            html.append("\">")
            end = "</a>"
        }
        pageOnly.append(start..<html.count)
        openLink = OpenLink(place: destination.place, textStart: plain.count, end: end)
    }

    mutating func closeLink() {
        guard innerLinks == 0 else {
            innerLinks -= 1
            return
        }
        guard let link = openLink else { return }
        let start = html.count
        html.append(link.end)
        pageOnly.append(start..<html.count)
        openLink = nil
        guard plain.count == link.textStart else { return }
        report(.emptyLink, at: link.place, .emptyLink)
    }

    mutating func writeImage(_ node: SyntaxNode, in leaf: Leaf) {
        guard let target = destination(of: node, kind: .image, in: leaf).target else {
            writeDescription(of: node)
            return
        }
        let start = html.count
        html.append("<img src=\"")
        html.appendDestination(target)
        html.append("\" alt=\"")
        pageOnly.append(start..<html.count)
        writeDescription(of: node)
        let end = html.count
        if options.headings == .linked, node.firstChild == nil {
            report(
                .pictureWithoutText, at: places.place(of: node, in: leaf.node, of: leaf.manuscript), .pictureWithoutText
            )
        }
        appendTitle(of: node)
        html.append("\" />")
        pageOnly.append(end..<html.count)
        textEnd = nil
    }

    /// The text inside an image, without elements, as it can stand in an attribute.
    private mutating func writeDescription(of image: SyntaxNode) {
        var next = image.firstChild
        while let node = next {
            switch node.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: write(node.literal)
            case CMARK_NODE_HTML_INLINE where options.rawHTML == .allow: write(node.literal)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: writeDescriptionBreak(node)
            default: break
            }
            next = node.following(in: image, skippingChildren: false)
        }
    }

    private mutating func writeDescriptionBreak(_ node: SyntaxNode) {
        guard !joinsJapanese(at: node) else { return }
        html.append(UInt8(ascii: " "))
        plain.append(UInt8(ascii: " "))
    }

    private mutating func appendTitle(of node: SyntaxNode) {
        let title = node.title
        guard !title.isEmpty else { return }
        html.append("\" title=\"")
        html.appendEscaped(title)
    }

    /// Where a link leads after the caller has had its say, nil if it is dropped; and where it begins in the file.
    private mutating func destination(
        of node: SyntaxNode, kind: MarkdownLink.Kind, in leaf: Leaf
    ) -> (target: [UInt8]?, place: PlaceFinder.Place) {
        let bytes = node.destination.bytes
        let place = places.place(of: node, in: leaf.node, of: leaf.manuscript)
        if options.dangerousLinks == .drop, let scheme = LinkSafety.dangerousScheme(of: bytes, kind: kind) {
            report(.dangerousLink, at: place, .dangerousLink(scheme))
            return (nil, place)
        }
        let link = MarkdownLink(
            kind: kind, destination: String(decoding: bytes, as: UTF8.self), line: place.line, column: place.column)
        links.append(link)
        guard link.isRelative, !bytes.isEmpty, bytes[0] != UInt8(ascii: "#"), let resolved = resolve(link) else {
            return (bytes, place)
        }
        return (Array(resolved.utf8), place)
    }
}
