import Articles
import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions
import Testing

/// The lines of the article on decisions.
@Suite("Decisions, as the article tells them") struct DecisionArticleTests {
    private static let article = Article("Decisions")

    @Test("the article's rules are those of the tests")
    func ground() {
        #expect(Self.article.blocks("yaml") == [RulebookText().operations + "\n", seedRevision])
    }

    @Test("each answer", arguments: article.rows(with: "answer"))
    func answer(_ row: Article.Row) throws {
        let decision = try RulebookText.seed().engine().decide(
            row["from"], row["to"], on: row["on"], left: row.text("left"))
        #expect(decision.line == row["answer"])
    }

    @Test("each end of a period", arguments: article.rows(with: "period"))
    func period(_ row: Article.Row) throws {
        var text = RulebookText.seed()
        text.revisions = [
            "2023-01-01.yaml": seedRevision.replacing("2024-04-01", with: "2023-01-01")
                .replacing("cooling_period: P1Y", with: "cooling_period: \(row["period"])")
        ]
        let left = row["last day in the post"]
        let next = try text.engine().decide(
            "td-dispatch", "gr-trading", on: day(left).adding(days: 1).description, left: left)
        #expect(next.line == "prohibited until \(row["first permitted"])")
    }

    @Test("each state of a cell", arguments: article.rows(with: "state"))
    func state(_ row: Article.Row) throws {
        let text = RulebookText.seed("states:\n  \(row["state"])\n")
        let engine = RestrictionEngine(try text.doubtfulRulebook())
        let decision = try engine.decide("td-dispatch-realtime", "gr-trading-desk", on: "2024-06-01")
        #expect(decision.line == row["on 2024-06-01"])
        #expect(decision.comingLines == row.parts("what will change it"))
        if let shown = row.text("said as") { #expect(decision.reasonLines[0].contains(" \(shown) ")) }
        guard let later = row.text("on 2024-10-01") else { return }
        let then = try engine.decide("td-dispatch-realtime", "gr-trading-desk", on: "2024-10-01")
        #expect(then.line == later)
        #expect(then.coming.isEmpty)
    }

    @Test("the article has all of them")
    func count() {
        #expect(["answer", "period", "state"].map { Self.article.rows(with: $0).count } == [14, 7, 7])
    }
}

@Suite struct DecisionTests {
    @Test func everyCategoryAndCellThatContributesIsNamed() throws {
        let decision = try RulebookText.seed().engine().decide("td-dispatch", "gr-sales", on: "2024-06-01")
        #expect(
            decision.reasonLines == [
                "contract constant/indirect in_force prohibited: td-dispatch-realtime > gr-sales-plan",
                "contract exceptional/indirect in_force approval: td-dispatch-relief > gr-sales-plan",
                "metering exceptional/indirect in_force approval: td-dispatch-realtime > gr-sales-plan",
            ])
        let first = try #require(decision.reasons.first)
        #expect(first.basis.location?.file == "rules/transfers/2024-04-01.yaml")
        #expect(first.basis.location?.line == 7)
    }

    @Test(arguments: [
        ("td-hr", "gr-trading", "2024-06-01", "unrestricted"),
        ("gr-trading", "td-hr", "2024-06-01", "open direction"),
        ("td-hr", "gr-trading", "2024-03-31", "no revision"),
        ("td-hr", "td-dispatch", "2024-06-01", "within the company"),
    ]) func anAllowedMoveSaysWhy(_ from: String, _ to: String, _ on: String, _ reason: String) throws {
        #expect(try RulebookText.seed().engine().decide(from, to, on: on).reasonLines == [reason])
    }

    @Test func aDepartmentWithoutOperationsSaysSo() throws {
        var text = RulebookText.seed()
        text.departments += "\ntd-empty,空き,grid,,"
        let decision = try text.engine().decide("td-empty", "gr-trading", on: "2024-06-01")
        #expect(decision.line == "approval until 2025-06-01")
        #expect(decision.reasonLines == ["no operations in td-empty"])
    }

    @Test func aPeriodThatIsOverIsTheReasonWhyAMoveIsAllowed() throws {
        let decision = try RulebookText.seed().engine().decide(
            "td-dispatch-realtime", "gr-trading-desk", on: "2025-04-01", left: "2024-03-31")
        let reason = try #require(decision.reasons.first)
        #expect(decision.verdict == .allowed && decision.permittedFrom == nil)
        #expect(reason.measure == .prohibited && reason.cooling?.isOver == true)
        #expect(reason.cooling?.permittedFrom == day("2025-04-01"))
    }

    @Test func withoutAPeriodOnlyTheDirectMoveIsProhibited() throws {
        var text = RulebookText.seed()
        text.revisions["2024-04-01.yaml"] = seedRevision.replacing(
            "cooling_period: P1Y\n", with: "cooling_period: none\n")
        let engine = try text.engine()
        #expect(try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01").line == "prohibited")
        #expect(try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01", left: "2024-05-30").line == "allowed")
    }

    @Test func thePledgeIsForMovesBetweenTheCompaniesInEitherDirection() throws {
        let engine = try RulebookText.seed().engine()
        #expect(try engine.decide("td-hr", "gr-plant", on: "2024-06-01").pledge == .required)
        #expect(try engine.decide("gr-plant", "td-hr", on: "2024-06-01").pledge == .required)
        #expect(try engine.decide("td-hr", "td-dispatch", on: "2024-06-01").pledge == .none)
        #expect(try engine.decide("td-hr", "gr-plant", on: "2024-03-31").pledge == .none)
    }

    @Test func theReverseBlockDecidesTheWayBack() throws {
        let engine = try RulebookText.seed(
            """
            reverse:
              cooling_period: P6M
              matrix:
                constant:    {direct: prohibited, indirect: approval, none: allowed}
                exceptional: {direct: allowed, indirect: allowed, none: allowed}
                none:        {direct: allowed, indirect: allowed, none: allowed}
            """
        ).engine()
        let decision = try engine.decide("gr-trading", "td-dispatch", on: "2024-06-01")
        #expect(decision.line == "prohibited until 2024-12-01")
        #expect(
            decision.reasonLines == [
                "contract constant/direct in_force prohibited: gr-trading-desk > td-dispatch-realtime"
            ])
        #expect(try engine.decide("gr-sales", "td-dispatch", on: "2024-06-01").line == "approval until 2024-12-01")
        #expect(try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01").line == "prohibited until 2025-06-01")
    }
}
