package import ShikiriDiagnostics
import ShikiriLoading
package import ShikiriModel
package import ShikiriPeople
package import ShikiriRestrictions
package import ShikiriWords

/// Answers questions about the restrictions on transfers from a content folder, without making any page.
package struct RuleDesk: Sendable {
    /// The portal's settings.
    package let settings: PortalSettings
    /// The engine over the portal's rules.
    package let engine: RestrictionEngine
    /// The day that counts as today.
    package let today: CalendarDay
    /// What was found in the content that doesn't stop an answer.
    package let warnings: DiagnosticLog
    private let roster: Roster
    private let places: KnownPlaces
    private let options: BuildOptions
    private let folder: ContentFolder

    /// Opens a content folder.
    ///
    /// - Throws: `InputRejected` where the rules, or anything that they rest on, have mistakes.
    package init(_ options: BuildOptions) throws(InputRejected) {
        var log = DiagnosticLog()
        folder = try ContentFolder.open(options.content)
        let draft = try PortalLoader.load(folder, jobs: options.jobs, log: &log)
        let portal = try Portal(draft, log: &log)
        settings = portal.settings
        engine = RestrictionEngine(portal.rulebook)
        today = options.asOf ?? Today.day(in: portal.settings.timeZone)
        places = KnownPlaces(portal.rulebook)
        self.options = options
        roster = Roster(
            tables: RosterTables(
                employees: draft.table(.employees), leaves: draft.table(.leaves),
                assignments: draft.table(.assignments), departments: draft.table(.departments)
            ),
            rulebook: portal.rulebook, log: &log)
        portal.rulebook.reportGaps(roster, into: &log)
        warnings = try Self.accepted(log, options)
    }

    /// Checks a list of planned transfers against the rules and everybody's history; with what was found in it that
    /// doesn't stop an answer.
    ///
    /// - Parameter file: a CSV file with the columns of `transfers/planned.csv`.
    /// - Throws: `InputRejected` where the file can't be read, or a line of it can't be understood.
    package func plan(_ file: String) throws(InputRejected) -> (plan: TransferPlan, warnings: DiagnosticLog) {
        var log = DiagnosticLog()
        let table = TableReader.read(
            file: file, of: PlanColumns.declared.list, as: TableForms(of: folder)[.plannedTransfers], help: .namePlan,
            log: &log)
        let plan = TransferPlan(table, roster: roster, engine: engine, asOf: today, jobs: options.jobs, log: &log)
        return (plan, try Self.accepted(log, options))
    }

    /// What a text on the command line names: an id of a department or an operation, or a department's name or path.
    package func place(_ text: String) -> PlaceName { places.place(named: text) }

    /// The words that answers are said in: those of the pages.
    ///
    /// - Throws: `InputRejected` where they can't be read, or have mistakes.
    package func words(_ language: Language) throws(InputRejected) -> Words {
        var log = DiagnosticLog()
        let layers = try TemplateLayers(options.templates, over: options.programTemplates)
        let vocabulary = LanguageFiles(layers: layers).vocabulary(log: &log)
        guard !log.hasErrors else { throw InputRejected(log) }
        return vocabulary[language]
    }

    /// The rules as receipts carry them.
    package func carriedRules() throws(InputRejected) -> CarriedRules { try CarriedRules(folder) }

    private static func accepted(_ log: DiagnosticLog, _ options: BuildOptions) throws(InputRejected) -> DiagnosticLog {
        let found = options.strict ? log.strict : log
        guard !found.hasErrors else { throw InputRejected(found) }
        return found
    }

    /// The rules.
    package var rulebook: Rulebook { engine.rulebook }
}
