/// Reads CSV (RFC 4180) field by field from UTF-8 bytes, with the place of each field.
///
/// What the field really sends is taken: CRLF, LF or CR as line ends, blank lines, a last line without an end.
/// A quote in the middle of an unquoted field is an ordinary character, as spreadsheets treat it.
package struct CSVScanner {
    /// One field: its text, and where it begins.
    package struct Field: Sendable {
        /// The text without its quotes.
        package let text: String
        /// The line (from 1) on which the field begins.
        package let line: Int
        /// The column (from 1, in Unicode scalars) at which it begins.
        package let column: Int
    }

    /// Why the text can't be read further, or a field not as it stands.
    package enum Fault: Sendable, Equatable {
        /// A quoted field begins here and never ends.
        case unclosedQuote(line: Int, column: Int)
        /// Text follows the closing quote of the field that begins here.
        case strayQuote(line: Int, column: Int)
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var line = 1
    private var lineStart = 0
    /// The place up to which the columns of the line were counted, and the column there: a line of many fields is counted once.
    private var counted = (position: 0, column: 1)
    /// Where the row read last begins, and on which line.
    private var rowStart = (position: 0, line: 1)
    /// What was wrong so far, in the order met.
    package private(set) var faults: [Fault] = []

    /// Whether a quote was opened that the text never closes.
    package var hasUnclosedQuote: Bool {
        if case .unclosedQuote = faults.last { true } else { false }
    }

    /// Begins to read; `separator` is a comma unless a source says otherwise.
    ///
    /// - Parameters:
    ///   - position: where the first row begins: the start of a line.
    ///   - line: the number of that line.
    package init(_ bytes: [UInt8], separator: UInt8 = 0x2C, from position: Int = 0, line: Int = 1) {
        self.bytes = bytes
        self.separator = separator
        self.position = position
        self.line = line
        lineStart = position
    }

    /// The fields of the next row that isn't blank, or nil at the end.
    package mutating func nextRow() -> [Field]? {
        while position < bytes.count, isLineEnd(bytes[position]) { endLine() }
        guard position < bytes.count else { return nil }
        rowStart = (position, line)
        var fields: [Field] = []
        while true {
            fields.append(nextField())
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        if position < bytes.count { endLine() }
        return fields
    }

    /// Where the next row begins, in bytes.
    package var offset: Int { position }

    /// Leaves out the lines before a header: goes on until so many lines are behind it.
    package mutating func skipLines(upTo number: Int) {
        while line <= number, position < bytes.count {
            while position < bytes.count, !isLineEnd(bytes[position]) { position += 1 }
            if position < bytes.count { endLine() }
        }
    }

    /// Goes on at the line after the one on which the last row begins, because what was read as that row is not to be
    /// trusted: a quote that was forgotten swallows the lines up to the next one.
    package mutating func resumeAfterLine() {
        (position, line) = rowStart
        lineStart = position
        while position < bytes.count, !isLineEnd(bytes[position]) { position += 1 }
        if position < bytes.count { endLine() }
    }

    private mutating func nextField() -> Field {
        let (startLine, startColumn) = (line, column(of: position))
        guard position < bytes.count, bytes[position] == 0x22 else {
            let start = position
            while position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) { position += 1 }
            return Field(text: text(start..<position), line: startLine, column: startColumn)
        }
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x22 {
                position += 1
                guard position < bytes.count, bytes[position] == 0x22 else {
                    finishQuotedField(line: startLine, column: startColumn)
                    return Field(text: String(decoding: content, as: UTF8.self), line: startLine, column: startColumn)
                }
            }
            content.append(byte)
            if byte == 0x0A {
                line += 1
                lineStart = position + 1
            }
            position += 1
        }
        faults.append(.unclosedQuote(line: startLine, column: startColumn))
        return Field(text: String(decoding: content, as: UTF8.self), line: startLine, column: startColumn)
    }

    /// After the closing quote only a separator or the line's end may follow.
    private mutating func finishQuotedField(line: Int, column: Int) {
        guard position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) else { return }
        faults.append(.strayQuote(line: line, column: column))
        while position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) { position += 1 }
    }

    private mutating func endLine() {
        if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
        position += 1
        line += 1
        lineStart = position
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func column(of offset: Int) -> Int {
        if counted.position < lineStart || counted.position > offset { counted = (lineStart, 1) }
        counted.column += bytes[counted.position..<offset].count { $0 & 0xC0 != 0x80 }
        counted.position = offset
        return counted.column
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
