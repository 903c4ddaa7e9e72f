import ProjectWords
import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords
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
        #expect(portal.findings.filter { !$0.hasPrefix("possible-detour") } == [])
        #expect(plan.lines.map(text) == [expected], "\(why)")
    }

    @Test(arguments: [
        (
            "2023-03-31", "E00002 prohibited_until 2025-10-01",
            [
                "wrong-origin 2: by `left` the person has left the origin, and the register of posts has them there on 2024-06-01"
            ],
            "a day that is over clears nobody who is still there"
        ),
        (
            "2010-01-01", "E00002 prohibited_until 2025-10-01",
            [
                "wrong-origin 2: by `left` the person has left the origin, and the register of posts has them there on 2024-06-01"
            ],
            "a day before the post began"
        ),
        ("2024-06-15", "E00002 prohibited_until 2025-06-16", [], "a day to come is known to the plan alone"),
        ("2024-09-30", "E00002 prohibited_until 2025-10-01", [], "the day before the move"),
        ("", "E00002 prohibited_until 2025-10-01", [], "no day"),
    ]) func aLastDayIsHeldAgainstThePosts(_ left: String, _ expected: String, _ findings: [String], _ why: String) {
        var portal = portal(
            "",
            [
                "transfers/planned.csv":
                    "employee,from_department,to_department,date,left\nE00002,td-dispatch,gr-trading,2024-10-01,\(left)\n"
            ])
        let plan = portal.plan()
        #expect(plan.lines.map(text) == [expected], "\(why)")
        #expect(portal.findings.filter { !$0.hasPrefix("possible-detour") } == findings, "\(why)")
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
            "E00001,td-hr,gr-trading,2024-10-01\n010003,gr-trading,gr-plant,2024-10-01\nE00002,td-dispatch,td-hr,2024-10-01"
        )
        let plan = portal.plan()
        #expect(
            plan.counts.map { "\($0.outcome.rawValue) \($0.count)" } == [
                "allowed 2", "allowed_with_pledge 0", "approval_needed 0", "prohibited_until 1", "prohibited 0",
            ])
        #expect(!plan.isAllowed)
    }

    @Test func theCSVHasTheContractsColumns() throws {
        var portal = portal("E00001,td-hr,gr-trading,2024-10-01\nE00002,td-dispatch,td-hr,2024-10-01")
        let plan = portal.plan()
        let lines = lines(ofCSV: plan.csv(DecisionWording(try ProjectWords.words(.ja), rulebook: portal.rulebook)))
        #expect(
            lines[0]
                == "employee,from_department,to_department,date,verdict,permitted_from,pledge,reasons,first_permitted,coming,ways"
        )
        #expect(
            lines[1].hasPrefix("E00001,td-hr,gr-trading,2024-10-01,prohibited,2025-07-01,required,契約情報を、異動元の「給電」が常時扱い"))
        #expect(lines[2].hasPrefix("E00002,td-dispatch,td-hr,2024-10-01,allowed,,none,同じ会社の中の異動は"))
    }

    @Test func theJSONIsAnArrayWithTheEmployee() {
        var portal = portal("E00001,td-hr,gr-trading,2024-10-01")
        let scope = PortalSettings.RestrictionScope(kind: .ownRule, notJudged: ["電気事業法第22条の3"])
        let text = portal.plan().json(scope).pretty
        #expect(
            text.hasPrefix(
                "[\n  {\n    \"employee\": \"E00001\",\n    \"from\": \"td-hr\",\n    \"to\": \"gr-trading\","))
        #expect(text.contains("\"permitted_from\": \"2025-07-01\""))
        #expect(text.contains("\"later_date\": \"2025-07-01\""))
        #expect(text.contains("\"kind\": \"自主規制\""))
        #expect(text.contains("電気事業法第22条の3"))
    }

    @Test func aWayBearsTheOtherMovesOfThePerson() throws {
        // Waiting for a year would run into the move of 2025-01-01, so only another destination is left.
        var portal = portal(
            "E00002,td-dispatch,gr-trading,2024-10-01\nE00002,gr-trading,gr-plant,2025-01-01\nE00001,td-hr,gr-trading,2024-10-01"
        )
        let lines = portal.plan().lines
        let ways = try #require(lines[0].ways)
        #expect(ways.laterDay == nil)
        #expect(lines[1].ways == nil || lines[1].ways?.destinations == [])
        #expect(lines[2].ways?.laterDay == calendarDay("2025-07-01"))
        #expect(lines.filter { $0.decision.verdict == .allowed }.allSatisfy { $0.ways == nil })
    }

    @Test func aChainThroughAHarmlessPostIsToldAtItsLastLine() {
        var portal = portal(
            "E00002,td-dispatch,td-hr,2024-10-01\nE00002,td-hr,gr-trading,2024-12-01")
        let lines = portal.plan().lines
        #expect(lines.map { $0.detours.count } == [0, 1])
        #expect(portal.findings.contains { $0.hasPrefix("possible-detour 3") }, "\(portal.findings)")
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

    @Test(arguments: [
        (
            "E00002,td-hr,gr-trading,2024-10-01", "E00002 prohibited 2025-10-01",
            ["wrong-origin 2: `from_department` is none of the posts that the person holds on 2024-09-30"],
            "the operation that is held decides"
        ),
        (
            "E00001,td-dispatch,gr-plant,2024-10-01", "E00001 approval -",
            ["wrong-origin 2: `from_department` is none of the posts that the person holds on 2024-09-30"],
            "a shifted row is never simply allowed"
        ),
        (
            "E00001,gr-plant,gr-trading,2024-10-01", "E00001 prohibited 2025-07-01",
            ["wrong-origin 2: `from_department` is none of the posts that the person holds on 2024-09-30"],
            "an origin in the other company"
        ),
        (
            "E00004,td-dispatch,gr-plant,2025-06-01", "E00004 approval -",
            ["doubtful-plan 2: the person has left the company by then"], "nobody there to move"
        ),
        ("E00001,payroll,gr-plant,2024-10-01", "E00001 allowed -", [], "the operation itself"),
        (
            "E00001,td-hr,td-hr,2024-10-01", "E00001 allowed -",
            ["doubtful-plan 2: the move leads from a place to itself"], "nowhere"
        ),
        (
            "E00001,td-hr,gr-plant,2024-05-01", "E00001 approval -",
            [
                "doubtful-plan 2: the move lies before 2024-06-01, the day that counts as today",
                "wrong-origin 2: `from_department` is none of the posts that the person holds on 2024-04-30",
            ], "the past, and another post then"
        ),
    ]) func whatTheListGetsWrongIsFoundAndNeverAllowed(
        _ planned: String, _ expected: String, _ findings: [String], _ why: String
    ) {
        var portal = portal(planned)
        let lines = portal.plan().lines.map {
            "\($0.employee) \($0.decision.verdict.rawValue) \($0.decision.permittedFrom?.description ?? "-")"
        }
        #expect(lines == [expected], "\(why)")
        #expect(portal.findings.filter { !$0.hasPrefix("possible-detour") } == findings, "\(why)")
    }

    @Test(arguments: [
        (
            "E00002,td-dispatch,td-hr,2024-07-01\nE00002,td-hr,gr-trading,2024-10-01",
            ["allowed -", "prohibited 2025-07-01"], "the operation of three months ago, by the list alone"
        ),
        (
            "E00002,td-hr,gr-trading,2024-10-01\nE00002,td-dispatch,td-hr,2024-07-01",
            ["prohibited 2025-07-01", "allowed -"], "in whatever order the lines stand"
        ),
        (
            "E00002,td-dispatch,gr-plant,2024-07-01\nE00002,gr-plant,gr-trading,2024-10-01",
            ["allowed -", "prohibited 2025-07-01"], "by way of a harmless department of the other company"
        ),
        (
            "E00002,td-dispatch,td-hr,2024-07-01\nE00002,td-dispatch,gr-trading,2024-10-01",
            ["allowed -", "prohibited 2025-10-01"], "the second line begins where nobody is any more"
        ),
        (
            "E00001,td-hr,td-dispatch,2024-10-01\nE00001,td-dispatch,gr-trading,2025-10-01",
            ["allowed -", "prohibited 2026-10-01"], "the post that the first line leads to counts"
        ),
    ]) func linesAboutOnePersonSeeEachOther(_ planned: String, _ expected: [String], _ why: String) {
        var portal = portal(planned)
        let lines = portal.plan().lines.map {
            "\($0.decision.verdict.rawValue) \($0.decision.permittedFrom?.description ?? "-")"
        }
        #expect(lines == expected, "\(why)")
    }

    @Test func aFormerDirectorIsOneForTheTimeOfTheTitle() {
        let revision = RegisterPortal.revision + "persons: [{titles: [社長], after: P4Y, cooling_period: P3Y}]\n"
        var portal = portal(
            "E00001,td-hr,gr-plant,2024-10-01",
            [
                "rules/transfers/2024-04-01.yaml": revision,
                "organization/assignments.csv": """
                employee,operation,from,until,title
                E00001,payroll,2020-04-01,2023-03-31,社長
                E00001,payroll,2023-04-01,,
                """,
            ])
        #expect(portal.plan().lines.map(text) == ["E00001 prohibited_until 2027-04-01"])
    }

    @Test func withoutARosterEveryIdIsTaken() {
        var portal = RegisterPortal([
            "organization/employees.csv": "id,name,department,title,manager,email,status,joined,left",
            "transfers/planned.csv":
                "employee,from_department,to_department,date\nX1,td-dispatch,gr-trading,2024-10-01",
        ])
        #expect(portal.plan().lines.map(text) == ["X1 prohibited_until 2025-10-01"])
    }

    @Test func theResultIsTheSameForAnyNumberOfJobs() throws {
        let rows = (0..<200).map { "E0000\($0 % 2 + 1),td-hr,gr-trading,2024-10-\($0 % 28 + 1)" }
        var portal = portal(rows.joined(separator: "\n"))
        let wording = DecisionWording(try ProjectWords.words(.en), rulebook: portal.rulebook)
        #expect(portal.plan().csv(wording) == portal.plan().csv(wording))
        #expect(portal.plan().lines.map(\.location.line) == Array(2...201))
    }
}
