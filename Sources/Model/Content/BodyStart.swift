/// Where the text of a page begins: behind a first heading that only repeats the title, as other programs want it.
struct BodyStart {
    private(set) var offset: Int
    private(set) var line: Int

    init(_ draft: PageDraft, title: String) {
        offset = draft.bodyStart
        line = draft.bodyLine
        let bytes = draft.bytes
        var next = Line(bytes, at: offset)
        var number = line
        while !next.isAtEnd, next.text.allSatisfy(\.isWhitespace) {
            next = Line(bytes, at: next.end)
            number += 1
        }
        let underline = Line(bytes, at: next.end)
        if Self.heading(next.text) == title {
            offset = next.end
            line = number + 1
        } else if Self.isUnderline(underline.text), Self.trimmed(next.text[...]) == title {
            offset = underline.end
            line = number + 2
        }
    }

    /// One line of the text, without its end.
    private struct Line {
        let text: String
        /// Where the next line begins.
        let end: Int
        let isAtEnd: Bool

        init(_ bytes: [UInt8], at start: Int) {
            isAtEnd = start >= bytes.count
            let stop = bytes[min(start, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            text = String(decoding: bytes[min(start, bytes.count)..<stop], as: UTF8.self)
            end = min(stop + 1, bytes.count)
        }
    }

    /// The text of a heading of the first level, `# Title` with or without signs behind it.
    private static func heading(_ line: String) -> String? {
        guard line.hasPrefix("# ") else { return nil }
        let text = trimmed(line.dropFirst(2))
        let bare = text.reversed().drop { $0 == "#" }
        guard bare.count < text.count, bare.first?.isWhitespace ?? true else { return text }
        return trimmed(String(bare.reversed())[...])
    }

    private static func isUnderline(_ line: String) -> Bool {
        guard line.utf8.contains(UInt8(ascii: "=")) else { return false }
        let text = trimmed(line[...])
        return !text.isEmpty && text.allSatisfy { $0 == "=" }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
