import Positions
import ShikiriModel
import ShikiriPeople
import Testing

@Suite("Sheets of statuses")
struct TrainingSheetTests {
    private func sheet(
        _ courses: String, employees: String, leaves: String = "", on asOf: String = "2025-06-20",
        _ records: [(person: Position<Employee>, TrainingEvent)]
    ) -> (sheet: TrainingSheet, portal: SmallPortal) {
        let portal = SmallPortal([
            "organization/employees.csv": RosterTests.header + employees, "training/courses.yaml": courses,
            "organization/leaves.csv": "employee,from,until,reason\n" + leaves,
        ])
        var ledger = TrainingLedger(people: portal.roster.employees.count, courses: portal.courses, asOf: day(asOf))
        for (person, event) in records { ledger.take(event, person: person, course: 0) }
        let evaluation = TrainingEvaluation(
            roster: portal.roster, rulebook: portal.rulebook, courses: portal.courses, ledger: ledger)
        return (TrainingSheet(evaluation, organization: portal.rulebook.organization), portal)
    }

    @Test("status.csv has the columns of the contract, a byte-order mark, and only those who are asked")
    func statusFile() {
        let (sheet, _) = sheet(
            "- {id: KK-1, title: 基礎, kind: e-learning, opens: 2025-06-01, due: 2025-07-31, audience: {companies: [grid]}}",
            employees: "E1,見本,td-hr,,,,,,\nE2,見本,td-hr,,,,,,\nE3,見本,gr,,,,,,\n",
            [(0, TrainingEvent(.completed, on: day("2025-06-10"), score: Score(hundredths: 8550)))])
        #expect(sheet.statusFile.starts(with: [0xEF, 0xBB, 0xBF]))
        let text =
            "employee,course,status,due_on,completed_on,score\n"
            + "E1,KK-1,completed,2025-07-31,2025-06-10,85.5\nE2,KK-1,not_started,2025-07-31,,\n"
        #expect(String(decoding: sheet.statusFile.dropFirst(3), as: UTF8.self) == text)
    }

    @Test("the due date of a course to take again is the last day on which the completion holds")
    func renewal() {
        let (sheet, _) = sheet(
            "- {id: KK-1, title: 基礎, kind: classroom, opens: 2024-06-01, due: 2024-07-31, valid_for: P1Y}",
            employees: "E1,見本,td-hr,,,,,,\n", [(0, TrainingEvent(.completed, on: day("2024-06-30")))])
        #expect(sheet.rows.map(\.status) == [.dueAgain])
        #expect(sheet.rows.map { $0.dueOn?.description } == ["2025-06-30"])
    }

    @Test("who is away without a known end has no due date")
    func away() {
        let (sheet, _) = sheet(
            "- {id: KK-1, title: 基礎, kind: classroom, opens: 2025-06-01, due: 2025-07-31, newcomers_due: P30D}",
            employees: "E1,見本,td-hr,,,,,,\nE2,見本,td-hr,,,,,,\n", leaves: "E1,2025-06-10,,\nE2,2025-06-10,2025-08-31,",
            [])
        #expect(sheet.rows.map(\.status) == [.exempt, .exempt])
        #expect(sheet.rows.map { $0.dueOn?.description } == [nil, "2025-10-01"])
    }

    @Test("people.csv holds the line and nobody else")
    func peopleFile() {
        let (sheet, portal) = sheet(
            "- {id: KK-1, title: 基礎, kind: e-learning, opens: 2025-06-01, due: 2025-07-31}",
            employees: "E1,長,td-hr,部長,,,,,\nE2,\"見本, 花子\",td-hr,,E1,,,,\nE3,見本,td-hr,,,,,,\n", [])
        let lines = ManagerLines(portal.roster, rulebook: portal.rulebook, on: day("2025-06-20"))
        let file = lines.line(of: 0).map { sheet.peopleFile(of: $0) } ?? []
        let text =
            "employee,name,department,title,course,status,due_on,completed_on,score\n"
            + "E2,\"見本, 花子\",人事部,,KK-1,not_started,2025-07-31,,\n"
        #expect(String(decoding: file.dropFirst(3), as: UTF8.self) == text)
    }
}
