import ShikiriModel
import ShikiriPageKit
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
            columns: { here in
                [
                    Column(words.heads.person) { person($0.row.person, from: here) },
                    Column(words.department, facet: true) { department(department(of: $0.row.person)) },
                    Column(words.heads.course, facet: true) { .text(courses[$0.row.course].title) },
                    Column(words.heads.status, facet: true) { status($0.row.status) },
                    Column(words.heads.due, .date) { source.day($0.row.dueOn) },
                    Column(words.heads.reminderReason, .number) { reason($0.reason) },
                    Column(words.heads.manager) { .text(sheet.manager(of: $0.row.person)?.name ?? "–") },
                ]
            },
            page: top, address: Address("\(TrainingAddress.report.folder)/\(id)"),
            cuts: PageCuts(tally.order.map { byDepartment[$0]?.count ?? 0 }),
            items: { byDepartment[$0] ?? [] }, arranged: { $0.sorted { Self.comesBefore($0, $1) } })
    }

    private static func comesBefore(_ one: Reminder, _ other: Reminder) -> Bool {
        one.row.urgency < other.row.urgency
    }

    /// Why somebody is reminded, in words; ordered by the days that are left.
    private func reason(_ reason: ReminderReason) -> TableCell {
        .text(words.why(reason), sortKey: String(reason.daysLeft))
    }
}
