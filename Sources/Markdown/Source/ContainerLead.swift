/// What stands on a line before its content: the marks of the block quotes and list items that hold it.
struct ContainerLead {
    private enum Part: Equatable {
        /// The `>` of a block quote.
        case quote
        /// A list item's mark with its spaces, or indentation that belongs to one: so many columns.
        case indent(Int)
    }

    private var parts: [Part] = []
    /// Whether a list item begins on the line.
    private(set) var beginsItem = false

    /// Reads the bytes of `range`, a line up to its content; nil if they hold anything else than marks.
    init?(_ range: Range<Int>, in text: [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let spaces = text[index..<range.upperBound].prefix { $0 == UInt8(ascii: " ") }.count
            index += spaces
            guard index < range.upperBound else {
                parts.append(.indent(spaces))
                return
            }
            if text[index] == UInt8(ascii: ">") {
                if spaces > 3 { parts.append(.indent(spaces)) }
                parts.append(.quote)
                index += 1
                if index < range.upperBound, text[index] == UInt8(ascii: " ") { index += 1 }
                continue
            }
            guard let mark = Self.itemMark(from: index, to: range.upperBound, in: text) else { return nil }
            let padding = text[(index + mark)..<range.upperBound].prefix { $0 == UInt8(ascii: " ") }.count
            let taken = (1...4).contains(padding) ? padding : 1
            parts.append(.indent(spaces + mark + taken))
            beginsItem = true
            index += mark + taken
        }
    }

    /// The same marks for a further line of the same containers.
    var bytes: [UInt8] {
        parts.flatMap { part in
            switch part {
            case .quote: Array("> ".utf8)
            case .indent(let columns): [UInt8](repeating: UInt8(ascii: " "), count: columns)
            }
        }
    }

    /// Where the content of a further line begins, with the columns of a tab that reach into it; nil if the line isn't
    /// in all of the containers.
    func content(of line: Range<Int>, in text: [UInt8]) -> LineCursor? {
        var cursor = LineCursor(line, in: text)
        for part in parts {
            switch part {
            case .quote: guard cursor.skipQuote() else { return nil }
            case .indent(let columns): guard cursor.skipColumns(columns) else { return nil }
            }
        }
        return cursor
    }

    /// Whether the line is blank and, if block quotes hold the content, has their marks.
    func continues(onBlank line: Range<Int>, in text: [UInt8]) -> Bool {
        var cursor = LineCursor(line, in: text)
        for part in parts where part == .quote {
            guard cursor.skipQuote() else { return false }
        }
        return cursor.isBlank
    }

    private static func itemMark(from start: Int, to end: Int, in text: [UInt8]) -> Int? {
        switch text[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return 1
        default:
            let digits = text[start..<end].prefix { (0x30...0x39).contains($0) }.count
            let sign = start + digits
            guard (1...9).contains(digits), sign < end,
                text[sign] == UInt8(ascii: ".") || text[sign] == UInt8(ascii: ")")
            else { return nil }
            return digits + 1
        }
    }
}
