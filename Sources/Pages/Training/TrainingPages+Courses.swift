import ShikiriModel
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
            today: state(own?.today, heading: words.courses.today, answer),
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
        let current = series(own.trend, line, course)
        let previous = own.predecessor.flatMap { id -> TrendChart.Series? in
            guard let before = progress.courses[id], let progress = progress[id], let line = progress.trend[group],
                line.asked > 0
            else { return nil }
            return series(progress.trend, line, before)
        }
        let rows = zip(own.trend.days, line.done).map { day, done in
            TrendChart.Row(
                day: day, done: words.count(done, of: line.asked), percent: words.percent(done, of: line.asked))
        }
        let chart = TrendChart(
            id: "trend",
            title: words.courses.trend(course.title.replacing("「", with: "『").replacing("」", with: "』")),
            opens: course.opens, due: course.due, current: current, previous: previous, rows: rows, words: words)
        return TrendView(chart: chart.markup, suppression: remark(if: line.done.contains { $0.exact == nil }))
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
