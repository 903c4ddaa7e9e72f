import ShikiriModel
import ShikiriPageKit
import ShikiriWords

// The dashboard of a group: who was on time, what is open, and what was left over.
extension TrainingPages {
    /// What a dashboard shows of a group.
    func board(_ group: TrainingGroup, _ discussions: DiscussionTables, from here: Address) -> GroupBoardView {
        let figures = GroupTotals(of: group, in: progress, fiscalYear: year)
        return GroupBoardView(
            answer: answer(figures),
            board: BoardView(
                tiles: tiles(figures), open: openTable(group, from: here), leftovers: leftoversTable(group, from: here),
                trend: trend(of: group), courses: coursesTable(group, from: here),
                departments: departmentsTable(below: group, from: here), kinds: kindsTable(group),
                compare: compareTable(figures), coming: opening(from: here),
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

    /// Who was on time, among the courses whose date has passed: of the others nobody can say yet.
    private func answer(_ totals: GroupTotals) -> AnswerView {
        let (word, css) = standing(totals)
        let figures = totals.settled.figures
        guard figures.asked > 0 else {
            return AnswerView(
                word: word, css: css, figure: "–", fraction: "–", bar: nil,
                sentence: totals.settled.withheldCourses > 0 ? suppressionNote : words.board.nothingSettled,
                leftOut: nil)
        }
        var sentence = words.board.settled(words.fiscalYear(year), totals.settled.courses, words.day(progress.asOf))
        if totals.settled.withheldCourses > 0 {
            sentence += words.board.leftOutCourses(totals.settled.withheldCourses)
        }
        if let before = comparison(totals) { sentence += words.lists.sentences + before }
        return AnswerView(
            word: word, css: css, figure: words.percent(figures.onTime, of: figures.asked),
            fraction: "\(words.count(figures.onTime, of: figures.asked)) / \(words.grouped(figures.asked))",
            bar: bar(onTime: figures)?.markup, sentence: sentence, leftOut: nil)
    }

    /// The word of a group's dashboard. All is well only where the date of a course has passed and nobody is open, in no course.
    private func standing(_ totals: GroupTotals) -> (word: String, css: String) {
        let late = totals.settled.figures + totals.leftovers.figures
        if late.late.lowerBound > 0 { return (words.board.behind, Self.behind) }
        if late.late.upperBound > 0 { return (words.board.unsaid, Self.unsaid) }
        let open = totals.settled.figures.open.upperBound + totals.running.figures.open.upperBound
        if open > 0 { return (words.board.stillOpen, Self.open) }
        guard totals.settled.figures.asked > 0, totals.running.withheldCourses + totals.settled.withheldCourses == 0
        else {
            return (words.board.noFigures, Self.unsaid)
        }
        return (words.board.nobodyOpen, Self.onTime)
    }

    func emptyAnswer(_ sentence: String) -> AnswerView {
        AnswerView(
            word: words.board.noFigures, css: "none", figure: "–", fraction: "–", bar: nil,
            sentence: sentence, leftOut: nil)
    }

    /// How a course stands today: numerator, denominator, the day, and who is left out, as every rate says.
    func answerToday(
        of course: Course, _ figures: CompletionFigures, sentence: String, leftOut: [LeftOut]
    ) -> AnswerView {
        let (word, css) = standing(course, figures)
        return answer(
            figures, word: word, css: css, sentence: sentence, leftOut: leftOut,
            forecast: progress.forecast(of: course, for: .everybody).map {
                outlook($0, daysLeft: course.due.days(since: progress.asOf))
            })
    }

    /// The word of a course: a tick only after its date, with nobody open.
    private func standing(_ course: Course, _ figures: CompletionFigures) -> (word: String, css: String) {
        if course.opens > progress.asOf { return (words.statuses.notOpen, Self.unsaid) }
        if figures.late.lowerBound > 0 { return (words.board.behind, Self.behind) }
        if course.isRunning(on: progress.asOf) {
            return (words.board.daysLeft(course.due.days(since: progress.asOf)), Self.open)
        }
        if figures.late.upperBound > 0 { return (words.board.unsaid, Self.unsaid) }
        return figures.open.upperBound > 0
            ? (words.board.stillOpen, Self.open) : (words.board.nobodyOpenInCourse, Self.onTime)
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
        _ figures: CompletionFigures, word: String, css: String, sentence: String, leftOut: [LeftOut],
        forecast: String? = nil
    ) -> AnswerView {
        AnswerView(
            word: word, css: css, figure: words.percent(figures.done, of: figures.asked),
            fraction: "\(words.count(figures.done, of: figures.asked)) / \(words.grouped(figures.asked))",
            bar: bar(figures)?.markup, sentence: sentence, leftOut: words.leftOut(leftOut), forecast: forecast)
    }

    /// The bar of exact figures; a bound has none.
    func bar(_ figures: CompletionFigures) -> CompletionBar? {
        guard let done = figures.exactlyDone, let late = figures.exactlyLate else { return nil }
        return CompletionBar(done: done, late: late, asked: figures.asked)
    }

    /// The bar of who was on time.
    private func bar(onTime figures: CompletionFigures) -> CompletionBar? {
        figures.onTime.exact.map { CompletionBar(done: $0, late: 0, asked: figures.asked) }
    }

    private static let unsaid = "none"
    private static let onTime = "on_time"
    private static let behind = "behind"
    private static let open = "open"

    private func tiles(_ totals: GroupTotals) -> [TileView] {
        var tiles: [TileView] = []
        func add(_ label: String, _ number: ClosedRange<Int>, isLate: Bool, at anchor: String) {
            tiles.append(
                TileView(
                    label: label, figure: words.range(number), unit: words.home.items(number.upperBound),
                    css: isLate && number.lowerBound > 0 ? "late" : "plain", href: number.upperBound > 0 ? anchor : nil)
            )
        }
        if totals.settled.figures.asked > 0 {
            add(words.board.late, totals.settled.figures.late, isLate: true, at: "#courses-heading")
        }
        if totals.leftovers.figures.late.upperBound > 0 {
            add(words.board.leftOver, totals.leftovers.figures.late, isLate: true, at: "#leftovers-heading")
        }
        if totals.running.figures.asked > 0 {
            add(words.board.notDueYet, totals.running.figures.open, isLate: false, at: "#open-heading")
        }
        return tiles
    }

    /// The share that was on time against the year before, for courses whose date had passed by the same day of each year.
    private func comparison(_ totals: GroupTotals) -> String? {
        let (figures, before) = (totals.settled.figures, totals.yearBefore.figures)
        guard figures.asked > 0, before.asked > 0, let own = figures.onTime.exact, let other = before.onTime.exact
        else {
            return nil
        }
        let difference = own * 1000 / figures.asked - other * 1000 / before.asked
        let sign = difference > 0 ? "+" : difference < 0 ? "−" : "±"
        return words.board.comparedWith(
            totals.yearBefore.courses, words.percent(before.onTime, of: before.asked),
            "\(sign)\(abs(difference) / 10).\(abs(difference) % 10)")
    }

    /// What the pace of the last days says of the due date.
    func outlook(_ forecast: Forecast, daysLeft: Int) -> String {
        switch forecast {
        case .tooEarly: words.board.tooEarly(Forecast.window)
        case .withheld: words.board.noForecast
        case .expected(_, let open) where open.upperBound == 0: words.board.allInTime
        case .expected(let recent, _) where recent.upperBound == 0: words.board.nobodyCame(Forecast.window)
        case .expected(_, let open): daysLeft == 0 ? words.board.lastDay : words.board.atThisPace(about(open))
        }
    }

    /// A number of people as exact as a forecast can be: to five from 20 on, to ten from 100 on.
    private func about(_ people: ClosedRange<Int>) -> String {
        func rounded(_ number: Int) -> Int {
            let step = number < 20 ? 1 : number < 100 ? 5 : 10
            return (number + step / 2) / step * step
        }
        let range = rounded(people.lowerBound)...rounded(people.upperBound)
        return range.exact.map { words.counts.people($0) } ?? words.figures.people(words.range(range))
    }

    /// The courses that open next.
    private func opening(from here: Address) -> [DueView] {
        coming(from: here, words, progress.courses.items.filter { $0.opens > progress.asOf })
    }

    /// What opens or falls due next, in the words of the page that shows it.
    func coming(from here: Address, _ words: Words) -> [DueView] {
        coming(from: here, words, progress.courses.items)
    }

    private func coming(from here: Address, _ words: Words, _ courses: [Course]) -> [DueView] {
        let asOf = progress.asOf
        let events = courses.compactMap { course -> (day: CalendarDay, course: Course, note: String)? in
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
