import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

// The tables of a pack: what to do first, then each person, each course, and everything.
extension PackView {
    /// The tables that have rows, each with its heading.
    var blocks: [ListingView] {
        [
            block("due", words.pack.dueNext, beginning + [daysLeft], open),
            block("people", words.pack.byPerson, personColumns, people),
            block("courses", words.pack.byCourse, courseColumns, courses),
        ].compactMap { $0 }
    }

    /// The long list: whoever looks for one line of it opens it.
    var folded: [ListingView] {
        [block("all", words.pack.everything, beginning + [completed], rows)].compactMap { $0 }
    }

    private func block<Row>(_ id: String, _ heading: String, _ columns: [Column<Row>], _ rows: [Row]) -> ListingView? {
        guard !rows.isEmpty else { return nil }
        let table = DataTable(id: id, caption: heading, columns: columns, rows: rows)
        return ListingView(
            id: id, heading: heading, isFiltered: rows.count >= ListingView.leastRowsToFilter, table: table.markup)
    }

    // MARK: Of one person with one course

    private var beginning: [Column<TrainingRow>] {
        [
            Column(words.heads.person) { person($0.person) },
            Column(words.department, facet: true) { .text(sheet.departmentName(of: $0.person)) },
            Column(words.heads.course, facet: true) { .text(training.courses.items[$0.course].title) },
            Column(words.heads.status, facet: true) {
                .badge(words.status($0.status), "state " + $0.status.word)
            },
            Column(words.heads.due, .date) { day($0.dueOn) },
        ]
    }

    private var daysLeft: Column<TrainingRow> {
        Column(words.heads.daysLeft, .number) { .text(days(from: training.asOf, to: $0.dueOn)) }
    }

    private var completed: Column<TrainingRow> {
        Column(words.heads.completedOn, .date) { day($0.completedOn) }
    }

    // MARK: Of many

    /// A person, or a course, with all that the pack says of it.
    private struct Sum<Kind> {
        let position: Position<Kind>
        let rows: [TrainingRow]

        var nextDue: CalendarDay? {
            rows.filter { $0.status.needsReminder && !$0.status.isLate }.compactMap(\.dueOn).min()
        }
    }

    private var people: [Sum<Employee>] {
        let own = Dictionary(grouping: rows, by: \.person)
        return line.people.map { Sum(position: $0, rows: own[$0] ?? []) }
    }

    private var courses: [Sum<Course>] {
        let own = Dictionary(grouping: rows, by: \.course)
        return own.keys.sorted().map { Sum(position: $0, rows: own[$0] ?? []) }
    }

    private var personColumns: [Column<Sum<Employee>>] {
        let direct = Set(line.directReports)
        let columns: [Column<Sum<Employee>>] = [
            Column(words.heads.person) { person($0.position) },
            Column(words.department, facet: true) { .text(sheet.departmentName(of: $0.position)) },
            Column(words.heads.relation, facet: true) {
                .text(direct.contains($0.position) ? words.pack.direct : words.pack.indirect)
            },
        ]
        return columns + counts() + [Column(words.heads.nextDue, .date) { day($0.nextDue) }]
    }

    private var courseColumns: [Column<Sum<Course>>] {
        [Column(words.heads.course) { .text(training.courses.items[$0.position].title) }] + counts()
    }

    /// How many are done, how many are asked, how many are late.
    private func counts<Kind>() -> [Column<Sum<Kind>>] {
        [
            Column(words.heads.done, .number) { .text(String($0.rows.count { $0.status.isDone })) },
            Column(words.heads.asked, .number) { .text(String($0.rows.count { $0.status.isAsked })) },
            Column(words.statuses.overdue, .number) { .text(String($0.rows.count { $0.status.isLate })) },
        ]
    }

    // MARK: Cells

    private func person(_ position: Position<Employee>) -> TableCell {
        let employee = training.roster.employees[position]
        return TableCell { writer in
            writer.text(employee.name)
            writer.element("span", [("class", "where")], text: employee.id.text)
        }
    }

    private func day(_ day: CalendarDay?) -> TableCell {
        .day(day?.description, day.map { words.day($0) } ?? "–")
    }

    private func days(from start: CalendarDay?, to end: CalendarDay?) -> String {
        guard let start, let end else { return "–" }
        return String(end.daysSinceEpoch - start.daysSinceEpoch)
    }
}
