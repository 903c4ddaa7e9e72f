import ShikiriModel
import ShikiriPageKit
import ShikiriSearch
import ShikiriWords

// The page of a course: as it stood at its due date in the departments of then, and today.
extension TrainingPages {
    func course(_ course: Course, _ discussions: DiscussionTables) -> PageView {
        PageView(
            address: .course(course.id.text), language: words.language, part: .training,
            title: course.title, description: course.description.isEmpty ? nil : course.description, trail: trail
        ) {
            let here = Address.course(course.id.text)
            return TrainingCoursePage(
                training: BoardView(
                    trend: trend(of: .everybody, course), departments: departmentsTable(of: course, from: here),
                    discussions: discussions.courseTable(course.id, words, from: here)),
                course: facts(course, discussions, from: here))
        }
        .found(as: SearchTopic(.course, date: course.due, keywords: [course.id.text]))
    }

    private func facts(_ course: Course, _ discussions: DiscussionTables, from here: Address) -> CourseView {
        let own = progress[course.id]
        return CourseView(
            kind: words.kind(course.kind) + "  " + words.fiscalYear(course.fiscalYear),
            opens: DayView(course.opens, words), due: DayView(course.due, words),
            audience: audience(course.audience, words),
            passing: course.passingScore.map { words.courses.points($0) },
            valid: course.validFor.map(words.period), material: discussions.material(of: course.id)?.link(from: here),
            place: course.url.map { LinkView(label: words.courses.take, href: $0) },
            today: state(own?.today, heading: words.courses.today) {
                answerToday(of: course, $0, sentence: $1, leftOut: $2)
            },
            atDue: own?.atDue.map { figures in
                state(
                    figures, heading: words.courses.atDue,
                    answerAtDue)
            })
    }

    private func state(
        _ figures: GroupFigures?, heading: String,
        _ answer: (CompletionFigures, _ sentence: String, _ leftOut: [LeftOut]) -> AnswerView
    ) -> HeadedAnswerView {
        guard let figures, case .shown(let completion, let leftOut) = figures[.everybody], completion.asked > 0 else {
            return HeadedAnswerView(answer: emptyAnswer(suppressionNote), heading: heading)
        }
        let done = words.people(completion.done, of: completion.asked)
        var sentence = words.courses.completion(words.day(figures.day), completion.asked, done)
        if !completion.isExact, figures.day < progress.asOf {
            sentence += words.courses.rangeNote
        }
        return HeadedAnswerView(answer: answer(completion, sentence, leftOut), heading: heading)
    }

    /// For whom a course is.
    func audience(_ audience: Audience, _ words: Words) -> String {
        var parts: [String] = []
        if !audience.companies.isEmpty {
            parts.append(
                audience.companies.sorted().map { portal.settings.name(of: $0) }.joined(
                    separator: words.lists.points))
        }
        let departments = audience.departments.sorted().compactMap { organization.departments[$0]?.name }
        if !departments.isEmpty { parts.append(departments.joined(separator: words.lists.points)) }
        if !audience.titles.isEmpty { parts.append(audience.titles.sorted().joined(separator: words.lists.points)) }
        if audience.looksAtOperations {
            parts.append(
                words.courses.operations)
        }
        return parts.isEmpty ? words.courses.everybody : parts.joined(separator: words.lists.clauses)
    }

    /// The growth of the course whose due date is nearest, for a group.
    func trend(of group: TrainingGroup) -> TrendView? {
        let open = currentCourses.filter { $0.opens <= progress.asOf && progress[$0.id]?.trend[group] != nil }
        let nearest = open.min { left, right in
            let distances = [left, right].map { abs($0.due.days(since: progress.asOf)) }
            return distances[0] == distances[1] ? left.id < right.id : distances[0] < distances[1]
        }
        return nearest.flatMap { trend(of: group, $0) }
    }

    /// The growth of one course, beside that of the course that it replaces, counted from the opening of each.
    func trend(of group: TrainingGroup, _ course: Course) -> TrendView? {
        guard let own = progress[course.id], let line = own.trend[group], line.asked > 0, own.trend.days.count > 1
        else {
            return nil
        }
        let before = own.predecessor.flatMap {
            id -> (course: Course, trend: ProgressTrend, line: ProgressTrend.Line)? in
            guard let course = progress.courses[id], let trend = progress[id]?.trend, let line = trend[group],
                line.asked > 0
            else { return nil }
            return (course, trend, line)
        }
        let rows = zip(own.trend.days, line.done).map { day, done in
            TrendChart.Row(
                day: day, done: words.count(done, of: line.asked), percent: words.percent(done, of: line.asked))
        }
        let chart = TrendChart(
            id: "trend", course: course.id.text, title: finding(course, own.trend, line, before),
            opens: course.opens, due: course.due, current: series(own.trend, line, course),
            previous: before.map { series($0.trend, $0.line, $0.course) }, rows: rows, words: words)
        return TrendView(chart: chart.markup, suppression: remark(if: line.done.contains { $0.exact == nil }))
    }

    /// What a chart shows, as its title: how many have passed, and how many had at the same time of the year before.
    private func finding(
        _ course: Course, _ trend: ProgressTrend, _ line: ProgressTrend.Line,
        _ before: (course: Course, trend: ProgressTrend, line: ProgressTrend.Line)?
    ) -> String {
        let title = course.title.replacing("「", with: "『").replacing("」", with: "』")
        let isSettled = self.isSettled(course)
        let own =
            isSettled
            ? share(trend, line, on: course.due) : line.done.last.map { words.percent($0, of: line.asked) }
        guard let own else { return words.courses.trend(title) }
        let found =
            isSettled
            ? words.courses.foundAtDue(title, own)
            : words.courses.foundToday(title, words.shortDay(progress.asOf), own)
        let then = before.flatMap { before in
            let day =
                isSettled
                ? before.course.due : before.course.opens.adding(days: progress.asOf.days(since: course.opens))
            return share(before.trend, before.line, by: day)
        }
        guard let then else { return found }
        return found + words.lists.sentences
            + (isSettled ? words.courses.foundAtDueBefore(then) : words.courses.foundBefore(then))
    }

    /// The share who had passed on a day of a trend.
    private func share(_ trend: ProgressTrend, _ line: ProgressTrend.Line, on day: CalendarDay) -> String? {
        trend.days.firstIndex(of: day).map { words.percent(line.done[$0], of: line.asked) }
    }

    /// The share who had passed at the last point of a trend up to a day, where that is at most a week before it.
    private func share(_ trend: ProgressTrend, _ line: ProgressTrend.Line, by day: CalendarDay) -> String? {
        guard let place = trend.days.lastIndex(where: { $0 <= day }), day.days(since: trend.days[place]) < 7 else {
            return nil
        }
        return words.percent(line.done[place], of: line.asked)
    }

    private func series(_ trend: ProgressTrend, _ line: ProgressTrend.Line, _ course: Course) -> TrendChart.Series {
        let points = zip(trend.days, line.done).compactMap { day, done in
            drawn(done, of: line.asked).map { (day: day.days(since: course.opens), permille: $0) }
        }
        return TrendChart.Series(name: words.fiscalYear(course.fiscalYear), points: points.filter { $0.day >= 0 })
    }

    /// The height of a point: the middle of a narrow range. A wide one has no point, as it would look like a figure.
    private func drawn(_ done: ClosedRange<Int>, of asked: Int) -> Int? {
        guard done.count - 1 <= asked / 20 else { return nil }
        return (done.lowerBound + done.upperBound) * 500 / asked
    }
}
