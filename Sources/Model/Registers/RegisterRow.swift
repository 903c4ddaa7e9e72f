package import ShikiriDiagnostics

/// A row of a declared register, read by its fields.
package struct RegisterRow: Sendable {
    /// A value for each field of the register, in their order; nil where the cell is empty, or says nothing that fits.
    package let values: [RegisterValue?]
    /// Where it was written.
    package let location: SourceLocation

    /// Reads the table of a register. What doesn't fit is an error; what is missing is for whoever judges the rows.
    package static func list(
        _ table: DraftTable?, of register: DeclaredRegister, organization: Organization, log: inout DiagnosticLog
    ) -> [RegisterRow] {
        guard let table else { return [] }
        let columns = Set(table.columns)
        let start = SourceLocation(file: table.file)
        let absent = register.fields.filter { !columns.contains($0.id) }.map(\.id)
        if table.isWhole || !table.columns.isEmpty, !absent.isEmpty {
            log.report(.missingKey, .noRegisterColumns(absent), at: start)
        }
        let known = Set(register.fields.map(\.id))
        for column in table.columns where !known.contains(column) {
            log.report(
                .unknownKey,
                .unknownColumn(
                    of: DeclaredRegisterKeys.subject, help: Suggestion.help(for: column, among: known)), at: start)
        }
        let rows = table.rows.map { row in
            let cells = row.cells
            return RegisterRow(
                values: register.fields.map { field in
                    cells[field.id]?.present.flatMap { read($0, field, organization, &log) }
                }, location: row.location)
        }
        reportTwins(rows, &log)
        return rows
    }

    /// Reports rows that say what an earlier one says: a row that was copied counts twice.
    private static func reportTwins(_ rows: [RegisterRow], _ log: inout DiagnosticLog) {
        var lines: [[RegisterValue?]: Int] = [:]
        for row in rows {
            if let first = lines[row.values] {
                log.report(.duplicateID, .sameEntry(line: first), at: row.location)
            } else {
                lines[row.values] = row.location.line
            }
        }
    }

    private static func read(
        _ cell: Draft, _ field: DeclaredRegister.Field, _ organization: Organization, _ log: inout DiagnosticLog
    ) -> RegisterValue? {
        var reading = KeyReading(name: field.id, isDiscreet: true, log: DiagnosticLog())
        defer { if let found = reading.log { log.merge(found) } }
        guard let text = reading.text(cell) else { return nil }
        switch field.type {
        case .text: return .text(text.value)
        case .day: return reading.day(text).map { .day($0.value) }
        case .number: return reading.number(text, in: 0...1_000_000_000).map { .number($0.value) }
        case .flag: return reading.flag(text).map { .flag($0) }
        case .time:
            if let time = RegisterTime(text.value) { return .time(time) }
            reading.report(.impossibleDate, .notATime(field.id), at: text.location)
        case .choice:
            if field.choices.contains(text.value) { return .text(text.value) }
            reading.report(
                .badValue, .noChoice(field.id, help: .writeOne(of: field.choices, or: [])), at: text.location)
        case .department:
            return organization.resolve(text, as: field.id, log: &log).map { .department($0.value) }
        }
        return nil
    }
}

/// The rows of a register that everybody may see, with the fields that everybody may see alone.
package struct PostedRegister: Sendable {
    /// The register.
    package let register: DeclaredRegister
    /// For each row the values of the public fields, in their order.
    package let rows: [[RegisterValue?]]

    /// Joins a register with its rows.
    package init(register: DeclaredRegister, rows: [[RegisterValue?]]) {
        self.register = register
        self.rows = rows
    }
}

extension Draft {
    /// The cells of a row by their columns.
    fileprivate var cells: [String: Draft] {
        guard case .mapping(let members) = content else { return [:] }
        return Dictionary(members.map { ($0.key.value, $0.value) }) { first, _ in first }
    }
}
