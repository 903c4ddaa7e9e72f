import CMark
import ShikiriDiagnostics

extension PageWriter {
    /// Writes a tag in a line of text.
    mutating func write(_ tag: KeptTag) {
        guard tag.role != .void else {
            html.append("<br />")
            plain.append(UInt8(ascii: " "))
            textEnd = nil
            return
        }
        html.append(tag.role == .end ? "</" : "<")
        html.append(tag.element.rawValue)
        html.append(UInt8(ascii: ">"))
        guard tag.element.isBesideText else { return }
        // The sentence goes on without the reading.
        if tag.role == .start {
            besideText = besideText ?? plain.count
        } else if let start = besideText {
            plain.truncate(to: start)
            besideText = nil
        }
    }

    /// Writes an HTML block as far as it is kept.
    mutating func writeKeptHTML(_ node: SyntaxNode) {
        guard let container = node.parent, !node.literal.isComment else { return }
        let blocks = keptBlocks[container] ?? KeptBlocks(below: container)
        keptBlocks[container] = blocks
        guard let pieces = blocks.pieces[node] else {
            reportDroppedBlock(node)
            return
        }
        beginLine()
        var isParagraph = false
        var isSummary = false
        for (number, piece) in pieces.enumerated() {
            let bytes = node.literal[piece.range]
            guard let tag = piece.tag else {
                guard isParagraph || isSummary || bytes.buffer.contains(where: { $0 > 0x20 }) else { continue }
                beginParagraph(&isParagraph, unless: isSummary)
                writeHTMLText(bytes)
                continue
            }
            guard blocks.keeps(number, of: node) else {
                if let drop = DroppedTag(bytes) { report(drop, at: place(of: piece, in: node)) }
                continue
            }
            if tag.element.isPhrase {
                beginParagraph(&isParagraph, unless: isSummary)
                write(tag)
                continue
            }
            endParagraph(&isParagraph)
            isSummary = tag.element == .summary && tag.role == .start
            write(block: tag)
        }
        endParagraph(&isParagraph)
        beginLine()
    }

    private mutating func reportDroppedBlock(_ node: SyntaxNode) {
        let place = places.place(of: node, in: page)
        guard let drop = DroppedTag(node.literal) else {
            report(.rawHTMLDropped, at: place, .droppedEnd)
            return
        }
        report(drop, at: place)
    }

    private mutating func beginParagraph(_ isParagraph: inout Bool, unless isSummary: Bool) {
        guard !isParagraph, !isSummary else { return }
        isParagraph = true
        html.append("<p>")
    }

    private mutating func endParagraph(_ isParagraph: inout Bool) {
        guard isParagraph else { return }
        isParagraph = false
        html.append("</p>\n")
        endPlainBlock()
    }

    private mutating func write(block tag: KeptTag) {
        switch (tag.element, tag.role) {
        case (.details, .start):
            html.append("<details>\n")
            containers.append(.details)
        case (.details, _):
            beginLine()
            html.append("</details>\n")
            containers.removeLast()
            endPlainBlock()
        case (_, .start): html.append("<summary>")
        default:
            html.append("</summary>\n")
            endPlainBlock()
        }
    }

    /// Writes the text of an HTML block, in which character references are all that isn't itself.
    private mutating func writeHTMLText(_ text: ByteView) {
        let plainText = CharacterReferences.resolved(text.text)
        let lines = plainText.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        html.appendEscaped(plainText)
        plain.append(lines.joined(separator: " "))
    }

    private mutating func place(of piece: HTMLPiece, in node: SyntaxNode) -> PlaceFinder.Place {
        let literal = node.literal
        let before = literal[0..<piece.range.lowerBound].buffer.count { $0 == UInt8(ascii: "\n") }
        let line = page.lines.content(of: node.startLine - 1 + before, in: page.text)
        let tag = literal[piece.range].bytes
        let column = line.first { page.text[$0...].starts(with: tag) } ?? line.lowerBound
        return places.place(at: page.origin(of: column))
    }
}

/// Character references of HTML, as far as they are met in text that isn't Markdown.
private enum CharacterReferences {
    private static let named: [Substring: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    ]

    /// The text with numbers and the commonest names resolved; what isn't known stays as it is written.
    static func resolved(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let sign = rest.firstIndex(of: "&") {
            result += rest[..<sign]
            rest = rest[sign...]
            guard let end = rest.prefix(12).firstIndex(of: ";"),
                let character = character(rest[rest.index(after: sign)..<end])
            else {
                result += "&"
                rest = rest.dropFirst()
                continue
            }
            result += character
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> String? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value >= 0x20, let scalar = Unicode.Scalar(value), scalar != Sentinel.scalar else {
            return nil
        }
        return String(Character(scalar))
    }
}
