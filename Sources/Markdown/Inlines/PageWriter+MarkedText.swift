import CMark
import ShikiriDiagnostics

extension PageWriter {
    /// Something in a text that isn't written as it stands.
    private enum TextMark {
        case address(BareAddress)
        case ruby(RubyMark)
        case strike(isStart: Bool)
    }

    /// Writes a text in which there may be addresses, ruby, deleted words and references to footnotes.
    mutating func writeMarked(_ text: ByteView, from start: Int, of node: SyntaxNode, in leaf: Leaf) {
        var done = 0
        for (range, mark) in marks(in: text, from: start, of: node) where range.lowerBound >= done {
            writeUnmarked(text[done..<range.lowerBound], of: node, in: leaf)
            switch mark {
            case .address(let address): write(address, in: text, of: node, in: leaf)
            case .ruby(let ruby): write(ruby, in: text)
            case .strike(true): html.append("<del>")
            case .strike(false): html.append("</del>")
            }
            done = range.upperBound
        }
        writeUnmarked(text[done..<text.count], of: node, in: leaf)
    }

    private mutating func writeUnmarked(_ text: ByteView, of node: SyntaxNode, in leaf: Leaf) {
        guard !text.isEmpty else { return }
        if footnotes.isUsed, openLink == nil, text.firstIndex(of: UInt8(ascii: "^")) != nil {
            writeText(text, of: node, withFootnotesIn: leaf)
        } else {
            write(text)
        }
    }

    /// The marks of a text that begins at `start` in its node, in order. A mark inside another isn't one.
    private func marks(in text: ByteView, from start: Int, of node: SyntaxNode) -> [(Range<Int>, TextMark)] {
        let strikes = (pairs?.strikes[node] ?? []).map { strike -> (Range<Int>, TextMark) in
            (strike.offset - start..<strike.offset - start + 2, .strike(isStart: strike.isStart))
        }
        var marks = strikes
        if features.contains(.addresses), openLink == nil {
            marks += BareAddress.all(in: text).map { ($0.range, .address($0)) }
        }
        if features.contains(.ruby) {
            let rubies = RubyMark.all(in: text).filter { ruby in !strikes.contains { ruby.range.overlaps($0.0) } }
            marks += rubies.map { ($0.range, .ruby($0)) }
        }
        return marks.count < 2 ? marks : marks.sorted { $0.0.lowerBound < $1.0.lowerBound }
    }

    private mutating func write(_ address: BareAddress, in text: ByteView, of node: SyntaxNode, in leaf: Leaf) {
        let shown = text[address.range]
        var destination = ByteBuffer(capacity: shown.count + 8)
        destination.append(address.prefix)
        destination.append(shown)
        let place = places.place(of: node, in: leaf.node, of: leaf.manuscript, mark: shown.bytes, isNext: true)
        links.append(
            MarkdownLink(
                kind: .link, destination: destination.string(in: 0..<destination.count), line: place.line,
                column: place.column))
        if address.mayGoOn {
            report(.addressGoesOn, at: place, .addressGoesOn(shown.text))
        }
        let start = html.count
        html.append("<a href=\"")
        html.appendDestination(destination.bytes)
        html.append("\">")
        pageOnly.append(start..<html.count)
        write(shown)
        pageOnly.append(html.count..<html.count + 4)
        html.append("</a>")
    }

    private mutating func write(_ ruby: RubyMark, in text: ByteView) {
        html.append("<ruby>")
        write(text[ruby.base])
        html.append("<rp>（</rp><rt>")
        html.appendEscaped(text[ruby.reading])
        html.append("</rt><rp>）</rp></ruby>")
    }
}
