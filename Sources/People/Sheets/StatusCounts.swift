package import ShikiriModel

/// How many people are at each status, whoever counts in a rate: the office accounts for everybody.
package struct StatusCounts: Hashable, Sendable {
    private var counts: [Int]

    /// Nobody.
    package init() {
        counts = Array(repeating: 0, count: TrainingStatus.allCases.count)
    }

    /// How many have a status.
    package subscript(status: TrainingStatus) -> Int { counts[Int(status.rawValue)] }

    /// How many have one of some statuses.
    package subscript(statuses: [TrainingStatus]) -> Int { statuses.reduce(0) { $0 + self[$1] } }

    /// Everybody who is listed.
    package var all: Int { counts.reduce(0, +) }

    /// Those of whom something is asked by now: neither away nor before the opening.
    package var running: Int { all - self[.notOpen] - self[.exempt] }

    /// Those who have passed with a completion that still holds.
    package var done: Int { self[TrainingStatus.allCases.filter(\.isDone)] }

    /// Those who are late: past their due date, or with a completion that holds no longer.
    package var late: Int { self[.overdue] + self[.expired] }

    /// Those who are neither done nor late.
    package var open: Int { running - done - late }

    /// Counts one more.
    package mutating func add(_ status: TrainingStatus) { counts[Int(status.rawValue)] += 1 }

    /// Counts the people of another group, or of another course, too.
    package static func += (left: inout StatusCounts, right: StatusCounts) {
        for place in left.counts.indices { left.counts[place] += right.counts[place] }
    }
}
