import ShikiriModel
import ShikiriRestrictions
import Testing

/// What a proof of a revision says of small rulebooks, worked out by hand.
@Suite struct ProofTests {
    private func proof(_ more: String = "", later: String? = nil) throws -> RevisionProof {
        var text = RulebookText.seed(later == nil ? more : "")
        if let later {
            text.revisions["2025-04-01.yaml"] =
                later.isEmpty ? seedRevision : later.replacing("2024-04-01\ntitle", with: "2025-04-01\ntitle") + more
        }
        let rulebook = try text.doubtfulRulebook()
        return try #require(RestrictionEngine(rulebook).proofs().last)
    }

    /// Three operations a side, two categories, both directions, one day.
    @Test func theNumberOfDecisionsIsThatOfAllPairsCategoriesAndDays() throws {
        #expect(try proof().decisions == 2 * 3 * 3 * 2 * 1)
        let changing = try proof(
            "states: {constant/direct: {state: tightening, from: 2024-10-01, cooling_period: P2Y}}\n")
        #expect(changing.days == [day("2024-04-01"), day("2024-10-01")])
        #expect(changing.decisions == 2 * 3 * 3 * 2 * 2)
        #expect(changing.kinds <= 9)
    }

    @Test func whatNoPairReachesIsNamed() throws {
        #expect(try proof().unusedCells.isEmpty)
        var text = RulebookText.seed()
        // Only metering is handled exceptionally then, and nobody uses it directly.
        text.operations = text.operations.replacing("{contract: exceptional,", with: "{contract: constant,")
        let unused = RestrictionEngine(try text.rulebook()).proofs()[0].unusedCells
        #expect(unused.map(\.direction) == [.outward])
        #expect(unused.flatMap(\.cells).map(\.description) == ["exceptional/direct"])
    }

    @Test func aLevelThatNobodySaidIsASilence() throws {
        var text = RulebookText.seed()
        text.operations = text.operations.replacing("handles: {otherwise: none}", with: "handles: {metering: none}")
        let (rulebook, _) = try text.read()
        let silence = try #require(RestrictionEngine(rulebook).proofs()[0].silence)
        // td-hr-personnel doesn't say `contract`: it could be constant, so both users of it are in doubt.
        #expect(silence.pairs == 2)
        #expect(silence.first.from.text == "td-hr-personnel" && silence.first.to.text == "gr-trading-desk")
    }

    @Test(arguments: [
        ("from: td-hr, to: gr-plant, measure: allowed", true),
        ("from: td-dispatch, to: gr-trading, measure: prohibited", true),
        ("from: td-dispatch, to: gr-trading, measure: prohibited, cooling_period: P1Y", true),
        ("from: td-dispatch, to: gr-trading, measure: prohibited, cooling_period: P12M", true),
        ("from: td-dispatch, to: gr-trading, measure: prohibited, cooling_period: P2Y", false),
        ("from: td-dispatch, to: gr-trading, measure: approval", false),
        ("from: td-hr, to: gr-plant, measure: approval", false),
    ]) func anExceptionWithoutEffectIsFound(_ exception: String, _ isIdle: Bool) throws {
        let proof = try proof("exceptions: [{\(exception), reason: r, approved_by: x, expires: 2099-03-31}]\n")
        #expect(proof.idleExceptions.count == (isIdle ? 1 : 0))
    }

    /// For somebody with a title the exception's own period stands beside the class's shorter one.
    @Test func anExceptionThatMattersToATitleAloneHasAnEffect() throws {
        let proof = try proof(
            """
            persons: [{titles: [部長], cooling_period: P6M}]
            exceptions: [{from: td-dispatch, to: gr-trading, measure: prohibited, cooling_period: P1Y, reason: r, approved_by: x, expires: 2099-03-31}]
            """)
        #expect(proof.idleExceptions.isEmpty)
    }

