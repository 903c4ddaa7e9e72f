import ShikiriModel

/// The people of one course on one day, counted by group, status and reason for being left out. Not yet fit for
/// everybody's eyes.
struct CourseTally: Sendable {
    /// The end of which day is counted.
    let day: CalendarDay
    /// The days of the trend.
    let trendDays: [CalendarDay]
    private let rows: [Int]

    private static let statuses = TrainingStatus.allCases.count
    private static let firstTrendSlot = statuses + LeftOutReason.allCases.count
    private var width: Int { Self.firstTrendSlot + trendDays.count }

    /// Counts everybody where they are on the day.
    init(
        of course: Int, on day: CalendarDay, in evaluation: TrainingEvaluation, tree: GroupTree,
        trendDays: [CalendarDay] = []
    ) {
        self.day = day
        self.trendDays = trendDays
        let width = Self.firstTrendSlot + trendDays.count
        var rows = Array(repeating: 0, count: tree.groups.count * width)
        for person in evaluation.roster.employees.indices {
            let stretch = evaluation.postings.stretch(of: person, on: day)
            let status = evaluation.status(of: person, course: course, on: day, stretch: stretch)
            let node = tree.node(ofDepartment: evaluation.postings.department(in: stretch))
            if status.isAsked {
                rows[node * width + Int(status.rawValue)] += 1
                guard evaluation.ledger[person, course].firstPassed != nil else { continue }
                for change in Self.changes(of: person, course, in: evaluation, trendDays) {
                    rows[node * width + Self.firstTrendSlot + change.point] += change.isGain ? 1 : -1
                }
            } else if let reason = evaluation.leftOutReason(of: person, course: course, on: day, status: status) {
                rows[node * width + Self.slot(of: reason)] += 1
            }
        }
        tree.rollUp(&rows, width: width)
        self.rows = rows
    }

    /// At which days of the trend a person gains a valid completion, and at which they lose it.
    private static func changes(
        of person: Int, _ course: Int, in evaluation: TrainingEvaluation, _ days: [CalendarDay]
    ) -> [(point: Int, isGain: Bool)] {
        var changes: [(point: Int, isGain: Bool)] = []
        var held = false
        for (point, day) in days.enumerated() {
            guard evaluation.holdsCompletion(person, course, on: day) != held else { continue }
            held.toggle()
            changes.append((point, held))
            if evaluation.terms[course].validFor == nil { break }
        }
        return changes
    }

    /// How many are asked, by node.
    func asked(nodes: Int) -> [Int] {
        let asked = TrainingStatus.allCases.filter(\.isAsked).map { Int($0.rawValue) }
        return (0..<nodes).map { node in asked.reduce(0) { $0 + rows[node * width + $1] } }
    }

    /// How many are left out for a reason, by node.
    func leftOut(for reason: LeftOutReason, nodes: Int) -> [Int] {
        (0..<nodes).map { leftOut(of: $0, for: reason) }
    }

    /// How many of a node are left out for a reason.
    func leftOut(of node: Int, for reason: LeftOutReason) -> Int { rows[node * width + Self.slot(of: reason)] }

    /// The counts of a node.
    func counts(of node: Int) -> CompletionCounts {
        var counts = CompletionCounts()
        for status in TrainingStatus.allCases { counts.add(rows[node * width + Int(status.rawValue)], status) }
        return counts
    }

    /// The trend of a node: how many held a valid completion at the end of each day.
    func trend(of node: Int) -> ProgressTrend.Line {
        var sum = 0
        let done = trendDays.indices.map { point in
            sum += rows[node * width + Self.firstTrendSlot + point]
            return sum
        }
        return ProgressTrend.Line(asked: counts(of: node).asked, done: done)
    }

    private static func slot(of reason: LeftOutReason) -> Int {
        switch reason {
        case .away: statuses
        case .cameTooLate: statuses + 1
        case .left: statuses + 2
        }
    }
}
