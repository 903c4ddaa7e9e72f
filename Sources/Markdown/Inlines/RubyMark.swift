/// Ruby as novels write it (青空文庫の書き方): `｜行為規制《こういきせい》`, with the bar before the words that are read so.
struct RubyMark {
    /// The whole mark.
    let range: Range<Int>
    /// The words.
    let base: Range<Int>
    /// How they are read.
    let reading: Range<Int>

    /// How many bytes each of the three signs has.
    private static let width = "｜".utf8.count

    /// The marks in a text, in order. The nearest bar before the reading counts.
    static func all(in text: ByteView) -> [RubyMark] {
        var found: [RubyMark] = []
        var bar: Int?
        var open: Int?
        for index in text.buffer.indices where text[index] == 0xE3 || text[index] == 0xEF {
            let rest = text[index..<text.count]
            if rest.starts(with: "｜") {
                bar = index
                open = nil
            } else if rest.starts(with: "《") {
                open = open ?? index
            } else if rest.starts(with: "》") {
                defer { (bar, open) = (nil, nil) }
                guard let bar, let open, open > bar + width, index > open + width else { continue }
                found.append(
                    RubyMark(range: bar..<index + width, base: bar + width..<open, reading: open + width..<index))
            }
        }
        return found
    }
}
