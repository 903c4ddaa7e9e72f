import CMark
import ShikiriDiagnostics

extension PageWriter {
    /// Opens `quote` as an admonition if it is one: it begins with a keyword such as `[!NOTE]`. What follows the keyword
    /// on its line is the title of a worked case, and text of every other kind. The keyword, or the whole line, is taken
    /// out of the quote's first paragraph, and the paragraph out of the quote if nothing else is in it.
    mutating func openAdmonition(_ quote: SyntaxNode) -> Bool {
        guard let paragraph = quote.firstChild, paragraph.kind == CMARK_NODE_PARAGRAPH, tables[paragraph] == nil,
            let text = paragraph.firstChild, text.kind == CMARK_NODE_TEXT,
            let mark = AdmonitionMark(in: text.literal)
        else { return false }
        guard let kind = AdmonitionKind(keyword: mark.keyword) else {
            reportUnknown(mark.keyword, at: places.place(of: paragraph, in: page))
            return false
        }
        let word = options.words.admonitions[kind] ?? kind.rawValue
        html.append("<aside class=\"admonition ")
        html.append(kind.cssClass)
        html.append("\" role=\"note\" aria-label=\"")
        html.appendEscaped(word)
        html.append("\">\n<p class=\"admonition-title\">")
        let isAlone = mark.length == text.literal.count && (text.next == nil || text.next?.isLineBreak == true)
        guard kind.isCase || isAlone else {
            html.appendEscaped(word)
            html.append("</p>\n")
            trimmed = (text, mark.length..<text.literal.count)
            return true
        }
        writeTitle(of: paragraph, after: mark, of: kind, otherwise: word)
        html.append("</p>\n")
        endPlainBlock()
        paragraph.dropFirstLine()
        return true
    }

    /// Writes what follows the mark on its line, or `word` if nothing does.
    private mutating func writeTitle(
        of paragraph: SyntaxNode, after mark: AdmonitionMark, of kind: AdmonitionKind, otherwise word: String
    ) {
        guard let text = paragraph.firstChild else { return }
        let end = paragraph.firstLineBreak
        let length = text.literal.count
        guard text.next != end || mark.length < length else {
            html.appendEscaped(word)
            return
        }
        if kind.isCase {
            html.append("<span class=\"admonition-kind\">")
            html.appendEscaped(word)
            html.append("</span> ")
        }
        trimmed = (text, mark.length..<length)
        writeInlines(from: text, upTo: end, of: Leaf(node: paragraph, manuscript: page))
    }

    private mutating func reportUnknown(_ keyword: String, at place: PlaceFinder.Place) {
        let nearest = AdmonitionKind.nearest(to: keyword)?.rawValue
        report(
            .unknownAdmonition, at: place,
            .unknownAdmonition(keyword, nearest: nearest, known: AdmonitionKind.allCases.map(\.rawValue)))
    }
}

extension SyntaxNode {
    fileprivate var isLineBreak: Bool {
        kind == CMARK_NODE_SOFTBREAK || kind == CMARK_NODE_LINEBREAK
    }

    /// The break that ends a paragraph's first line, where no element goes over it.
    fileprivate var firstLineBreak: SyntaxNode? {
        var node = firstChild
        while let inline = node, !inline.isLineBreak { node = inline.next }
        return node
    }

    /// Takes a paragraph's first line and its end out, and the paragraph too if nothing is left of it.
    fileprivate func dropFirstLine() {
        while let node = firstChild {
            node.unlink()
            if node.isLineBreak { break }
        }
        if firstChild == nil { unlink() }
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
