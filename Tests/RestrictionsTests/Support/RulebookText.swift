import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import Testing

/// The files of a small rulebook as text, read the way the product reads them.
struct RulebookText {
    var departments = """
        id,name,company,parent,manager
        td-dispatch,給電指令,grid,,
        td-hr,人事,grid,,
        gr-trading,取引,affiliate,,
        gr-sales,営業,affiliate,,
        gr-plant,発電所,affiliate,,
        """
    var information = """
        - {id: contract, name: 契約情報}
        - {id: metering, name: 計量情報}
        """
    var operations = """
        - {id: td-dispatch-realtime, name: 給電, department: td-dispatch, handles: {contract: constant, metering: exceptional, otherwise: none}}
        - {id: td-dispatch-relief, name: 応援, department: td-dispatch, handles: {contract: exceptional, otherwise: none}}
        - {id: td-hr-personnel, name: 人事, department: td-hr, handles: {otherwise: none}}
        - {id: gr-trading-desk, name: 取引, department: gr-trading, uses: {contract: direct, otherwise: none}}
        - {id: gr-sales-plan, name: 営業計画, department: gr-sales, uses: {contract: indirect, metering: indirect, otherwise: none}}
        - {id: gr-plant-run, name: 運転, department: gr-plant, uses: {otherwise: none}}
        """
    var systems: String?
    /// Texts by file name.
    var revisions: [String: String] = [:]

    /// The rulebook, and everything found while reading it.
    func read() throws -> (rulebook: Rulebook, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let table = TableForms(nil, log: &log).table(Array(departments.utf8), .departments, log: &log)
        let organization = Organization(departments: table, log: &log)
        let rulebook = Rulebook(
            information: draft(information, "rules/information.yaml", &log),
            operations: draft(operations, "rules/operations.yaml", &log),
            systems: systems.flatMap { draft($0, "rules/systems.yaml", &log) },
            revisions: revisions.sorted { $0.key < $1.key }.compactMap { name, text in
                let file = "rules/transfers/\(name)"
                return draft(text, file, &log).map { (file, $0) }
            },
            organization: organization, log: &log)
        return (rulebook, log)
    }

    /// The rulebook of texts that must have no mistakes.
    func rulebook(_ place: Testing.SourceLocation = #_sourceLocation) throws -> Rulebook {
        let (rulebook, log) = try read()
        let findings = log.sorted.map { "\($0.location.file):\($0.location.line): \($0.message)" }
        #expect(findings == [], sourceLocation: place)
        return rulebook
    }

    /// The rulebook of texts that may raise doubts and must have no mistakes.
    func doubtfulRulebook(_ place: Testing.SourceLocation = #_sourceLocation) throws -> Rulebook {
        let (rulebook, log) = try read()
        let errors = log.sorted.filter { $0.severity == .error }.map { "\($0.location.line): \($0.message)" }
        #expect(errors == [], sourceLocation: place)
        return rulebook
    }

    private func draft(_ text: String, _ file: String, _ log: inout DiagnosticLog) -> Draft? {
        YAMLReader.read(text, file: file, log: &log)
    }
}

/// A day of the calendar that the test names in ISO 8601.
func day(_ text: String, _ place: Testing.SourceLocation = #_sourceLocation) -> CalendarDay {
    guard let day = CalendarDay(text) else {
        Issue.record("\(text) is no day", sourceLocation: place)
        return CalendarDay(daysSinceEpoch: 0)
    }
    return day
}
