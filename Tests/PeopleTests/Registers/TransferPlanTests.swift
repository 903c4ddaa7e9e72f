import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions
import Testing

/// A list of planned transfers against the rules and each person's history.
@Suite struct TransferPlanTests {
    private func portal(_ planned: String, _ more: [String: String] = [:]) -> RegisterPortal {
        RegisterPortal(
            [
                "transfers/planned.csv": "employee,from_department,to_department,date\n" + planned,
                "organization/assignments.csv": """
                employee,operation,from,until
                E00001,dispatching,2020-04-01,2024-06-30
                E00001,payroll,2024-07-01,
                E00002,dispatching,2018-04-01,
                010003,trading,2019-04-01,
                """,
            ].merging(more) { $1 })
    }

    private func text(_ line: TransferPlan.Line) -> String {
        "\(line.employee) \(line.outcome.rawValue) \(line.decision.permittedFrom?.description ?? "-")"
    }

    @Test(arguments: [
        (
            "E00001,td-hr,gr-trading,2024-10-01", "E00001 prohibited_until 2025-07-01",
            "the operation of three months ago"
        ),
        ("E00001,td-hr,gr-trading,2025-07-01", "E00001 allowed_with_pledge -", "its cooling period is over"),
        ("E00002,td-dispatch,gr-trading,2024-10-01", "E00002 prohibited_until 2025-10-01", "the present operation"),
        ("E00002,td-dispatch,gr-plant,2024-10-01", "E00002 allowed_with_pledge -", "no use at the destination"),
        ("E00002,td-dispatch,td-hr,2024-10-01", "E00002 allowed -", "no pledge within a company"),
        ("010003,gr-trading,td-dispatch,2024-10-01", "010003 allowed_with_pledge -", "the way back is open"),
        ("Ｅ０００02,td-dispatch,gr-trading,2024/10/1", "E00002 prohibited_until 2025-10-01", "width and dates are folded"),
        ("E00002,送配電本部/給電指令所,取引部,R6.10.1", "E00002 prohibited_until 2025-10-01", "departments by their path"),
        ("E00002,dispatching,trading,2024-10-01", "E00002 prohibited_until 2025-10-01", "operations by their ids"),
    ]) func everyLineIsDecidedByTheHistory(_ planned: String, _ expected: String, _ why: String) {
        var portal = portal(planned)
        let plan = portal.plan()
        #expect(portal.findings == [])
        #expect(plan.lines.map(text) == [expected], "\(why)")
    }

    @Test func theTitleDecidesAboutClassesOfPersons() {
        var portal = portal(
            "E00002,td-dispatch,gr-trading,2024-10-01",
            [
                "rules/transfers/2024-04-01.yaml": RegisterPortal.revision
                    + "persons: [{titles: [取締役], cooling_period: P3Y}]\n"
            ])
        #expect(portal.plan().lines.map(text) == ["E00002 prohibited_until 2027-10-01"])
    }

    @Test func theSummaryCountsOutcomes() {
        var portal = portal(
            "E00001,td-hr,gr-trading,2024-10-01\nE00002,td-dispatch,gr-plant,2024-10-01\nE00002,td-dispatch,td-hr,2024-10-01"
        )
        let plan = portal.plan()
        #expect(
            plan.counts.map { "\($0.outcome.rawValue) \($0.count)" } == [
                "allowed 1", "allowed_with_pledge 1", "approval_needed 0", "prohibited_until 1", "prohibited 0",
            ])
        #expect(!plan.isAllowed)
    }

    @Test func theCSVHasTheContractsColumns() {
        var portal = portal("E00001,td-hr,gr-trading,2024-10-01\nE00002,td-dispatch,td-hr,2024-10-01")
        let plan = portal.plan()
        let lines = lines(ofCSV: plan.csv(DecisionWording(.ja, rulebook: portal.rulebook)))
        #expect(lines[0] == "employee,from_department,to_department,date,verdict,permitted_from,pledge,reasons")
        #expect(
            lines[1].hasPrefix("E00001,td-hr,gr-trading,2024-10-01,prohibited,2025-07-01,required,契約情報を、異動元の「給電」が常時扱い"))
        #expect(lines[2].hasPrefix("E00002,td-dispatch,td-hr,2024-10-01,allowed,,none,同じ会社の中の異動は"))
    }

    @Test func theJSONIsAnArrayWithTheEmployee() {
        var portal = portal("E00001,td-hr,gr-trading,2024-10-01")
        let text = portal.plan().json.pretty
        #expect(
            text.hasPrefix(
                "[\n  {\n    \"employee\": \"E00001\",\n    \"from\": \"td-hr\",\n    \"to\": \"gr-trading\","))
        #expect(text.contains("\"permitted_from\": \"2025-07-01\""))
    }

    @Test(arguments: [
        (
            "E00009,td-hr,gr-trading,2024-10-01",
            "unknown-reference 2: `employee` names nobody in organization/employees.csv"
        ),
        (
            "E00001,td-rh,gr-trading,2024-10-01",
            "unknown-reference 2: `from_department` names no department and no operation"
        ),
        ("E00001,td-hr,gr-trading,2024-02-30", "impossible-date 2: `date` is not a date on the calendar"),
        ("E00001,td-hr,,2024-10-01", "missing-key 2: `to_department` has no value"),
    ]) func aMistakeNamesItsLineAndNoPerson(_ planned: String, _ expected: String) {
        var portal = portal(planned)
        #expect(portal.plan().lines.isEmpty)
        #expect(portal.findings == [expected])
    }

    @Test func withoutARosterEveryIdIsTaken() {
        var portal = RegisterPortal([
            "organization/employees.csv": "id,name,department,title,manager,email,status,joined,left",
            "transfers/planned.csv":
                "employee,from_department,to_department,date\nX1,td-dispatch,gr-trading,2024-10-01",
        ])
        #expect(portal.plan().lines.map(text) == ["X1 prohibited_until 2025-10-01"])
    }

    @Test func theResultIsTheSameForAnyNumberOfJobs() {
        let rows = (0..<200).map { "E0000\($0 % 2 + 1),td-hr,gr-trading,2024-10-\($0 % 28 + 1)" }
        var portal = portal(rows.joined(separator: "\n"))
        let wording = DecisionWording(.en, rulebook: portal.rulebook)
        #expect(portal.plan().csv(wording) == portal.plan().csv(wording))
        #expect(portal.plan().lines.map(\.location.line) == Array(2...201))
    }
}
