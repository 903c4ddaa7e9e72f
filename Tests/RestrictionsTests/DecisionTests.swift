import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions
import Testing

/// One question and the answer that follows from the rules.
struct Case: CustomTestStringConvertible {
    let name: String
    let from: String
    let to: String
    let on: String
    var left: String?
    let answer: String

    var testDescription: String { name }
}

@Suite struct DecisionTests {
    @Test(arguments: [
        Case(
            name: "constant and direct: no direct transfer", from: "td-dispatch-realtime", to: "gr-trading-desk",
            on: "2024-06-01", answer: "prohibited until 2025-06-01"),
        Case(
            name: "exceptional and indirect: case by case, until the period is over", from: "td-dispatch-relief",
            to: "gr-sales-plan", on: "2024-06-01", answer: "approval until 2025-06-01"),
        Case(
            name: "the information is of no use at the destination", from: "td-dispatch-realtime", to: "gr-plant-run",
            on: "2024-06-01", answer: "allowed"),
        Case(
            name: "the origin handles nothing", from: "td-hr-personnel", to: "gr-trading-desk", on: "2024-06-01",
            answer: "allowed"),
        Case(
            name: "a department has the strictest of its operations", from: "td-dispatch", to: "gr-sales",
            on: "2024-06-01", answer: "prohibited until 2025-06-01"),
        Case(
            name: "a direction without a block is open", from: "gr-trading", to: "td-dispatch", on: "2024-06-01",
            answer: "allowed"),
        Case(
            name: "before the first revision nothing is restricted", from: "td-dispatch", to: "gr-trading",
            on: "2024-03-31", answer: "allowed"),
        Case(
            name: "on the first day of the first revision it holds", from: "td-dispatch", to: "gr-trading",
            on: "2024-04-01", answer: "prohibited until 2025-04-01"),
        Case(
            name: "within a company nothing is restricted", from: "td-dispatch", to: "td-hr", on: "2024-06-01",
            answer: "allowed"),
    ]) func theMatrixDecides(_ given: Case) throws {
        let decision = try RulebookText.seed().engine().decide(given.from, given.to, on: given.on)
        #expect(decision.line == given.answer)
    }

    @Test(arguments: [
        Case(
            name: "the day after the last day begins the period", from: "td-dispatch", to: "gr-trading",
            on: "2024-06-01", left: "2024-03-31", answer: "prohibited until 2025-04-01"),
        Case(
            name: "on the day before the period ends it still binds", from: "td-dispatch", to: "gr-trading",
            on: "2025-03-31", left: "2024-03-31", answer: "prohibited until 2025-04-01"),
        Case(
            name: "on the first day after the period it doesn't", from: "td-dispatch", to: "gr-trading",
            on: "2025-04-01", left: "2024-03-31", answer: "allowed"),
        Case(
            name: "a year that begins on 29 February ends with the next February", from: "td-dispatch",
            to: "gr-trading", on: "2024-06-01",
            left: "2024-02-28", answer: "prohibited until 2025-03-01"),
        Case(
            name: "approval lapses with the period too", from: "td-dispatch-relief", to: "gr-sales-plan",
            on: "2025-04-01", left: "2024-03-31", answer: "allowed"),
    ]) func coolingCountsFromTheLastDay(_ given: Case) throws {
        let decision = try RulebookText.seed().engine().decide(given.from, given.to, on: given.on, left: given.left)
        #expect(decision.line == given.answer)
    }

    @Test(arguments: [
        ("P1M", "2024-01-30", "2024-03-01"), ("P1M", "2023-01-30", "2023-03-01"), ("P1Y", "2024-02-28", "2025-03-01"),
        ("P4Y", "2024-02-28", "2028-02-29"), ("P30D", "2024-02-28", "2024-03-30"), ("P2W", "2024-12-31", "2025-01-15"),
        ("P18M", "2024-08-30", "2026-03-01"),
    ]) func monthsEndAsTheCivilCodeSaysAndDaysAreCalendarDays(_ period: String, _ left: String, _ permitted: String)
        throws
    {
        var text = RulebookText.seed()
        text.revisions = [
            "2023-01-01.yaml": seedRevision.replacing("2024-04-01", with: "2023-01-01")
                .replacing("cooling_period: P1Y", with: "cooling_period: \(period)")
        ]
        let next = try text.engine().decide(
            "td-dispatch", "gr-trading", on: day(left).adding(days: 1).description, left: left)
        #expect(next.line == "prohibited until \(permitted)")
    }

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
