import LongRuns
import ShikiriModel
import ShikiriRestrictions
import Testing

/// The engine and the naive evaluator agree on portals that nobody thought of.
@Suite struct AgreementTests {
    /// 500 portals with 24 questions each, in a long run. A failure names its seed; `SceneGenerator(seed:)` makes it again.
    static let seeds: [UInt64] = (0..<10).map { 20_240_401 + UInt64($0) }
    static let portalsPerSeed = UInt64(LongRun.count(50, usually: 8))
    static let questionsPerPortal = 24

    @Test(arguments: seeds) func theEngineDecidesAsTheRulesAreWritten(_ seed: UInt64) throws {
        var decided: [Measure: Int] = [:]
        for portal in 0..<Self.portalsPerSeed {
            let portalSeed = seed &* 1_000 &+ portal
            var generator = SceneGenerator(seed: portalSeed)
            let scene = generator.scene()
            let engine = RestrictionEngine(try scene.text.doubtfulRulebook())
            let naive = NaiveEvaluator(scene: scene)
            for number in 0..<Self.questionsPerPortal {
                let question = generator.question(scene)
                let decision = try #require(engine.decision(on: question.asked(engine.rulebook)))
                decided[decision.verdict, default: 0] += 1
                let expected = naive.decide(question)
                let told = NaiveEvaluator.Result(decision)
                guard told != expected else { continue }
                Issue.record("seed \(portalSeed), question \(number): \(question)\n\(told)\nexpected\n\(expected)")
                return
            }
        }
        #expect(
            Measure.allCases.allSatisfy { decided[$0, default: 0] > Int(Self.portalsPerSeed) },
            "all verdicts are met: \(decided)")
    }

    @Test(arguments: seeds) func theTableHoldsTheSameAsSingleDecisions(_ seed: UInt64) throws {
        for portal in 0..<Self.portalsPerSeed {
            var generator = SceneGenerator(seed: seed &* 1_000 &+ portal)
            let engine = RestrictionEngine(try generator.scene().text.doubtfulRulebook())
            let on = day("2024-05-01").adding(days: Int(portal) * 10)
            for direction in Direction.allCases {
                let table = DecisionTable(engine, direction, on: on, jobs: 3)
                try compare(table, with: engine, "seed \(seed &* 1_000 &+ portal), \(direction)")
            }
        }
    }

    /// What reasons rest on, whatever departments without operations they name.
    private func general(_ reasons: [Reason]) -> Set<String> {
        Set(
            reasons.map { reason in
                if case .noOperations = reason.basis { return reason.basis.name }
                return "\(reason.basis)"
            })
    }

    private func compare(_ table: DecisionTable, with engine: RestrictionEngine, _ context: Comment) throws {
        var byOutcome: [Int: Decision] = [:]
        for row in table.origins.positions {
            for column in table.destinations.positions {
                let (origin, destination) = (table.origins[row], table.destinations[column])
                let single = try #require(
                    engine.decision(
                        on: TransferQuestion(from: .department(origin), to: .department(destination), on: table.day)))
                #expect(table.answer(from: row, to: column) == single.answer, context)
                #expect(table.firstPermitted(from: row, to: column) == single.firstPermitted, context)
                #expect(table.reasonCount(from: row, to: column) == single.reasons.count, context)
                #expect(table.decision(from: row, to: column) == single, context)
                let outcome = table.outcome(from: row, to: column)
                let like = byOutcome[outcome] ?? single
                #expect(like.answer == single.answer && like.coming == single.coming, context)
                #expect(like.permittedUntil == single.permittedUntil, context)
                #expect(general(like.reasons) == general(single.reasons), context)
                byOutcome[outcome] = single
            }
        }
    }
}

extension Scene.Question {
    /// The question as the engine takes it.
    func asked(_ rulebook: Rulebook) throws -> TransferQuestion {
        TransferQuestion(
            from: try #require(rulebook.place(named: from)), to: try #require(rulebook.place(named: to)), on: on,
            left: left, title: title, titleAtDestination: titleAtDestination,
            history: try history.map {
                Posting(
                    in: try #require(rulebook.place(named: $0.place)), from: $0.from, until: $0.until, title: $0.title)
            })
    }
}

extension NaiveEvaluator.Answer {
    init(_ answer: Answer) {
        self.init(
            verdict: answer.verdict.rawValue, permittedFrom: answer.permittedFrom, pledge: answer.pledge.rawValue)
    }
}

extension NaiveEvaluator.Result {
    /// The engine's decision in the naive evaluator's terms.
    init(_ decision: Decision) {
        // The engine also tells reasons apart by where their period comes from; the naive evaluator only by its end.
        var origins: [String: Set<String>] = [:]
        var destinations: [String: Set<String>] = [:]
        for reason in decision.reasons where reason.binds {
            if let open = Self.open(reason.basis) {
                origins[open] = []
                continue
            }
            let lastDay = reason.cooling?.lastDay.description ?? "-"
            let permitted = reason.cooling?.permittedFrom?.description ?? "-"
            let line = "\(Self.name(reason.basis)) \(reason.measure.rawValue) \(lastDay) \(permitted)"
            origins[line, default: []].formUnion(reason.origins.map(\.text))
            destinations[line, default: []].formUnion(reason.destinations.map(\.text))
        }
        let lines = origins.map { line, from in
            let to = destinations[line, default: []].sorted()
            return from.isEmpty && to.isEmpty
                ? line : "\(line) \(from.sorted().joined(separator: "+"))>\(to.joined(separator: "+"))"
        }
        self.init(
            answer: NaiveEvaluator.Answer(decision.answer), reasons: lines.sorted(),
            coming: decision.coming.map { "\($0.from) \(NaiveEvaluator.line(NaiveEvaluator.Answer($0.answer)))" },
            firstPermitted: decision.firstPermitted, permittedUntil: decision.permittedUntil)
    }

    /// Reasons about what nobody said are compared by what they are about alone: the engine tells them once for all
    /// operations of a department.
    private static func open(_ basis: Reason.Basis) -> String? {
        switch basis {
        case .unclassified(let information): "unclassified \(information)"
        case .noOperations(let department): "no operations \(department)"
        default: nil
        }
    }

    private static func name(_ basis: Reason.Basis) -> String {
        switch basis {
        case .cell(let information, let place, _, _): "\(information) \(place)"
        case .exception(let exception): "exception \(exception.from.text)>\(exception.to.text)"
        case .before(let persons): "before \((persons.titles + persons.roles.map(\.text)).joined(separator: ","))"
        case .after(let persons): "after \((persons.titles + persons.roles.map(\.text)).joined(separator: ","))"
        case .concurrent(let information, _): "concurrent \(information)"
        case .unclassified, .unrestricted, .noOperations, .openDirection, .noRevision, .withinCompany, .wrongOrigin:
            "nothing"
        }
    }
}
