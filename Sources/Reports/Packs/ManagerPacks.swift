import Crypto
package import ShikiriModel
package import ShikiriPages
package import ShikiriPeople
package import ShikiriTemplates

/// The packs of all managers: for each, one self-contained page about their own line, and nobody else's name in it.
package struct ManagerPacks: Sendable {
    private let portal: Portal
    private let training: TrainingEvaluation
    private let sheet: TrainingSheet
    private let lines: [ManagerLine]
    private let look: PackLook
    private let key: SymmetricKey

    /// Finds the lines of all managers.
    ///
    /// - Parameter secret: bytes that a manager doesn't know, from which the names of the packs are derived. The same
    ///   secret gives the same names; the name of one pack tells nothing about another's.
    package init(
        portal: Portal, training: TrainingEvaluation, strings: InterfaceStrings, assets: SiteAssets,
        templates: TemplateSet, secret: [UInt8]
    ) {
        self.portal = portal
        self.training = training
        sheet = TrainingSheet(training, organization: portal.organization)
        lines = ManagerLines(training.roster, rulebook: portal.rulebook, on: training.asOf).all
        look = PackLook(portal.settings, strings, assets, templates)
        key = SymmetricKey(data: SHA256.hash(data: secret))
    }

    /// One manager's files, and what the list of packs says about them.
    package struct Pack: Sendable {
        /// The folder below `managers/`; it can't be guessed from the manager's id, nor from another's.
        package let token: String
        /// The page.
        package let page: [UInt8]
        /// The table beside the page, `people.csv`.
        package let table: [UInt8]
        /// Its line of the list of packs.
        package let entry: [String]
    }

    /// How many managers have a pack.
    package var count: Int { lines.count }

    /// The pack of the manager at a place of the list.
    package func pack(at place: Int) -> Pack {
        let line = lines[place]
        let rows = sheet.rows(of: line.people)
        let token = token(of: line)
        let page = look.page(PackView(line: line, rows: rows, training: training, portal: portal).values)
        return Pack(
            token: token, page: page, table: sheet.peopleFile(of: line),
            entry: entry(of: line, rows, token: token, page: page))
    }

    /// The list of packs for the office: `distribution.csv`.
    package static func distribution(of entries: [[String]]) -> [UInt8] {
        var table = SpreadsheetCSV(columns: ["manager", "email", "file", "sha256", "people", "overdue"])
        for entry in entries { table.add(entry) }
        return table.bytes
    }

    private func entry(of line: ManagerLine, _ rows: [TrainingRow], token: String, page: [UInt8]) -> [String] {
        let manager = training.roster.employees[line.manager]
        let overdue = rows.count { $0.status == .overdue || $0.status == .expired }
        return [
            manager.id.text, manager.email ?? "", "managers/\(token)/index.html",
            Hexadecimal.digits(of: SHA256.hash(data: page)), String(line.people.count), String(overdue),
        ]
    }

    /// 128 bits of a keyed hash of the manager's id.
    private func token(of line: ManagerLine) -> String {
        let id = training.roster.employees[line.manager].id.text
        return Hexadecimal.digits(of: HMAC<SHA256>.authenticationCode(for: Array(id.utf8), using: key).prefix(16))
    }
}
