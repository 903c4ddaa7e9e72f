import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

/// What one manager's pack shows: who is overdue first, then who is due, then everything by course and by person.
struct PackView: Sendable {
    let line: ManagerLine
    let rows: [TrainingRow]
    let sheet: TrainingSheet
    let training: TrainingEvaluation
    let portal: Portal
    /// Whether the files of the pack lie beside the page; otherwise the page itself hands them out.
    let areFilesBeside: Bool

    let words: Words

    /// Late, the longest first.
    var overdue: [TrainingRow] { byDueDate(rows.filter { $0.status.isLate }) }

    /// Not done yet, and not late; what is due next first.
    var open: [TrainingRow] {
        byDueDate(rows.filter { $0.status.needsReminder && !$0.status.isLate })
    }

    private func byDueDate(_ rows: [TrainingRow]) -> [TrainingRow] {
        rows.sorted { $0.urgency < $1.urgency }
    }

    /// The title of the page.
    var title: String { words.pack.title }

    /// The day as of which it holds.
    var asOf: DayView { DayView(training.asOf, words) }

    /// What its template shows.
    var page: PackPage {
        let manager = training.roster.employees[line.manager]
        let department = portal.organization.departments[manager.department]?.name ?? ""
        return PackPage(
            pack: PackPage.Pack(
                manager: PackPage.Manager(department: department),
                lead: words.pack.lead(line.people.count, line.directReports.count, words.day(training.asOf)),
                answer: answer, sum: sum, reminders: PackReminders(self).view, blocks: blocks, folded: folded,
                files: PackFile.Kind.allCases.map { PackFileView(name: $0.rawValue, label: label(of: $0)) },
                areBeside: areFilesBeside))
    }

    private var answer: PackPage.Answer {
        let isLate = !overdue.isEmpty
        let late = Set(overdue.map(\.person)).count
        let word = isLate ? words.pack.someLate : words.board.onTime
        return PackPage.Answer(
            badge: BadgeView(word, isLate ? "behind" : "on_time"),
            sentence: isLate
                ? words.pack.late(late, overdue.count)
                : words.desk.nothingOverdue)
    }

    private var sum: [CountView] {
        let order: [TrainingStatus] = [
            .overdue, .expired, .failed, .notStarted, .inProgress, .dueAgain, .completed, .completedLate, .exempt,
        ]
        return order.compactMap { status in
            let count = rows.count { $0.status == status }
            guard count > 0 else { return nil }
            return CountView(badge: BadgeView(words.status(status), status.word), count: String(count))
        }
    }
}
