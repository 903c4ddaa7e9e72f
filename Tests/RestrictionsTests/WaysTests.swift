import ShikiriModel
import ShikiriRestrictions
import Testing

/// The smallest changes that make a refused move permitted, worked out by hand on the seed's matrix.
@Suite struct WaysTests {
    struct Given: CustomTestStringConvertible {
        let name: String
        var more = ""
        /// A second revision: its date, and what becomes of the seed's text.
        var later: (on: String, change: @Sendable (String) -> String)?
        var from = "td-dispatch-realtime"
        var to = "gr-trading-desk"
        var history: [Posting] = []
        var approval: String?
        var day: String?
        var elsewhere = ["gr-plant"]

        var testDescription: String { name }
    }

    /// Every question is about a move on 2024-06-01, with the last day 2024-05-31. Other departments are three steps away
    /// from an operation, by its department and the company; of these only the power station uses nothing.
    @Test(arguments: [
        Given(name: "wait for a year", day: "2025-06-01"),
        Given(
            name: "no gap of a day is proposed where no time ends a direct move",
            more: "states: {constant/direct: {state: in_force, cooling_period: none}}\n"),
        Given(
            name: "but what a revision opens is",
            more: "states: {constant/direct: {state: in_force, cooling_period: none}}\n",
            later: (
                "2024-12-01", { $0.replacing("prohibited", with: "allowed").replacing("approval", with: "allowed") }
            ), day: "2024-12-01"),
        Given(
            name: "approval, at once", from: "td-dispatch-relief", to: "gr-sales-plan", approval: "2024-06-01",
            day: "2025-06-01"),
        Given(
            name: "approval, once the shorter of two periods is over",
            more: "states: {constant/indirect: {state: in_force, cooling_period: P6M}}\n", from: "td-dispatch",
            to: "gr-sales-plan", approval: "2024-12-01", day: "2025-06-01"),
        Given(
            name: "a post that goes on beside counts from its own end", from: "td-dispatch-relief",
            history: [
                posting("td-dispatch-realtime", "2020-04-01", "2024-12-31"),
                posting("td-dispatch-relief", "2020-04-01"),
            ], day: "2026-01-01"),
        Given(
            name: "nothing while a post goes on beside without an end", from: "td-dispatch-relief",
            history: [posting("td-dispatch-realtime", "2020-04-01"), posting("td-dispatch-relief", "2020-04-01")]),
        Given(
            name: "the nearest: an operation of the same department", from: "td-dispatch-relief", to: "gr-trading",
            day: "2025-06-01"),
    ]) func theSmallestOfEachKind(_ given: Given) throws {
        var text = RulebookText.seed(given.more)
        if let later = given.later {
            text.revisions["\(later.on).yaml"] = later.change(seedRevision.replacing("2024-04-01", with: later.on))
        }
        let engine = try text.engine()
        let question = TransferQuestion(
            from: try #require(engine.rulebook.place(named: given.from)),
            to: try #require(engine.rulebook.place(named: given.to)), on: day("2024-06-01"), history: given.history)
        let ways = try #require(engine.ways(of: question))
        #expect(ways.approval?.description == given.approval)
        #expect(ways.laterDay?.description == given.day)
        #expect(ways.destinations.map(\.text) == given.elsewhere)
    }

    @Test func nothingIsProposedForWhatIsAllowed() throws {
        let engine = try RulebookText.seed().engine()
        let question = TransferQuestion(
            from: .department(DepartmentID("td-hr")), to: .department(DepartmentID("gr-trading")), on: day("2024-06-01")
        )
        #expect(engine.ways(of: question) == nil)
    }

    struct Chain: CustomTestStringConvertible {
        let name: String
        var more = ""
        var from = "td-hr-personnel"
        var history: [Posting]
        var on = "2024-09-01"
        let looks: Bool

        var testDescription: String { name }
    }

    static let endless = "states: {constant/direct: {state: in_force, cooling_period: none}}\n"

    /// Every chain leads to the trading desk, which dispatchers must not join directly.
    @Test(arguments: [
        Chain(
            name: "a stop in between while the period runs",
            history: [
                posting("td-dispatch-realtime", "2020-04-01", "2024-05-31"), posting("td-hr-personnel", "2024-06-01"),
            ], looks: true),
        Chain(
            name: "no stop any more once the period is over",
            history: [
                posting("td-dispatch-realtime", "2020-04-01", "2024-05-31"), posting("td-hr-personnel", "2024-06-01"),
            ], on: "2025-06-01", looks: false),
        Chain(
            name: "a stop where no time ends a direct move, which the stop makes allowed", more: endless,
            history: [
                posting("td-dispatch-realtime", "2020-04-01", "2024-05-31"), posting("td-hr-personnel", "2024-06-01"),
            ], looks: true),
        Chain(
            name: "a stop of a year is none there", more: endless,
            history: [
                posting("td-dispatch-realtime", "2020-04-01", "2024-05-31"), posting("td-hr-personnel", "2024-06-01"),
            ], on: "2025-06-01", looks: false),
        Chain(
            name: "through a harmless post of the other company", from: "gr-plant-run",
            history: [
                posting("td-dispatch-realtime", "2020-04-01", "2024-05-31"), posting("gr-plant-run", "2024-06-01"),
            ], looks: true),
        Chain(
            name: "a post held all along is no stop",
            history: [
                posting("td-dispatch-realtime", "2020-04-01", "2024-05-31"), posting("td-hr-personnel", "2015-04-01"),
            ], looks: false),
        Chain(
            name: "an earlier post from which the direct move is free",
            history: [
                posting("td-hr-personnel", "2020-04-01", "2024-05-31"), posting("td-dispatch-relief", "2024-06-01"),
            ],
            looks: false),
        Chain(
            name: "a post that is left last itself",
            history: [posting("td-hr-personnel", "2020-04-01", "2024-05-31")], looks: false),
    ]) func aChainAroundARestrictionIsSeen(_ chain: Chain) throws {
        let engine = try RulebookText.seed(chain.more).engine()
        let question = TransferQuestion(
            from: try #require(engine.rulebook.place(named: chain.from)),
            to: .operation(OperationID("gr-trading-desk")), on: day(chain.on), history: chain.history)
        #expect(engine.detours(of: question).isEmpty != chain.looks)
    }
}
