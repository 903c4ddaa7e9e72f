/// Where the lines of a text begin.
struct LineTable {
    /// The offset of each line's first byte, ascending, beginning with 0.
    private let starts: [Int]
    /// The number of bytes of the text.
    private let length: Int

    init(_ text: [UInt8]) {
        length = text.count
        var starts = [0]
        starts.reserveCapacity(text.count / 64 + 2)
        if text.firstIndex(of: UInt8(ascii: "\r"), from: 0) == nil {
            var next = 0
            while let end = text.firstIndex(of: UInt8(ascii: "\n"), from: next) {
                next = end + 1
                starts.append(next)
            }
        } else {
            Self.collectMixedEnds(of: text, into: &starts)
        }
        self.starts = starts
    }

    /// How many lines there are. A text that ends with a line ending has an empty last line.
    var count: Int { starts.count }

    /// The offset at which the line of this index (from 0) begins. Lines beyond the last begin at the end.
    func start(of line: Int) -> Int {
        guard line >= 0 else { return 0 }
        return line < starts.count ? starts[line] : length
    }

    /// The bytes of a line (from 0) without its line ending.
    func content(of line: Int, in text: [UInt8]) -> Range<Int> {
        let start = start(of: line)
        var end = self.start(of: line + 1)
        while end > start, text[end - 1] == UInt8(ascii: "\n") || text[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return start..<end
    }

    /// Where the next line without anything begins, after the one that holds `offset`; the text's end if there is none.
    func blankLine(after offset: Int, in text: [UInt8]) -> Int {
        var line = line(at: offset) + 1
        while line < count, !content(of: line, in: text).allSatisfy({ text[$0] == 0x20 || text[$0] == 0x09 }) {
            line += 1
        }
        return start(of: line)
    }

    /// The index (from 0) of the line that holds `offset`.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// CommonMark ends a line at a line feed, at a carriage return, or at both together.
    private static func collectMixedEnds(of text: [UInt8], into starts: inout [Int]) {
        for (index, byte) in text.enumerated() {
            let isLoneReturn =
                byte == UInt8(ascii: "\r") && !(index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n"))
            if byte == UInt8(ascii: "\n") || isLoneReturn {
                starts.append(index + 1)
            }
        }
    }
}
