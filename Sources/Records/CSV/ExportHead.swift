import ShikiriLoading

/// The header of an export, and how its rows are separated.
///
/// Exports begin with more than a header: a line `sep=;` for spreadsheets, a title, the day on which they were made. The
/// header is the first row that has the names that the mapping asks for; of the possible separators the one by which
/// it has them. Signs inside quotes separate nothing.
struct ExportHead {
    let fields: [CSVScanner.Field]
    let separator: UInt8
    /// Where the rows begin.
    let end: Int
    /// How many lines stand before them.
    let lines: Int
    /// What is wrong with the quoting of the header.
    let faults: [CSVScanner.Fault]
    /// Whether a quote of the header is never closed.
    let isOpen: Bool

    /// Finds the header in the first bytes of an export; nil where there is no row at all.
    ///
    /// - Parameters:
    ///   - asked: the names of columns that the mapping needs, folded.
    ///   - skipped: how many lines stand before the header, where the mapping says so.
    static func find(
        in bytes: UnsafeRawBufferPointer, _ encoding: ExportEncoding, asked: Set<String>, skipped: Int?
    ) -> ExportHead? {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var (lines, separators) = (0, HeaderChoice.separators)
        if let named = SpreadsheetText.separatorLine(bytes[start...]) {
            (start, lines, separators) = (start + named.length, 1, [named.separator])
        }
        if let skipped {
            while lines < skipped, let end = lineEnd(in: bytes, from: start) { (start, lines) = (end, lines + 1) }
        }
        let found = separators.flatMap { separator in
            rows(
                in: bytes, from: start, lines, separator, encoding, most: skipped == nil ? HeaderChoice.rowsLookedAt : 1
            )
        }
        let candidates = found.map {
            HeaderChoice.Row($0.fields, end: $0.end, isFirst: $0.isFirst(in: bytes, from: start))
        }
        return HeaderChoice.best(of: candidates, asked: asked).map { found[$0] }
    }

    /// Where the next line begins; nil where none ends any more.
    private static func lineEnd(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        return end + (isPair ? 2 : 1)
    }

    private func isFirst(in bytes: UnsafeRawBufferPointer, from start: Int) -> Bool {
        !bytes[start..<self.start].contains { $0 != 0x0A && $0 != 0x0D }
    }

    /// Where the row begins.
    private let start: Int

    private static func rows(
        in bytes: UnsafeRawBufferPointer, from start: Int, _ lines: Int, _ separator: UInt8,
        _ encoding: ExportEncoding, most: Int
    ) -> [ExportHead] {
        guard var rows = RowScanner(bytes, from: start, separator: separator) else { return [] }
        var heads: [ExportHead] = []
        for _ in 0..<most {
            let line = rows.line
            guard rows.skipRow() else { break }
            let row = UnsafeRawBufferPointer(rebasing: bytes[rows.rowStart..<rows.position])
            let blankLines = rows.linesBeforeRow - line
            var scanner = CSVScanner(
                Array(encoding.text(of: row).utf8), separator: separator, line: lines + line + blankLines + 1)
            guard let fields = scanner.nextRow(), !fields.isBlank else { continue }
            heads.append(
                ExportHead(
                    fields: fields, separator: separator, end: rows.position, lines: lines + rows.line,
                    faults: scanner.faults, isOpen: scanner.hasUnclosedQuote, start: rows.rowStart))
            // A quote that was forgotten may take in everything that follows.
            if scanner.hasUnclosedQuote { break }
        }
        return heads
    }
}
