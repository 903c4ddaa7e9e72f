package import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriPeople

/// The passphrases of the managers: a CSV file with the columns `manager` and `passphrase`, and `name` for whoever hands
/// them out.
package struct PassphraseList: Sendable {
    /// The passphrases by their managers' positions in the roster.
    private let passphrases: [Position<Employee>: Passphrase]
    /// The same as they were written, for letters.
    private let written: [Position<Employee>: String]
    private let file: String

    /// Reads the file. Two managers with one passphrase are an error: each could open the other's pack.
    package init(_ table: DraftTable, roster: Roster, on day: CalendarDay, log: inout DiagnosticLog) {
        file = table.file
        var found: [Position<Employee>: Passphrase] = [:]
        var written: [Position<Employee>: String] = [:]
        var used: Set<Passphrase> = []
        for row in table.rows {
            guard let line = Line(row, roster: roster, on: day, log: &log) else { continue }
            written[line.manager.value] = line.written
            if found.updateValue(line.passphrase, forKey: line.manager.value) != nil {
                log.report(.duplicateID, .twoPassphrases, at: line.manager.location)
            } else if !used.insert(line.passphrase).inserted {
                log.report(.sharedPassphrase, .sharedPassphrase, at: line.place)
            }
        }
        passphrases = found
        self.written = written
    }

    /// The passphrase of the manager at a position of the roster.
    package subscript(manager: Position<Employee>) -> Passphrase? { passphrases[manager] }

    /// The passphrase of a manager as it was written, with the hyphens that make it easier to read.
    func written(for manager: Position<Employee>) -> String? { written[manager] }

    /// Reports managers whose packs are asked for and who have none: a pack is never left open by oversight.
    package func reportMissing(among managers: [Position<Employee>], log: inout DiagnosticLog) {
        let count = managers.count { passphrases[$0] == nil }
        guard count > 0 else { return }
        log.report(
            .missingPassphrase, .missingPassphrases(count, of: managers.count, file: file),
            at: SourceLocation(file: file))
    }
}

/// One row.
private struct Line {
    let manager: Located<Position<Employee>>
    let passphrase: Passphrase
    let written: String
    let place: SourceLocation

    init?(_ row: Draft, roster: Roster, on day: CalendarDay, log: inout DiagnosticLog) {
        let fields = Fields<PassphraseColumns>(row, log: &log)
        let (named, written) = (fields[\.manager], fields[\.passphrase])
        let manager = named.flatMap { cell in roster.position(of: cell.value).map { Located($0, at: cell.location) } }
        if let written, let passphrase = Passphrase(written.value), passphrase.isShort {
            log.report(.shortPassphrase, .shortPassphrase(least: Passphrase.leastLength), at: written.location)
        }
        if let named, manager == nil || manager.map({ !roster.employees[$0.value].isEmployed(on: day) }) == true {
            log.report(.unusedPassphrase, .unusedPassphrase, at: named.location)
        }
        guard let manager, let written, let passphrase = Passphrase(written.value) else { return nil }
        (self.manager, self.passphrase, place) = (manager, passphrase, written.location)
        self.written = written.value
    }
}
