import ShikiriModel

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
        words.pick(
            "\(progress.minimumGroupSize)人に満たない集まりと、そこから人数が分かってしまう数字は「秘匿」と表示しています。秘匿した集まりを含む数字は、全員が未修了と分かってしまわないように「半数未満」や幅で示すことがあります。期限の日や前年度の数字も、その後に異動や退職をした人の状況が分からないように、幅で示すことがあります。",
            "Groups of fewer than \(progress.minimumGroupSize) people, and figures that would give them away, are withheld. Figures that include a withheld group may be told as “under half” or as a range, so that they can't say that nobody of it is done. Figures of an earlier day may be ranges too, so that they can't say how those stood who have moved or left since."
        )
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
        return words.pick(
            "「秘匿」の数字は載せていません。幅や「半数未満」で示した数字は、少ない人数の状況が分からないように丸めたものです。",
            "Withheld figures are not shown. Ranges and “under half” keep how few people stand from being told.")
    }

    private func answer(_ total: CompletionTotal) -> AnswerView {
        let figures = total.figures
        guard figures.asked > 0 else {
            return emptyAnswer(
                total.withheldCourses > 0
                    ? suppressionNote : words.pick("いま数える受講はありません。", "There is nothing to count now."))
        }
        var sentence = words.pick(
            "\(words.fiscalYear(year))の\(total.courses)講座について、\(words.day(progress.asOf))現在、受講すべき人と講座の組を数えました。",
            "Counted on \(words.day(progress.asOf)): every person with every one of the \(total.courses) courses of \(words.fiscalYear(year)) that they are asked to take."
        )
        if total.withheldCourses > 0 {
            sentence += words.pick(
                "人数の少ない\(total.withheldCourses)講座は含みません。",
                " \(total.withheldCourses) courses with too few people are left out.")
        }
        return answer(figures, sentence: sentence, leftOut: [])
    }

    func emptyAnswer(_ sentence: String) -> AnswerView {
        AnswerView(
            word: words.pick("対象の数字はありません", "No figures to show"), css: "none", figure: "–", fraction: "–", bar: nil,
            sentence: sentence, leftOut: nil)
    }

    /// Numerator, denominator, the day, and who is left out: what every rate says.
    func answer(_ figures: CompletionFigures, sentence: String, leftOut: [LeftOut]) -> AnswerView {
        let word =
            figures.late.upperBound == 0
            ? words.pick("期限を守れています", "On time")
            : figures.late.lowerBound > 0
                ? words.pick("期限に遅れがあります", "Behind")
                : words.pick("遅れの有無は秘匿しています", "Whether anybody is late is withheld")
        let css =
            figures.late.upperBound == 0 ? Self.onTime : figures.late.lowerBound > 0 ? Self.behind : Self.unsaid
        return answer(figures, word: word, css: css, sentence: sentence, leftOut: leftOut)
    }

    /// The same for the end of a due date. Nobody is overdue on that day, so those who were not done are what counts.
    func answerAtDue(_ figures: CompletionFigures, sentence: String, leftOut: [LeftOut]) -> AnswerView {
        let (word, css) =
            if figures.done.lowerBound == figures.asked {
                (words.pick("全員が期限までに終えました", "All done by the due date"), Self.onTime)
            } else if figures.done.upperBound < figures.asked {
                (words.pick("期限までに終えていない人がいました", "Some were not done by the due date"), Self.behind)
            } else {
                (words.pick("全員が終えたかは秘匿しています", "Whether all were done is withheld"), Self.unsaid)
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
        let items = words.pick("件", "items")
        var tiles = [
            tile(
                words.pick("期限超過", "Overdue"), words.range(figures.late), items,
                figures.late.lowerBound > 0 ? "late" : "plain")
        ]
        if let done = figures.exactlyDone, let late = figures.exactlyLate {
            tiles.append(
                tile(
                    words.pick("期限前の未修了", "Open, not due yet"), words.grouped(figures.asked - done - late), items,
                    "plain"
                ))
        }
        if let late = figures.completedLate {
            tiles.append(tile(words.pick("遅れて修了", "Completed late"), words.grouped(late), items, "plain"))
        }
        return tiles + comparison(figures, progress.totalYearBefore(of: group, fiscalYear: year).figures)
    }

    private func comparison(_ figures: CompletionFigures, _ before: CompletionFigures) -> [TileView] {
        guard before.asked > 0, let done = figures.exactlyDone, let doneBefore = before.exactlyDone else { return [] }
        let difference = done * 1000 / figures.asked - doneBefore * 1000 / before.asked
        let sign = difference > 0 ? "+" : difference < 0 ? "−" : "±"
        return [
            tile(
                words.pick("前年度の同じ日との差", "Against the same day last year"),
                "\(sign)\(abs(difference) / 10).\(abs(difference) % 10)", words.pick("ポイント", "points"),
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
            if course.opens > asOf { return (course.opens, course, words.pick("受講開始", "opens")) }
            return course.due >= asOf ? (course.due, course, words.pick("期限", "due")) : nil
        }
        return events.sorted { ($0.day, $0.course.id) < ($1.day, $1.course.id) }.prefix(6).map { event in
            let link = PageLink(event.course.title, .course(event.course.id.text), language: language)
            return DueView(
                link: link.link(from: here, in: words.language), date: DayView(event.day, words), note: event.note,
                who: audience(event.course.audience, words))
        }
    }
}
