import ShikiriModel
import ShikiriPages
import ShikiriPeople

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
                Column(pick("社員", "Person")), Column(pick("部署", "Department"), facet: true),
                Column(pick("講座", "Course"), facet: true), Column(pick("状態", "Status"), facet: true),
                Column(pick("期限", "Due"), .date), Column(pick("督促の理由", "Reason"), .number),
                Column(pick("上司", "Manager")),
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
            .text(pick("期限から\(days)日経過", "\(span(days)) overdue"), sortKey: String(-days))
        case .expired(let days):
            .text(pick("失効から\(days)日経過", "expired \(span(days)) ago"), sortKey: String(-days))
        case .dueSoon(let days):
            .text(
                days == 0 ? pick("今日が期限", "due today") : pick("期限まであと\(days)日", "due in \(span(days))"),
                sortKey: String(days))
        case .dueAgain(let days):
            .text(pick("失効まであと\(days)日", "expires in \(span(days))"), sortKey: String(days))
        }
    }

    private func span(_ days: Int) -> String { words.count(days, "日", "day") }
}
