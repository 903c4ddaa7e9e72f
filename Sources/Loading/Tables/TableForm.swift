package import ShikiriDiagnostics
package import ShikiriModel

/// How one table is written, where it keeps the headings and words of the system that it comes from.
package struct TableForm: Sendable {
    /// Where the mapping stands.
    let location: SourceLocation
    let encoding: TextEncoding
    let delimiter: Delimiter
    /// The headings of columns, by the columns' names.
    let columns: [String: Located<String>]
    /// What the words of a column mean, by the folded word, and by the column's name.
    let values: [String: [String: String]]
    /// Folded headings of columns that are not read.
    let ignoredColumns: Set<String>
    /// Folded words of which one in any cell makes a row one that is not read.
    let ignoredRows: Set<String>
    /// How many lines stand before the header; nil: it is found by its names.
    let skippedLines: Int?

    init<Columns: KeyGroup>(_ fields: Fields<MappingKeys<Columns>>, log: inout DiagnosticLog) {
        location = fields.location
        encoding = fields[\.encoding]?.value ?? .auto
        delimiter = fields[\.delimiter]?.value ?? .auto
        columns = fields[\.columns]
        values = fields[\.values].mapValues { Self.meanings($0, &log) }
        let ignored = fields[\.ignoredColumns]
        ignoredColumns = Set(ignored.map { TableWords.folded($0.value) })
        ignoredRows = Set(fields[\.ignoredRows].map { TableWords.folded($0.value) })
        skippedLines = fields[\.skippedLines]?.value
        Self.reportTwins(columns.values.sorted { $0.location < $1.location } + ignored, &log)
    }

    /// One column of the table can't be two of the portal's, or be read and not.
    private static func reportTwins(_ headings: [Located<String>], _ log: inout DiagnosticLog) {
        var seen: Set<String> = []
        for heading in headings where !seen.insert(TableWords.folded(heading.value)).inserted {
            log.report(.duplicateKey, .headingTwice(heading.value), at: heading.location)
        }
    }

    private static func meanings(_ pairs: [WrittenPair<String>], _ log: inout DiagnosticLog) -> [String: String] {
        var meanings: [String: String] = [:]
        for pair in pairs {
            let word = TableWords.folded(pair.key.value)
            if let other = meanings[word], other != pair.value {
                log.report(.duplicateKey, .sameButForWidth(pair.key.value), at: pair.key.location)
            }
            meanings[word] = pair.value
        }
        return meanings
    }
}

/// What `tables.yaml` says of each table.
package struct TableForms: Sendable {
    private var forms: [ContentFile: TableForm] = [:]
    /// Whether the file says all that its author wrote: otherwise no table can be read by it.
    private let isReadable: Bool

    /// Reads the file, and reports what doesn't fit.
    package init(_ draft: Draft?, log: inout DiagnosticLog) {
        isReadable = draft?.isReadable != false
        guard let draft, isReadable else { return }
        let fields = Fields<TablesKeys>(draft, log: &log)
        take(fields[\.departments], .departments, &log)
        take(fields[\.employees], .employees, &log)
        take(fields[\.leaves], .leaves, &log)
        take(fields[\.assignments], .assignments, &log)
        take(fields[\.access], .access, &log)
        take(fields[\.discussions], .discussions, &log)
        take(fields[\.pledges], .pledges, &log)
        take(fields[\.plannedTransfers], .plannedTransfers, &log)
    }

    /// Reads the file of a content folder again, after its mistakes were told.
    package init(of folder: ContentFolder) {
        var told = DiagnosticLog()
        let name = ContentFile.tables.rawValue
        let text = folder.has(name) ? folder.text(of: name, log: &told) : nil
        self.init(text.flatMap { YAMLReader.read($0.string, file: name, log: &told) }, log: &told)
    }

    private mutating func take<Columns: KeyGroup>(
        _ fields: Fields<MappingKeys<Columns>>?, _ file: ContentFile, _ log: inout DiagnosticLog
    ) {
        guard let fields else { return }
        forms[file] = TableForm(fields, log: &log)
    }

    /// How a table is written; nil where nothing is said of it.
    package subscript(file: ContentFile) -> TableForm? { forms[file] }

    /// Reads a table of the content.
    ///
    /// - Parameter bytes: what the file has; nil where it can't be read, which is told.
    package func table(_ bytes: [UInt8]?, _ file: ContentFile, log: inout DiagnosticLog) -> DraftTable {
        guard isReadable, let bytes, let columns = file.keys else { return .unreadable(file.rawValue) }
        return TableReader.read(bytes, file: file.rawValue, of: columns, as: forms[file], log: &log)
            ?? .unreadable(file.rawValue)
    }

    /// Tells mappings of tables that aren't there.
    func reportUnused(among tables: some Collection<String>, into log: inout DiagnosticLog) {
        for (file, form) in forms.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where !tables.contains(file.rawValue) {
            log.report(.missingTable, .missingTable(file), at: form.location)
        }
    }
}
