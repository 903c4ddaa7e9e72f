import ShikiriModel
import ShikiriRestrictions
import Testing

/// How far a cell is, and what that means for today's and for the coming answer.
@Suite struct StateTests {
    struct Given: CustomTestStringConvertible {
        let state: String
        let today: String
        let coming: [String]
        var later: String?
        let shown: String

        var testDescription: String { state }
    }

    /// The cell `constant/direct` is prohibited in the matrix, `exceptional/indirect` needs approval.
    @Test(arguments: [
        Given(
            state: "constant/direct: {state: in_force, from: 2020-04-01}", today: "prohibited until 2025-06-01",
            coming: [], shown: "in_force"),
        Given(
            state: "constant/direct: {state: added, from: 2024-04-01, cooling_period: P6M}",
            today: "prohibited until 2024-12-01", coming: [], shown: "added"),
        Given(
            state: "constant/direct: {state: tightening, from: 2024-10-01, cooling_period: P2Y}",
            today: "prohibited until 2025-06-01", coming: ["2024-10-01: prohibited until 2026-06-01"],
            later: "prohibited until 2026-10-01", shown: "tightening"),
        Given(
            state: "constant/direct: {state: tightening}", today: "prohibited until 2025-06-01", coming: [],
            later: "prohibited until 2025-10-01", shown: "tightening"),
        Given(
            state: "constant/direct: {state: planned, from: 2024-10-01}", today: "allowed",
            coming: ["2024-10-01: prohibited until 2025-06-01"], later: "prohibited until 2025-10-01", shown: ""),
        Given(
            state: "constant/direct: {state: planned}", today: "allowed", coming: [], later: "allowed", shown: ""),
        Given(
            state: "constant/direct: {state: planned, from: 2024-10-01, measure: approval}",
            today: "prohibited until 2025-06-01", coming: ["2024-10-01: approval until 2025-06-01"],
            later: "approval until 2025-10-01",
            shown: "planned"),
    ]) func aCellSaysTodaysAndTheComingAnswer(_ given: Given) throws {
        let engine = RestrictionEngine(try RulebookText.seed("states:\n  \(given.state)\n").doubtfulRulebook())
        let decision = try engine.decide("td-dispatch-realtime", "gr-trading-desk", on: "2024-06-01")
        #expect(decision.line == given.today)
        #expect(decision.comingLines == given.coming)
        if !given.shown.isEmpty { #expect(decision.reasonLines[0].contains(" \(given.shown) ")) }
        guard let later = given.later else { return }
        let then = try engine.decide("td-dispatch-realtime", "gr-trading-desk", on: "2024-10-01")
        #expect(then.line == later)
        #expect(then.coming.isEmpty)
    }

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
            .replacing("P1Y", with: "P18M").replacing("pledge: required\n", with: "")
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
