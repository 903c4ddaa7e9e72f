import ShikiriModel
import ShikiriRestrictions
import Testing

/// The engine and the naive evaluator agree on portals that nobody thought of.
@Suite struct AgreementTests {
    /// 500 portals with 24 questions each. A failure names its seed; `SceneGenerator(seed:)` makes it again.
    static let seeds: [UInt64] = (0..<10).map { 20_240_401 + UInt64($0) }
    static let portalsPerSeed: UInt64 = 50
    static let questionsPerPortal = 24

    @Test(arguments: seeds) func theEngineDecidesAsTheRulesAreWritten(_ seed: UInt64) throws {
        var decided: [Measure: Int] = [:]
        for portal in 0..<Self.portalsPerSeed {
            let portalSeed = seed &* 1_000 &+ portal
            var generator = SceneGenerator(seed: portalSeed)
            let scene = generator.scene()
            let engine = RestrictionEngine(try scene.text.rulebook())
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
        #expect(Measure.allCases.allSatisfy { decided[$0, default: 0] > 50 }, "all verdicts are met: \(decided)")
    }

    @Test(arguments: seeds) func theTableHoldsTheSameAsSingleDecisions(_ seed: UInt64) throws {
        for portal in 0..<Self.portalsPerSeed {
            var generator = SceneGenerator(seed: seed &* 1_000 &+ portal)
            let engine = RestrictionEngine(try generator.scene().text.rulebook())
            let on = day("2024-05-01").adding(days: Int(portal) * 10)
            for direction in Direction.allCases {
                let table = DecisionTable(engine, direction, on: on, jobs: 3)
                try compare(table, with: engine, "seed \(seed &* 1_000 &+ portal), \(direction)")
            }
        }
    }

    private func compare(_ table: DecisionTable, with engine: RestrictionEngine, _ context: Comment) throws {
        var byOutcome: [Int: Decision] = [:]
        for (row, origin) in table.origins.enumerated() {
            for (column, destination) in table.destinations.enumerated() {
                let single = try #require(
                    engine.decision(
                        on: TransferQuestion(from: .department(origin), to: .department(destination), on: table.day)))
                #expect(table.answer(from: row, to: column) == single.answer, context)
                #expect(table.coming(from: row, to: column) == single.coming, context)
                #expect(table.reasonCount(from: row, to: column) == single.reasons.count, context)
                #expect(table.decision(from: row, to: column) == single, context)
                let outcome = table.outcome(from: row, to: column)
                let like = byOutcome[outcome] ?? single
                #expect(like.answer == single.answer && like.coming == single.coming, context)
                let unlike = Set(like.reasons.map(\.basis)).symmetricDifference(single.reasons.map(\.basis))
                #expect(unlike.allSatisfy { $0.isAbsence }, context)
                byOutcome[outcome] = single
            }
        }
    }
}

extension Reason.Basis {
    /// Whether nothing in the matrix was reached.
    fileprivate var isAbsence: Bool {
        switch self {
        case .unrestricted, .noOperations: true
        default: false
        }
    }
}

extension Scene.Question {
    /// The question as the engine takes it.
    func asked(_ rulebook: Rulebook) throws -> TransferQuestion {
        TransferQuestion(
            from: try #require(rulebook.place(named: from)), to: try #require(rulebook.place(named: to)), on: on,
            left: left, title: title, titleAtDestination: titleAtDestination,
            history: history.map { Posting(OperationID($0.operation), from: $0.from, until: $0.until) })
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
            let lastDay = reason.cooling?.lastDay.description ?? "-"
            let permitted = reason.cooling?.permittedFrom?.description ?? "-"
            let line = "\(Self.name(reason.basis)) \(reason.measure.rawValue) \(lastDay) \(permitted)"
            origins[line, default: []].formUnion(reason.origins.map(\.text))
            destinations[line, default: []].formUnion(reason.destinations.map(\.text))
        }
        let lines = origins.map { line, from in
            let to = destinations[line, default: []].sorted()
            return "\(line) \(from.sorted().joined(separator: "+"))>\(to.joined(separator: "+"))"
        }
        self.init(
            answer: NaiveEvaluator.Answer(decision.answer), reasons: lines.sorted(),
            coming: decision.coming.map { "\($0.from) \(NaiveEvaluator.line(NaiveEvaluator.Answer($0.answer)))" })
    }

    private static func name(_ basis: Reason.Basis) -> String {
        switch basis {
        case .cell(let information, let place, _, _): "\(information) \(place)"
        case .exception(let exception): "exception \(exception.from.text)>\(exception.to.text)"
        case .before(let persons): "before \((persons.titles + persons.roles.map(\.text)).joined(separator: ","))"
        case .after(let persons): "after \((persons.titles + persons.roles.map(\.text)).joined(separator: ","))"
        case .concurrent(let information, _): "concurrent \(information)"
        case .unrestricted, .noOperations, .openDirection, .noRevision, .withinCompany: "nothing"
        }
    }
}