    @Test func rulesOfEqualStandingThatDisagreeAreFound() throws {
        let classes = try proof(
            "persons: [{titles: [取締役], cooling_period: P3Y}, {titles: [取締役, 部長], cooling_period: P2Y}]\n")
        #expect(classes.disagreements.count == 1)
        let agreeing = try proof(
            "persons: [{titles: [取締役], cooling_period: P3Y}, {titles: [取締役], after: P2Y}]\n")
        #expect(agreeing.disagreements.isEmpty)
        let crossing = try proof(
            """
            exceptions:
              - {from: td-dispatch-relief, to: gr-trading, measure: allowed, reason: r, approved_by: x, expires: 2099-03-31}
              - {from: td-dispatch, to: gr-trading-desk, measure: approval, reason: r, approved_by: x, expires: 2099-03-31}
            """)
        guard case .exceptions(let holding, _, let example)? = crossing.disagreements.first else {
            Issue.record("no crossing: \(crossing.disagreements)")
            return
        }
        #expect(holding.from.text == "td-dispatch-relief" && example.to.text == "gr-trading-desk")
    }

    // MARK: Invariants

    private func refuted(_ holds: String, _ more: String = "", later: String? = nil) throws -> String? {
        let proof = try proof("holds: [{\(holds)}]\n" + more, later: later)
        switch try #require(proof.invariants.first).counterexample {
        case nil: return nil
        case .exception(let exception): return "\(exception.from.text)>\(exception.to.text)"
        case .move(let move):
            let person = [move.title, move.titleThere].compactMap { $0 }.joined(separator: "+")
            return "\(move.example.day) \(move.example.from.text)>\(move.example.to.text) \(move.asked.measure) "
                + "\(move.asked.cooling?.description ?? "-")" + (person.isEmpty ? "" : " \(person)")
        }
    }

    @Test(
        arguments: [
            ("minimum: {from: grid, handling: constant, usability: direct, measure: prohibited, period: P1Y}", nil),
            (
                "minimum: {handling: constant, usability: direct, measure: prohibited, period: P1Y}",
                "2024-04-01 gr-trading-desk>td-dispatch-realtime allowed -"
            ),
            (
                "minimum: {handling: constant, usability: direct, period: P18M}",
                "2024-04-01 td-dispatch-realtime>gr-trading-desk prohibited P1Y"
            ),
            // Of 365 days a year is never shorter; of 366 it is, in most years.
            ("minimum: {handling: constant, period: P365D}", nil),
            (
                "minimum: {handling: constant, period: P366D}",
                "2024-04-01 td-dispatch-realtime>gr-trading-desk prohibited P1Y"
            ),
            (
                "minimum: {handling: exceptional, measure: prohibited}",
                "2024-04-01 td-dispatch-realtime>gr-plant-run allowed -"
            ),
            ("minimum: {from: affiliate, usability: direct, period: P1Y}", nil),
            (
                "minimum: {from: affiliate, usability: direct, measure: approval}",
                "2024-04-01 gr-trading-desk>td-dispatch-realtime allowed -"
            ),
            ("prohibited_needs_other_way: pledge", nil),
            ("prohibited_needs_other_way: approval", "2024-04-01 td-dispatch-realtime>gr-trading-desk prohibited P1Y"),
            (
                "prohibited_needs_other_way: approval, except: [{from: td-dispatch, to: gr-trading}]",
                "2024-04-01 td-dispatch-realtime>gr-sales-plan prohibited P1Y"
            ),
            ("exceptions_end_within: P1Y", nil),
        ] as [(String, String?)]) func declaredThingsAreProvedOrRefuted(_ holds: String, _ expected: String?) throws
    {
        #expect(try refuted(holds) == expected)
    }

    @Test(
        arguments: [
            ("", "", nil),
            ("P1Y", "P12M", nil),
            ("P1Y", "P18M", nil),
            ("P1Y", "P6M", "2025-04-01 td-dispatch-realtime>gr-trading-desk prohibited P6M"),
            (
                "direct: prohibited, indirect: approval", "direct: approval, indirect: approval",
                "2025-04-01 td-dispatch-relief>gr-trading-desk approval P1Y"
            ),
        ] as [(String, String, String?)]) func aRevisionIsComparedWithAnEarlierOne(
            _ old: String, _ new: String, _ expected: String?
        ) throws
    {
        let later = old.isEmpty ? seedRevision : seedRevision.replacing(old, with: new)
        #expect(try refuted("never_looser_than: 2024-04-01", later: later) == expected)
    }

    @Test func aNewExceptionIsLooserUnlessItIsNamed() throws {
        let exception =
            "exceptions: [{from: td-dispatch, to: gr-sales, measure: allowed, reason: r, approved_by: x, expires: 2025-09-30}]\n"
        #expect(
            try refuted("never_looser_than: 2024-04-01", exception, later: seedRevision)
                == "2025-04-01 td-dispatch-realtime>gr-sales-plan allowed -")
        #expect(
            try refuted(
                "never_looser_than: 2024-04-01, except: [{from: td-dispatch, to: gr-sales}]", exception,
                later: seedRevision) == nil)
        #expect(try refuted("exceptions_end_within: P6M", exception, later: seedRevision) == nil)
        #expect(try refuted("exceptions_end_within: P5M", exception, later: seedRevision) == "td-dispatch>gr-sales")
    }

    @Test func aClassThatShortensAPeriodIsLooserForItsPersons() throws {
        #expect(
            try refuted(
                "never_looser_than: 2024-04-01", "persons: [{titles: [部長], cooling_period: P6M}]\n",
                later: seedRevision) == "2025-04-01 td-dispatch-realtime>gr-trading-desk prohibited P6M 部長")
    }

    // MARK: Month ends

    @Test(arguments: [
        ("P1Y", "2/29"), ("P4Y", "2/29?"), ("P6M", "3/31 5/31 8/29? 8/30 8/31 10/31 12/31"),
        ("P1M", "1/29? 1/30 1/31 3/31 5/31 8/31 10/31"),
    ]) func theDaysOnWhichAPeriodEndsWithTheMonthAreNamed(_ period: String, _ expected: String) throws {
        var text = RulebookText.seed()
        text.revisions["2024-04-01.yaml"] = seedRevision.replacing(
            "cooling_period: P1Y", with: "cooling_period: \(period)")
        let ends = try text.engine().proofs()[0].monthEnds
        #expect(
            ends.map { $0.beginnings.map { "\($0.month)/\($0.day)\($0.onlyInCommonYears ? "?" : "")" } }
                == [expected.split(separator: " ").map(String.init)])
    }

    /// Over the 400 years after which the calendar repeats, exactly the named days have no day of their number at the end.
    @Test(arguments: ["P1M", "P6M", "P1Y", "P18M", "P2Y", "P3Y", "P4Y", "P30D", "P1Y1M1D"])
    func theNamedDaysAreThoseOfTheCalendar(_ period: String) throws {
        var text = RulebookText.seed()
        text.revisions["2024-04-01.yaml"] = seedRevision.replacing(
            "cooling_period: P1Y", with: "cooling_period: \(period)")
        let named = try text.engine().proofs()[0].monthEnds.flatMap(\.beginnings).map { "\($0.month)/\($0.day)" }
        let months = try #require(CalendarPeriod(period)).months
        var found: [(Int, Int)] = []
        for year in 2000..<2400 {
            for month in [1, 3, 5, 8, 10, 12, 2, 4, 6, 7, 9, 11] {
                for number in 29...31 {
                    guard CalendarDay(year: year, month: month, day: number) != nil, months > 0 else { continue }
                    let end = year * 12 + month - 1 + months
                    guard CalendarDay(year: end / 12, month: end % 12 + 1, day: number) == nil else { continue }
                    if !found.contains(where: { $0 == (month, number) }) { found.append((month, number)) }
                }
            }
        }
        #expect(Set(named) == Set(found.map { "\($0.0)/\($0.1)" }))
    }
}
