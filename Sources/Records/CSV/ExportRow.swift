import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel

/// A row of an export in place.
///
/// Invariant: the memory of the bytes and fields outlives the row, which is used only inside one `withUnsafeBytes`; all
/// places lie inside the bytes.
struct ExportRow {
    let bytes: UnsafeRawBufferPointer
    let encoding: ExportEncoding
    let fields: UnsafeMutableBufferPointer<RowScanner.Field>
    /// How many columns the row has.
    let count: Int
    /// Where the first cell begins behind those of the header's columns; nil where there is none, or nothing but blanks.
    let surplus: Int?
    let fault: RowScanner.Fault?
    /// The bytes of the row with its line end; where a quote is never closed, those of its first line.
    let content: Range<Int>
    /// Where the row begins, or a blank line before it, and how many lines stand before that.
    let start: Int
    let line: Int

    /// The content of a field without blanks at its ends.
    @inline(__always)
    func range(of field: RowScanner.Field) -> Range<Int> {
        var (start, end) = (field.start, field.end)
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return SpreadsheetText.plain(bytes, start..<end)
    }

    /// Whether the row has nothing but separators and blanks, in quotes or without: spreadsheets write such rows.
    @inline(__always)
    func isBlank(_ separator: UInt8) -> Bool {
        for place in content {
            switch bytes[place] {
            case separator, 0x09, 0x0A, 0x0D, 0x20, 0x22: continue
            // An ideographic blank is blank too.
            case 0x80...: return isBlankText(separator)
            default: return false
            }
        }
        return true
    }

    private func isBlankText(_ separator: UInt8) -> Bool {
        text(content).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0 == "\"" || $0 == Unicode.Scalar(separator)
        }
    }

    /// The texts of all fields, folded.
    func words(_ separator: UInt8) -> [String] {
        var scanner = CSVScanner(Array(text(content).utf8), separator: separator)
        return scanner.nextRow()?.map { TableWords.folded($0.text) } ?? []
    }

    /// The text of a field without white space at its ends.
    func text(of field: RowScanner.Field) -> String {
        let text = text(field.start..<field.end)
        let cell = (field.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text).trimmed
        return SpreadsheetText.plain(cell).trimmed
    }

    /// Where a field begins: at its quote, where it has one.
    func start(of field: RowScanner.Field) -> Int { start(ofCellAt: field.start) }

    /// The same by the place of a cell's content.
    func start(ofCellAt place: Int) -> Int { place > start && bytes[place - 1] == 0x22 ? place - 1 : place }

    /// The line and column of a byte of the row; nil stands for the row's first one. Blank lines may stand before the row,
    /// and fields before the byte may hold line ends.
    func location(of place: Int?, in file: String) -> SourceLocation {
        let place = place ?? bytes[start...].firstIndex { $0 != 0x0A && $0 != 0x0D } ?? start
        let before = bytes[start..<place]
        let lineEnds = before.indices.count { isLineEnd(at: $0) }
        let lineStart = before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? start
        let column = text(lineStart..<place).unicodeScalars.count + 1
        return SourceLocation(file: file, line: line + lineEnds + 1, column: column)
    }

    private func text(_ range: Range<Int>) -> String {
        encoding.text(of: UnsafeRawBufferPointer(rebasing: bytes[range]))
    }

    private func isLineEnd(at place: Int) -> Bool {
        guard bytes[place] == 0x0D else { return bytes[place] == 0x0A }
        return place + 1 >= bytes.count || bytes[place + 1] != 0x0A
    }
}
