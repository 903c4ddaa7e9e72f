import ShikiriModel
import ShikiriRestrictions
import Testing

/// What a revision changes, in the reader's terms.
@Suite struct DifferenceTests {
    private func engine(_ change: (String) -> String) throws -> RestrictionEngine {
        var text = RulebookText.seed()
        text.revisions["2025-04-01.yaml"] = change(seedRevision.replacing("2024-04-01", with: "2025-04-01"))
        return try text.engine()
    }

    private func lines(_ difference: RevisionDifference, _ direction: Direction = .outward) -> [String] {
        difference.directions.filter { $0.direction == direction }.flatMap(\.groups).map { group in
            let sides = [group.origins, group.destinations].map { $0.map(\.text).joined(separator: "+") }
            let before = "\(group.change.before.measure.rawValue) \(group.change.before.cooling?.description ?? "-")"
            let after = "\(group.change.after.measure.rawValue) \(group.change.after.cooling?.description ?? "-")"
            return "\(sides[0]) > \(sides[1]): \(before) to \(after)"
        }
    }

    @Test func theFirstRevisionMakesPairsStricter() throws {
        let engine = try RulebookText.seed().engine()
        let revision = try #require(engine.rulebook.revisions.first)
        let difference = engine.difference(madeBy: revision)
        #expect(difference.revisionBefore == nil && difference.revisionAfter == day("2024-04-01"))
        #expect(lines(difference) == ["td-dispatch > gr-trading+gr-sales: allowed - to prohibited P1Y"])
        #expect(difference.directions[0].pairCount == 6)
        #expect(difference.directions[0].count(.stricter) == 2)
        #expect(difference.pledge?.before == PledgeRule.none && difference.pledge?.after == .required)
    }

    @Test func aLongerPeriodIsStricterAndAShorterOneLooser() throws {
        let longer = try engine { $0.replacing("P1Y", with: "P18M") }
        #expect(
            lines(longer.difference(from: day("2024-04-01"), to: day("2025-04-01"))) == [
                "td-dispatch > gr-trading+gr-sales: prohibited P1Y to prohibited P1Y6M"
            ])
        let shorter = try engine { $0.replacing("P1Y", with: "P6M") }
            .difference(from: day("2024-04-01"), to: day("2025-04-01"))
        #expect(shorter.directions[0].count(.looser) == 2 && shorter.directions[0].count(.stricter) == 0)
    }

    @Test func newApprovalsAreCounted() throws {
        let difference = try engine {
            $0.replacing("none:        {direct: allowed,", with: "none:        {direct: approval,")
        }.difference(from: day("2025-03-31"), to: day("2025-04-01"))
        #expect(lines(difference) == ["td-hr > gr-trading: allowed - to approval P1Y"])
        #expect(difference.directions[0].count(.newlyApproval) == 1)
        #expect(difference.directions[0].cells.map(\.place.description) == ["none/direct"])
    }

    @Test func aCellThatTightensWithinARevisionIsADifferenceOfTwoDays() throws {
        let engine = try RulebookText.seed(
            "states: {constant/direct: {state: tightening, from: 2024-10-01, cooling_period: P2Y}}\n"
        ).engine()
        let difference = engine.difference(from: day("2024-09-30"), to: day("2024-10-01"))
        #expect(lines(difference) == ["td-dispatch > gr-trading: prohibited P1Y to prohibited P2Y"])
        #expect(difference.directions[0].cells.first?.coolingAfter == CalendarPeriod(years: 2))
    }

    @Test func exceptionsAndClassesOfPersonsAreNamed() throws {
        let difference = try engine {
            $0 + """
                persons: [{titles: [取締役], cooling_period: P3Y}]
                exceptions: [{from: td-hr, to: gr-plant, measure: approval, reason: r, approved_by: x, expires: 2099-03-31}]
                """
        }.difference(from: day("2025-03-31"), to: day("2025-04-01"))
        #expect(lines(difference) == ["td-hr > gr-plant: allowed - to approval P1Y"])
        #expect(difference.directions[0].exceptions.map { $0.after?.from.text } == ["td-hr"])
        #expect(difference.directions[0].persons.added.map(\.titles) == [["取締役"]])
    }

    @Test func anExceptionThatExpiresIsADifference() throws {
        let engine = try RulebookText.seed(
            "exceptions: [{from: td-dispatch, to: gr-trading, measure: allowed, reason: r, approved_by: x, expires: 2024-09-30}]\n"
        ).engine()
        let difference = engine.difference(from: day("2024-09-30"), to: day("2024-10-01"))
        #expect(lines(difference) == ["td-dispatch > gr-trading: allowed - to prohibited P1Y"])
        #expect(difference.directions[0].exceptions.first?.after == nil)
    }

    @Test func theSameRulesDifferInNothing() throws {
        let engine = try engine { $0 }
        #expect(engine.difference(from: day("2025-03-31"), to: day("2025-04-01")).isEmpty)
    }

    @Test func aHundredPairsReadAsAFewLines() throws {
        var text = RulebookText.seed()
        text.operations = ""
        text.departments = "id,name,company,parent,manager"
        for number in 0..<10 {
            text.departments += "\ntd-\(number),部\(number),grid,,\ngr-\(number),部\(number),affiliate,,"
            text.operations +=
                "- {id: td-\(number)-o, name: o, department: td-\(number), handles: {contract: constant, otherwise: none}}\n"
            text.operations +=
                "- {id: gr-\(number)-o, name: o, department: gr-\(number), uses: {contract: direct, otherwise: none}}\n"
        }
        let engine = try text.engine()
        let difference = engine.difference(madeBy: try #require(engine.rulebook.revisions.first))
        #expect(difference.directions[0].count(.stricter) == 100)
        #expect(difference.directions[0].groups.count == 1)
    }

    /// The command compares the revisions in force on two days, the page what one revision makes: of neighbours the same.
    @Test(arguments: [
        ("2024-04-01", "2025-04-01", "2025-03-31", "2025-04-01"),
        ("2024-12-31", "2026-06-01", "2025-03-31", "2025-04-01"),
        ("2026-06-01", "2024-12-31", "2025-03-31", "2025-04-01"),
        ("2025-03-31", "2025-04-01", "2025-03-31", "2025-04-01"),
        ("2020-01-01", "2024-12-31", "2024-03-31", "2024-04-01"),
        ("2024-05-01", "2024-11-01", "2024-05-01", "2024-11-01"),
    ]) func daysOfTwoRevisionsAreComparedAsTheLaterOneMakesThem(
        _ one: String, _ other: String, _ before: String, _ after: String
    ) throws {
        let engine = try engine {
            $0.replacing("P1Y", with: "P18M")
                + "states: {none/direct: {state: planned, from: 2025-10-01, measure: approval}}\n"
        }
        let difference = engine.difference(ofRevisionsOn: day(one), and: day(other))
        #expect(difference.before == day(before) && difference.after == day(after))
        guard let revision = engine.rulebook.revisions.first(where: { $0.effective == day(after) }) else {
            #expect(difference.isEmpty)
            return
        }
        let made = engine.difference(madeBy: revision)
        for kind in PairChange.Kind.allCases {
            #expect(difference.directions.map { $0.count(kind) } == made.directions.map { $0.count(kind) })
        }
        #expect(lines(difference) == lines(made) && !difference.isEmpty)
    }

    @Test func groupsCoverEveryChangedPairOnce() throws {
        for seed in UInt64(1)...60 {
            var generator = SceneGenerator(seed: seed)
            let engine = RestrictionEngine(try generator.scene().text.doubtfulRulebook())
            for revision in engine.rulebook.revisions {
                let difference = engine.difference(madeBy: revision)
                for side in difference.directions { try check(side, of: revision, engine, seed) }
            }
        }
    }

    /// Single decisions on the days before and after, with last days that lie far enough apart not to matter, agree
    /// with the groups.
    private func check(
        _ side: DirectionDifference, of revision: Revision, _ engine: RestrictionEngine, _ seed: UInt64
    ) throws {
        var told: [String: Measure] = [:]
        for group in side.groups {
            for origin in group.origins {
                for destination in group.destinations {
                    let pair = "\(origin) \(destination)"
                    #expect(told.updateValue(group.change.after.measure, forKey: pair) == nil, "seed \(seed): \(pair)")
                }
            }
        }
        let before = DecisionTable(engine, side.direction, on: revision.effective.adding(days: -1))
        let after = DecisionTable(engine, side.direction, on: revision.effective)
        for row in before.origins.positions {
            for column in before.destinations.positions {
                let (origin, destination) = (before.origins[row], before.destinations[column])
                let measures = [before, after].map { $0.answer(from: row, to: column).verdict }
                guard measures[0] != measures[1] else { continue }
                #expect(told["\(origin) \(destination)"] == measures[1], "seed \(seed)")
            }
        }
    }
}

