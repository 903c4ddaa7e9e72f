import ShikiriModel
import ShikiriRestrictions
import Testing

/// How far a cell is, beside what the article on decisions tells of it.
@Suite struct StateTests {
    /// What is planned without a day and is no stricter than today's rule needs no word.
    @Test(arguments: [
        "constant/direct: {state: tightening}", "constant/none: {state: planned}",
        "constant/direct: {state: planned, measure: approval}",
        "exceptional/indirect: {state: planned, measure: allowed}",
        "constant/direct: {state: planned, from: 2024-10-01}",
    ]) func aMilderPlanWithoutADayIsNotTold(_ state: String) throws {
        _ = try RulebookText.seed("states:\n  \(state)\n").rulebook()
    }

    @Test func aCellWhoseDayHasComeIsInForceSinceThatDay() throws {
        let engine = try RulebookText.seed("states: {constant/direct: {state: planned, from: 2024-10-01}}\n").engine()
        let decision = try engine.decide("td-dispatch-realtime", "gr-trading-desk", on: "2024-10-01")
        guard case .cell(_, _, let standing, _) = try #require(decision.reasons.first).basis else {
            Issue.record("the reason is no cell")
            return
        }
        #expect(standing.state == .inForce && standing.since == day("2024-10-01"))
    }

    @Test func theNextRevisionIsAComingAnswer() throws {
        var text = RulebookText.seed()
        text.revisions["2025-04-01.yaml"] = seedRevision.replacing("2024-04-01", with: "2025-04-01")
            .replacing("P1Y", with: "P18M").replacing("pledge: required", with: "pledge: none")
        let decision = try text.engine().decide("td-dispatch", "gr-trading", on: "2024-06-01")
        #expect(decision.revision == day("2024-04-01"))
        #expect(decision.comingLines == ["2025-04-01: prohibited until 2025-12-01"])
        #expect(decision.coming.first?.answer.pledge == PledgeRule.none)
    }

    @Test func whatOnlyTimeChangesIsNoComingAnswer() throws {
        var text = RulebookText.seed()
        text.revisions["2026-04-01.yaml"] = seedRevision.replacing("2024-04-01", with: "2026-04-01")
        let decision = try text.engine().decide("td-dispatch", "gr-trading", on: "2024-06-01")
        #expect(decision.line == "prohibited until 2025-06-01")
        #expect(decision.coming.isEmpty, "on 2026-04-01 the period is over under both revisions")
    }

    @Test func aLongerPeriodCatchesSomebodyAgain() throws {
        var text = RulebookText.seed()
        text.revisions["2025-10-01.yaml"] = seedRevision.replacing("2024-04-01", with: "2025-10-01")
            .replacing("P1Y", with: "P3Y")
        let decision = try text.engine().decide("td-dispatch", "gr-trading", on: "2024-06-01")
        #expect(decision.comingLines == ["2025-10-01: prohibited until 2027-06-01"])
    }
}
