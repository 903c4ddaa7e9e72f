import ShikiriModel
import ShikiriPageKit
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
            folder: TrainingAddress.report.folder, title: title, menu: words.desk.menu, lead: lead,
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
        return late.href(to: here, from: here, [(words.heads.status, words.status(status))])
    }

    /// Every course with how many stand where, the newest year first.
    private var coursesBlock: OfficeContent.Block {
        let years = Set(courses.map(\.fiscalYear)).sorted(by: >)
        return OfficeContent.Block(
            id: "courses", heading: words.desk.byCourse, nothing: words.desk.noCourses,
            css: ManyColumns.counts.css(columns: statusesInUse.count),
            columns: courseColumns,
            groups: years.map { year in
                var head = HTMLWriter()
                head.text(words.fiscalYear(year))
                let rows = courses.positions.filter { courses[$0].fiscalYear == year }
                return RowGroup(
                    head: head,
                    rows.map { CourseRow(course: $0, counts: tally.counts(course: $0), list: participants(of: $0)) })
            })
    }

    /// A course with how many stand where, and the list of them.
    private struct CourseRow {
        let course: Position<Course>
        let counts: StatusCounts
        let list: TrainingListing<TrainingRow>
    }

    private var courseColumns: [Column<CourseRow>] {
        let here = TrainingAddress.report
        let columns: [Column<CourseRow>] = [
            Column(words.heads.course) { row in
                let course = courses[row.course]
                return .link(course.title, here.href(to: row.list.page.address), remark: course.id.text)
            },
            Column(words.heads.due, .date) { source.day(courses[$0.course].due) },
            Column(words.heads.people, .number) { number($0.counts.all) },
        ]
        return columns
            + statusColumns(statusesInUse, \.counts) { row, status in
                let page = row.list.page.address
                return row.list.isWhole
                    ? row.list.href(to: page, from: here, [(words.heads.status, words.status(status))])
                    : here.href(to: page)
            }
    }

    /// The departments at the top.
    private var rootsBlock: OfficeContent.Block {
        let roots = tally.order.filter { departments[$0].parent == nil }
        return OfficeContent.Block(
            id: "departments", heading: words.desk.byDepartment, text: figureNote,
            nothing: words.desk.noDepartments,
            columns: [
                departmentName(from: TrainingAddress.report),
                Column(words.heads.company, facet: true) {
                    .text(source.portal.settings.name(of: departments[$0].company))
                },
            ] + departmentFigures(), rows: roots)
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
