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

/// Directive (EU) 2019/944, Article 48, as data. Expected answers were worked out by hand from its paragraphs.
@Suite struct EuropeanUnbundlingTests {
    private let engine: RestrictionEngine

    init() throws {
        let portal = try FixturePortal("eu-article-48")
        #expect(portal.findings == [])
        engine = RestrictionEngine(portal.rulebook)
    }

    @Test(arguments: [
        Case(
            name: "48(3): three years before the management, for the majority", from: "viu-supply-trading",
            to: "tso-management-majority", on: "2024-06-01", answer: "prohibited until 2027-06-01"),
        Case(
            name: "48(3): whatever the post was", from: "viu-generation-plants", to: "tso-management-majority",
            on: "2024-06-01", answer: "prohibited until 2027-06-01"),
        Case(
            name: "48(3): the last day before three full years", from: "viu-supply-trading",
            to: "tso-management-majority", on: "2024-05-31", left: "2021-05-31", answer: "prohibited until 2024-06-01"),
        Case(
            name: "48(3): after three full years", from: "viu-supply-trading", to: "tso-management-majority",
            on: "2024-06-01", left: "2021-05-31", answer: "allowed"),
        Case(
            name: "48(8): six months for the others", from: "viu-supply-trading", to: "tso-management-others",
            on: "2024-09-01", answer: "prohibited until 2025-03-01"),
        Case(
            name: "48(7): four years after the end of the term", from: "tso-management-majority",
            to: "viu-supply-trading", on: "2024-06-01", answer: "prohibited until 2028-06-01"),
        Case(
            name: "48(7): a term that ended on a leap day", from: "tso-management-others", to: "viu-generation-plants",
            on: "2026-06-01", left: "2024-02-28", answer: "prohibited until 2028-02-29"),
        Case(
            name: "48(8): those who report to the management", from: "tso-network-heads", to: "viu-supply-trading",
            on: "2024-06-01", answer: "prohibited until 2028-06-01"),
        Case(
            name: "staff moves freely", from: "tso-network-engineering", to: "viu-supply-trading", on: "2024-06-01",
            answer: "allowed"),
        Case(
            name: "staff moves freely the other way", from: "viu-supply-trading", to: "tso-network-engineering",
            on: "2024-06-01", answer: "allowed"),
        Case(
            name: "a department with a management post is closed with it", from: "tso-network", to: "viu-supply",
            on: "2024-06-01", answer: "prohibited until 2028-06-01"),
    ]) func itsParagraphsDecide(_ given: Case) throws {
        #expect(try engine.decide(given.from, given.to, on: given.on, left: given.left).line == given.answer)
    }

    @Test func aYearInServicesDoesNotShortenTheThreeYears() throws {
        let history = [
            posting("viu-supply-trading", "2015-01-01", "2022-12-31"), posting("tso-services-office", "2023-01-01"),
        ]
        let decision = try engine.decide("tso-services", "tso-management-majority", on: "2024-01-01", history: history)
        #expect(decision.line == "prohibited until 2026-01-01")
    }

    @Test func nobodyHoldsAPostInBothCompanies() throws {
        let history = [
            posting("tso-services-office", "2020-01-01"), posting("tso-network-engineering", "2020-01-01"),
        ]
        let decision = try engine.decide("tso-services", "viu-supply", on: "2024-06-01", history: history)
        #expect(decision.line == "prohibited", "48(4): the post in network engineering goes on")
    }
}

/// The American Standards of Conduct, 18 CFR Part 358, as data.
@Suite struct StandardsOfConductTests {
    private let portal: FixturePortal
    private let engine: RestrictionEngine

    init() throws {
        portal = try FixturePortal("ferc-358")
        engine = RestrictionEngine(portal.rulebook)
    }

    @Test func thePortalHasNoMistakes() {
        #expect(portal.findings == [])
    }

    @Test(arguments: [
        ("tp-control-operation", "mk-sales-trading"), ("mk-sales-trading", "tp-control-operation"),
        ("tp-support-accounts", "mk-sales-trading"), ("tp-planning", "mk-plants"),
    ]) func transfersAreAllowed(_ from: String, _ to: String) throws {
        let decision = try engine.decide(from, to, on: "2024-06-01")
        #expect(decision.line == "allowed" && decision.pledge == .none)
    }

    @Test(
        arguments: [
            (
                "a marketing employee performs no transmission function", "mk-plants", "tp-control", "mk-sales-trading",
                nil
            ),
            (
                "a transmission employee performs no marketing function", "tp-support", "mk-sales",
                "tp-control-operation", nil
            ),
            ("planning is a transmission function too", "tp-support", "mk-sales", "tp-planning-studies", nil),
            ("support staff may serve both", "tp-control", "mk-sales", "tp-support-accounts", "allowed"),
            (
                "maintenance of plants is no marketing function", "tp-support", "mk-plants", "tp-control-operation",
                "allowed"
            ),
        ] as [(String, String, String, String, String?)])
    func bothFunctionsAtOnceAreProhibited(
        _ rule: String, _ from: String, _ to: String, _ kept: String, _ answer: String?
    ) throws {
        let decision = try engine.decide(from, to, on: "2024-06-01", history: [posting(kept, "2020-01-01")])
        #expect(decision.line == answer ?? "prohibited", "\(rule)")
    }

    @Test func aFunctionThatEndsPermitsTheOtherTheDayAfter() throws {
        let decision = try engine.decide(
            "tp-support", "mk-sales", on: "2024-06-01",
            history: [posting("tp-control-operation", "2020-01-01", "2024-06-30")])
        #expect(decision.line == "prohibited until 2024-07-01")
    }

    @Test func transfersArePostedWithNamesForNinetyDays() {
        #expect(portal.settings.postings?.days == 90 && portal.settings.postings?.showsNames == true)
    }
}
