package import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriPeople

/// The passphrases of the managers: a CSV file with the columns `manager` and `passphrase`, and `name` for whoever hands
/// them out.
package struct PassphraseList: Sendable {
    /// The passphrases by their managers' positions in the roster.
    private let passphrases: [Int: Passphrase]
    private let file: String

    /// Reads the file. Two managers with one passphrase are an error: each could open the other's pack.
    package init(_ table: DraftTable, roster: Roster, on day: CalendarDay, log: inout DiagnosticLog) {
        file = table.file
        var found: [Int: Passphrase] = [:]
        var used: Set<Passphrase> = []
        for row in table.rows {
            guard let line = Line(row, roster: roster, on: day, log: &log) else { continue }
            if found.updateValue(line.passphrase, forKey: line.manager.value) != nil {
                log.report(
                    .duplicateID, "this manager has two passphrases", at: line.manager.location,
                    help: "remove one of the two rows")
            } else if !used.insert(line.passphrase).inserted {
                log.report(
                    .sharedPassphrase, "another manager has this passphrase too", at: line.place,
                    help: "give every manager one of their own; `--make-passphrases` makes those that are missing")
            }
        }
        passphrases = found
    }

    /// The passphrase of the manager at a position of the roster.
    package subscript(manager: Int) -> Passphrase? { passphrases[manager] }

    /// Reports managers whose packs are asked for and who have none: a pack is never left open by oversight.
    package func reportMissing(among managers: [Int], log: inout DiagnosticLog) {
        let count = managers.count { passphrases[$0] == nil }
        guard count > 0 else { return }
        log.report(
            .missingPassphrase, "\(count) of \(managers.count) managers have no passphrase here",
            at: SourceLocation(file: file),
            help: "`shikiri distribute --make-passphrases \(file)` adds one for each of them")
    }
}

/// One row.
private struct Line {
    let manager: Located<Int>
    let passphrase: Passphrase
    let place: SourceLocation

    init?(_ row: Draft, roster: Roster, on day: CalendarDay, log: inout DiagnosticLog) {
        let fields = Fields<PassphraseColumns>(row, log: &log)
        let (named, written) = (fields[\.manager], fields[\.passphrase])
        let manager = named.flatMap { cell in roster.position(of: cell.value).map { Located($0, at: cell.location) } }
        if let written, let passphrase = Passphrase(written.value), passphrase.isShort {
            log.report(
                .shortPassphrase, "this passphrase has fewer than \(Passphrase.leastLength) characters",
                at: written.location, help: "a longer one can't be found by trying")
        }
        if let named, manager == nil || manager.map({ !roster.employees[$0.value].isEmployed(on: day) }) == true {
            log.report(
                .unusedPassphrase, "this passphrase is for nobody who is employed", at: named.location,
                help: "remove the row, or write the id as the roster has it")
        }
        guard let manager, let written, let passphrase = Passphrase(written.value) else { return nil }
        (self.manager, self.passphrase, place) = (manager, passphrase, written.location)
    }
}
