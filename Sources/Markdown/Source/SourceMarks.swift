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
        while let mark = text.firstMark(from: next) {
            let isEmphasis = text[mark] == UInt8(ascii: "*")
            next = isEmphasis ? readEmphasis(at: mark, in: text) : readBracket(at: mark, in: text, lines: lines)
        }
        let further = BracketMark.signsAfterEntities(in: text) + StrikeMark.sentinels(in: text)
        guard !further.isEmpty else { return }
        sentinels += further.map(SourceEdit.sentinel)
        sentinels.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func readEmphasis(at start: Int, in text: [UInt8]) -> Int {
        let mark = EmphasisMark(at: start, in: text)
        if let sentinel = mark.sentinel {
            sentinels.append(.sentinel(at: sentinel))
        }
        return mark.run.upperBound
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
