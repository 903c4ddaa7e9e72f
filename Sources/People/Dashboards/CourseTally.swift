import ShikiriModel

/// The people of one course on one day, counted by group, status and reason for being left out. Not yet fit for
/// everybody's eyes.
struct CourseTally: Sendable {
    /// The end of which day is counted.
    let day: CalendarDay
    /// The days of the trend.
    let trendDays: [CalendarDay]
    private let rows: [Int]
    /// The node in which each person is asked; -1 for those who aren't.
    private let places: ByPosition<Employee, Int32>

    private static let statuses = TrainingStatus.allCases.count
    private static let firstExtraSlot = statuses + LeftOutReason.allCases.count
    private static let firstTrendSlot = firstExtraSlot + Extra.allCases.count
    private var width: Int { Self.firstTrendSlot + trendDays.count }

    /// What is counted beside statuses and reasons.
    private enum Extra: Int, CaseIterable {
        /// Who is asked in the same group today, and who of them had passed.
        case stayed, stayedDone
        /// Who is asked today and had not joined yet, and who of them had passed elsewhere.
        case joined, joinedDone
        /// Who is asked only because they have passed.
        case askedAsPassed
        /// Who can't be late yet.
        case dueLater

        var slot: Int { firstExtraSlot + rawValue }
    }

    private func extra(_ extra: Extra, of node: Int) -> Int { rows[node * width + extra.slot] }

    /// Counts everybody where they are on the day.
    ///
    /// - Parameter today: the same course on the day of the portal, to see who is still asked.
    init(
        of course: Position<Course>, on day: CalendarDay, in evaluation: TrainingEvaluation, tree: GroupTree,
        trendDays: [CalendarDay] = [], today: CourseTally? = nil
    ) {
        self.day = day
        self.trendDays = trendDays
        let width = Self.firstTrendSlot + trendDays.count
        var rows = Array(repeating: 0, count: tree.groups.count * width)
        var places = ByPosition<Employee, Int32>(repeating: -1, for: evaluation.roster.employees)
        for person in evaluation.roster.employees.positions {
            let placeToday = today.map { Int($0.places[person]) } ?? -1
            let stretch = evaluation.postings.stretch(of: person, on: day)
            let status = evaluation.status(of: person, course: course, on: day, stretch: stretch)
            let node = tree.node(ofDepartment: evaluation.postings.department(in: stretch))
            if status.isAsked {
                rows[node * width + Int(status.rawValue)] += 1
                places[person] = Int32(node)
                if status.hasPassed, !evaluation.isAskedAnyway(person, course: course, on: day, stretch: stretch) {
                    rows[node * width + Extra.askedAsPassed.slot] += 1
                }
                if evaluation.isDueLater(person, course: course, on: day, stretch: stretch) {
                    rows[node * width + Extra.dueLater.slot] += 1
                }
                if placeToday >= 0 {
                    let start = tree.meeting(node, placeToday) * width
                    rows[start + Extra.stayed.slot] += 1
                    if status.isDone { rows[start + Extra.stayedDone.slot] += 1 }
                }
                guard evaluation.ledger[person, course].firstPassed != nil else { continue }
                for change in Self.changes(of: person, course, in: evaluation, trendDays) {
                    rows[node * width + Self.firstTrendSlot + change.point] += change.isGain ? 1 : -1
                }
            } else {
                if placeToday >= 0, let joined = evaluation.roster.employees[person].joined, joined > day {
                    let start = placeToday * width
                    rows[start + Extra.joined.slot] += 1
                    if evaluation.holdsCompletion(person, course, on: day) { rows[start + Extra.joinedDone.slot] += 1 }
                }
                if let reason = evaluation.leftOutReason(of: person, course: course, on: day, status: status) {
                    rows[node * width + Self.slot(of: reason)] += 1
                }
            }
        }
        tree.rollUp(&rows, width: width)
        self.rows = rows
        self.places = places
    }

    /// At which days of the trend a person gains a valid completion, and at which they lose it.
    private static func changes(
        of person: Position<Employee>, _ course: Position<Course>, in evaluation: TrainingEvaluation,
        _ days: [CalendarDay]
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

    /// How many of those who are asked on the day held a valid completion at the end of a day of the trend, by node.
    func done(on day: CalendarDay, nodes: Int) -> [Int] {
        let points = trendDays.prefix { $0 <= day }.indices
        return (0..<nodes).map { node in
            points.reduce(0) { $0 + rows[node * width + Self.firstTrendSlot + $1] }
        }
    }

    /// How many of those who are asked on the day are asked in the same group today, and how many of them had passed.
    func stayed(in node: Int) -> (asked: Int, done: Int) { (extra(.stayed, of: node), extra(.stayedDone, of: node)) }

    /// How many of those who are asked today had not joined yet, and how many of them had passed elsewhere.
    func joinedSince(in node: Int) -> (asked: Int, done: Int) {
        (extra(.joined, of: node), extra(.joinedDone, of: node))
    }

    /// How many of those who are asked can't be late yet, by node.
    func dueLater(nodes: Int) -> [Int] { (0..<nodes).map { extra(.dueLater, of: $0) } }

    /// How many are asked at the least and at the most, by node, whatever the records say: who is away, or came too late,
    /// counts once they have passed.
    func sizes(nodes: Int) -> Suppression.Sizes {
        let asked = asked(nodes: nodes)
        return Suppression.Sizes(
            least: (0..<nodes).map { asked[$0] - extra(.askedAsPassed, of: $0) },
            most: (0..<nodes).map { asked[$0] + leftOut(of: $0, for: .away) + leftOut(of: $0, for: .cameTooLate) })
    }

    private static func slot(of reason: LeftOutReason) -> Int {
        switch reason {
        case .away: statuses
        case .cameTooLate: statuses + 1
        case .left: statuses + 2
        }
    }
}
