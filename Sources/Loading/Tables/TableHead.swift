import ShikiriDiagnostics
import ShikiriModel

/// The header of a table, and which of the portal's columns each of its cells names.
struct TableHead {
    /// A column of the table that is one of the portal's.
    struct Column {
        /// Its place in the table.
        let place: Int
        /// Its name, as the portal declares it, or as it is written where the portal has none such.
        let name: String
        /// Its heading, where that is another name.
        let heading: String?
    }

    let fields: [CSVScanner.Field]
    let columns: [Column]

    /// Finds the columns of a header; nil where one that a mapping names isn't there, or is there twice, which is told.
    init?(
        _ fields: [CSVScanner.Field], of keys: [KeyOutline], as form: TableForm?, file: String, log: inout DiagnosticLog
    ) {
        self.fields = fields
        let names = fields.map { TableWords.folded($0.text) }
        var found: [Int: String] = [:]
        var isWhole = true
        for (column, heading) in (form?.columns ?? [:]).sorted(by: { $0.value.location < $1.value.location }) {
            let places = names.indices.filter { names[$0] == TableWords.folded(heading.value) }
            guard places.count == 1 else {
                isWhole = false
                if places.isEmpty {
                    log.report(
                        .unmappedColumn, .noColumn(heading.value, in: file, help: .lookAtHeader), at: heading.location)
                } else {
                    log.report(.ambiguousColumn, .secondColumn(heading.value), at: Self.place(fields[places[1]], file))
                }
                continue
            }
            // A heading that two columns name was told where it stands.
            if found[places[0]] == nil { found[places[0]] = column }
        }
        guard isWhole else { return nil }
        let own = Self.own(names, of: keys, taken: found, file: file, fields, &log)
        guard let own else { return nil }
        found.merge(own) { mapped, _ in mapped }
        if let form, !form.columns.isEmpty {
            Self.reportUnread(fields.indices.filter { found[$0] == nil }, form, fields, file, &log)
        } else {
            Self.check(fields, file, &log)
            // What the portal doesn't know keeps its name, and is told with the other columns.
            var taken = Set(found.values)
            for place in fields.indices where found[place] == nil {
                let name = fields[place].text.trimmed
                if taken.insert(name).inserted { found[place] = name }
            }
        }
        columns = found.sorted { $0.key < $1.key }.map { place, name in
            let heading = fields[place].text.trimmed
            return Column(place: place, name: name, heading: heading == name ? nil : heading)
        }
    }

    /// Whether a column is one that is declared.
    func knows(_ keys: [KeyOutline]) -> Bool {
        let declared = Set(keys.map(\.name))
        return columns.contains { declared.contains($0.name) }
    }

    /// The names that any column of a table may have.
    static func names(of keys: [KeyOutline], as form: TableForm?) -> Set<String> {
        let own = keys.flatMap { [$0.name] + $0.headings }
        return Set((own + (form?.columns.values.map(\.value) ?? [])).map(TableWords.folded))
    }

    /// The columns that have the portal's own names, English or Japanese; nil where two have names of one, which is told.
    private static func own(
        _ names: [String], of keys: [KeyOutline], taken: [Int: String], file: String, _ fields: [CSVScanner.Field],
        _ log: inout DiagnosticLog
    ) -> [Int: String]? {
        var found: [Int: String] = [:]
        var isWhole = true
        let mapped = Set(taken.values)
        for key in keys where !mapped.contains(key.name) {
            let own = Set(([key.name] + key.headings).map { TableWords.folded($0).lowercased() })
            let places = names.indices.filter { taken[$0] == nil && own.contains(names[$0].lowercased()) }
            guard let first = places.first else { continue }
            found[first] = key.name
            guard places.count > 1 else { continue }
            // Two columns of one name were always one mistake of the header; two names of one column need a mapping.
            guard Set(places.map { fields[$0].text.trimmed }).count > 1 else { continue }
            isWhole = false
            log.report(
                .ambiguousColumn, .columnsOfOneMeaning(key.name, places.map { fields[$0].text.trimmed }),
                at: place(fields[places[1]], file))
        }
        return isWhole ? found : nil
    }

    /// Tells the columns that nothing reads and no mapping mentions, in one finding.
    private static func reportUnread(
        _ places: [Int], _ form: TableForm, _ fields: [CSVScanner.Field], _ file: String, _ log: inout DiagnosticLog
    ) {
        let unread = places.filter { place in
            let name = TableWords.folded(fields[place].text)
            return !name.isEmpty && !form.ignoredColumns.contains(name)
        }
        guard let first = unread.first else { return }
        log.report(
            .unreadColumn, .unreadColumns(unread.map { fields[$0].text.trimmed }), at: place(fields[first], file))
    }

    private static func check(_ header: [CSVScanner.Field], _ file: String, _ log: inout DiagnosticLog) {
        var seen: Set<String> = []
        for field in header {
            let name = field.text.trimmed
            if name.isEmpty { log.report(.missingHeader, .namelessColumn, at: place(field, file)) }
            if !seen.insert(name).inserted {
                // The name isn't repeated: where the header is missing it is a value of the first row.
                log.report(.duplicateKey, .sameColumnTwice, at: place(field, file))
            }
        }
    }

    static func place(_ field: CSVScanner.Field?, _ file: String) -> SourceLocation {
        SourceLocation(file: file, line: field?.line ?? 1, column: field?.column ?? 1)
    }
}
