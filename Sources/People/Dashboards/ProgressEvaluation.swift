import ShikiriDiagnostics
package import ShikiriModel

/// Turns everybody's statuses into the figures that everybody may see.
package struct ProgressEvaluation: Sendable {
    private let evaluation: TrainingEvaluation
    private let tree: GroupTree
    private let minimum: Int
    private let fiscalYear: Int
    private let populations: [Int]

    /// Prepares the figures.
    ///
    /// - Parameters:
    ///   - minimumGroupSize: the smallest group of which figures are shown, from `portal.yaml`.
    ///   - fiscalYearStart: the month (1 to 12) in which a fiscal year begins.
    package init(
        _ evaluation: TrainingEvaluation, organization: Organization, minimumGroupSize: Int, fiscalYearStart: Int
    ) {
        self.evaluation = evaluation
        tree = GroupTree(organization)
        minimum = minimumGroupSize
        fiscalYear = evaluation.asOf.fiscalYear(startingInMonth: fiscalYearStart)
        populations = Self.populations(evaluation, tree)
    }

    /// All figures. Courses are counted on at most `jobs` threads at the same time.
    package func progress(sessions: [DiscussionSession], jobs: Int) -> TrainingProgress {
        let tallies = ParallelMap.map(Array(evaluation.courses.items.indices), jobs: jobs) { tally(course: $0) }
        var progress: [CourseProgress] = []
        for courses in audienceClasses {
            let days = courses.flatMap { tallies[$0].all }
            let pattern = suppression(days.map { $0.asked(nodes: tree.groups.count) })
            let leftOut = Dictionary(
                uniqueKeysWithValues: LeftOutReason.allCases.map { reason in
                    (reason, suppression(days.map { $0.leftOut(for: reason, nodes: tree.groups.count) }))
                })
            progress += courses.map { figures(of: $0, tallies[$0], pattern, leftOut) }
        }
        let board = DiscussionBoard(tree: tree, minimum: minimum, populations: populations)
        return TrainingProgress(
            asOf: evaluation.asOf, minimumGroupSize: minimum, courses: evaluation.courses, progress: progress,
            discussions: board.progress(of: sessions, courses: evaluation.courses, asOf: evaluation.asOf))
    }

    /// Courses with the same audience ask nearly the same people, and so share what they withhold.
    private var audienceClasses: [[Int]] {
        let courses = evaluation.courses.items
        return Dictionary(grouping: courses.indices, by: { courses[$0].audience }).values.sorted { $0[0] < $1[0] }
    }

    private struct Tallies {
        let today: CourseTally
        let atDue: CourseTally?
        let yearBefore: CourseTally?

        var all: [CourseTally] { [today, atDue, yearBefore].compactMap { $0 } }
    }

    private func tally(course: Int) -> Tallies {
        let details = evaluation.courses.items[course]
        let asOf = evaluation.asOf
        let trendDays = TrendDays.days(opens: details.opens, due: details.due, asOf: asOf)
        let before = details.fiscalYear == fiscalYear - 1 ? asOf.yearBefore : nil
        return Tallies(
            today: CourseTally(of: course, on: asOf, in: evaluation, tree: tree, trendDays: trendDays),
            atDue: details.due <= asOf ? CourseTally(of: course, on: details.due, in: evaluation, tree: tree) : nil,
            yearBefore: before.map { CourseTally(of: course, on: $0, in: evaluation, tree: tree) })
    }

    private func suppression(_ sizes: [[Int]]) -> Suppression {
        Suppression(tree: tree, sizes: sizes, minimum: minimum, order: populations)
    }

    private func figures(
        of course: Int, _ tallies: Tallies, _ pattern: Suppression, _ leftOut: [LeftOutReason: Suppression]
    ) -> CourseProgress {
        let details = evaluation.courses.items[course]
        let publish = { (tally: CourseTally) in groupFigures(tally, pattern, leftOut) }
        return CourseProgress(
            course: details.id, today: publish(tallies.today), atDue: tallies.atDue.map(publish),
            yearBefore: tallies.yearBefore.map(publish), predecessor: predecessor(of: details),
            trend: trend(tallies.today, pattern))
    }

    private func groupFigures(
        _ tally: CourseTally, _ pattern: Suppression, _ leftOut: [LeftOutReason: Suppression]
    ) -> GroupFigures {
        var figures: [TrainingGroup: GroupFigure] = [:]
        for (node, group) in tree.groups.enumerated() {
            let counts = tally.counts(of: node)
            guard counts.asked > 0 else { continue }
            if pattern.isWithheld[node] {
                figures[group] = .withheld
                continue
            }
            let reasons = LeftOutReason.allCases.compactMap { reason -> LeftOut? in
                let count = tally.leftOut(of: node, for: reason)
                guard count > 0 else { return nil }
                return LeftOut(reason, leftOut[reason]?.isWithheld[node] == false ? .exactly(count) : .withheld)
            }
            figures[group] = .shown(counts, leftOut: reasons)
        }
        return GroupFigures(day: tally.day, figures: figures)
    }

    private func trend(_ tally: CourseTally, _ pattern: Suppression) -> ProgressTrend {
        var lines: [TrainingGroup: ProgressTrend.Line] = [:]
        for (node, group) in tree.groups.enumerated() where !pattern.isWithheld[node] {
            let line = tally.trend(of: node)
            if line.asked > 0 { lines[group] = line }
        }
        return ProgressTrend(days: tally.trendDays, lines: lines)
    }

    private func predecessor(of course: Course) -> CourseID? {
        guard let series = course.series else { return nil }
        return evaluation.courses.items.first { $0.series == series && $0.fiscalYear == course.fiscalYear - 1 }?.id
    }

    private static func populations(_ evaluation: TrainingEvaluation, _ tree: GroupTree) -> [Int] {
        var rows = Array(repeating: 0, count: tree.groups.count)
        for (person, employee) in evaluation.roster.employees.enumerated()
        where employee.isEmployed(on: evaluation.asOf) {
            rows[tree.node(ofDepartment: evaluation.postings.department(of: person, on: evaluation.asOf))] += 1
        }
        tree.rollUp(&rows, width: 1)
        return rows
    }
}

extension CalendarDay {
    /// The same day a year earlier; 28 February for 29 February.
    var yearBefore: CalendarDay {
        let parts = components
        return CalendarDay(year: parts.year - 1, month: parts.month, day: parts.day) ?? adding(days: -366)
    }
}
