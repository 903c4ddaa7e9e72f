import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions
import Testing

/// The files that the office's registers are made from, as text, and what the product reads from them.
struct RegisterPortal {
    let rulebook: Rulebook
    let roster: Roster
    let engine: RestrictionEngine
    private let tables: [String: DraftTable]
    private(set) var log: DiagnosticLog

    static let revision = """
        effective: 2024-04-01
        title: 制定
        cooling_period: P1Y
        pledge: required
        matrix:
          constant:    {direct: prohibited, indirect: approval, none: allowed}
          exceptional: {direct: approval,   indirect: allowed,  none: allowed}
          none:        {direct: allowed,    indirect: allowed,  none: allowed}

        """

    private static let files = [
        "organization/departments.csv": """
        id,name,company,parent,manager
        td,送配電本部,grid,,
        td-dispatch,給電指令所,grid,td,
        td-hr,人事部,grid,td,
        gr,販売本部,affiliate,,
        gr-trading,取引部,affiliate,gr,
        gr-plant,発電部,affiliate,gr,
        """,
        "organization/employees.csv": """
        id,name,department,title,manager,email,status,joined,left
        E00001,見本 一子,td-hr,主任,,,active,,
        E00002,見本 二郎,td-dispatch,取締役,,,active,,
        010003,手本 三葉,gr-trading,,,,active,,
        E00004,手本 四季,td-dispatch,,,,left,,2025-03-31
        E00005,手本 五月,td-dispatch,,,,left,,2025-03-31
        E00006,手本 六花,td-dispatch,,,,active,,
        E00007,手本 七海,td-dispatch,,,,left,,
        """,
        "rules/information.yaml": "- {id: contract, name: 契約情報}",
        "rules/operations.yaml": """
        - {id: dispatching, name: 給電, department: td-dispatch, handles: {contract: constant, otherwise: none}}
        - {id: payroll, name: 給与, department: td-hr, handles: {otherwise: none}}
        - {id: trading, name: 取引, department: gr-trading, uses: {contract: direct, otherwise: none}}
        - {id: running, name: 運転, department: gr-plant, uses: {otherwise: none}}
        """,
        "rules/transfers/2024-04-01.yaml": revision,
    ]

    init(_ changed: [String: String]) {
        var log = DiagnosticLog()
        var tables: [String: DraftTable] = [:]
        var documents: [String: Draft] = [:]
        var revisions: [(file: String, draft: Draft)] = []
        let files = Self.files.merging(changed) { $1 }
        for (file, text) in files.sorted(by: { $0.key < $1.key }) {
            if file.hasSuffix(".csv") {
                tables[file] = ContentFile(path: file).map {
                    TableForms(nil, log: &log).table(Array(text.utf8), $0, log: &log)
                }
            } else if let draft = YAMLReader.read(text, file: file, log: &log) {
                documents[file] = draft
                if file.hasPrefix("rules/transfers/") { revisions.append((file, draft)) }
            }
        }
        rulebook = Rulebook(
            information: documents["rules/information.yaml"], operations: documents["rules/operations.yaml"],
            systems: documents["rules/systems.yaml"], revisions: revisions,
            organization: Organization(departments: tables["organization/departments.csv"], log: &log), log: &log)
        roster = Roster(
            tables: RosterTables(
                employees: tables["organization/employees.csv"], assignments: tables["organization/assignments.csv"],
                access: tables["organization/access.csv"]),
            rulebook: rulebook, log: &log)
        engine = RestrictionEngine(rulebook)
        self.tables = tables
        self.log = log
    }

    mutating func plan(asOf day: String = "2024-06-01") -> TransferPlan {
        TransferPlan(
            tables["transfers/planned.csv"], roster: roster, engine: engine, asOf: calendarDay(day), jobs: 2, log: &log)
    }

    func moves(asOf day: String) -> MoveRegister {
        MoveRegister(roster, rulebook: rulebook, asOf: calendarDay(day))
    }

    mutating func pledges(asOf day: String) -> PledgeRegister {
        PledgeRegister(
            tables["pledges.csv"], moves: moves(asOf: day), roster: roster, rulebook: rulebook,
            asOf: calendarDay(day), log: &log)
    }

    func access(asOf day: String) -> AccessReview {
        AccessReview(roster, rulebook: rulebook, asOf: calendarDay(day))
    }

    /// The findings as `code line: message`, sorted.
    var findings: [String] {
        log.sorted.map { "\($0.code.name) \($0.location.line): \($0.message)" }
    }
}

/// A day that a test writes in ISO 8601.
func calendarDay(_ text: String, _ place: Testing.SourceLocation = #_sourceLocation) -> CalendarDay {
    guard let day = CalendarDay(text) else {
        Issue.record("\(text) is no day", sourceLocation: place)
        return CalendarDay(daysSinceEpoch: 0)
    }
    return day
}

/// The text of a file made for spreadsheets, and whether it begins with a byte-order mark.
func lines(ofCSV bytes: [UInt8]) -> [String] {
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\n").map(String.init)
}
