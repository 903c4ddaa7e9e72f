import ShikiriModel
import ShikiriRestrictions
import Testing

/// What somebody did before the post that they leave.
@Suite struct HistoryTests {
    @Test func aHarmlessPostBetweenDoesNotEndTheCooling() throws {
        let engine = try RulebookText.seed().engine()
        let history = [
            posting("td-dispatch-realtime", "2020-04-01", "2024-06-30"), posting("td-hr-personnel", "2024-07-01"),
        ]
        let decision = try engine.decide("td-hr", "gr-trading", on: "2024-10-01", history: history)
        #expect(decision.line == "prohibited until 2025-07-01", "counted from the last day in the restricted operation")
        #expect(try engine.decide("td-hr", "gr-trading", on: "2025-07-01", history: history).line == "allowed")
    }

    @Test func theLatestDateOfAllPostsCounts() throws {
        let engine = try RulebookText.seed().engine()
        let history = [
            posting("td-dispatch-realtime", "2018-04-01", "2023-12-31"),
            posting("td-dispatch-relief", "2023-04-01", "2024-05-31"), posting("td-hr-personnel", "2024-06-01"),
        ]
        let decision = try engine.decide("td-hr", "gr-trading", on: "2024-10-01", history: history)
        #expect(decision.line == "prohibited until 2025-06-01")
        #expect(decision.reasons.map { $0.cooling?.lastDay } == [day("2024-05-31"), day("2023-12-31")])
    }

    @Test func concurrentPostsCountEach() throws {
        let engine = try RulebookText.seed().engine()
        let history = [posting("td-hr-personnel", "2023-04-01"), posting("td-dispatch-relief", "2023-04-01")]
        let decision = try engine.decide("td-hr", "gr-trading", on: "2024-10-01", history: history)
        #expect(decision.line == "prohibited until 2025-10-01", "the post that goes on ends the day before the move")
    }

    @Test func theHistoryTellsWhichOperationOfTheDepartmentWasHeld() throws {
        let engine = try RulebookText.seed().engine()
        let relief = [posting("td-dispatch-relief", "2023-04-01")]
        #expect(
            try engine.decide("td-dispatch", "gr-sales", on: "2024-10-01", history: relief).line
                == "approval until 2025-10-01")
        let gone = [posting("td-dispatch-relief", "2022-04-01", "2023-03-31")]
        #expect(
            try engine.decide("td-dispatch", "gr-sales", on: "2024-10-01", history: gone).line
                == "prohibited until 2025-10-01", "nobody knows what was done last, so the whole department counts")
    }

    @Test func theLastDayEndsThePostThatIsLeft() throws {
        let engine = try RulebookText.seed().engine()
        let open = [posting("td-dispatch-realtime", "2020-04-01")]
        let decision = try engine.decide(
            "td-dispatch", "gr-trading", on: "2024-10-01", left: "2024-06-30", history: open)
        #expect(decision.line == "prohibited until 2025-07-01")
    }

    @Test func postsThatBeginAfterTheMoveDoNotCount() throws {
        let engine = try RulebookText.seed().engine()
        let history = [posting("td-hr-personnel", "2020-04-01"), posting("td-dispatch-realtime", "2024-10-01")]
        #expect(try engine.decide("td-hr", "gr-trading", on: "2024-10-01", history: history).line == "allowed")
    }

    @Test func oldPostsInTheDestinationsCompanyDoNotCount() throws {
        let engine = try RulebookText.seed().engine()
        let history = [
            posting("gr-trading-desk", "2020-04-01", "2024-03-31"), posting("td-hr-personnel", "2024-04-01"),
        ]
        #expect(try engine.decide("td-hr", "gr-trading", on: "2024-10-01", history: history).line == "allowed")
    }

    @Test func aMoveWithinACompanyIsJudgedByTheHistoryInTheOther() throws {
        let engine = try RulebookText.seed(
            """
            reverse:
              cooling_period: P6M
              matrix:
                constant:    {direct: prohibited, indirect: prohibited, none: allowed}
                exceptional: {direct: prohibited, indirect: prohibited, none: allowed}
                none:        {direct: allowed, indirect: allowed, none: allowed}
            """
        ).engine()
        let history = [
            posting("gr-trading-desk", "2020-04-01", "2024-06-30"), posting("td-hr-personnel", "2024-07-01"),
        ]
        let decision = try engine.decide("td-hr", "td-dispatch", on: "2024-10-01", history: history)
        #expect(decision.line == "prohibited until 2025-01-01", "the harmless post between would get round the rule")
        #expect(decision.pledge == .none)
    }
}

/// Posts that are held at once, where a revision says what is asked of them.
@Suite struct ConcurrentTests {
    private let together = [posting("td-hr-personnel", "2023-04-01"), posting("td-dispatch-realtime", "2023-04-01")]

    private func engine(_ more: String) throws -> RestrictionEngine {
        var text = RulebookText.seed()
        let open = "{direct: allowed, indirect: allowed, none: allowed}"
        text.revisions["2024-04-01.yaml"] = """
            effective: 2024-04-01
            title: 兼務の禁止
            matrix: {constant: \(open), exceptional: \(open), none: \(open)}
            \(more)
            """
        return try text.engine()
    }

    @Test func holdingBothKindsOfFunctionIsProhibited() throws {
        let decision = try engine("concurrent: prohibited").decide(
            "td-hr", "gr-trading", on: "2024-10-01", history: together)
        #expect(decision.line == "prohibited")
        #expect(decision.reasonLines == ["concurrent contract: td-dispatch-realtime > gr-trading-desk"])
    }

    @Test func movingFromOneToTheOtherIsNot() throws {
        let decision = try engine("concurrent: prohibited").decide(
            "td-dispatch", "gr-trading", on: "2024-10-01", history: [together[1]])
        #expect(decision.line == "allowed")
    }

    @Test func aPostWithAnEndPermitsTheMoveAfterIt() throws {
        let history = [together[0], posting("td-dispatch-realtime", "2023-04-01", "2024-12-31")]
        let decision = try engine("concurrent: prohibited").decide(
            "td-hr", "gr-trading", on: "2024-10-01", history: history)
        #expect(decision.line == "prohibited until 2025-01-01")
    }

    @Test func withoutTheKeyPostsMayBeHeldTogether() throws {
        #expect(try engine("").decide("td-hr", "gr-trading", on: "2024-10-01", history: together).line == "allowed")
    }
}
