package import ShikiriDiagnostics
package import ShikiriModel

/// Turns a CSV file of the content into drafts, one a row, with the columns of its header as keys.
package enum TableReader {
    /// The rows of a file. Rows that have too few or too many fields are reported and left out.
    package static func read(_ source: SourceText, log: inout DiagnosticLog) -> DraftTable? {
        var scanner = scanner(of: source.bytes)
        guard let header = scanner.nextRow() else {
            log.report(.missingHeader, .emptyTable, at: SourceLocation(file: source.file))
            return nil
        }
        let columns = header.map { $0.text.trimmed }
        // A column with the name of one before it was reported once, in the header.
        var seen: Set<String> = []
        let own = columns.indices.filter { seen.insert(columns[$0]).inserted }
        checkHeader(header, file: source.file, log: &log)
        var rows: [Draft] = []
        var misfits = RowMisfits(file: source.file, columns: columns.count)
        while let fields = scanner.nextRow() {
            // An open quote took in the rest of the file, so what its row lacks says nothing.
            guard !scanner.hasUnclosedQuote, !fields.isBlank, misfits.accepts(fields) else { continue }
            rows.append(row(fields, header: header, own: own, isFirst: rows.isEmpty, file: source.file))
        }
        misfits.report(into: &log)
        report(scanner.faults, file: source.file, log: &log)
        return DraftTable(
            file: source.file, columns: columns, rows: rows, isWhole: !misfits.found && scanner.faults.isEmpty)
    }

    /// The rows of a file that the command line names; one that can't be read is reported with `help`.
    package static func read(file: String, help: Phrase, log: inout DiagnosticLog) -> DraftTable? {
        guard case .success(let bytes) = FileBytes.read(file) else {
            log.report(.missingFile, .unreadable(file, help: help), at: SourceLocation(file: file))
            return nil
        }
        return read(bytes, file: file, log: &log)
    }

    /// The rows of a file whose bytes were read already.
    package static func read(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) -> DraftTable? {
        SourceText(file: file, bytes: bytes, log: &log).flatMap { read($0, log: &log) }
    }

    /// A table may begin with a line that names its separator, as spreadsheets write it.
    private static func scanner(of bytes: [UInt8]) -> CSVScanner {
        guard let named = SpreadsheetText.separatorLine(bytes) else { return CSVScanner(bytes) }
        return CSVScanner(bytes, separator: named.separator, from: named.length, line: 2)
    }

    private static func row(
        _ fields: [CSVScanner.Field], header: [CSVScanner.Field], own: [Int], isFirst: Bool, file: String
    ) -> Draft {
        let members = own.map { position in
            let (column, field) = (header[position], fields[position])
            let text = SpreadsheetText.plain(field.text.trimmed).trimmed
            return Draft.Member(
                key: Located(column.text.trimmed, at: place(of: column, file)),
                value: Draft(text.isEmpty ? .null : .scalar(text), at: place(of: field, file)))
        }
        return Draft(
            .mapping(members), at: place(of: fields.first, file),
            row: isFirst ? .first(header: place(of: header.first, file)) : .further)
    }

    private static func place(of field: CSVScanner.Field?, _ file: String) -> SourceLocation {
        SourceLocation(file: file, line: field?.line ?? 1, column: field?.column ?? 1)
    }

    private static func checkHeader(_ header: [CSVScanner.Field], file: String, log: inout DiagnosticLog) {
        var seen: Set<String> = []
        for field in header {
            let place = SourceLocation(file: file, line: field.line, column: field.column)
            let name = field.text.trimmed
            if name.isEmpty { log.report(.missingHeader, .namelessColumn, at: place) }
            if !seen.insert(name).inserted {
                // The name isn't repeated: where the header is missing it is a value of the first row.
                log.report(.duplicateKey, .sameColumnTwice, at: place)
            }
        }
    }

    private static func report(_ faults: [CSVScanner.Fault], file: String, log: inout DiagnosticLog) {
        for fault in faults {
            switch fault {
            case .unclosedQuote(let line, let column):
                log.report(.unclosedQuote, .unclosedQuote, at: SourceLocation(file: file, line: line, column: column))
            case .strayQuote(let line, let column):
                log.report(.strayQuote, .strayQuote, at: SourceLocation(file: file, line: line, column: column))
            }
        }
    }
}

/// Collects the rows of a table whose number of fields isn't that of its header.
private struct RowMisfits {
    let file: String
    let columns: Int
    private var short: [Diagnostic] = []
    private var long: [Diagnostic] = []

    init(file: String, columns: Int) {
        self.file = file
        self.columns = columns
    }

    /// Whether a row has as many fields as the header; empty fields behind the last column don't count.
    mutating func accepts(_ fields: [CSVScanner.Field]) -> Bool {
        if fields.count == columns { return true }
        let place = SourceLocation(file: file, line: fields.first?.line ?? 1)
        guard fields.count > columns else {
            short.append(Diagnostic(.tooFewFields, .fewFields(fields.count, of: columns), at: place))
            return false
        }
        guard fields[columns...].contains(where: { !$0.text.trimmed.isEmpty }) else { return true }
        long.append(Diagnostic(.tooManyFields, .manyFields(fields.count, columns: columns), at: place))
        return false
    }

    /// Whether a row was left out.
    var found: Bool { !short.isEmpty || !long.isEmpty }

    func report(into log: inout DiagnosticLog) {
        log.reportFolded(short) { .manyShortRows($0) }
        log.reportFolded(long) { .manyLongRows($0) }
    }
}
