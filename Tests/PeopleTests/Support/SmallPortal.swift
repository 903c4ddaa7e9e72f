import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople

/// A portal of a few lines: its files as a dictionary, read as the product reads them.
struct SmallPortal {
    let rulebook: Rulebook
    let roster: Roster
    let courses: Register<Course>
    let sessions: [DiscussionSession]
    let log: DiagnosticLog

    /// Two companies of a few departments, used where a test says nothing else.
    static let departments = """
        id,name,company,parent,manager
        td,送配電本部,grid,,
        td-dispatch,給電指令所,grid,td,
        td-hr,人事部,grid,td,
        gr,販売本部,affiliate,,
        gr-trading,取引部,affiliate,gr,
        """

    static let information = "- {id: contract, name: 契約情報}"

    static let operations = """
        - {id: dispatching, name: 給電, department: td-dispatch, handles: {contract: constant, otherwise: none}}
        - {id: payroll, name: 給与, department: td-hr, handles: {otherwise: none}}
        - {id: trading, name: 取引, department: gr-trading, uses: {contract: direct, otherwise: none}}
        """

    init(_ files: [String: String]) {
        var log = DiagnosticLog()
        let files = files.merging(
            [
                "organization/departments.csv": Self.departments, "rules/information.yaml": Self.information,
                "rules/operations.yaml": Self.operations,
            ], uniquingKeysWith: { given, _ in given })
        var tables: [String: DraftTable] = [:]
        var documents: [String: Draft] = [:]
        for (file, text) in files.sorted(by: { $0.key < $1.key }) {
            if file.hasSuffix(".csv") {
                tables[file] = ContentFile(path: file).map {
                    TableForms(nil, log: &log).table(Array(text.utf8), $0, log: &log)
                }
            } else {
                documents[file] = YAMLReader.read(text, file: file, log: &log)
            }
        }
        let organization = Organization(departments: tables["organization/departments.csv"], log: &log)
        rulebook = Rulebook(
            information: documents["rules/information.yaml"], operations: documents["rules/operations.yaml"],
            systems: documents["rules/systems.yaml"], revisions: [], organization: organization, log: &log)
        roster = Roster(
            tables: RosterTables(
                employees: tables["organization/employees.csv"], leaves: tables["organization/leaves.csv"],
                assignments: tables["organization/assignments.csv"], access: tables["organization/access.csv"],
                departments: tables["organization/departments.csv"]),
            rulebook: rulebook, log: &log)
        courses = Course.register(
            documents["training/courses.yaml"], organization: organization, fiscalYearStart: 4, log: &log)
        sessions = DiscussionSession.list(
            tables["training/discussions.csv"], courses: courses, organization: organization, log: &log)
        self.log = log
    }

    /// The findings as `code file:line`, sorted.
    var findings: [String] {
        log.sorted.map { "\($0.code.name) \($0.location.file):\($0.location.line)" }
    }
}

/// A day in a test, written as `2024-06-01`.
func day(_ text: String) -> CalendarDay {
    CalendarDay(text) ?? CalendarDay(daysSinceEpoch: 0)
}
