/// A run of `*` in the author's text, and what stands beside it.
///
/// CommonMark lets a run open emphasis only where it hugs the text after it, and close only where it hugs the text
/// before it; between a letter and punctuation it takes the side of the letter. Japanese sets brackets and full
/// stops close to letters without a space, so `**「重要」**です` stays literal (commonmark-spec #650). The rule
/// here is the amendment discussed there: punctuation of East Asian writing doesn't push a run away, and other
/// punctuation doesn't where an East Asian character stands on the run's other side. A sentinel, which libcmark takes
/// for a letter, on the side of the punctuation has exactly that effect, and libcmark goes on to pair the runs.
struct EmphasisMark {
    /// The stars, without one that a backslash escapes.
    let run: Range<Int>
    private let before: Unicode.Scalar
    private let after: Unicode.Scalar

    /// The run that begins with the `*` at `start`.
    init(at start: Int, in text: [UInt8]) {
        var end = start
        while end < text.count, text[end] == UInt8(ascii: "*") { end += 1 }
        if text.isEscaped(at: start) {
            run = start + 1..<end
            before = "*"
        } else {
            run = start..<end
            before = text.startsLine(at: start) ? "\n" : text.scalar(before: start)
        }
        after = text.scalar(at: end)
    }

    /// Whether CommonMark lets the run open emphasis.
    var canOpen: Bool {
        !after.isMarkdownWhitespace
            && (!after.isMarkdownPunctuation || before.isMarkdownWhitespace || before.isMarkdownPunctuation)
    }

    /// Whether CommonMark lets the run close emphasis.
    var canClose: Bool {
        !before.isMarkdownWhitespace
            && (!before.isMarkdownPunctuation || after.isMarkdownWhitespace || after.isMarkdownPunctuation)
    }

    /// Where a sentinel must stand for the run to open or close as it should; nil if libcmark's rule does.
    var sentinel: Int? {
        // Beside `_` a letter would keep the other mark from opening or closing.
        guard !run.isEmpty, before != "_", after != "_", before.isEastAsian || after.isEastAsian,
            !before.isMarkdownWhitespace, !after.isMarkdownWhitespace
        else { return nil }
        switch (before.isMarkdownPunctuation, after.isMarkdownPunctuation) {
        case (false, true): return run.upperBound
        case (true, false): return run.lowerBound
        case (true, true), (false, false): return nil
        }
    }
}

extension [UInt8] {
    /// Whether an odd number of backslashes stands before the byte at `index`.
    func isEscaped(at index: Int) -> Bool {
        var start = index
        while start > 0, self[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (index - start) % 2 == 1
    }

    /// Whether nothing but spaces and quotation marks of block quotes stands before `index` on its line.
    func startsLine(at index: Int) -> Bool {
        var start = index
        while start > 0 {
            switch self[start - 1] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): start -= 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
            default: return false
            }
        }
        return true
    }

    /// The character that begins at `index`; a line feed where the text ends.
    func scalar(at index: Int) -> Unicode.Scalar {
        guard index < count else { return "\n" }
        if self[index] < 0x80 { return Unicode.Scalar(self[index]) }
        return withUnsafeBufferPointer { Unicode.Scalar(decoding: $0[index...].prefix(4)) ?? "\u{FFFD}" }
    }

    /// The character that ends before `index`; a line feed where the text begins.
    func scalar(before index: Int) -> Unicode.Scalar {
        var start = index - 1
        while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 ? scalar(at: start) : "\n"
    }
}
