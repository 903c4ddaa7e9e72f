import LongRuns
import ShikiriModel
import ShikiriRestrictions
import Testing

@Suite("The parts of the rules that questions put to work")
struct RuleCoverageTests {
    static let revision = """
        states:
          constant/direct: {state: tightening, from: 2025-01-01, cooling_period: P2Y}
        persons:
          - {titles: [役員], cooling_period: P3Y, reason: 架空}
        exceptions:
          - {from: td-hr, to: gr-plant, measure: allowed, reason: 架空, approved_by: 役員, expires: 2030-03-31}
          - {from: td-dispatch, to: gr-sales, measure: approval, cooling_period: P6M, reason: 架空, approved_by: 役員, expires: 2030-03-31}

        """

    /// A question, and parts that it puts to work or leaves.
    static let lines: [(from: String, to: String, on: String, title: String?, has: [String], lacks: [String])] = [
        (
            "td-dispatch-realtime", "gr-trading-desk", "2024-06-01", nil,
            ["cell constant/direct", "cell exceptional/none", "period P1Y"],
            ["cell constant/direct from 2025-01-01 on", "period P2Y", "persons 役員", "cell constant/indirect"]
        ),
        (
            "td-dispatch-realtime", "gr-trading-desk", "2025-01-01", nil,
            ["cell constant/direct", "cell constant/direct from 2025-01-01 on", "period P2Y"], ["period P1Y"]
        ),
        (
            "td-dispatch-realtime", "gr-trading-desk", "2024-06-01", "役員", ["persons 役員", "period P3Y"], ["period P1Y"]
        ),
        (
            "td-hr-personnel", "gr-plant-run", "2024-06-01", nil, ["exception td-hr to gr-plant"],
            ["cell none/none", "period P1Y"]
        ),
        (
            "td-dispatch", "gr-sales", "2024-06-01", nil, ["exception td-dispatch to gr-sales", "period P6M"],
            ["cell constant/indirect"]
        ),
        ("td-hr-personnel", "td-dispatch-relief", "2024-06-01", nil, [], ["cell none/none"]),
    ]

    @Test("are those that decide it", arguments: lines.indices)
    func parts(_ number: Int) throws {
        let line = Self.lines[number]
        let engine = try RulebookText.seed(Self.revision).engine()
        let parts = engine.parts(
            of: TransferQuestion(
                from: try #require(engine.rulebook.place(named: line.from)),
                to: try #require(engine.rulebook.place(named: line.to)), on: day(line.on), title: line.title))
        let told = Set(parts.map { "\($0.kind)" })
        #expect(told.isSuperset(of: line.has), "\(told)")
        #expect(told.isDisjoint(with: line.lacks), "\(told)")
    }

    @Test("can be reached by the question that is proposed for them, or are named as reached by nothing")
    func proposals() throws {
        let engine = try RulebookText.seed(Self.revision).engine()
        let none = RuleCoverage(of: [], by: engine, from: day("2024-06-01"))
        #expect(none.untouched == none.parts)
        #expect(none.parts.count == 9 + 1 + 2 + 1 + 4)
        let questions = none.untouched.compactMap { part -> TransferQuestion? in
            let question = none.question(reaching: part)
            if let question { #expect(engine.parts(of: question).contains(part), "\(part)") }
            return question
        }
        let rest = RuleCoverage(of: questions, by: engine, from: day("2024-06-01")).untouched
        #expect(rest.allSatisfy { none.question(reaching: $0) == nil })
        #expect(rest.count < 4, "\(rest)")
    }

    @Test("of revisions that are over are left out")
    func past() throws {
        var text = RulebookText.seed()
        text.revisions["2025-04-01.yaml"] = seedRevision.replacing("2024-04-01", with: "2025-04-01")
        let engine = try text.engine()
        #expect(RuleCoverage(of: [], by: engine, from: day("2025-03-31")).parts.count == 20)
        #expect(RuleCoverage(of: [], by: engine, from: day("2025-04-01")).parts.count == 10)
        #expect(RuleCoverage(of: [], by: engine, from: day("2024-01-01")).parts.count == 20)
    }

    @Test("agree with the naive evaluator: every restriction that binds rests on a part that is put to work")
    func naive() throws {
        for seed in 0..<UInt64(LongRun.count(100, usually: 10)) {
            var generator = SceneGenerator(seed: 77_000 + seed)
            let scene = generator.scene()
            let engine = RestrictionEngine(try scene.text.doubtfulRulebook())
            for _ in 0..<20 {
                let question = try generator.question(scene).asked(engine.rulebook)
                let decision = try #require(engine.decision(on: question))
                let parts = engine.parts(of: question)
                for reason in decision.reasons where reason.binds {
                    switch reason.basis {
                    case .cell(_, let place, _, _): #expect(parts.contains { $0.kind == .cell(place) })
                    case .exception(let exception):
                        #expect(parts.contains { $0.kind == .exception(from: exception.from, to: exception.to) })
                    default: break
                    }
                }
                let all = Set(engine.rulebook.revisions.flatMap(RulePart.all))
                #expect(parts.isSubset(of: all), "\(parts.subtracting(all))")
            }
        }
    }
}
