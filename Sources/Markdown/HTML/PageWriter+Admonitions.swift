import CMark

/// A block quote that is an admonition.
struct Admonition {
    let kind: AdmonitionKind
    /// A paragraph made of the words after the keyword on its line; nil if there are none.
    let title: SyntaxNode?
    /// The paragraph that the words were taken from.
    let origin: SyntaxNode
}

extension PageWriter {
    /// The admonition that a block quote is: its first line is a keyword such as `[!NOTE]`, then a title or nothing. The
    /// line is taken out of the quote's first paragraph, and the paragraph out of the quote if nothing else is in it.
    mutating func admonition(of quote: SyntaxNode) -> Admonition? {
        guard let paragraph = quote.firstChild, paragraph.kind == CMARK_NODE_PARAGRAPH, tables[paragraph] == nil,
            let text = paragraph.firstChild, text.kind == CMARK_NODE_TEXT,
            let mark = AdmonitionMark(in: text.literal)
        else { return nil }
        guard let kind = AdmonitionKind(keyword: mark.keyword) else {
            reportUnknown(mark.keyword, at: places.place(of: paragraph, in: page))
            return nil
        }
        let title = takeTitle(from: paragraph, after: mark)
        if paragraph.firstChild == nil { page.tree.detach(paragraph) }
        return Admonition(kind: kind, title: title, origin: paragraph)
    }

    mutating func openAdmonition(_ admonition: Admonition) {
        let word = options.words.admonitions[admonition.kind] ?? admonition.kind.rawValue
        html.append("<aside class=\"admonition ")
        html.append(admonition.kind.cssClass)
        html.append("\" role=\"note\" aria-label=\"")
        html.appendEscaped(word)
        html.append("\">\n<p class=\"admonition-title\">")
        if let title = admonition.title {
            if admonition.kind.isCase {
                html.append("<span class=\"admonition-kind\">")
                html.appendEscaped(word)
                html.append("</span> ")
            }
            writeInlines(from: title.firstChild, of: Leaf(node: admonition.origin, manuscript: page))
        } else {
            html.appendEscaped(word)
        }
        html.append("</p>\n")
        endPlainBlock()
    }

    /// Moves the nodes of the first line that follow the mark into a paragraph of their own.
    private func takeTitle(from paragraph: SyntaxNode, after mark: AdmonitionMark) -> SyntaxNode? {
        guard let title = page.tree.makeParagraph() else { return nil }
        while let node = paragraph.firstChild {
            if node.isLineBreak {
                page.tree.detach(node)
                break
            }
            title.adopt(node)
        }
        guard let text = title.firstChild else { return nil }
        text.setLiteral(text.literal.buffer.dropFirst(mark.length))
        return text.literal.isEmpty && text.next == nil ? nil : title
    }

    private mutating func reportUnknown(_ keyword: String, at place: PlaceFinder.Place) {
        let guess = AdmonitionKind.nearest(to: keyword).map { "Did you mean [!\($0.rawValue)]? " } ?? ""
        let known = AdmonitionKind.allCases.map { "[!\($0.rawValue)]" }.joined(separator: ", ")
        report(
            .unknownAdmonition, at: place, "[!\(keyword)] is no kind of admonition, so it stays an ordinary quotation",
            help: guess + "There are \(known)")
    }
}

extension SyntaxNode {
    fileprivate var isLineBreak: Bool {
        kind == CMARK_NODE_SOFTBREAK || kind == CMARK_NODE_LINEBREAK
    }
}

/// The keyword in brackets at the beginning of a text.
private struct AdmonitionMark {
    let keyword: String
    /// How many bytes the mark takes, with the white space after it.
    let length: Int

    init?(in text: ByteView) {
        guard text.starts(with: "[!"), let close = text.firstIndex(of: UInt8(ascii: "]")), close > 2,
            text[2..<close].buffer.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
        else { return nil }
        keyword = text[2..<close].text
        var end = close + 1
        while end < text.count, text[end] == UInt8(ascii: " ") || text[end] == UInt8(ascii: "\t") { end += 1 }
        length = end
    }
}
