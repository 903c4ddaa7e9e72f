import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

/// A file that comes with a pack: beside an open one, inside a protected one.
package struct PackFile: Sendable {
    /// Its name, which gives nothing away.
    package let name: String
    /// Its media type.
    package let type: String
    /// The whole file.
    package let bytes: [UInt8]

    /// What comes with a pack, each by its name.
    enum Kind: String, CaseIterable {
        case workbook = "people.xlsx"
        case table = "people.csv"
        case calendar = "due.ics"
    }

    init(_ kind: Kind, _ bytes: [UInt8]) {
        name = kind.rawValue
        type =
            switch kind {
            case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            case .table: "text/csv; charset=utf-8"
            case .calendar: "text/calendar; charset=utf-8"
            }
        self.bytes = bytes
    }
}

extension PackView {
    /// The files that come with the pack. Each is made anew when it is asked for: the page names them by their kinds alone.
    var files: [PackFile] {
        [
            PackFile(.workbook, workbook.bytes), PackFile(.table, sheet.peopleFile(of: line)),
            PackFile(.calendar, calendar.bytes),
        ]
    }

    /// What a file is, for the manager.
    func label(of kind: PackFile.Kind) -> String {
        switch kind {
        case .workbook: words.pack.workbook
        case .table: words.pack.csv
        case .calendar: words.pack.calendar
        }
    }

    // MARK: The workbook

    private var workbook: Workbook {
        let reminders = PackReminders(self)
        return Workbook(sheets: [
            Workbook.Sheet(
                name: words.pack.remind,
                columns: person + [column(words.heads.mail, 28)] + statusColumns
                    + [column(words.heads.reminderReason, 20)],
                rows: reminders.people.flatMap { person in
                    person.reminders.map { reminder in
                        let email = training.roster.employees[person.position].email
                        return cells(of: person.position) + [email.map { .text($0) } ?? .empty]
                            + cells(of: reminder.row) + [.text(words.why(reminder.reason))]
                    }
                }),
            Workbook.Sheet(
                name: words.pack.everything,
                columns: person + statusColumns + [column(words.heads.completedOn, 12), column(words.heads.score, 8)],
                rows: rows.map { row in
                    cells(of: row.person) + cells(of: row)
                        + [
                            row.completedOn.map { .day($0) } ?? .empty,
                            row.score.map { .text($0.description) } ?? .empty,
                        ]
                }),
        ])
    }

    private func column(_ title: String, _ width: Int) -> Workbook.Column {
        Workbook.Column(title: title, width: width)
    }

    private var person: [Workbook.Column] {
        [
            column(words.heads.employeeId, 12), column(words.heads.name, 16), column(words.department, 24),
            column(words.heads.jobTitle, 12),
        ]
    }

    private var statusColumns: [Workbook.Column] {
        [column(words.heads.course, 36), column(words.heads.status, 12), column(words.heads.due, 12)]
    }

    private func cells(of person: Position<Employee>) -> [Workbook.Cell] {
        let employee = training.roster.employees[person]
        return [
            .text(employee.id.text), .text(employee.name), .text(sheet.departmentName(of: person)),
            employee.title.map { .text($0) } ?? .empty,
        ]
    }

    private func cells(of row: TrainingRow) -> [Workbook.Cell] {
        [
            .text(training.courses.items[row.course].title), .text(words.status(row.status)),
            row.dueOn.map { .day($0) } ?? .empty,
        ]
    }

    // MARK: The calendar

    /// The due dates to come of courses that somebody in the line, or the manager, still has to take. It says no name and no
    /// number: calendars are shared.
    private var calendar: CalendarFile {
        let own = sheet.rows(of: CollectionOfOne(line.manager))
        let due = Set(
            (rows + own).filter { $0.status.needsReminder }.compactMap { row in
                row.dueOn.map { CourseDay(course: row.course, day: $0) }
            }
        ).filter { $0.day >= training.asOf }
        return CalendarFile(
            name: words.pack.calendar, asOf: training.asOf,
            entries: due.sorted().map { due in
                let course = training.courses.items[due.course]
                return CalendarFile.Entry(
                    id: "\(course.id.text)-\(due.day)@due.shikiri", day: due.day,
                    title: words.pack.dueOn(course.title), url: course.url)
            })
    }
}

/// A day on which a course is due for somebody.
private struct CourseDay: Hashable, Comparable {
    let course: Position<Course>
    let day: CalendarDay

    static func < (one: CourseDay, other: CourseDay) -> Bool {
        (one.day, one.course) < (other.day, other.course)
    }
}
