import CMark
import ShikiriDiagnostics

// MARK: - References

extension PageWriter {
    /// Writes a text that may refer to footnotes: `[^label]`.
    mutating func writeText(_ text: ByteView, of node: SyntaxNode, withFootnotesIn leaf: Leaf) {
        var done = 0
        var next = 0
        while let open = text.firstIndex(of: UInt8(ascii: "["), from: next) {
            next = open + 1
            guard next < text.count, text[next] == UInt8(ascii: "^"),
                let close = text.labelEnd(from: next),
                let label = FootnoteLabel(text[(next + 1)..<close].buffer)
            else { continue }
            guard let reference = footnotes.refer(to: label) else {
                reportUndefined(text[(next + 1)..<close], in: node, of: leaf)
                continue
            }
            if done < open { write(text[done..<open]) }
            appendReference(reference)
            done = close + 1
            next = done
        }
        if done < text.count { write(text[done..<text.count]) }
    }

    private mutating func appendReference(_ reference: (number: Int, reference: Int)) {
        let start = html.count
        html.append("<sup class=\"footnote-ref\"><a href=\"#fn:")
        html.append(reference.number)
        html.append("\" id=\"")
        html.append(Self.referenceID(reference.number, reference.reference))
        html.append("\" role=\"doc-noteref\" aria-label=\"")
        html.appendEscaped(options.words.footnoteReference, filling: String(reference.number))
        html.append("\">")
        html.append(reference.number)
        html.append("</a></sup>")
        pageOnly.append(start..<html.count)
    }

    /// The id of the nth reference to a footnote.
    private static func referenceID(_ number: Int, _ reference: Int) -> String {
        reference == 1 ? "fnref:\(number)" : "fnref:\(number):\(reference)"
    }

    private mutating func reportUndefined(_ label: ByteView, in node: SyntaxNode, of leaf: Leaf) {
        let mark = Array("[^".utf8) + label.bytes
        let place = places.place(of: node, in: leaf.node, of: leaf.manuscript, mark: mark)
        report(.undefinedFootnote, at: place, .undefinedFootnote(label.text))
    }
}

// MARK: - Definitions

extension PageWriter {
    /// Writes the section of the footnotes that the text refers to, if there are any.
    mutating func writeFootnotes() {
        if !footnotes.entries.isEmpty {
            beginLine()
            html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"fn:label\">\n")
            html.append("<h2 id=\"fn:label\">")
            html.appendEscaped(options.words.footnotes)
            html.append("</h2>\n<ol>\n")
            writeFootnoteBodies()
            html.append("</ol>\n</section>\n")
        }
        reportUselessFootnotes()
    }

    /// Writes the footnotes, which may refer to further ones; then, when all references are counted, the links back to
    /// them.
    private mutating func writeFootnoteBodies() {
        footnotes.isWritingPage = false
        let start = html.count
        var linkPlaces: [Int] = []
        while linkPlaces.count < footnotes.entries.count {
            let number = linkPlaces.count + 1
            linkPlaces.append(writeFootnoteBody(number, footnotes.entries[number - 1].definition.body))
        }
        let written = html.bytes(in: start..<html.count)
        html.truncate(to: start)
        var done = 0
        for (index, place) in linkPlaces.enumerated() {
            html.append(Array(written[done..<place - start]))
            appendReturns(to: index + 1)
            done = place - start
        }
        html.append(Array(written[done...]))
    }

    /// Writes one footnote; the place in `html` where the links back belong, at the end of its last paragraph.
    private mutating func writeFootnoteBody(_ number: Int, _ body: SyntaxNode) -> Int {
        html.append("<li id=\"fn:")
        html.append(number)
        html.append("\">\n")
        writeBlocks(below: body)
        let endsInParagraph =
            body.lastChild.map {
                $0.kind == CMARK_NODE_PARAGRAPH && tables[$0] == nil && definitions(in: $0) == nil
            } ?? false
        if !endsInParagraph {
            beginLine()
            html.append("<p></p>\n")
        }
        let place = html.count - "</p>\n".utf8.count
        html.append("</li>\n")
        return place
    }

    private mutating func appendReturns(to number: Int) {
        for reference in 1...footnotes.entries[number - 1].references {
            let name = reference == 1 ? "\(number)" : "\(number)-\(reference)"
            html.append(" <a class=\"footnote-return\" href=\"#")
            html.append(Self.referenceID(number, reference))
            html.append("\" role=\"doc-backlink\" aria-label=\"")
            html.appendEscaped(options.words.footnoteReturn, filling: name)
            html.append("\">↩\u{FE0E}")
            if reference > 1 {
                html.append("<sup>")
                html.append(reference)
                html.append("</sup>")
            }
            html.append("</a>")
        }
    }

    private mutating func reportUselessFootnotes() {
        for definition in footnotes.unused {
            report(.unusedFootnote, at: places.place(at: definition.origin), .unusedFootnote(definition.name))
        }
        for definition in footnotes.duplicates {
            report(.duplicateFootnote, at: places.place(at: definition.origin), .duplicateFootnote(definition.name))
        }
    }
}

extension ByteView {
    /// The place of the `]` that ends a label whose text begins at `start`.
    fileprivate func labelEnd(from start: Int) -> Int? {
        self[start..<min(count, start + FootnoteLabel.longest)].firstIndex(of: UInt8(ascii: "]")).map { start + $0 }
    }
}
