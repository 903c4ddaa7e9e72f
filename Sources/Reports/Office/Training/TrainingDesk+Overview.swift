import ShikiriModel
import ShikiriPages
import ShikiriPeople

// The report's own page: where every course stands, and whom to remind today.
extension TrainingDesk {
    /// The report with all pages below it.
    var report: OfficeReport {
        let lists = [late, next]
        let total = tally.total
        let pages =
            lists.flatMap { $0.pages(above: []) } + coursePages + departmentPages + everybody.pages(above: [top])
            + [departmentsPage, peoplePage]
        return OfficeReport(
            folder: TrainingAddress.report.folder, title: title, lead: lead,
            figure: (total.late, pick("件が期限を過ぎています", "are overdue"), total.late > 0),
            content: OfficeContent(
                views: views, sum: statusesInUse.map { sum($0, total[$0], href: listed($0)) },
                blocks: [coursesBlock, rootsBlock] + lists.map(\.block), files: [source.statusFile, remindersFile]),
            pages: pages)
    }

    private var lead: String {
        let people = words.grouped(Set(reminders.map(\.row.person)).count)
        let lateCount = reminders.count { $0.reason.isLate }
        let (late, next) = (words.grouped(lateCount), words.grouped(reminders.count - lateCount))
        guard !reminders.isEmpty else { return pick("今日督促する相手はいません。", "Nobody has to be reminded today.") }
        return pick(
            "期限を過ぎた受講が\(late)件、\(Reminder.window)日以内に期限が来る受講と再受講が\(next)件あります。今日督促する相手は\(people)人です。",
            "Overdue: \(late). Due within \(Reminder.window) days, or to be taken again: \(next). People to remind today: \(people)."
        )
    }

    private var remindersFile: OfficeReport.File {
        OfficeReport.File(
            path: "training/reminders.csv", note: pick("今日の督促先（メールの差し込み用）", "today's reminders, for a mail merge"),
            bytes: sheet.remindersFile)
    }

    /// A status with how many have it.
    func sum(_ status: TrainingStatus, _ count: Int, href: String?) -> OfficeContent.Count {
        OfficeContent.Count(
            badge: "state", css: status.word, word: words.status(status), count: words.grouped(count), href: href)
    }

    /// Where those who are late are listed, if one page holds them.
    private func listed(_ status: TrainingStatus) -> String? {
        guard status.isLate, late.isWhole else { return nil }
        let here = TrainingAddress.report
        return here.href(to: here, table: late.id, [(3, words.status(status))])
    }

    /// Every course with how many stand where, the newest year first.
    private var coursesBlock: OfficeContent.Block {
        let years = Set(courses.map(\.fiscalYear)).sorted(by: >)
        return OfficeContent.Block(
            id: "courses", heading: pick("講座ごと", "By course"), nothing: pick("講座はありません。", "There are no courses."),
            css: ManyColumns.counts.css(columns: statusesInUse.count),
            columns: [
                Column(pick("講座", "Course")), Column(pick("期限", "Due"), .date), Column(pick("人数", "People"), .number),
            ] + statusColumns(statusesInUse),
            groups: years.map { year in
                var head = HTMLWriter()
                head.text(words.fiscalYear(year))
                let rows = courses.indices.filter { courses[$0].fiscalYear == year }.map(courseRow)
                return DataTable.Group(head: head, rows)
            })
    }

    private func courseRow(_ position: Int) -> DataTable.Row {
        let here = TrainingAddress.report
        let course = courses[position]
        let counts = tally.counts(course: position)
        let list = participants(of: position)
        return DataTable.Row(
            [
                .link(course.title, here.href(to: list.page.address), remark: course.id.text), source.day(course.due),
                number(counts.all),
            ]
                + statusCells(counts, statusesInUse) { status in
                    list.isWhole
                        ? here.href(to: list.page.address, table: list.id, [(2, words.status(status))])
                        : here.href(to: list.page.address)
                })
    }

    /// The departments at the top.
    private var rootsBlock: OfficeContent.Block {
        let roots = tally.order.filter { departments[$0].parent == nil }
        return OfficeContent.Block(
            id: "departments", heading: pick("部署ごと", "By department"), text: figureNote,
            nothing: pick("部署はありません。", "There are no departments."),
            columns: [
                Column(pick("部署", "Department")), Column(pick("会社", "Company"), facet: true),
                Column(pick("人数", "People"), .number),
            ] + figureColumns,
            rows: roots.map { DataTable.Row(treeCells($0, from: TrainingAddress.report)) })
    }

    /// What is too late already.
    private var late: TrainingListing<Reminder> {
        reminderList(
            "late", pick("期限を過ぎた受講", "Overdue"), pick("期限を過ぎた受講はありません。", "Nothing is overdue."),
            reminders.filter(\.reason.isLate))
    }

    /// What falls due next.
    private var next: TrainingListing<Reminder> {
        reminderList(
            "next", pick("\(Reminder.window)日以内に期限が来る受講と再受講", "Due within \(Reminder.window) days, or again"),
            pick("まもなく期限が来る受講はありません。", "Nothing falls due soon."), reminders.filter { !$0.reason.isLate })
    }
}
