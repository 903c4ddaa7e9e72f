import ShikiriModel
import ShikiriPages
import ShikiriPeople

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// Who is late with their training or not done yet.
    var trainingReport: OfficeReport {
        let sheet = TrainingSheet(training, organization: portal.organization)
        let open = sheet.rows.filter { Self.needsReminder($0.status) }
        let rows = open.map { row in
            DataTable.Row([
                person(row.person, roster.employees[row.person].id), .text(training.courses.items[row.course].title),
                .badge(words.status(row.status), "state " + row.status.word), day(row.dueOn),
            ])
        }
        let overdue = open.count { $0.status == .overdue || $0.status == .expired }
        return OfficeReport(
            folder: "training", title: pick("受講の督促", "Training reminders"),
            lead: pick(
                "期限を過ぎた人と、まだ終えていない人です。全員の状況はCSVにあります。", "Who is late or not done yet; everybody is in the CSV file."),
            figure: (overdue, pick("件が期限を過ぎています", "are overdue"), overdue > 0),
            blocks: [
                OfficeReport.Block(
                    id: "training", heading: pick("督促する受講", "To remind"),
                    nothing: pick("未了の受講はありません。", "Everything is done."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("講座", "Course"), facet: true),
                        Column(pick("状態", "Status"), facet: true), Column(pick("期限", "Due"), .date),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "training/status.csv", note: pick("全員と全講座", "everybody and every course"),
                    bytes: sheet.statusFile)
            ])
    }

    /// Whether somebody has to do something about a course.
    static func needsReminder(_ status: TrainingStatus) -> Bool {
        switch status {
        case .overdue, .expired, .failed, .inProgress, .notStarted, .dueAgain: true
        case .notAssigned, .notOpen, .completed, .completedLate, .exempt: false
        }
    }
}
