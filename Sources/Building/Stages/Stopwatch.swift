/// Measures how long the stages of a build take.
struct Stopwatch: Sendable {
    /// A stage that a report tells the time of.
    enum Stage: String, CaseIterable, Sendable {
        case load, evaluate, render, publish
    }

    private let start = ContinuousClock.now
    private var last = ContinuousClock.now
    private var times: [Stage: Duration] = [:]

    /// Ends a stage; the next begins.
    mutating func finish(_ stage: Stage) {
        let now = ContinuousClock.now
        times[stage, default: .zero] += now - last
        last = now
    }

    /// The seconds of each stage so far, and of all together.
    var seconds: [(name: String, seconds: Double)] {
        Stage.allCases.map { ($0.rawValue, Self.seconds(times[$0] ?? .zero)) } + [("total", Self.seconds(last - start))]
    }

    private static func seconds(_ duration: Duration) -> Double {
        let parts = duration.components
        return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    }
}
