import LongRuns
import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import ShikiriRestrictions
import Testing

/// A living example asks the engine what the command line asks it, and compares what its author states.
@Suite("A case about a move")
struct ExampleAgreementTests {
    static let seeds: [UInt64] = (0..<UInt64(LongRun.count(200, usually: 20))).map { 20_261_124 &+ $0 }

    @Test("is decided as the naive evaluator decides the same question", arguments: seeds)
    func agrees(_ seed: UInt64) throws {
        var generator = SceneGenerator(seed: seed)
        let scene = generator.scene()
        let engine = RestrictionEngine(try scene.text.doubtfulRulebook())
        let naive = NaiveEvaluator(scene: scene)
        let operations = Set(scene.operations.map(\.id))
        for _ in 0..<12 {
            var question = generator.question(scene)
            question.history.removeAll { !operations.contains($0.place) }
            let expected = naive.decide(question)
            let first = expected.firstPermitted?.description ?? "null"
            let sound = try example(question, "verdict: \(expected.answer.verdict), first_permitted: \(first)", engine)
            let asked = try #require(move(sound.given).question(asOf: day("2024-01-01")))
            let decision = try #require(engine.decision(on: asked))
            #expect(sound.expect.mismatches(with: .move(asked, decision)).isEmpty, "seed \(seed): \(question)")
            let other = Measure.allCases.first { $0.rawValue != expected.answer.verdict }?.rawValue ?? ""
            let wrong = try example(question, "verdict: \(other)", engine)
            let found = wrong.expect.mismatches(with: .move(asked, decision))
            #expect(found.map(\.actual) == [expected.answer.verdict], "seed \(seed): \(question)")
        }
    }

    @Test("without a day is asked about the day as of which it is read, like the command")
    func today() throws {
        let engine = try RulebookText.seed().engine()
        let given = try example("given: {from: td-dispatch, to: gr-trading}\nexpect: {verdict: prohibited}", engine)
            .given
        let question = try #require(move(given).question(asOf: day("2026-11-24")))
        #expect(question.on == day("2026-11-24"))
        #expect(question.lastDay == day("2026-11-23"))
        let left = "given: {from: td-dispatch, to: gr-trading, left: 2026-11-24}\nexpect: {verdict: prohibited}"
        #expect(try move(example(left, engine).given).question(asOf: day("2026-11-24")) == nil)
        #expect(try move(example(left, engine).given).question(asOf: day("2026-11-25")) != nil)
    }

    private func example(
        _ question: Scene.Question, _ expect: String, _ engine: RestrictionEngine
    ) throws -> WorkedExample {
        var given = ["from: \(question.from)", "to: \(question.to)", "on: \(question.on)"]
        if let left = question.left { given.append("left: \(left)") }
        if let title = question.title { given.append("title: \(title)") }
        if let title = question.titleAtDestination { given.append("title_there: \(title)") }
        let posts = question.history.map { post in
            let until = post.until.map { ", until: \($0)" } ?? ""
            let title = post.title.map { ", title: \($0)" } ?? ""
            return "{operation: \(post.place), from: \(post.from)\(until)\(title)}"
        }
        if !posts.isEmpty { given.append("history: [\(posts.joined(separator: ", "))]") }
        return try example("given: {\(given.joined(separator: ", "))}\nexpect: {\(expect)}", engine)
    }

    private func example(_ text: String, _ engine: RestrictionEngine) throws -> WorkedExample {
        var log = DiagnosticLog()
        let draft = try #require(YAMLReader.read(text, file: "guidance/a.md", log: &log))
        let courses = Course.register(
            nil, organization: engine.rulebook.organization, fiscalYearStart: 4, log: &log)
        let ground = CaseGround(rulebook: engine.rulebook, courses: courses)
        let example = WorkedExample(Fields(draft, log: &log), on: ground, log: &log)
        #expect(log.findings.isEmpty, "\(text): \(log.findings)")
        return try #require(example)
    }

    private func move(_ given: WorkedCase) throws -> MoveCase {
        guard case .move(let move) = given else { throw Unexpected() }
        return move
    }

    private struct Unexpected: Error {}
}
