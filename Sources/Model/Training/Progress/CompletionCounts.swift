/// How many people of a group stand where with a course.
package struct CompletionCounts: Hashable, Sendable {
    private var counts: [Int]

    /// Nobody.
    package init() {
        counts = Array(repeating: 0, count: TrainingStatus.allCases.count)
    }

    /// How many have a status. Those who are not asked are never counted here; see `LeftOut`.
    package subscript(status: TrainingStatus) -> Int { counts[Int(status.rawValue)] }

    /// The denominator: everybody who is asked to take the course.
    package var asked: Int { TrainingStatus.allCases.reduce(0) { $0 + ($1.isAsked ? self[$1] : 0) } }

    /// The numerator: who has passed it, in time or late, with a completion that still holds.
    package var done: Int { TrainingStatus.allCases.reduce(0) { $0 + ($1.isDone ? self[$1] : 0) } }

    /// Who of those has passed it in time.
    package var onTime: Int { done - self[.completedLate] }

    /// Who should have passed it by now.
    package var late: Int { TrainingStatus.allCases.reduce(0) { $0 + ($1.isLate ? self[$1] : 0) } }

    /// Counts people with a status.
    package mutating func add(_ count: Int, _ status: TrainingStatus) {
        guard status.isAsked else { return }
        counts[Int(status.rawValue)] += count
    }

    /// Counts the people of another group, or of another course, too.
    package static func += (left: inout CompletionCounts, right: CompletionCounts) {
        for place in left.counts.indices { left.counts[place] += right.counts[place] }
    }
}
