import ShikiriBasics
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPacks
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

/// The content, evaluated as far as packs need it.
struct PackDesk: Sendable {
    /// The packs of all managers.
    let packs: ManagerPacks
    private let findings: Findings
    private let look: SiteLook
    private let log: DiagnosticLog
    private let options: BuildOptions

    /// Loads and evaluates the content.
    init(_ options: BuildOptions) throws(InputRejected) {
        var run = BuildRun(options)
        let (content, material) = try run.load()
        findings = run.evaluate(try run.model(content))
        look = material.look
        packs = ManagerPacks(findings, material)
        log = run.log
        self.options = options
    }

    var asOf: CalendarDay { findings.asOf }
    private var roster: Roster { findings.people.training.roster }

    /// The positions of the packs to make, of all or of one manager.
    func positions(only id: String?) throws(Distribution.Obstacle) -> [Position<ManagerLine>] {
        guard let id else { return Array(packs.positions) }
        guard let person = roster.position(of: id) else { throw .unknownManager }
        guard let position = packs.position(ofManager: person) else { throw .notAManager }
        return [position]
    }

    /// Everything that is needed to make packs.
    ///
    /// - Throws: `InputRejected` where the content or the passphrases have mistakes.
    func order(_ positions: [Position<ManagerLine>], passphrases: String?, makesDrafts: Bool) throws(InputRejected)
        -> PackOrder
    {
        var log = log
        let managers = positions.map { packs.manager(at: $0) }
        var list: PassphraseList?
        if let passphrases {
            list = readPassphrases(passphrases, log: &log)
            list?.reportMissing(among: managers, log: &log)
        }
        let mail = makesDrafts ? mail(to: managers, log: &log) : nil
        let found = options.strict ? log.strict : log
        guard !found.hasErrors else { throw InputRejected(found) }
        return PackOrder(packs: packs, positions: positions, passphrases: list, mail: mail, warnings: found.sorted)
    }

    /// The file of passphrases with one added for each manager who has none.
    ///
    /// - Parameter existing: the file as it is; nil where there is none yet.
    /// - Returns: the whole file, and how many were added.
    /// - Throws: `InputRejected` where the file has mistakes.
    func passphrases(addedTo existing: String?) throws(InputRejected) -> (bytes: [UInt8], added: Int) {
        var log = DiagnosticLog()
        let columns = PassphraseColumns.declared.list.keys.map(\.name)
        var csv = SpreadsheetCSV(columns: columns)
        var known: PassphraseList?
        if let existing, let table = table(existing, log: &log) {
            known = PassphraseList(table, roster: roster, on: asOf, log: &log)
            for row in table.rows {
                csv.addAsWritten(columns.map { row.text(of: $0) ?? "" })
            }
        }
        let mistakes = self.log.hasErrors ? self.log : log
        guard !mistakes.hasErrors else { throw InputRejected(mistakes) }
        var generator = SystemRandomNumberGenerator()
        let missing = packs.managers.filter { known?[$0] == nil }
        for manager in missing {
            let employee = roster.employees[manager]
            csv.add([employee.id.text, employee.name, Passphrase.random(using: &generator)])
        }
        return (csv.bytes, missing.count)
    }

    private func readPassphrases(_ file: String, log: inout DiagnosticLog) -> PassphraseList? {
        table(file, log: &log).map { PassphraseList($0, roster: roster, on: asOf, log: &log) }
    }

    private func table(_ file: String, log: inout DiagnosticLog) -> DraftTable? {
        TableReader.read(
            file: file, of: PassphraseColumns.declared.list, help: .namePassphrases(file), log: &log)
    }

    private func mail(to managers: [Position<Employee>], log: inout DiagnosticLog) -> PackMail? {
        let settings = findings.portal.settings
        let words = look.vocabulary[settings.language]
        let mail = PackMail(settings, words, roster: roster, asOf: asOf)
        guard mail.hasSender else {
            log.report(.missingKey, .noSender, at: SourceLocation(file: "portal.yaml"))
            return nil
        }
        let unreachable = managers.filter { !mail.reaches($0) }.map { manager in
            Diagnostic(.missingAddress, .unreachableManager, at: roster.employees[manager].location)
        }
        log.reportFolded(unreachable) { .manyUnreachable($0) }
        return mail
    }
}
