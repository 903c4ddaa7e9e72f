package import ShikiriDiagnostics
import ShikiriLoading
package import ShikiriModel
package import ShikiriPeople
package import ShikiriRestrictions

/// Answers questions about the restrictions on transfers from a content folder, without making any page.
package struct RuleDesk: Sendable {
    /// The portal's settings.
    package let settings: PortalSettings
    /// The engine over the portal's rules.
    package let engine: RestrictionEngine
    /// The day that counts as today.
    package let today: CalendarDay
    private let roster: Roster
    private let jobs: Int

    /// Opens a content folder.
    ///
    /// - Throws: `InputRejected` where the rules, or anything that they rest on, have mistakes.
    package init(_ options: BuildOptions) throws(InputRejected) {
        var log = DiagnosticLog()
        let folder = try ContentFolder.open(options.content)
        let draft = try PortalLoader.load(folder, jobs: options.jobs, log: &log)
        let portal = try Portal(draft, log: &log)
        let found = options.strict ? log.strict : log
        guard !found.hasErrors else { throw InputRejected(found) }
        settings = portal.settings
        engine = RestrictionEngine(portal.rulebook)
        today = options.asOf ?? Today.day(in: portal.settings.timeZone)
        jobs = options.jobs
        let tables = draft.tables
        roster = Roster(
            tables: RosterTables(
                employees: tables["organization/employees.csv"], leaves: tables["organization/leaves.csv"],
                assignments: tables["organization/assignments.csv"], departments: tables["organization/departments.csv"]
            ),
            rulebook: portal.rulebook, log: &log)
        guard !log.hasErrors else { throw InputRejected(log) }
    }

    /// Checks a list of planned transfers against the rules and everybody's history.
    ///
    /// - Parameter file: a CSV file with the columns of `transfers/planned.csv`.
    /// - Throws: `InputRejected` where the file can't be read, or a line of it can't be understood.
    package func plan(_ file: String) throws(InputRejected) -> TransferPlan {
        var log = DiagnosticLog()
        let table = TableReader.read(
            file: file, help: "name a CSV file with the columns employee, from_department, to_department, date",
            log: &log)
        let plan = TransferPlan(table, roster: roster, engine: engine, jobs: jobs, log: &log)
        guard !log.hasErrors else { throw InputRejected(log) }
        return plan
    }

    /// The rules.
    package var rulebook: Rulebook { engine.rulebook }
}
