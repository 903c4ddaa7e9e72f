import ShikiriBasics
import ShikiriDiagnostics
package import ShikiriModel

/// Turns everybody's statuses into the figures that everybody may see.
package struct ProgressEvaluation: Sendable {
    private let evaluation: TrainingEvaluation
    private let tree: GroupTree
    private let organization: Organization
    private let minimum: Int
    private let populations: [Int]

    /// Prepares the figures.
    ///
    /// - Parameter minimumGroupSize: the smallest group of which figures are shown, from `portal.yaml`.
    package init(_ evaluation: TrainingEvaluation, organization: Organization, minimumGroupSize: Int) {
        self.evaluation = evaluation
        tree = GroupTree(organization)
        self.organization = organization
        minimum = minimumGroupSize
        populations = Self.populations(evaluation, tree)
    }

    /// All figures. Courses are counted on at most `jobs` threads at the same time.
    package func progress(sessions: [DiscussionSession], jobs: Int) -> TrainingProgress {
        let tallies = ByPosition<Course, Tallies>(
            ParallelMap.map(Array(evaluation.courses.items.positions), jobs: jobs) { tally(course: $0) })
        let patterns = patterns(tallies)
        let progress = evaluation.courses.items.positions.compactMap { course in
            patterns[course].map { figures(of: course, tallies[course], $0) }
        }
        let board = DiscussionBoard(tree: tree, minimum: minimum, populations: populations)
        return TrainingProgress(
            asOf: evaluation.asOf, minimumGroupSize: minimum, courses: evaluation.courses, progress: progress,
            discussions: board.progress(of: sessions, courses: evaluation.courses, asOf: evaluation.asOf))
    }

    /// What is withheld for one course.
    private struct Patterns {
        let asked: Suppression
        let leftOut: [LeftOutReason: Suppression]
    }

    /// Courses with the same audience ask nearly the same people, and so share what they withhold. A narrower audience
    /// withholds what wider ones do, and whatever would tell how few people only the wider one asks.
    private func patterns(_ tallies: ByPosition<Course, Tallies>) -> [Position<Course>: Patterns] {
        let courses = evaluation.courses.items
        let nodes = tree.groups.count
        let classes = Dictionary(grouping: courses.positions, by: { courses[$0].audience }).values.sorted {
            let widths = ($0, $1)
            return (wider(than: widths.0[0]), widths.0[0]) < (wider(than: widths.1[0]), widths.1[0])
        }
        var done: [(course: Position<Course>, today: Set<Suppression.Sizes>, patterns: Patterns)] = []
        var result: [Position<Course>: Patterns] = [:]
        for members in classes {
            let wider = done.filter { isWithin(members[0], $0.course) }
            let today = Set(members.map { tallies[$0].today.sizes(nodes: nodes) })
            let differences = wider.flatMap { wide in
                wide.today.flatMap { all in today.map { all.without($0) } }
            }
            let days = members.flatMap { tallies[$0].all }
            let pattern = Suppression(
                tree: tree,
                sizes: Set(days.map { $0.sizes(nodes: nodes) } + differences).sorted {
                    ($0.least + $0.most).lexicographicallyPrecedes($1.least + $1.most)
                },
                minimum: minimum, order: populations,
                alsoWithheld: tree.groups.indices.map { node in wider.contains { $0.patterns.asked.isWithheld[node] } })
            let leftOut = LeftOutReason.allCases.map { reason in
                (reason, suppression(days.map { Suppression.Sizes($0.leftOut(for: reason, nodes: nodes)) }))
            }
            let patterns = Patterns(asked: pattern, leftOut: Dictionary(uniqueKeysWithValues: leftOut))
            done.append((members[0], today, patterns))
            for course in members { result[course] = patterns }
        }
        return result
    }

    /// How many courses have a wider audience than one.
    private func wider(than course: Position<Course>) -> Int {
        evaluation.courses.items.positions.count { isWithin(course, $0) }
    }

    private func isWithin(_ course: Position<Course>, _ other: Position<Course>) -> Bool {
        let (own, wide) = (evaluation.courses.items[course].audience, evaluation.courses.items[other].audience)
        return own != wide && own.isWithin(wide, of: organization)
    }

    private struct Tallies {
        let today: CourseTally
        let atDue: CourseTally?
        let trendDays: [CalendarDay]

        var all: [CourseTally] { [today, atDue].compactMap { $0 } }
    }

    private func tally(course: Position<Course>) -> Tallies {
        let details = evaluation.courses.items[course]
        let asOf = evaluation.asOf
        let trendDays = TrendDays.days(opens: details.opens, due: details.due, asOf: asOf)
        let atDue = details.due <= asOf ? details.due : nil
        let today = CourseTally(
            of: course, on: asOf, in: evaluation, tree: tree,
            trendDays: Set(trendDays + [atDue].compactMap { $0 }).sorted())
        return Tallies(
            today: today,
            atDue: atDue.map { CourseTally(of: course, on: $0, in: evaluation, tree: tree, today: today) },
            trendDays: trendDays)
    }

    private func suppression(_ sizes: [Suppression.Sizes]) -> Suppression {
        Suppression(tree: tree, sizes: sizes, minimum: minimum, order: populations)
    }

    private func figures(of course: Position<Course>, _ tallies: Tallies, _ patterns: Patterns) -> CourseProgress {
        let details = evaluation.courses.items[course]
        let earlier = { (tally: CourseTally) in
            groupFigures(tally, ranges: earlierRanges(tally, tallies.today, details, patterns), patterns)
        }
        return CourseProgress(
            course: details.id, today: groupFigures(tallies.today, details, patterns),
            atDue: tallies.atDue.map(earlier), predecessor: predecessor(of: details),
            trend: trend(tallies, patterns.asked))
    }

    private func groupFigures(_ tally: CourseTally, _ course: Course, _ patterns: Patterns) -> GroupFigures {
        let counts = tree.groups.indices.map { tally.counts(of: $0) }
        let table = PublishedTable(tree: tree, pattern: patterns.asked, asked: counts.map(\.asked))
        let ranges = table.ranges(
            done: counts.map(\.done), late: counts.map(\.late), onTime: counts.map(\.onTime),
            dueLater: tally.dueLater(nodes: counts.count), canBeLate: canBeLate(course, on: tally.day),
            bound(on: tally.day))
        return groupFigures(
            tally,
            ranges: tree.groups.indices.map { node in
                CompletionFigures(
                    asked: counts[node].asked, done: ranges.done[node], late: ranges.late[node],
                    onTime: ranges.onTime[node])
            }, patterns)
    }

    private func groupFigures(
        _ tally: CourseTally, ranges: [CompletionFigures], _ patterns: Patterns
    ) -> GroupFigures {
        var figures: [TrainingGroup: GroupFigure] = [:]
        for (node, group) in tree.groups.enumerated() where ranges[node].asked > 0 {
            figures[group] =
                patterns.asked.isWithheld[node]
                ? .withheld : .shown(ranges[node], leftOut: leftOut(tally, node, patterns.leftOut))
        }
        return GroupFigures(day: tally.day, figures: figures)
    }

    /// The figures of an earlier day, as they may be told beside how the people of today stood on it.
    private func earlierRanges(
        _ tally: CourseTally, _ today: CourseTally, _ course: Course, _ patterns: Patterns
    ) -> [CompletionFigures] {
        let nodes = tree.groups.count
        let ofToday = today.done(on: tally.day, nodes: nodes)
        let table = PublishedTable(tree: tree, pattern: patterns.asked, asked: today.asked(nodes: nodes))
        let told = table.ranges(done: ofToday, bound(on: tally.day))
        return tree.groups.indices.map { node in
            let turnover = Turnover(
                of: node, in: tree, from: tally, to: today, ofToday: ofToday[node], minimum: minimum)
            return turnover.figures(told: told[node], canBeLate: canBeLate(course, on: tally.day))
        }
    }

    /// Whether anybody could be late with a course on a day.
    private func canBeLate(_ course: Course, on day: CalendarDay) -> Bool {
        day > course.due || course.validFor != nil
    }

    private func leftOut(_ tally: CourseTally, _ node: Int, _ patterns: [LeftOutReason: Suppression]) -> [LeftOut] {
        LeftOutReason.allCases.compactMap { reason in
            let count = tally.leftOut(of: node, for: reason)
            guard count > 0 else { return nil }
            return LeftOut(reason, patterns[reason]?.isWithheld[node] == false ? .exactly(count) : .withheld)
        }
    }

    private func bound(on day: CalendarDay) -> CompletionBound { CompletionBound(isToday: day == evaluation.asOf) }

    private func trend(_ tallies: Tallies, _ pattern: Suppression) -> ProgressTrend {
        let nodes = tree.groups.count
        let asked = tallies.today.asked(nodes: nodes)
        let table = PublishedTable(tree: tree, pattern: pattern, asked: asked)
        let days = tallies.trendDays.map { day in
            table.ranges(done: tallies.today.done(on: day, nodes: nodes), bound(on: day))
        }
        var lines: [TrainingGroup: ProgressTrend.Line] = [:]
        for (node, group) in tree.groups.enumerated() where table.isShown(node) {
            lines[group] = ProgressTrend.Line(asked: asked[node], done: days.map { $0[node] })
        }
        return ProgressTrend(days: tallies.trendDays, lines: lines)
    }

    private func predecessor(of course: Course) -> CourseID? {
        guard let series = course.series else { return nil }
        return evaluation.courses.items.first { $0.series == series && $0.fiscalYear == course.fiscalYear - 1 }?.id
    }

    private static func populations(_ evaluation: TrainingEvaluation, _ tree: GroupTree) -> [Int] {
        var rows = Array(repeating: 0, count: tree.groups.count)
        let employees = evaluation.roster.employees
        for person in employees.positions where employees[person].isEmployed(on: evaluation.asOf) {
            rows[tree.node(ofDepartment: evaluation.postings.department(of: person, on: evaluation.asOf))] += 1
        }
        tree.rollUp(&rows, width: 1)
        return rows
    }
}
