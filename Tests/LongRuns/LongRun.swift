import Foundation

/// How much of a long test runs.
///
/// Random portals, tables of hundreds of builds and megabytes of rows find what a change breaks most often in their
/// first few examples. `swift test` runs those; with `SHIKIRI_LONG=1`, as `.ci/run` sets it, all of them run.
package enum LongRun {
    /// Whether everything was asked for.
    package static let isAsked = ProcessInfo.processInfo.environment["SHIKIRI_LONG"] == "1"

    /// A number of repetitions, or of things in a portal.
    package static func count(_ all: Int, usually few: Int) -> Int {
        isAsked ? all : min(few, all)
    }

    /// Examples; usually a few of them, as far from each other as they can be, with the first and the last.
    package static func some<Examples: Collection>(of all: Examples, usually few: Int) -> [Examples.Element] {
        let examples = Array(all)
        guard !isAsked, few < examples.count else { return examples }
        guard few > 1 else { return Array(examples.prefix(few)) }
        return (0..<few).map { examples[$0 * (examples.count - 1) / (few - 1)] }
    }
}
