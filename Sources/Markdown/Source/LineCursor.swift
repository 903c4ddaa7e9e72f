/// A place on a line, counted in columns, where a tab reaches to the next multiple of four.
struct LineCursor {
    private let text: [UInt8]
    private let end: Int
    /// The offset of the next byte.
    private(set) var offset: Int
    /// The column (from 0) of the next byte.
    private(set) var column = 0
    /// Columns of a tab before `offset` that weren't skipped.
    private(set) var pending = 0

    init(_ line: Range<Int>, in text: [UInt8]) {
        self.text = text
        offset = line.lowerBound
        end = line.upperBound
    }

    /// Whether only spaces and tabs are left.
    var isBlank: Bool {
        text[offset..<end].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    /// The first byte of the line's content that is neither space nor tab.
    var firstByte: UInt8? {
        text[offset..<end].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    }

    /// Skips white space of exactly so many columns; false, with the place undefined, if there is less.
    mutating func skipColumns(_ columns: Int) -> Bool {
        var left = columns
        while left > 0 {
            if pending > 0 {
                let taken = min(pending, left)
                pending -= taken
                left -= taken
                continue
            }
            guard let width = blankWidth else { return false }
            offset += 1
            column += width
            pending = width
        }
        return true
    }

    /// Skips all spaces and tabs.
    mutating func skipWhiteSpace() {
        pending = 0
        while let width = blankWidth {
            offset += 1
            column += width
        }
    }

    /// Skips up to `most` columns of white space, the mark of a block quote and one space after it; false, with the
    /// cursor where it was, if there is no such mark.
    mutating func skipQuote(after most: Int = 3) -> Bool {
        let before = self
        var spaces = pending
        pending = 0
        while let width = blankWidth, spaces + width <= most {
            spaces += width
            offset += 1
            column += width
        }
        guard offset < end, text[offset] == UInt8(ascii: ">") else {
            self = before
            return false
        }
        offset += 1
        column += 1
        if let width = blankWidth {
            offset += 1
            column += width
            pending = width - 1
        }
        return true
    }

    /// Whether what follows may be the beginning of a block, and so no further line of a paragraph.
    var mayBeginBlock: Bool {
        let content = text[offset..<end].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let first = content.first else { return true }
        let second = content.dropFirst().first
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"),
            UInt8(ascii: "|"), UInt8(ascii: "="):
            return true
        case UInt8(ascii: "["):
            return second == UInt8(ascii: "^")
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"):
            return second.map { $0 == first || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
        case 0x30...0x39:
            return content.drop { (0x30...0x39).contains($0) }.first.map { $0 == 0x2E || $0 == 0x29 } ?? false
        default:
            return false
        }
    }

    private var blankWidth: Int? {
        guard offset < end else { return nil }
        switch text[offset] {
        case UInt8(ascii: " "): return 1
        case UInt8(ascii: "\t"): return 4 - column % 4
        default: return nil
        }
    }
}
