import ShikiriModel

/// Turns the records of workplace discussions into figures that everybody may see: how many took part is withheld where
/// they were few, and where it would let somebody work out the few.
struct DiscussionBoard {
    let tree: GroupTree
    let minimum: Int
    let populations: [Int]

    /// The figures of every course that is a discussion, with what was held up to a day.
    func progress(
        of sessions: [DiscussionSession], courses: Register<Course>, asOf: CalendarDay
    ) -> [DiscussionProgress] {
        let nodes = Dictionary(uniqueKeysWithValues: zip(tree.groups, tree.groups.indices))
        let held = Dictionary(grouping: sessions.filter { $0.heldOn <= asOf }, by: \.course)
        return courses.items.filter { $0.kind == .discussion }.map { course in
            let placed = (held[course.id] ?? []).compactMap { session in
                nodes[.department(session.department)].map { (node: $0, session: session) }
            }
            return progress(of: course.id, placed)
        }
    }

    private func progress(
        of course: CourseID, _ placed: [(node: Int, session: DiscussionSession)]
    ) -> DiscussionProgress {
        let width = 3
        var rows = Array(repeating: 0, count: tree.groups.count * width)
        for (node, session) in placed {
            rows[node * width] += 1
            rows[node * width + 1] = 1
            rows[node * width + 2] += session.attended
        }
        tree.rollUp(&rows, width: width)
        let attended = tree.groups.indices.map { rows[$0 * width + 2] }
        let pattern = Suppression(tree: tree, sizes: [.init(attended)], minimum: minimum, order: populations)
        var figures: [TrainingGroup: DiscussionFigures] = [:]
        for (node, group) in tree.groups.enumerated() where rows[node * width] > 0 {
            figures[group] = DiscussionFigures(
                sessions: rows[node * width], departments: rows[node * width + 1],
                attended: pattern.isWithheld[node] ? .withheld : .exactly(attended[node]))
        }
        let (told, withheld) = issues(placed)
        return DiscussionProgress(course: course, figures: figures, issues: told, withheldIssues: withheld)
    }

    /// What came up, by day; the department is told only where that points at no small one, and nothing of those that an issue
    /// without a name would point at. How many issues that leaves out comes second.
    private func issues(_ placed: [(node: Int, session: DiscussionSession)]) -> ([DiscussionIssue], withheld: Int) {
        let unnamed = unnamed(placed)
        let told = placed.sorted {
            ($0.session.heldOn, $0.session.department) < ($1.session.heldOn, $1.session.department)
        }
        .filter { !unnamed.nodes.contains($0.node) || unnamed.isHidden }
        .flatMap { node, session in
            session.issues.map { text in
                DiscussionIssue(
                    text: text, heldOn: session.heldOn,
                    department: unnamed.nodes.contains(node) ? nil : session.department)
            }
        }
        return (told, placed.reduce(0) { $0 + $1.session.issues.count } - told.count)
    }

    /// The departments that are named with no issue: the small ones, those with a discussion of few, and as many of the
    /// next smallest as it takes so that an issue without a name could be of several departments and of enough people; and
    /// whether there are as many.
    private func unnamed(
        _ placed: [(node: Int, session: DiscussionSession)]
    ) -> (nodes: Set<Int>, isHidden: Bool) {
        let attended = Dictionary(placed.map { ($0.node, $0.session.attended) }, uniquingKeysWith: min)
        var unnamed = Set(attended.filter { $0.value < minimum || populations[$0.key] < minimum }.keys)
        guard !unnamed.isEmpty else { return ([], true) }
        func isHidden() -> Bool {
            unnamed.count > 1 && unnamed.reduce(0) { $0 + (attended[$1] ?? 0) } >= minimum
        }
        let others = attended.keys.filter { !unnamed.contains($0) }
            .sorted { (populations[$0], $0) < (populations[$1], $1) }
        for node in others {
            guard !isHidden() else { break }
            unnamed.insert(node)
        }
        return (unnamed, isHidden())
    }
}
