/// Reads one line as a row of a table.
enum TableRow {
    /// The cells of the line in `range`, each without white space around it. A pipe at either end belongs to the frame;
    /// a pipe after a backslash belongs to its cell, in code too.
    static func cells(in range: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        if start < range.upperBound, text[start] == UInt8(ascii: "|") { start += 1 }
        for index in start..<max(start, range.upperBound) where text[index] == UInt8(ascii: "|") {
            if index > range.lowerBound, text[index - 1] == UInt8(ascii: "\\") { continue }
            cells.append(content(start..<index, of: text))
            start = index + 1
        }
        let rest = content(start..<max(start, range.upperBound), of: text)
        return rest.isEmpty ? cells : cells + [rest]
    }

    /// The alignments that a delimiter row such as `|:--|---|` gives its columns; nil if the line isn't one.
    static func alignments(in range: Range<Int>, of text: [UInt8]) -> [TableAlignment]? {
        guard isMadeOfDelimiters(range, of: text) else { return nil }
        var alignments: [TableAlignment] = []
        for cell in cells(in: range, of: text) {
            guard let alignment = TableAlignment(delimiter: text[cell]) else { return nil }
            alignments.append(alignment)
        }
        return alignments.isEmpty ? nil : alignments
    }

    /// Whether the line has a dash and nothing that a delimiter row can't have.
    static func isMadeOfDelimiters(_ range: Range<Int>, of text: [UInt8]) -> Bool {
        var hasDash = false
        for byte in text[range] {
            switch byte {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            default: return false
            }
        }
        return hasDash
    }

    /// The cell without white space and without a sentinel that leaned on its frame.
    private static func content(_ cell: Range<Int>, of text: [UInt8]) -> Range<Int> {
        var content = text.trimmed(cell)
        if text[content].starts(with: Sentinel.bytes) {
            content = content.lowerBound + Sentinel.bytes.count..<content.upperBound
        }
        if text[content].suffix(Sentinel.bytes.count).elementsEqual(Sentinel.bytes) {
            content = content.lowerBound..<content.upperBound - Sentinel.bytes.count
        }
        return content
    }
}
