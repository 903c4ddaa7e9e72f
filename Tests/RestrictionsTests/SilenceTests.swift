import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions
import Testing

/// What nobody said clears nobody.
@Suite struct SilenceTests {
    struct Given: CustomTestStringConvertible {
        let name: String
        /// What the operations say: the origin's `handles`, the destination's `uses`.
        var handles = "contract: none, metering: none"
        var uses = "contract: direct, metering: none"
        var more = ""
        var left = "2024-05-31"
        let answer: String
        let reasons: [String]

        var testDescription: String { name }
    }

    @Test(arguments: [
        Given(
            name: "a level that could restrict", handles: "metering: none", answer: "approval until 2025-06-01",
            reasons: ["unclassified contract: o > d"]),
        Given(
            name: "a level that could not", handles: "contract: none", answer: "allowed", reasons: ["unrestricted"]),
        Given(
            name: "on the destination's side", handles: "contract: constant, metering: none", uses: "metering: none",
            answer: "approval until 2025-06-01", reasons: ["unclassified contract: o > d"]),
        Given(
            name: "on both sides", handles: "metering: none", uses: "metering: none",
            answer: "approval until 2025-06-01", reasons: ["unclassified contract: o > d"]),
        Given(name: "said for all", handles: "otherwise: none", answer: "allowed", reasons: ["unrestricted"]),
        Given(
            name: "beside what is prohibited", handles: "contract: constant",
            uses: "contract: direct, metering: direct",
            answer: "prohibited until 2025-06-01",
            reasons: ["contract constant/direct in_force prohibited: o > d", "unclassified metering: o > d"]),
        Given(
            name: "for the longest period that a level would bring", handles: "metering: none",
            more: "states: {exceptional/direct: {state: in_force, cooling_period: P3Y}}\n",
            answer: "approval until 2027-06-01", reasons: ["unclassified contract: o > d"]),
        Given(
            name: "and not after it", handles: "metering: none", left: "2023-05-31", answer: "allowed",
            reasons: ["unclassified contract: o > d"]),
        Given(
            name: "an exception decides before it", handles: "metering: none",
            more: "exceptions: [{from: o, to: d, measure: allowed, reason: r, approved_by: x, expires: 2099-03-31}]\n",
            answer: "allowed", reasons: ["exception o > d"]),
    ]) func aLevelThatNobodySaidNeedsApproval(_ given: Given) throws {
        var text = RulebookText.seed(given.more)
        text.operations = """
            - {id: o, name: o, department: td-dispatch, handles: {\(given.handles)}}
            - {id: d, name: d, department: gr-trading, uses: {\(given.uses)}}
            """
        let engine = RestrictionEngine(try text.doubtfulRulebook())
        let decision = try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01", left: given.left)
        #expect(decision.line == given.answer)
        #expect(decision.reasonLines == given.reasons)
    }

    @Test(arguments: [
        ("td-empty", "gr-trading", "approval until 2025-06-01", ["no operations in td-empty"]),
        ("td-hr", "gr-empty", "approval until 2025-06-01", ["no operations in gr-empty"]),
        (
            "td-empty", "gr-empty", "approval until 2025-06-01",
            ["no operations in td-empty", "no operations in gr-empty"]
        ),
        ("gr-empty", "td-empty", "allowed", ["open direction"]),
        ("td-empty", "td-hr", "allowed", ["within the company"]),
    ]) func aDepartmentWithoutOperationsNeedsApproval(
        _ from: String, _ to: String, _ answer: String, _ reasons: [String]
    ) throws {
        var text = RulebookText.seed()
        text.departments += "\ntd-empty,空き,grid,,\ngr-empty,空き,affiliate,,"
        let decision = try text.engine().decide(from, to, on: "2024-06-01")
        #expect(decision.line == answer)
        #expect(decision.reasonLines == reasons)
    }

    @Test(arguments: [
        ("states: {constant/none: {state: planned, from: 2024-05-01, measure: approval}}", "td-dispatch-realtime", 10),
        (
            "states: {constant/none: {state: tightening, from: 2024-05-01, measure: approval}}", "td-dispatch-realtime",
            10
        ),
        ("states: {constant/none: {state: planned, measure: approval}}", "td-dispatch-realtime", nil as Int?),
    ]) func aReasonNamesTheLineThatDecides(_ states: String, _ from: String, _ line: Int?) throws {
        let engine = RestrictionEngine(try RulebookText.seed(states + "\n").doubtfulRulebook())
        let decision = try engine.decide(from, "gr-plant", on: "2024-06-01")
        #expect(decision.reasons.first?.basis.location?.line == line)
    }
}
