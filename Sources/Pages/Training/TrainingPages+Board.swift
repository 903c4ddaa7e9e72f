import ShikiriModel
import ShikiriWords

// The dashboard of a group: are we on time, and what explains it.
extension TrainingPages {
    /// What a dashboard shows of a group.
    func board(_ group: TrainingGroup, _ discussions: DiscussionTables, from here: Address) -> GroupBoardView {
        let total = progress.total(of: group, fiscalYear: year)
        return GroupBoardView(
            answer: answer(total),
            board: BoardView(
                tiles: tiles(total, group), trend: trend(of: group), courses: coursesTable(group, from: here),
                departments: departmentsTable(below: group, from: here), kinds: kindsTable(group),
                compare: compareTable(group), coming: coming(from: here, words),
                discussions: discussions.boardTable(group, words, from: here)))
    }

    var suppressionNote: String {
        words.board.suppressionNote(progress.minimumGroupSize)
    }

    /// The line under a table or chart that says why some of its figures are withheld or ranges; nil where none is.
    func remark(on figures: [GroupFigure]) -> String? {
        remark(if: figures.contains { $0 == .withheld || $0.figures.map { !$0.isExact } == true })
    }

    /// The same for totals over several courses.
    func remark(on totals: [CompletionTotal]) -> String? {
        remark(if: totals.contains { $0.withheldCourses > 0 || !$0.figures.isExact })
    }

    func remark(if isProtected: Bool) -> String? {
        guard isProtected else { return nil }
        return words.board.withheldNote
    }

    private func answer(_ total: CompletionTotal) -> AnswerView {
        let figures = total.figures
        guard figures.asked > 0 else {
            return emptyAnswer(
                total.withheldCourses > 0
                    ? suppressionNote : words.board.nothingToCount)
        }
        var sentence = words.board.counted(words.fiscalYear(year), total.courses, words.day(progress.asOf))
        if total.withheldCourses > 0 {
            sentence += words.board.leftOutCourses(total.withheldCourses)
        }
        return answer(figures, sentence: sentence, leftOut: [])
    }

    func emptyAnswer(_ sentence: String) -> AnswerView {
        AnswerView(
            word: words.board.noFigures, css: "none", figure: "–", fraction: "–", bar: nil,
            sentence: sentence, leftOut: nil)
    }

    /// Numerator, denominator, the day, and who is left out: what every rate says.
    func answer(_ figures: CompletionFigures, sentence: String, leftOut: [LeftOut]) -> AnswerView {
        let word =
            figures.late.upperBound == 0
            ? words.board.onTime
            : figures.late.lowerBound > 0
                ? words.board.behind
                : words.board.unsaid
        let css =
            figures.late.upperBound == 0 ? Self.onTime : figures.late.lowerBound > 0 ? Self.behind : Self.unsaid
        return answer(figures, word: word, css: css, sentence: sentence, leftOut: leftOut)
    }

    /// The same for the end of a due date. Nobody is overdue on that day, so those who were not done are what counts.
    func answerAtDue(_ figures: CompletionFigures, sentence: String, leftOut: [LeftOut]) -> AnswerView {
        let (word, css) =
            if figures.done.lowerBound == figures.asked {
                (words.board.allDone, Self.onTime)
            } else if figures.done.upperBound < figures.asked {
                (words.board.someNotDone, Self.behind)
            } else {
                (words.board.allDoneUnsaid, Self.unsaid)
            }
        return answer(figures, word: word, css: css, sentence: sentence, leftOut: leftOut)
    }

    private func answer(
        _ figures: CompletionFigures, word: String, css: String, sentence: String, leftOut: [LeftOut]
    ) -> AnswerView {
        AnswerView(
            word: word, css: css, figure: words.percent(figures.done, of: figures.asked),
            fraction: "\(words.count(figures.done, of: figures.asked)) / \(words.grouped(figures.asked))",
            bar: bar(figures)?.markup, sentence: sentence, leftOut: words.leftOut(leftOut))
    }

    /// The bar of exact figures; a bound has none.
    func bar(_ figures: CompletionFigures) -> CompletionBar? {
        guard let done = figures.exactlyDone, let late = figures.exactlyLate else { return nil }
        return CompletionBar(done: done, late: late, asked: figures.asked)
    }

    private static let unsaid = "none"
    private static let onTime = "on_time"
    private static let behind = "behind"

    private func tiles(_ total: CompletionTotal, _ group: TrainingGroup) -> [TileView] {
        let figures = total.figures
        guard figures.asked > 0 else { return [] }
        let items = words.home.items
        var tiles = [
            tile(
                words.statuses.overdue, words.range(figures.late), items(figures.late.upperBound),
                figures.late.lowerBound > 0 ? "late" : "plain")
        ]
        if let done = figures.exactlyDone, let late = figures.exactlyLate {
            let open = figures.asked - done - late
            tiles.append(
                tile(
                    words.board.notDueYet, words.grouped(open), items(open), "plain"))
        }
        if let late = figures.completedLate {
            tiles.append(tile(words.statuses.completedLate, words.grouped(late), items(late), "plain"))
        }
        return tiles + comparison(figures, progress.totalYearBefore(of: group, fiscalYear: year).figures)
    }

    private func comparison(_ figures: CompletionFigures, _ before: CompletionFigures) -> [TileView] {
        guard before.asked > 0, let done = figures.exactlyDone, let doneBefore = before.exactlyDone else { return [] }
        let difference = done * 1000 / figures.asked - doneBefore * 1000 / before.asked
        let sign = difference > 0 ? "+" : difference < 0 ? "−" : "±"
        return [
            tile(
                words.board.difference,
                "\(sign)\(abs(difference) / 10).\(abs(difference) % 10)", words.board.points,
                difference < 0 ? "late" : "plain")
        ]
    }

    private func tile(_ label: String, _ figure: String, _ unit: String, _ css: String) -> TileView {
        TileView(label: label, figure: figure, unit: unit, css: css)
    }

    /// What opens or falls due next, in the words of the page that shows it.
    func coming(from here: Address, _ words: Words) -> [DueView] {
        let asOf = progress.asOf
        let events = progress.courses.items.compactMap { course -> (day: CalendarDay, course: Course, note: String)? in
            if course.opens > asOf { return (course.opens, course, words.board.opens) }
            return course.due >= asOf ? (course.due, course, words.board.due) : nil
        }
        return events.sorted { ($0.day, $0.course.id) < ($1.day, $1.course.id) }.prefix(6).map { event in
            let link = PageLink(event.course.title, .course(event.course.id.text), language: self.words.language)
            return DueView(
                link: link.link(from: here, in: words.language), date: DayView(event.day, words), note: event.note,
                who: audience(event.course.audience, words))
        }
    }
}
