package import ShikiriDiagnostics
package import ShikiriModel

// Cells of tables about people that name something. Findings tell the rule and the place, and never what a cell says: a
// row that has slipped by a column can hold a name where an id is meant.
extension Fields {
    /// The last day of a time that began on `start`; a time that ends before it begins is reported with `code`.
    package func lastDay(
        _ column: KeyPath<Group, Key<Located<CalendarDay>?>>, notBefore start: Located<CalendarDay>?,
        _ code: DiagnosticCode = .contradiction, log: inout DiagnosticLog
    ) -> Located<CalendarDay>? {
        guard let end = self[column] else { return nil }
        guard let start, end.value < start.value else { return end }
        log.report(code, .endsBeforeStart(name(of: column)), at: end.location)
        return nil
    }

    /// The position in the roster of the person that a cell names; nil where it is empty or names nobody.
    package func person(
        _ column: KeyPath<Group, Key<Located<String>?>>, in roster: Roster, log: inout DiagnosticLog
    ) -> Located<Position<Employee>>? {
        guard let written = self[column] else { return nil }
        if let position = roster.position(of: written.value) { return Located(position, at: written.location) }
        guard roster.lacks(written.value) else { return nil }
        log.report(
            .unknownReference, .namesNobody(name(of: column), roster: ContentFile.employees), at: written.location)
        return nil
    }

    /// A thing of the portal that a cell names.
    package func reference<Item: Sendable>(
        _ column: KeyPath<Group, Key<Located<String>?>>, in register: Register<Item>, log: inout DiagnosticLog
    ) -> Located<Identifier<Item>>? {
        guard let written = self[column] else { return nil }
        let id = Identifier<Item>(IdentifierFolding.narrowed(written.value).trimmed)
        if register[id] != nil { return Located(id, at: written.location) }
        guard register.lacks(id) else { return nil }
        log.report(
            .unknownReference,
            .namesNothing(name(of: column), register.kindInWords, help: register.known.help(for: id.text)),
            at: written.location)
        return nil
    }
}
