import ShikiriDiagnostics
import ShikiriModel
import ShikiriPeople
import ShikiriRestrictions
import Testing

/// Whose planned moves a coming revision changes.
@Suite struct RevisionImpactTests {
    @Test func onlyMovesInTheRevisionsTimeThatComeOutOtherwiseAreListed() {
        let planned = """
            employee,from_department,to_department,date
            E00001,td-dispatch,gr-trading,2025-03-31
            E00002,td-dispatch,gr-trading,2025-04-01
            E00004,td-dispatch,gr-plant,2025-05-01
            E00005,td-dispatch,gr-trading,2026-04-01
            """
        let coming = RegisterPortal.revision.replacing("P1Y", with: "P2Y")
        var portal = RegisterPortal([
            "organization/employees.csv": """
            id,name,department,title,manager,email,status,joined,left
            E00001,見本 一子,td-dispatch,,,,active,,
            E00002,見本 二郎,td-dispatch,,,,active,,
            E00004,手本 四季,td-dispatch,,,,active,,
            E00005,手本 五月,td-dispatch,,,,active,,
            """,
            "transfers/planned.csv": planned,
            "rules/transfers/2025-04-01.yaml": coming.replacing("2024-04-01", with: "2025-04-01"),
            "rules/transfers/2026-04-01.yaml": coming.replacing("2024-04-01", with: "2026-04-01"),
        ])
        let plan = portal.plan()
        let impacts = portal.rulebook.revisions.dropFirst().map {
            RevisionImpact(of: $0, on: plan, rulebook: portal.rulebook)
        }
        #expect(portal.findings == [])
        #expect(impacts.map(\.revision.id) == ["2025-04-01", "2026-04-01"])
        #expect(impacts.map { $0.lines.map(\.planned.location.line) } == [[3], []])
        #expect(impacts[0].lines[0].without.permittedFrom == calendarDay("2026-04-01"))
        #expect(impacts[0].lines[0].planned.decision.permittedFrom == calendarDay("2027-04-01"))
    }
}
