import ShikiriModel
import ShikiriRestrictions
import Testing

/// From which day a move is permitted by all rules that are known, with the last day in the origin held fixed.
@Suite struct FirstPermittedTests {
    struct Given: CustomTestStringConvertible {
        let name: String
        /// Keys behind the seed's matrix, for the revision of 2024-04-01.
        var more = ""
        /// A second revision: its date, and what becomes of the seed's text.
        var later: (on: String, change: @Sendable (String) -> String)?
        var from = "td-dispatch-realtime"
        var to = "gr-trading-desk"
        var history: [Posting] = []
        let first: String?
        var until: String?

        var testDescription: String { name }
    }

    /// Every question is about a move on 2024-06-01, with the last day 2024-05-31.
    @Test(arguments: [
        Given(name: "the rules of the day alone", first: "2025-06-01"),
        Given(name: "allowed at once", to: "gr-plant-run", first: "2024-06-01"),
        Given(
            name: "a longer period that comes before the first is over",
            later: ("2025-04-01", { $0.replacing("P1Y", with: "P18M") }), first: "2025-12-01"),
        Given(
            name: "a longer period that comes too late closes the move again",
            later: ("2025-07-01", { $0.replacing("P1Y", with: "P2Y") }), first: "2025-06-01", until: "2025-06-30"),
        Given(
            name: "a shorter period opens it on its first day",
            later: ("2024-12-15", { $0.replacing("P1Y", with: "P6M") }), first: "2024-12-15"),
        Given(
            name: "no time ends it", later: ("2024-12-01", { $0.replacing("P1Y", with: "none") }), first: nil),
        Given(
            name: "a state that tightens in between",
            more: "states: {constant/direct: {state: tightening, from: 2025-01-01, cooling_period: P2Y}}\n",
            first: "2026-06-01"),
        Given(
            name: "an exception that expires closes it again",
            more: """
                exceptions:
                  - {from: td-dispatch, to: gr-trading, measure: allowed, reason: r, approved_by: x, expires: 2024-08-31}

                """, first: "2024-06-01", until: "2024-08-31"),
        Given(
            name: "approval ends too", from: "td-dispatch-relief", to: "gr-sales-plan", first: "2025-06-01"),
        Given(
            name: "of concurrent posts the latest day",
            more: "states: {exceptional/direct: {state: in_force, cooling_period: P2Y}}\n",
            history: [posting("td-dispatch-realtime", "2020-04-01"), posting("td-dispatch-relief", "2020-04-01")],
            first: "2026-06-01"),
        Given(
            name: "a revision that allows what an open post forbade",
            more: "concurrent: prohibited\n",
            later: (
                "2024-09-01", { $0.replacing("prohibited", with: "allowed").replacing("approval", with: "allowed") }
            ),
            from: "td-hr-personnel", history: [posting("td-dispatch-realtime", "2020-04-01")], first: "2024-09-01"),
    ]) func isTheFirstDayThatTheRulesThenInForceAllow(_ given: Given) throws {
        var text = RulebookText.seed(given.more)
        if let later = given.later {
            text.revisions["\(later.on).yaml"] = later.change(seedRevision.replacing("2024-04-01", with: later.on))
        }
        let decision = try text.engine().decide(given.from, given.to, on: "2024-06-01", history: given.history)
        #expect(decision.firstPermitted?.description == given.first)
        #expect(decision.permittedUntil?.description == given.until)
    }
}
