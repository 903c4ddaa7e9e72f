/// A `[^`, `[!` or `{#` in the author's text: the beginning of a footnote, an admonition or an explicit anchor, if it
/// isn't escaped.
///
/// libcmark's tree doesn't tell `[^1]` from `\[^1]` or `&#91;^1]`: all three are the text "[^1]". A sentinel put
/// between bracket and sign where any part of the mark is escaped keeps them apart.
struct BracketMark {
    enum Meaning {
        /// Ordinary text, or a mark that needs no attention now.
        case none
        /// An escaped mark: a sentinel must stand at the offset.
        case escaped(sentinel: Int)
        /// `[^label]`, with the bytes of the label.
        case footnote(label: Range<Int>)
        /// `{#anchor}`.
        case anchor
    }

    let meaning: Meaning

    /// Reads the mark that begins with the `[` or `{` at `start`.
    init(at start: Int, in text: [UInt8]) {
        let sign = start + 1
        guard sign < text.count else {
            meaning = .none
            return
        }
        let isEscaped = text[sign] == UInt8(ascii: "\\") && sign + 1 < text.count && Self.isSign(text[sign + 1])
        if isEscaped || text[sign] == UInt8(ascii: "&") {
            meaning = .escaped(sentinel: sign)
            return
        }
        guard Self.isSign(text[sign]), let label = Self.label(from: sign + 1, in: text) else {
            meaning = .none
            return
        }
        let isPlain = !text[label].contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }
        guard isPlain, !text.isEscaped(at: start) else {
            meaning = .escaped(sentinel: sign)
            return
        }
        switch (text[start], text[sign]) {
        case (UInt8(ascii: "["), UInt8(ascii: "^")): meaning = .footnote(label: label)
        case (UInt8(ascii: "{"), UInt8(ascii: "#")): meaning = .anchor
        default: meaning = .none
        }
    }

    /// Where an entity, which may stand for a bracket, comes right before a sign.
    static func signsAfterEntities(in text: [UInt8]) -> [Int] {
        guard text.firstIndex(of: UInt8(ascii: "&"), from: 0) != nil else { return [] }
        var places: [Int] = []
        var next = 0
        while let end = text.firstIndex(of: UInt8(ascii: ";"), from: next) {
            next = end + 1
            if next < text.count, isSign(text[next]) { places.append(next) }
        }
        return places
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "^") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "#")
    }

    /// The bytes from `start` to the closing bracket on the same line.
    private static func label(from start: Int, in text: [UInt8]) -> Range<Int>? {
        let limit = Swift.min(text.count, start + FootnoteLabel.longest)
        for index in start..<Swift.max(limit, start) {
            switch text[index] {
            case UInt8(ascii: "]"), UInt8(ascii: "}"): return start..<index
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
            default: continue
            }
        }
        return nil
    }
}
