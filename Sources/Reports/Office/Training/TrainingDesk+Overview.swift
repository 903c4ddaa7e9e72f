import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriWords

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
            figure: (total.late, words.desk.figure(total.late), total.late > 0),
            content: OfficeContent(
                views: views, sum: statusesInUse.map { sum($0, total[$0], href: listed($0)) },
                blocks: [coursesBlock, rootsBlock] + lists.map(\.block), files: [source.statusFile, remindersFile]),
            pages: pages)
    }

    private var lead: String {
        guard !reminders.isEmpty else { return words.desk.nobodyToRemind }
        let late = reminders.count { $0.reason.isLate }
        let people = Set(reminders.map(\.row.person)).count
        return words.desk.toRemind(late, Reminder.window, reminders.count - late, people)
    }

    private var remindersFile: OfficeReport.File {
        OfficeReport.File(
            path: "training/reminders.csv", note: words.desk.remindersFile,
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
            id: "courses", heading: words.desk.byCourse, nothing: words.desk.noCourses,
            css: ManyColumns.counts.css(columns: statusesInUse.count),
            columns: [
                Column(words.heads.course), Column(words.heads.due, .date), Column(words.heads.people, .number),
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
            id: "departments", heading: words.desk.byDepartment, text: figureNote,
            nothing: words.desk.noDepartments,
            columns: [
                Column(words.department), Column(words.heads.company, facet: true),
                Column(words.heads.people, .number),
            ] + figureColumns,
            rows: roots.map { DataTable.Row(treeCells($0, from: TrainingAddress.report)) })
    }

    /// What is too late already.
    private var late: TrainingListing<Reminder> {
        reminderList(
            "late", words.desk.overdue, words.desk.nothingOverdue,
            reminders.filter(\.reason.isLate))
    }

    /// What falls due next.
    private var next: TrainingListing<Reminder> {
        reminderList(
            "next", words.desk.dueWithin(Reminder.window),
            words.desk.nothingDue, reminders.filter { !$0.reason.isLate })
    }
}
