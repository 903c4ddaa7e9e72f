import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriWords

// Lists of people to remind.
extension TrainingDesk {
    /// A list of reminders, each page of it by due date.
    func reminderList(
        _ id: String, _ heading: String, _ nothing: String, _ reminders: [Reminder]
    ) -> TrainingListing<Reminder> {
        let byDepartment = Dictionary(grouping: reminders, by: { department(of: $0.row.person) })
        return TrainingListing(
            desk: self, id: id, heading: heading, title: heading, nothing: nothing,
            columns: [
                Column(words.heads.person), Column(words.department, facet: true),
                Column(words.heads.course, facet: true), Column(words.heads.status, facet: true),
                Column(words.heads.due, .date), Column(words.heads.reminderReason, .number),
                Column(words.heads.manager),
            ],
            departmentColumn: 1, page: top, address: Address("\(TrainingAddress.report.folder)/\(id)"),
            cuts: PageCuts(tally.order.map { byDepartment[$0]?.count ?? 0 }),
            items: { byDepartment[$0] ?? [] }, arranged: { $0.sorted { Self.comesBefore($0, $1) } },
            row: { DataTable.Row(cells($0, from: $1)) })
    }

    private static func comesBefore(_ one: Reminder, _ other: Reminder) -> Bool {
        (one.row.dueOn?.daysSinceEpoch ?? .max, one.row.person, one.row.course)
            < (other.row.dueOn?.daysSinceEpoch ?? .max, other.row.person, other.row.course)
    }

    private func cells(_ reminder: Reminder, from here: Address) -> [Cell] {
        let row = reminder.row
        let course = courses[row.course]
        let manager = sheet.manager(of: row.person)
        return [
            person(row.person, from: here), department(department(of: row.person)),
            .text(course.title), status(row.status), source.day(row.dueOn), reason(reminder.reason),
            .text(manager?.name ?? "–"),
        ]
    }

    /// Why somebody is reminded, in words; ordered by the days that are left.
    private func reason(_ reason: Reminder.Reason) -> Cell {
        switch reason {
        case .overdue(let days):
            .text(words.desk.overdueBy(days), sortKey: String(-days))
        case .expired(let days):
            .text(words.desk.expiredSince(days), sortKey: String(-days))
        case .dueSoon(let days):
            .text(
                days == 0 ? words.desk.dueToday : words.desk.dueIn(days),
                sortKey: String(days))
        case .dueAgain(let days):
            .text(words.desk.expiresIn(days), sortKey: String(days))
        }
    }
}
