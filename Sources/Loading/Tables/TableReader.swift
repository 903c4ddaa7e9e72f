package import ShikiriDiagnostics
package import ShikiriModel

/// Turns a table of the content into drafts, one a row, with the portal's names of its columns as keys.
package enum TableReader {
    /// The rows of a table whose columns are declared, as its mapping says, or else as it is found to be written. Rows that
    /// have too few or too many fields are reported and left out.
    ///
    /// Nil where the table can't be read, which is told.
    ///
    /// - Parameter columns: what is declared of its columns; nil for a table that the program wrote itself.
    package static func read(
        _ bytes: [UInt8], file: String, of columns: KeyList?, as form: TableForm? = nil, log: inout DiagnosticLog
    ) -> DraftTable? {
        guard !EncodedText.isPacked(bytes) else {
            log.report(.workbookExport, .workbook(file), at: SourceLocation(file: file))
            return nil
        }
        guard let text = EncodedText.decode(bytes, as: form?.encoding ?? .auto, file: file, log: &log),
            let source = SourceText(file: file, bytes: text, log: &log)
        else { return nil }
        let declared = columns?.keys ?? []
        let asked = TableHead.names(of: declared, as: form)
        guard var found = header(of: source.bytes, asked: asked, as: form) else {
            log.report(.missingHeader, .emptyTable, at: SourceLocation(file: file))
            return nil
        }
        guard let head = TableHead(found.fields, of: declared, as: form, file: file, log: &log) else { return nil }
        let table = rows(&found.rest, head, form, file, &log)
        // What the rows would tell of their header nobody tells where there is no row.
        if table.rows.isEmpty, table.isWhole, !declared.isEmpty, !head.knows(declared) {
            log.report(
                .missingHeader, .noDeclaredColumn, at: TableHead.place(found.fields.first, file))
        }
        return table
    }

    /// The rows of a file that the command line names; one that can't be read is reported with `help`.
    package static func read(
        file: String, of columns: KeyList, as form: TableForm? = nil, help: Phrase, log: inout DiagnosticLog
    ) -> DraftTable? {
        guard case .success(let bytes) = FileBytes.read(file) else {
            log.report(.missingFile, .unreadable(file, help: help), at: SourceLocation(file: file))
            return nil
        }
        return read(bytes, file: file, of: columns, as: form, log: &log)
    }

    /// The header of a table, and what reads the rows behind it; nil where there is no row.
    private static func header(
        of bytes: [UInt8], asked: Set<String>, as form: TableForm?
    ) -> (fields: [CSVScanner.Field], rest: CSVScanner)? {
        let named = SpreadsheetText.separatorLine(bytes)
        let separators = (named?.separator ?? form?.delimiter.byte).map { [$0] } ?? HeaderChoice.separators
        let most = form?.skippedLines == nil ? HeaderChoice.rowsLookedAt : 1
        let found = separators.flatMap { separator -> [(fields: [CSVScanner.Field], rest: CSVScanner)] in
            var scanner = CSVScanner(
                bytes, separator: separator, from: named?.length ?? 0, line: named == nil ? 1 : 2)
            scanner.skipLines(upTo: form?.skippedLines ?? 0)
            var rows: [(fields: [CSVScanner.Field], rest: CSVScanner)] = []
            for _ in 0..<most {
                guard let fields = scanner.nextRow() else { break }
                rows.append((fields, scanner))
                // A quote that was forgotten may take in everything that follows.
                if scanner.hasUnclosedQuote { break }
            }
            return rows
        }
        let start = found.map(\.rest.offset).min()
        let rows = found.map {
            HeaderChoice.Row($0.fields, end: $0.rest.offset, isFirst: $0.rest.offset == start)
        }
        return HeaderChoice.best(of: rows, asked: asked).map { found[$0] }
    }

    private static func rows(
        _ scanner: inout CSVScanner, _ head: TableHead, _ form: TableForm?, _ file: String, _ log: inout DiagnosticLog
    ) -> DraftTable {
        var rows: [Draft] = []
        var misfits = RowMisfits(file: file, columns: head.fields.count)
        while let fields = scanner.nextRow() {
            // An open quote took in the rest of the file, so what its row lacks says nothing.
            guard !scanner.hasUnclosedQuote, !fields.isBlank, form?.ignores(fields) != true, misfits.accepts(fields)
            else {
                continue
            }
            rows.append(row(fields, head, form, isFirst: rows.isEmpty, file: file))
        }
        misfits.report(into: &log)
        report(scanner.faults, file: file, log: &log)
        return DraftTable(
            file: file, columns: head.columns.map(\.name), rows: rows,
            isWhole: !misfits.found && scanner.faults.isEmpty)
    }

    private static func row(
        _ fields: [CSVScanner.Field], _ head: TableHead, _ form: TableForm?, isFirst: Bool, file: String
    ) -> Draft {
        let members = head.columns.map { column in
            let field = fields[column.place]
            let written = SpreadsheetText.plain(field.text.trimmed).trimmed
            let text = form?.values[column.name]?[TableWords.folded(written)] ?? written
            return Draft.Member(
                key: Located(column.name, at: TableHead.place(head.fields[column.place], file)),
                value: Draft(text.isEmpty ? .null : .scalar(text), at: TableHead.place(field, file)),
                heading: column.heading)
        }
        return Draft(
            .mapping(members), at: TableHead.place(fields.first, file),
            row: isFirst ? .first(header: TableHead.place(head.fields.first, file)) : .further)
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

extension TableForm {
    /// Whether a row is one that is not read, such as the sums below a table.
    fileprivate func ignores(_ fields: [CSVScanner.Field]) -> Bool {
        !ignoredRows.isEmpty && fields.contains { ignoredRows.contains(TableWords.folded($0.text)) }
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
