import ShikiriModel
import ShikiriRestrictions
import Testing

/// Classes of persons: other periods, and what binds on the way in and out whatever the matrix says.
@Suite struct PersonClassTests {
    private func engine(_ keys: String, states: String = "") throws -> RestrictionEngine {
        try RulebookText.seed("persons: [{\(keys)}]\n" + states).engine()
    }

    @Test(arguments: [("取締役", "prohibited until 2027-06-01"), ("主任", "prohibited until 2025-06-01")])
    func aTitleHasAnotherPeriod(_ title: String, _ answer: String) throws {
        let engine = try engine("titles: [取締役, 執行役員], cooling_period: P3Y")
        #expect(try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01", title: title).line == answer)
    }

    /// A title as the rules have it, as the roster has it, and whether the two are one.
    @Test(arguments: [
        ("CEO", "ＣＥＯ", true), ("ＣＥＯ", "CEO", true), ("CEO", " CEO　", true), ("部長(兼務)", "部長（兼務）", true),
        ("部長", "副部長", false), ("部長", "部長代理", false), ("CEO", "ceo", false),
    ])
    func aTitleIsTheSameInAnyWidth(_ rule: String, _ title: String, _ isSame: Bool) throws {
        let engine = try engine("titles: [\"\(rule)\"], cooling_period: P3Y")
        let answer = isSame ? "prohibited until 2027-06-01" : "prohibited until 2025-06-01"
        #expect(try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01", title: title).line == answer)
    }

    @Test func aShorterPeriodOfAClassReplacesTheBlocks() throws {
        let engine = try engine("titles: [嘱託], cooling_period: P6M")
        #expect(
            try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01", title: "嘱託").line
                == "prohibited until 2024-12-01")
    }

    @Test(arguments: [("P6M", "prohibited until 2026-06-01"), ("P3Y", "prohibited until 2027-06-01")])
    func besideACellsOwnPeriodTheLongerHolds(_ period: String, _ answer: String) throws {
        let engine = try engine(
            "titles: [取締役], cooling_period: \(period)",
            states: "states: {constant/direct: {state: in_force, cooling_period: P2Y}}\n")
        let decision = try engine.decide("td-dispatch-realtime", "gr-trading-desk", on: "2024-06-01", title: "取締役")
        #expect(decision.line == answer)
    }

    @Test func aRoleCountsForItsOwnPostingOnly() throws {
        let engine = try engine("roles: [td-dispatch-relief], cooling_period: P3Y")
        #expect(
            try engine.decide("td-dispatch-relief", "gr-trading", on: "2024-06-01").line
                == "prohibited until 2027-06-01")
        #expect(
            try engine.decide("td-dispatch-realtime", "gr-trading", on: "2024-06-01").line
                == "prohibited until 2025-06-01")
        let decision = try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01")
        #expect(decision.line == "prohibited until 2027-06-01")
        #expect(decision.reasons.count == 2, "two periods are two reasons")
    }

    @Test func theWayOutIsClosedWhateverTheMatrixSays() throws {
        let engine = try engine("roles: [td-hr-personnel], after: P4Y")
        let decision = try engine.decide("td-hr", "gr-plant", on: "2024-06-01")
        #expect(decision.line == "prohibited until 2028-06-01")
        #expect(decision.reasonLines == ["after"])
        #expect(try engine.decide("td-hr", "gr-plant", on: "2028-06-01", left: "2024-05-31").line == "allowed")
    }

    @Test func theWayInIsClosedWhateverTheMatrixSays() throws {
        let engine = try engine("roles: [td-hr-personnel], before: P3Y")
        let decision = try engine.decide("gr-plant", "td-hr", on: "2024-06-01")
        #expect(decision.line == "prohibited until 2027-06-01")
        #expect(decision.reasonLines == ["before"])
        #expect(try engine.decide("gr-plant", "td-dispatch", on: "2024-06-01").line == "allowed")
    }

    @Test func theWayInIsKnownByTheTitleThatWillBeHeld() throws {
        let engine = try engine("titles: [取締役], before: P3Y")
        #expect(
            try engine.decide("gr-plant", "td-hr", on: "2024-06-01", titleAtDestination: "取締役").line
                == "prohibited until 2027-06-01")
        #expect(try engine.decide("gr-plant", "td-hr", on: "2024-06-01", title: "取締役").line == "allowed")
    }

    @Test func aReasonSaysThatItsPeriodComesFromAClass() throws {
        let engine = try engine("titles: [取締役], cooling_period: P3Y, reason: 見本")
        let decision = try engine.decide("td-dispatch-realtime", "gr-trading-desk", on: "2024-06-01", title: "取締役")
        let cooling = try #require(decision.reasons.first?.cooling)
        #expect(cooling.personClass?.reason == "見本" && cooling.period == CalendarPeriod(years: 3))
    }
}
