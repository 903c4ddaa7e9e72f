import ShikiriModel
import ShikiriRestrictions
import Testing

/// A planned move whose origin is none of the posts that are held: the strictest of all, and the latest day.
@Suite struct WrongOriginTests {
    /// An origin as `td-dispatch` or, where it was left earlier, `td-dispatch@2024-04-10`.
    private func decision(_ engine: RestrictionEngine, _ origin: String, _ to: String) throws -> Decision {
        let parts = origin.split(separator: "@").map(String.init)
        return try engine.decide(parts[0], to, on: "2024-06-01", left: parts.count > 1 ? parts[1] : nil)
    }

    private func strictest(_ engine: RestrictionEngine, _ named: String, _ held: [String], _ to: String) throws
        -> Decision
    {
        try Decision.strictest(
            named: decision(engine, named, to),
            held: held.map { (.department(DepartmentID($0)), try decision(engine, $0, to)) })
    }

    private func told(_ decision: Decision) -> String {
        let days = [decision.permittedFrom, decision.firstPermitted, decision.permittedUntil]
        return decision.verdict.rawValue + days.map { " " + ($0?.description ?? "-") }.joined()
    }

    /// The origin that was named, the posts that are held, the destination; the verdict, `permitted_from`, `first_permitted` and
    /// `permitted_until`.
    @Test(arguments: [
        ("td-hr", [], "gr-trading", "approval - 2024-06-01 -"),
        ("td-hr", ["td-hr"], "gr-trading", "approval - 2024-06-01 -"),
        ("td-hr", ["td-dispatch"], "gr-trading", "prohibited 2025-06-01 2025-06-01 -"),
        ("td-dispatch", [], "gr-trading", "prohibited 2025-06-01 2025-06-01 -"),
        ("td-dispatch@2024-04-10", ["td-hr"], "gr-trading", "prohibited 2025-04-11 2025-04-11 -"),
        ("td-dispatch@2024-04-10", ["td-dispatch"], "gr-trading", "prohibited 2025-06-01 2025-06-01 -"),
        ("td-dispatch", ["td-hr", "td-dispatch@2024-04-10"], "gr-trading", "prohibited 2025-06-01 2025-06-01 -"),
        ("td-hr", ["td-dispatch-relief"], "gr-sales", "approval 2025-06-01 2025-06-01 -"),
        ("td-dispatch-relief@2024-02-29", ["td-hr"], "gr-sales", "approval 2025-03-01 2025-03-01 -"),
        // Only what asks as much says until when; the latest day on which all allow it comes first.
        (
            "td-dispatch-relief", ["td-dispatch-realtime@2024-04-10"], "gr-sales",
            "prohibited 2025-04-11 2025-06-01 -"
        ),
    ])
    func theStrictestAnswers(_ named: String, _ held: [String], _ to: String, _ expected: String) throws {
        #expect(told(try strictest(RulebookText.seed().engine(), named, held, to)) == expected)
    }

    /// From September on nobody who has been in HR may go to the traders either.
    @Test(arguments: [
        ("td-hr", [], "approval - 2024-06-01 2024-08-31"),
        ("td-hr", ["td-hr"], "approval - 2024-06-01 2024-08-31"),
        // By the day on which the other origin allows it, this one has closed.
        ("td-hr", ["td-dispatch"], "prohibited 2025-06-01 - -"),
        ("td-dispatch@2023-08-30", ["td-hr"], "prohibited - 2024-08-31 2024-08-31"),
        ("td-dispatch@2023-08-31", ["td-hr"], "prohibited - - -"),
    ])
    func aKnownChangeClosesIt(_ named: String, _ held: [String], _ expected: String) throws {
        let engine = try RulebookText.seed(
            "states: {none/direct: {state: planned, from: 2024-09-01, measure: prohibited}}\n"
        )
        .engine()
        let decision = try strictest(engine, named, held, "gr-trading")
        let told = told(decision).split(separator: " ")
        let wanted = expected.split(separator: " ")
        #expect(told[2...] == wanted[2...])
    }

    @Test func reasonsAreThoseOfAllEachOnceAndTheMismatchFirst() throws {
        let engine = try RulebookText.seed().engine()
        let decision = try strictest(engine, "td-dispatch", ["td-dispatch", "td-hr"], "gr-trading")
        let own = try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01").reasonLines
        #expect(decision.reasonLines.first == "wrong origin")
        #expect(decision.reasonLines.count { own.contains($0) } == own.count)
        #expect(Set(decision.reasonLines).count == decision.reasonLines.count)
        #expect(decision.pledge == .required)
        let nowhere = try strictest(engine, "td-hr", [], "td-dispatch")
        #expect(nowhere.pledge == PledgeRule.none)
    }

    @Test func comingAnswersAreThoseOfTheOriginThatBindsLongest() throws {
        var text = RulebookText.seed()
        text.revisions["2025-04-01.yaml"] = seedRevision.replacing("2024-04-01", with: "2025-04-01")
            .replacing("P1Y", with: "P18M")
        let engine = try text.engine()
        for (named, held) in [("td-dispatch@2024-04-10", "td-dispatch"), ("td-dispatch", "td-dispatch@2024-04-10")] {
            let decision = try strictest(engine, named, ["td-hr", held], "gr-trading")
            #expect(decision.comingLines == ["2025-04-01: prohibited until 2025-12-01"])
        }
    }
}