/// Past, present and coming revisions.
@Suite struct TimelineTests {
    @Test func aDayKnowsWhatIsPastInForceAndComing() throws {
        var text = RulebookText.seed(
            """
            states: {constant/direct: {state: tightening, from: 2024-10-01, cooling_period: P2Y}}
            exceptions: [{from: td-hr, to: gr-plant, measure: approval, reason: r, approved_by: x, expires: 2025-06-30}]
            """)
        for year in ["2023", "2025", "2026"] {
            text.revisions["\(year)-04-01.yaml"] = seedRevision.replacing("2024", with: year)
        }
        let timeline = RuleTimeline(try text.rulebook(), asOf: day("2024-06-01"))
        #expect(timeline.entries.map(\.standing) == [.past, .inForce, .coming, .coming])
        #expect(timeline.entries.map(\.lastDay) == [day("2024-03-31"), day("2025-03-31"), day("2026-03-31"), nil])
        #expect(
            timeline.changes.map(\.day.description) == ["2024-10-01", "2025-04-01", "2026-04-01"],
            "the exception ends with its revision, before its date")
    }

    @Test func departmentsAreToldAsWholeTrees() throws {
        var text = RulebookText()
        text.departments = """
            id,name,company,parent,manager
            top,本部,grid,,
            a,A,grid,top,
            b,B,grid,top,
            b1,B1,grid,b,
            gr-x,X,affiliate,,
            """
        text.operations = ""
        let organization = try text.rulebook().organization
        func spans(_ ids: String...) -> [String] {
            DepartmentSpan.spans(of: ids.map { DepartmentID($0) }, in: organization)
                .map { $0.department.text + ($0.includesBelow ? "*" : "") }
        }
        #expect(spans("b1", "b", "a", "top") == ["top*"])
        #expect(spans("gr-x", "b1", "b") == ["b*", "gr-x"])
        #expect(spans("top", "b1") == ["top", "b1"])
    }
}
