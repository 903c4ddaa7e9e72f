import Positions
import ShikiriModel
import ShikiriPeople
import Testing

@Suite("What is kept of somebody's records")
struct TrainingEntryTests {
    static func events(_ numbers: inout SteadyNumbers) -> [TrainingEvent] {
        (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
            let outcomes: [TrainingEvent.Outcome] = [.started, .failed, .completed]
            let outcome = outcomes[Int.random(in: 0..<3, using: &numbers)]
            let date = day("2024-06-01").adding(days: .random(in: 0...90, using: &numbers))
            let score = Bool.random(using: &numbers) ? Score(points: .random(in: 40...100, using: &numbers)) : nil
            let isUndated = outcome == .started && Bool.random(using: &numbers)
            return TrainingEvent(outcome, on: isUndated ? nil : date, score: score)
        }
    }

    static func entry(_ events: some Sequence<TrainingEvent>) -> TrainingEntry {
        var entry = TrainingEntry()
        for event in events { entry.take(event, passing: Score(points: 70)) }
        return entry
    }

    @Test("is the same for any order, any split among readers, and records told twice")
    func order() {
        var numbers = SteadyNumbers(seed: 1)
        for _ in 0..<5_000 {
            let events = Self.events(&numbers)
            let expected = Self.entry(events)
            #expect(Self.entry(events.shuffled(using: &numbers)) == expected)
            let split = Int.random(in: 0...events.count, using: &numbers)
            var joined = Self.entry(events[split...])
            joined.join(Self.entry(events[..<split] + events.prefix(3)))
            #expect(joined == expected)
        }
    }

    @Test("says what a reader of the whole list would say")
    func agreesWithTheList() {
        var numbers = SteadyNumbers(seed: 2)
        for _ in 0..<5_000 {
            let events = Self.events(&numbers)
            let entry = Self.entry(events)
            let passed = events.filter { event in
                event.outcome == .completed && (event.score.map { $0 >= Score(points: 70) } ?? true)
            }
            let days = passed.compactMap(\.day)
            #expect(entry.firstPassed == days.min())
            #expect(entry.lastPassed == days.max())
            #expect(entry.firstPassScore == Self.bestScore(passed, on: days.min()))
            #expect(entry.lastPassScore == Self.bestScore(passed, on: days.max()))
            let dated = events.filter { $0.day != nil }
            let lastDay = dated.compactMap(\.day).max()
            let onLastDay = dated.isEmpty ? events : dated.filter { $0.day == lastDay }
            let best = onLastDay.map { passed.contains($0) ? 3 : $0.outcome == .started ? 1 : 2 }.max() ?? 0
            #expect(entry.lastOutcome.map { Int($0.rawValue) } == best)
            let told = onLastDay.filter { (passed.contains($0) ? 3 : $0.outcome == .started ? 1 : 2) == best }
            #expect(entry.score == told.compactMap(\.score).max())
        }
    }

    private static func bestScore(_ events: [TrainingEvent], on day: CalendarDay?) -> Score? {
        events.filter { $0.day == day }.compactMap(\.score).max()
    }

    @Test("of any earlier day holds what had been passed by then, through every split among readers")
    func earlierDays() {
        var numbers = SteadyNumbers(seed: 3)
        let portal = SmallPortal([
            "training/courses.yaml":
                "- {id: A, title: 甲, kind: e-learning, opens: 2024-06-01, due: 2024-07-15, passing_score: 70, valid_for: P1Y}"
        ])
        let none = TrainingLedger(people: 1, courses: portal.courses, asOf: day("2024-08-31"))
        for _ in 0..<2_000 {
            let events = Self.events(&numbers)
            let split = Int.random(in: 0...events.count, using: &numbers)
            var (ledger, other) = (none, none)
            for event in events[..<split] { ledger.take(event, person: 0, course: 0) }
            for event in events[split...].shuffled(using: &numbers) { other.take(event, person: 0, course: 0) }
            ledger.join(other)
            let passes = events.filter { event in
                event.outcome == .completed && (event.score.map { $0 >= Score(points: 70) } ?? true)
            }.compactMap(\.day)
            for offset in stride(from: -1, through: 92, by: 3) {
                let asked = day("2024-06-01").adding(days: offset)
                let entry = ledger.entry(0, 0, on: asked)
                #expect(entry.firstPassed == passes.filter { $0 <= asked }.min())
                #expect(entry.lastPassed == passes.filter { $0 <= asked }.max())
            }
        }
    }

    @Test("takes sixteen bytes")
    func size() {
        #expect(MemoryLayout<TrainingEntry>.stride <= 16)
    }

    @Test(
        "a score is written with as many decimals as it needs",
        arguments: [(8000, "80"), (7996, "79.96"), (8550, "85.5"), (5, "0.05"), (-50, "-0.5")])
    func score(_ hundredths: Int, _ text: String) {
        #expect(Score(hundredths: Int32(hundredths)).description == text)
    }
}
