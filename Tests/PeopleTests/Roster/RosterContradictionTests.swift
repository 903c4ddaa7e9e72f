import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import Testing

/// A roster that says one thing twice, and differently: one of the two decides, and both are told.
@Suite("A roster that contradicts itself")
struct RosterContradictionTests {
    /// The status and the last day of somebody, whether they are employed on 2026-11-24, and whether that is told.
    struct Employment: Sendable {
        let status: String
        let left: String
        let isEmployed: Bool
        let isTold: Bool
    }

    static let employments: [Employment] = [
        Employment(status: "active", left: "", isEmployed: true, isTold: false),
        Employment(status: "active", left: "2026-11-23", isEmployed: false, isTold: true),
        Employment(status: "active", left: "2026-11-24", isEmployed: true, isTold: false),
        Employment(status: "active", left: "2027-03-31", isEmployed: true, isTold: false),
        Employment(status: "leave", left: "2026-03-31", isEmployed: false, isTold: true),
        Employment(status: "seconded", left: "2026-03-31", isEmployed: false, isTold: true),
        Employment(status: "left", left: "", isEmployed: false, isTold: true),
        Employment(status: "left", left: "2026-11-23", isEmployed: false, isTold: false),
        Employment(status: "left", left: "2026-11-24", isEmployed: true, isTold: true),
        Employment(status: "left", left: "2027-03-31", isEmployed: true, isTold: true),
        Employment(status: "", left: "2026-03-31", isEmployed: false, isTold: false),
    ]

    @Test("of a status and a last day the day decides", arguments: employments)
    func employment(_ example: Employment) {
        let (roster, log) = Self.reviewed("E1,一,td-a,,,,\(example.status),2015-04-01,\(example.left)\n")
        #expect(roster.employees[0].isEmployed(on: day("2026-11-24")) == example.isEmployed)
        #expect(log.findings.map(\.code) == (example.isTold ? [.employmentDisagrees] : []))
    }

    /// The roster's rows, and at which of its lines a manager of the other company is told, with how many people.
    static let lines: [(rows: [String], told: [String])] = [
        (["E1,一,td-a,,,,active,,", "E2,二,td-a,,E1,,active,,"], []),
        (["E1,一,gr-b,,,,active,,", "E2,二,td-a,,E1,,active,,"], ["2 1 person"]),
        (["E1,一,gr-b,,,,active,,", "E2,二,td-a,,E1,,active,,", "E3,三,td-a,,E1,,active,,"], ["2 2 people"]),
        (["E1,一,gr-b,,,,active,,", "E2,二,td-a,,E1,,seconded,,"], []),
        (["E1,一,gr-b,,,,seconded,,", "E2,二,td-a,,E1,,active,,"], []),
        (["E1,一,gr-b,,,,left,,", "E2,二,td-a,,E1,,active,,"], []),
        // Under a manager who has left, people pass to the next above, and across the wall.
        (["E1,一,gr-b,,,,active,,", "E2,二,td-a,,E1,,left,,", "E3,三,td-a,,E2,,active,,"], ["2 1 person"]),
    ]

    @Test("a manager's pack with people of the other company is told at the manager", arguments: lines)
    func managers(_ example: (rows: [String], told: [String])) {
        let log = Self.reviewed(example.rows.map { $0 + "\n" }.joined()).log
        let told = log.findings.filter { $0.code == .otherCompanysManager }
        #expect(
            told.map { "\($0.location.line) " + $0.message.split(separator: " ").prefix(2).joined(separator: " ") }
                == example.told)
    }

    private static func reviewed(_ rows: String) -> (roster: Roster, log: DiagnosticLog) {
        let portal = SmallPortal([
            "organization/employees.csv": "id,name,department,title,manager,email,status,joined,left\n"
                + rows.replacing("td-a", with: "td-hr").replacing("gr-b", with: "gr-trading")
        ])
        var log = DiagnosticLog()
        RosterReview(portal.roster, rulebook: portal.rulebook, asOf: day("2026-11-24")).report(into: &log)
        return (portal.roster, log)
    }
}
