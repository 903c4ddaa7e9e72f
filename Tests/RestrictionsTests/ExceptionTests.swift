import ShikiriModel
import ShikiriRestrictions
import Testing

/// Pairs for which something else holds than the matrix says.
@Suite struct ExceptionTests {
    private func engine(_ exceptions: String...) throws -> RestrictionEngine {
        try RulebookText.seed(
            "exceptions:\n"
                + exceptions.map { written in
                    let end = written.contains("expires") ? "" : ", expires: 2099-03-31"
                    return "  - {\(written), reason: 見本, approved_by: 担当役員\(end)}\n"
                }.joined()
        ).engine()
    }

    @Test func anExceptionTakesThePlaceOfEveryCellOfItsPair() throws {
        let engine = try engine("from: td-dispatch, to: gr-trading, measure: allowed")
        let decision = try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01")
        #expect(decision.line == "allowed")
        #expect(decision.reasonLines == ["exception td-dispatch > gr-trading"])
        #expect(decision.pledge == .required, "the pledge stays")
    }

    @Test func anExceptionMayBeStricterAndLonger() throws {
        let engine = try engine("from: td-hr, to: gr-plant, measure: prohibited, cooling_period: P2Y")
        #expect(try engine.decide("td-hr", "gr-plant", on: "2024-06-01").line == "prohibited until 2026-06-01")
        #expect(
            try engine.decide("td-hr-personnel", "gr-plant-run", on: "2024-06-01").line
                == "prohibited until 2026-06-01",
            "it covers the operations of its departments")
    }

    @Test func withoutAPeriodOfItsOwnTheBlocksHolds() throws {
        let engine = try engine("from: td-hr, to: gr-plant, measure: prohibited")
        #expect(try engine.decide("td-hr", "gr-plant", on: "2024-06-01").line == "prohibited until 2025-06-01")
    }

    @Test func aPairOfOperationsGoesBeforeAPairOfDepartments() throws {
        let engine = try engine(
            "from: td-dispatch, to: gr-trading, measure: prohibited, cooling_period: P3Y",
            "from: td-dispatch-realtime, to: gr-trading-desk, measure: allowed",
            "from: td-dispatch-relief, to: gr-trading, measure: approval")
        #expect(try engine.decide("td-dispatch-realtime", "gr-trading-desk", on: "2024-06-01").line == "allowed")
        #expect(
            try engine.decide("td-dispatch-relief", "gr-trading-desk", on: "2024-06-01").line
                == "approval until 2025-06-01")
        let whole = try engine.decide("td-dispatch", "gr-trading", on: "2024-06-01")
        #expect(
            whole.line == "approval until 2025-06-01",
            "the strictest of what its operations have, each by its own exception")
    }

    @Test func otherPairsOfADepartmentStayWithTheMatrix() throws {
        let engine = try engine("from: td-dispatch-realtime, to: gr-sales-plan, measure: allowed")
        let decision = try engine.decide("td-dispatch", "gr-sales", on: "2024-06-01")
        #expect(
            decision.reasonLines == [
                "contract exceptional/indirect in_force approval: td-dispatch-relief > gr-sales-plan"
            ])
    }

    /// Departments below td: td-dispatch and td-hr; below gr: gr-trading.
    private func nested(_ exceptions: String...) throws -> RestrictionEngine {
        var text = RulebookText.seed(
            "exceptions:\n"
                + exceptions.map { "  - {\($0), reason: 見本, approved_by: x, expires: 2099-03-31}\n" }.joined())
        text.departments = """
            id,name,company,parent,manager
            td,送配電,grid,,
            td-dispatch,給電指令,grid,td,
            td-hr,人事,grid,td,
            gr,販売,affiliate,,
            gr-trading,取引,affiliate,gr,
            gr-sales,営業,affiliate,gr,
            gr-plant,発電所,affiliate,gr,
            td-empty,空き,grid,td-hr,
            """
        return try text.engine()
    }

    @Test(arguments: [
        (["from: td, to: gr-plant, measure: prohibited"], "td-hr", "gr-plant", "prohibited", "below the origin"),
        (["from: td-hr, to: gr, measure: prohibited"], "td-hr", "gr-plant", "prohibited", "below the destination"),
        (
            ["from: td, to: gr, measure: prohibited"], "td-hr-personnel", "gr-plant-run", "prohibited",
            "operations below"
        ),
        (["from: td, to: gr, measure: allowed"], "td-empty", "gr-plant", "allowed", "two levels, without operations"),
        (
            ["from: td, to: gr-plant, measure: prohibited", "from: td-hr, to: gr, measure: approval"], "td-hr",
            "gr-plant", "approval", "the nearest origin wins before the nearest destination"
        ),
        (
            ["from: td-hr, to: gr, measure: prohibited", "from: td-hr, to: gr-plant, measure: approval"], "td-hr",
            "gr-plant", "approval", "then the nearest destination"
        ),
        (
            ["from: td-hr, to: gr-plant, measure: prohibited", "from: td-hr-personnel, to: gr, measure: approval"],
            "td-hr", "gr-plant", "approval", "an operation is nearer than its department"
        ),
        (["from: td-hr, to: gr-plant, measure: prohibited"], "td-dispatch", "gr-plant", "allowed", "not beside it"),
    ]) func anExceptionHoldsForTheDepartmentsBelow(
        _ exceptions: [String], _ from: String, _ to: String, _ verdict: String, _ why: String
    ) throws {
        let engine = exceptions.count == 1 ? try nested(exceptions[0]) : try nested(exceptions[0], exceptions[1])
        #expect(try engine.decide(from, to, on: "2024-06-01").verdict.rawValue == verdict, "\(why)")
    }

    @Test func anExceptionHoldsOnItsLastDayAndNotAfter() throws {
        let engine = try engine("from: td-hr, to: gr-plant, measure: approval, expires: 2026-03-31")
        #expect(try engine.decide("td-hr", "gr-plant", on: "2026-03-31").line == "approval until 2027-03-31")
        #expect(try engine.decide("td-hr", "gr-plant", on: "2026-04-01").line == "allowed")
        // A year before, the approval would have lapsed with the cooling period by then.
        let before = try engine.decide("td-hr", "gr-plant", on: "2026-03-01")
        #expect(before.comingLines == ["2026-04-01: allowed"])
    }

    @Test func anExceptionStillHoldsWhereAnotherRuleChangesOnItsLastDay() throws {
        let engine = try RulebookText.seed(
            """
            states: {constant/none: {state: planned, from: 2026-03-31}}
            exceptions: [{from: td-hr, to: gr-plant, measure: approval, reason: 見本, expires: 2026-03-31, approved_by: x}]
            """
        ).engine()
        #expect(try engine.decide("td-hr", "gr-plant", on: "2026-03-31").line == "approval until 2027-03-31")
    }

    @Test func departmentsWithoutOperationsCanHaveExceptions() throws {
        var text = RulebookText.seed(
            "exceptions: [{from: td-empty, to: gr-trading, measure: prohibited, reason: 見本, approved_by: x, expires: 2099-03-31}]\n"
        )
        text.departments += "\ntd-empty,空き,grid,,"
        #expect(
            try text.engine().decide("td-empty", "gr-trading", on: "2024-06-01").line == "prohibited until 2025-06-01")
    }
}
