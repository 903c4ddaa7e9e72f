/// A CSV file for people who open it in a spreadsheet: UTF-8 with a byte-order mark, so that Japanese shows, lines that end in
/// CRLF (RFC 4180), and cells that a spreadsheet would take for a formula made harmless.
package struct SpreadsheetTable: Sendable {
    /// The file so far.
    package private(set) var bytes: [UInt8]

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Begins a table with the names of its columns.
    package init(columns: [String]) {
        bytes = Self.byteOrderMark
        append(columns)
    }

    /// Adds a row.
    package mutating func append(_ cells: [String]) {
        for (number, cell) in cells.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ cell: String) {
        let harmless = Self.beginsFormula(cell) ? "'" + cell : cell
        guard harmless.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            bytes += harmless.utf8
            return
        }
        bytes.append(0x22)
        for byte in harmless.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// Spreadsheets compute cells that begin with these signs, full-width ones and those behind blanks too.
    private static func beginsFormula(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first else { return false }
        if first == "\t" || first == "\r" || first == "\n" { return true }
        guard let sign = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
        return "=+-@＝＋－＠".unicodeScalars.contains(sign)
    }
}
