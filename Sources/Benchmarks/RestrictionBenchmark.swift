import Foundation
import ShikiriBasics
import ShikiriDiagnostics
import ShikiriModel
import ShikiriRestrictions

/// All decisions between 1,000 × 1,000 departments, and a plan of 100,000 transfers with histories.
enum RestrictionBenchmark {
    /// Measures both and prints what was seen.
    static func run() throws {
        let corpus = RestrictionCorpus(departments: 1_000, operations: 5, categories: 8, exceptions: 200)
        let engine = RestrictionEngine(try corpus.rulebook())
        let before = memory("VmRSS")
        print("corpus in memory: \(before) MB")
        try decideAll(engine, before: before)
        decidePlan(engine, corpus.questions(100_000, postings: 10))
    }

    private static func decideAll(_ engine: RestrictionEngine, before: Int) throws {
        let day = CalendarDay(daysSinceEpoch: 20_500)
        for direction in Direction.allCases {
            var table: DecisionTable?
            let built = timed { table = DecisionTable(engine, direction, on: day, jobs: 2) }
            guard let table else { return }
            var reasons = 0
            var verdicts: [Measure: Int] = [:]
            let read = timed {
                for origin in table.origins.positions {
                    for destination in table.destinations.positions {
                        reasons += table.reasonCount(from: origin, to: destination)
                        verdicts[table.answer(from: origin, to: destination).verdict, default: 0] += 1
                    }
                }
            }
            let pairs = table.origins.count * table.destinations.count
            let counts = Measure.allCases.map { "\($0.rawValue) \(verdicts[$0, default: 0])" }
            print("\(direction.rawValue): \(pairs) pairs, \(reasons) reasons, \(counts.joined(separator: ", "))")
            print("  decided in \(built), every answer read and its reasons counted in \(read)")
        }
        print("peak memory \(memory("VmHWM")) MB, of which the corpus \(before) MB")
    }

    private static func decidePlan(_ engine: RestrictionEngine, _ questions: [TransferQuestion]) {
        var decisions: [Decision?] = []
        let time = timed { decisions = ParallelMap.map(questions, jobs: 2) { engine.decision(on: $0) } }
        let prohibited = decisions.count { $0?.verdict == .prohibited }
        let reasons = decisions.reduce(0) { $0 + ($1?.reasons.count ?? 0) }
        print("plan: \(questions.count) transfers, \(prohibited) prohibited, \(reasons) reasons, in \(time)")
    }

    /// The time on the clock, and the processor's time of all threads: on a machine that does other work too, the second
    /// divided by the threads is what the first would be.
    private static func timed(_ work: () -> Void) -> String {
        let processor = clock()
        let time = ContinuousClock().measure(work)
        let seconds = Double(clock() - processor) / Double(CLOCKS_PER_SEC)
        let shown = JSONText.decimal(time / .seconds(1), places: 2).pretty.dropLast()
        return "\(shown) s (processor \(JSONText.decimal(seconds, places: 2).pretty.dropLast()) s)"
    }

    /// A figure of `/proc/self/status` in megabytes; 0 where the system has none.
    private static func memory(_ figure: String) -> Int {
        guard let file = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix(figure + ":") else { continue }
            return (text.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
        }
        return 0
    }
}
