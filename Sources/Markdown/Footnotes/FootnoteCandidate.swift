/// Lines of the author's text that look like the definition of a footnote, and how to show them to libcmark.
///
/// CommonMark knows no footnotes: it takes `[^1]: 定義` for the definition of a link. So the mark is replaced by that
/// of a block quote, and the four columns that a further paragraph is indented by are replaced too:
/// ```
/// [^1]: One.          > One.
///                     >
///     Two.            > Two.
/// ```
/// Whether these lines really are a footnote, and not part of a code block, is then said by the tree: it has a block
/// quote at exactly this place, or the change is taken back (``Manuscript``).
struct FootnoteCandidate {
    let label: FootnoteLabel
    /// The label's bytes as the author wrote them.
    let name: Range<Int>
    /// The offset of the `[`.
    let start: Int
    /// The offset at which the definition ends.
    private(set) var end: Int
    /// The changes, in order.
    private(set) var edits: [SourceEdit] = []

    /// The definition whose `[^`, label and `]` are at `name`; nil if no definition can begin there.
    init?(label name: Range<Int>, in text: [UInt8], lines: LineTable) {
        let colon = name.upperBound + 1
        let bracket = name.lowerBound - 2
        guard colon < text.count, text[colon] == UInt8(ascii: ":"), text[name.upperBound] == UInt8(ascii: "]"),
            let label = FootnoteLabel(text[name])
        else { return nil }
        let line = lines.line(at: bracket)
        guard let lead = ContainerLead(lines.start(of: line)..<bracket, in: text) else { return nil }
        self.label = label
        self.name = name
        start = bracket
        end = lines.content(of: line, in: text).upperBound
        separateFromLineBefore(line, lead: lead, in: text, lines: lines)
        replaceMark(from: bracket, to: colon + 1, in: text)
        replaceIndentation(after: line, lead: lead, in: text, lines: lines)
        separateFromQuoteAfter(lead: lead, in: text, lines: lines)
    }

    private mutating func separateFromLineBefore(
        _ line: Int, lead: ContainerLead, in text: [UInt8], lines: LineTable
    ) {
        guard line > 0, !lead.beginsItem,
            !LineCursor(lines.content(of: line - 1, in: text), in: text).isBlank
        else { return }
        edits.append(.separator(at: lines.start(of: line), lead: lead.bytes))
    }

    private mutating func replaceMark(from bracket: Int, to content: Int, in text: [UInt8]) {
        let spaces = text[content..<max(content, end)].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        edits.append(SourceEdit(replacing: bracket..<content + spaces.count, with: Array("> ".utf8)))
    }

    private mutating func replaceIndentation(after line: Int, lead: ContainerLead, in text: [UInt8], lines: LineTable) {
        var blanks: [Range<Int>] = []
        for next in line + 1..<max(lines.count, line + 1) {
            let content = lines.content(of: next, in: text)
            if lead.continues(onBlank: content, in: text) {
                blanks.append(content)
                continue
            }
            guard let outside = lead.content(of: content, in: text) else { return }
            var inside = outside
            if inside.skipColumns(4) {
                edits += blanks.map { SourceEdit(replacing: $0, with: lead.bytes + Array(">".utf8)) }
                blanks = []
                let spaces = [UInt8](repeating: UInt8(ascii: " "), count: inside.pending)
                edits.append(
                    SourceEdit(replacing: outside.offset..<inside.offset, with: Array("> ".utf8) + spaces))
            } else if !blanks.isEmpty || outside.mayBeginBlock {
                return
            }
            end = content.upperBound
        }
    }

    private mutating func separateFromQuoteAfter(lead: ContainerLead, in text: [UInt8], lines: LineTable) {
        let next = lines.line(at: end) + 1
        let content = lines.content(of: next, in: text)
        guard let cursor = lead.content(of: content, in: text), cursor.firstByte == UInt8(ascii: ">") else { return }
        edits.append(.separator(at: content.lowerBound, lead: lead.bytes))
    }
}
