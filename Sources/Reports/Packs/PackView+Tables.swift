import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriWords

// The tables of a pack: what to do first, then each person, each course, and everything.
extension PackView {
    private typealias Column = DataTable.Column

    /// The tables that have rows, each with its heading.
    var blocks: [ListingView] {
        [
            block("overdue", words.pack.overdue, late),
            block("due", words.pack.dueNext, next),
            block("people", words.pack.byPerson, byPerson),
            block("courses", words.pack.byCourse, byCourse),
            block("all", words.pack.everything, everything),
        ].compactMap { $0 }
    }

    private typealias Content = (columns: [Column], rows: [DataTable.Row])

    private func block(_ id: String, _ heading: String, _ content: Content) -> ListingView? {
        guard !content.rows.isEmpty else { return nil }
        let table = DataTable(id: id, caption: heading, columns: content.columns, rows: content.rows)
        return ListingView(
            id: id, heading: heading, isFiltered: content.rows.count >= ListingView.leastRowsToFilter,
            table: table.markup)
    }

    private var late: Content {
        let columns = beginning + [Column(words.heads.daysLate, .number)]
        return (columns, overdue.map { row in begin(row, with: .text(days(from: row.dueOn, to: training.asOf))) })
    }

    private var next: Content {
        let columns = beginning + [Column(words.heads.daysLeft, .number)]
        return (columns, open.map { row in begin(row, with: .text(days(from: training.asOf, to: row.dueOn))) })
    }

    private var everything: Content {
        (beginning + [Column(words.heads.completedOn, .date)], rows.map { begin($0, with: day($0.completedOn)) })
    }

    private var beginning: [Column] {
        [
            Column(words.heads.person), Column(words.department, facet: true),
            Column(words.heads.course, facet: true), Column(words.heads.status, facet: true),
            Column(words.heads.due, .date),
        ]
    }

    private func begin(_ row: TrainingRow, with last: DataTable.Cell) -> DataTable.Row {
        DataTable.Row([
            person(row.person), .text(sheet.departmentName(of: row.person)),
            .text(training.courses.items[row.course].title),
            .badge(words.status(row.status), "state " + row.status.word), day(row.dueOn), last,
        ])
    }

    private var byPerson: Content {
        let own = Dictionary(grouping: rows, by: \.person)
        let direct = Set(line.directReports)
        let columns = [
            Column(words.heads.person), Column(words.department, facet: true),
            Column(words.heads.relation, facet: true), Column(words.heads.done, .number),
            Column(words.heads.asked, .number), Column(words.statuses.overdue, .number),
            Column(words.heads.nextDue, .date),
        ]
        let people = line.people.map { person in
            let rows = own[person] ?? []
            let next = rows.filter { OfficeSource.needsReminder($0.status) && !$0.status.isLate }.compactMap(\.dueOn)
            return DataTable.Row(
                [
                    self.person(person), .text(sheet.departmentName(of: person)),
                    .text(direct.contains(person) ? words.pack.direct : words.pack.indirect),
                ] + counts(rows) + [day(next.min())])
        }
        return (columns, people)
    }

    private var byCourse: Content {
        let own = Dictionary(grouping: rows, by: \.course)
        let columns = [
            Column(words.heads.course), Column(words.heads.done, .number), Column(words.heads.asked, .number),
            Column(words.statuses.overdue, .number),
        ]
        let courses = own.keys.sorted().map { course in
            DataTable.Row([.text(training.courses.items[course].title)] + counts(own[course] ?? []))
        }
        return (columns, courses)
    }

    /// How many are done, how many are asked, how many are late.
    private func counts(_ rows: [TrainingRow]) -> [DataTable.Cell] {
        [rows.count { $0.status.isDone }, rows.count { $0.status.isAsked }, rows.count { $0.status.isLate }].map {
            .text(String($0))
        }
    }

    private func person(_ position: Int) -> DataTable.Cell {
        let employee = training.roster.employees[position]
        return DataTable.Cell { writer in
            writer.text(employee.name)
            writer.element("span", [("class", "where")], text: employee.id.text)
        }
    }

    private func day(_ day: CalendarDay?) -> DataTable.Cell {
        .day(day?.description, day.map { words.day($0) } ?? "–")
    }

    private func days(from start: CalendarDay?, to end: CalendarDay?) -> String {
        guard let start, let end else { return "–" }
        return String(end.daysSinceEpoch - start.daysSinceEpoch)
    }
}
