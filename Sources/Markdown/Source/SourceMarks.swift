/// What one look over the author's text finds that libcmark alone would read otherwise.
struct SourceMarks {
    /// Sentinels to put in, in order.
    private(set) var sentinels: [SourceEdit] = []
    /// What looks like the definition of a footnote, in order. Only the tree can say whether it is one.
    private(set) var definitions: [FootnoteCandidate] = []
    /// Whether there may be a reference to a footnote.
    private(set) var hasFootnotes = false
    /// Whether there may be a heading that says its own anchor.
    private(set) var hasExplicitAnchors = false

    init(_ text: [UInt8], lines: LineTable) {
        var next = 0
        var pairs = EmphasisPairs()
        var paragraphEnd = 0
        // A pipe may end the cell of a table, out of which no emphasis reaches.
        var pipe = -1
        while let mark = text.firstMark(from: next) {
            guard text[mark] == UInt8(ascii: "*") else {
                next = readBracket(at: mark, in: text, lines: lines)
                continue
            }
            if mark >= paragraphEnd || pipe < mark {
                sentinels += pairs.takeSentinels().map(SourceEdit.sentinel)
                if mark >= paragraphEnd { paragraphEnd = lines.blankLine(after: mark, in: text) }
                if pipe < mark { pipe = text.firstIndex(of: UInt8(ascii: "|"), from: mark) ?? .max }
            }
            let emphasis = EmphasisMark(at: mark, in: text)
            pairs.add(emphasis)
            next = emphasis.run.upperBound
        }
        sentinels += pairs.takeSentinels().map(SourceEdit.sentinel)
        sentinels.sort { $0.range.lowerBound < $1.range.lowerBound }
        let further = BracketMark.signsAfterEntities(in: text) + StrikeMark.sentinels(in: text)
        guard !further.isEmpty else { return }
        sentinels += further.map(SourceEdit.sentinel)
        sentinels.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func readBracket(at start: Int, in text: [UInt8], lines: LineTable) -> Int {
        switch BracketMark(at: start, in: text).meaning {
        case .none: break
        case .escaped(let sentinel): sentinels.append(.sentinel(at: sentinel))
        case .anchor: hasExplicitAnchors = true
        case .footnote(let label):
            hasFootnotes = true
            let isInsideLast = definitions.last.map { label.lowerBound < $0.end } ?? false
            if !isInsideLast, let definition = FootnoteCandidate(label: label, in: text, lines: lines) {
                definitions.append(definition)
            }
        }
        return start + 1
    }
}
