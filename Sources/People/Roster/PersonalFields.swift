package import ShikiriDiagnostics
package import ShikiriModel

/// Reads a row of a table about people, and never repeats a value of it in a finding.
///
/// A row that has slipped by a column can hold a name where a date is meant; so the findings say the rule and the
/// place only, and whoever may open the file looks there.
package struct PersonalFields {
    private var fields: DraftFields

    /// Opens a row; `subject` is what it describes, in words, such as `employee`.
    package init(_ row: Draft, subject: String) {
        fields = DraftFields(row, subject: subject)
    }

    /// Where the row begins.
    package var location: SourceLocation { fields.location }

    /// One cell; nil where it is empty.
    package mutating func text(_ column: String) -> Located<String>? {
        fields.text(column)
    }

    /// One cell that must not be empty.
    package mutating func requiredText(_ column: String) -> Located<String>? {
        fields.requiredText(column)
    }

    /// A day; nil where the cell is empty or has none.
    package mutating func day(_ column: String) -> Located<CalendarDay>? {
        fields.text(column).flatMap { day($0, column) }
    }

    /// A day that must be there.
    package mutating func requiredDay(_ column: String) -> Located<CalendarDay>? {
        fields.requiredText(column).flatMap { day($0, column) }
    }

    /// The last day of a time that began on `start`; a time that ends before it begins is reported with `code`.
    package mutating func lastDay(
        _ column: String, notBefore start: Located<CalendarDay>?, _ code: DiagnosticCode = .contradiction
    ) -> Located<CalendarDay>? {
        guard let end = day(column) else { return nil }
        guard let start, end.value < start.value else { return end }
        report(code, "`\(column)` is before the first day of this row", at: end.location)
        return nil
    }

    /// The id of the person that the row is about, in narrow characters.
    package mutating func employeeID(_ column: String) -> Located<EmployeeID>? {
        guard let written = fields.requiredText(column) else { return nil }
        guard let id = EmployeeID(checking: IdentifierFolding.narrowed(written.value).trimmed) else {
            report(
                .badIdentifier, "`\(column)` has characters that an id can't have", at: written.location,
                help: "use letters, digits, `-`, `_` and `.`, beginning with a letter or digit")
            return nil
        }
        return Located(id, at: written.location)
    }

    /// The position in the roster of the person that a cell names; nil where it is empty or names nobody.
    package mutating func person(_ column: String, in roster: Roster) -> Located<Int>? {
        fields.text(column).flatMap { person($0, column, roster) }
    }

    /// The position in the roster of the person that a cell must name.
    package mutating func requiredPerson(_ column: String, in roster: Roster) -> Located<Int>? {
        fields.requiredText(column).flatMap { person($0, column, roster) }
    }

    /// A reference to a thing of the portal that must exist.
    package mutating func requiredReference<Item: Sendable>(
        _ column: String, in register: Register<Item>
    ) -> Located<Identifier<Item>>? {
        guard let written = fields.requiredText(column) else { return nil }
        let id = Identifier<Item>(IdentifierFolding.narrowed(written.value).trimmed)
        if register[id] != nil { return Located(id, at: written.location) }
        guard register.lacks(id) else { return nil }
        report(
            .unknownReference, "`\(column)` names no \(register.kindInWords) of the portal", at: written.location,
            help: register.known.help(for: id.text))
        return nil
    }

    /// Records a finding, which must not hold a value of the row.
    package mutating func report(
        _ code: DiagnosticCode, _ message: String, at place: SourceLocation? = nil, help: String? = nil
    ) {
        fields.report(code, message, at: place, help: help)
    }

    /// Reports the columns that nobody asked for, and hands all findings over.
    package mutating func finish(into log: inout DiagnosticLog) {
        fields.finishDiscreetly(into: &log)
    }

    private mutating func day(_ written: Located<String>, _ column: String) -> Located<CalendarDay>? {
        guard let day = WrittenDate.parse(written.value) else {
            report(
                .impossibleDate, "`\(column)` is not a date on the calendar", at: written.location,
                help: "write it as YYYY-MM-DD, with a day that the month has")
            return nil
        }
        return Located(day, at: written.location)
    }

    private mutating func person(_ written: Located<String>, _ column: String, _ roster: Roster) -> Located<Int>? {
        if let position = roster.position(of: written.value) { return Located(position, at: written.location) }
        guard roster.lacks(written.value) else { return nil }
        report(
            .unknownReference, "`\(column)` names nobody in organization/employees.csv", at: written.location,
            help: "write the id as the roster has it")
        return nil
    }
}
