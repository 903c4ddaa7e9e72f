/// Finds the rows and fields of delimited text (RFC 4180) in place, without copying or decoding them.
///
/// It reads bytes of any encoding in which separators, quotes and line ends are single bytes that are never a part of
/// another character: UTF-8, and CP932, whose second bytes begin at 0x40. Line ends are LF, CRLF and CR. A quote inside an
/// unquoted field is an ordinary character.
///
/// Invariants of the unsafe parts: `0 <= position <= end`, and `end` is the number of bytes, which a debug build checks at
/// each of them. A word of eight bytes is loaded only where all eight lie before `end`. The memory of the bytes outlives the
/// scanner: it is made and used inside one `withUnsafeBytes`.
struct RowScanner {
    private let bytes: UnsafeRawBufferPointer
    private let end: Int
    private let separator: UInt8
    /// Where the next row begins.
    private(set) var position: Int
    /// How many lines lie between the start and `position`.
    private(set) var line = 0
    /// Where the row read last begins, behind the blank lines before it, and how many lines lie before it.
    private(set) var rowStart = 0
    private(set) var linesBeforeRow = 0
    /// What was wrong with the quoting of the row read last.
    private(set) var fault: Fault?
    /// Where the first cell begins that isn't empty and stands behind the last column of the header.
    private(set) var surplus: Int?

    /// What can be wrong with the quoting of a row, with the place of the quote that begins the field.
    enum Fault: Equatable {
        case unclosedQuote(at: Int)
        case strayQuote(at: Int)
    }

    /// A field: the place of its content, without the quotes around it.
    struct Field {
        var start = 0
        var end = 0
        /// Whether quotes in it are doubled, and so still to be undone.
        var hasDoubledQuotes = false
    }

    /// Begins at a position that is the start of a row; nil where there are no bytes at all.
    init?(_ bytes: UnsafeRawBufferPointer, from position: Int, separator: UInt8) {
        guard bytes.baseAddress != nil else { return nil }
        self.bytes = bytes
        end = bytes.count
        self.separator = separator
        self.position = position
    }

    /// Reads the next row that isn't blank, and keeps of it what is wanted.
    ///
    /// - Parameters:
    ///   - slots: for each column its slot in `fields`; nil for columns that are not wanted.
    ///   - fields: takes the wanted fields.
    ///   - width: how many columns the header has.
    /// - Returns: how many columns the row has; nil at the end.
    @inline(__always)
    mutating func nextRow(
        _ slots: UnsafeBufferPointer<RecordColumns.Slot?>, _ fields: UnsafeMutableBufferPointer<Field>, width: Int
    ) -> Int? {
        while position < end, isLineEnd(byte(position)) { endLine() }
        guard position < end else { return nil }
        (rowStart, linesBeforeRow) = (position, line)
        (fault, surplus) = (nil, nil)
        var column = 0
        while true {
            let field = nextField()
            if column < slots.count {
                if let slot = slots[column] { fields[slot] = field }
            } else if column >= width, surplus == nil, !isBlank(field) {
                surplus = field.start
            }
            column += 1
            guard position < end, byte(position) == separator else { break }
            position += 1
        }
        if position < end { endLine() }
        return column
    }

    /// Goes to the end of the next row; false where there is none.
    mutating func skipRow() -> Bool {
        let nothing = UnsafeMutableBufferPointer<Field>(start: nil, count: 0)
        return nextRow(UnsafeBufferPointer(start: nil, count: 0), nothing, width: .max) != nil
    }

    /// Goes on at the line after the one on which a row begins, because what was read as the row is not to be trusted: a
    /// quote that was forgotten swallows the lines up to the next one. It never swallows lines twice, since the next quote
    /// that could open a field ends it.
    ///
    /// - Parameters:
    ///   - start: where the row begins, or a blank line before it.
    ///   - startLine: how many lines stand before that.
    mutating func resume(afterLineAt start: Int, line startLine: Int) {
        (position, line) = (start, startLine)
        while position < end, isLineEnd(byte(position)) { endLine() }
        while position < end, !isLineEnd(byte(position)) { position += 1 }
        if position < end { endLine() }
    }

    @inline(__always)
    private mutating func nextField() -> Field {
        guard position < end, byte(position) == 0x22 else {
            let start = position
            skipToDelimiter()
            return Field(start: start, end: position)
        }
        return quotedField()
    }

    private mutating func quotedField() -> Field {
        position += 1
        var field = Field(start: position)
        while position < end {
            let value = byte(position)
            if value == 0x0A { line += 1 }
            guard value == 0x22 else {
                position += 1
                continue
            }
            field.end = position
            position += 1
            guard position < end, byte(position) == 0x22 else {
                finishQuotedField(field)
                return field
            }
            field.hasDoubledQuotes = true
            position += 1
        }
        field.end = end
        fault = .unclosedQuote(at: field.start - 1)
        return field
    }

    private mutating func finishQuotedField(_ field: Field) {
        guard position < end, byte(position) != separator, !isLineEnd(byte(position)) else { return }
        if fault == nil { fault = .strayQuote(at: field.start - 1) }
        skipToDelimiter()
    }

    /// Eight bytes at a time: a byte that equals a sign becomes zero by exclusive or, and the lowest zero byte of a word
    /// is found by a subtraction that borrows through it.
    @inline(__always)
    private mutating func skipToDelimiter() {
        let pattern = UInt64(separator) &* Self.ones
        while position + 8 <= end {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let hits = Self.zeros(word ^ pattern) | Self.zeros(word ^ Self.lineFeeds) | Self.zeros(word ^ Self.returns)
            if hits != 0 {
                position += hits.trailingZeroBitCount / 8
                return
            }
            position += 8
        }
        while position < end, byte(position) != separator, !isLineEnd(byte(position)) { position += 1 }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let lineFeeds = 0x0A * ones
    private static let returns = 0x0D * ones

    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & 0x8080_8080_8080_8080 }

    @inline(__always)
    private mutating func endLine() {
        if byte(position) == 0x0D, position + 1 < end, byte(position + 1) == 0x0A { position += 1 }
        position += 1
        line += 1
    }

    @inline(__always)
    private func byte(_ offset: Int) -> UInt8 { bytes[offset] }

    private func isBlank(_ field: Field) -> Bool {
        (field.start..<field.end).allSatisfy { byte($0) == 0x20 || byte($0) == 0x09 }
    }

    @inline(__always)
    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
