import ShikiriModel
import ShikiriPages
import ShikiriPeople

/// What one manager's pack shows: who is overdue first, then who is due, then everything by course and by person.
struct PackView: Sendable {
    let line: ManagerLine
    let rows: [TrainingRow]
    let sheet: TrainingSheet
    let training: TrainingEvaluation
    let portal: Portal
    /// Whether `people.csv` lies beside the page; otherwise the page itself hands it out.
    let hasTableBeside: Bool

    var words: Words { Words(portal.settings.language) }

    func pick(_ japanese: String, _ english: String) -> String {
        words.pick(japanese, english)
    }

    /// Late, the longest first.
    var overdue: [TrainingRow] { byDueDate(rows.filter { $0.status.isLate }) }

    /// Not done yet, and not late; what is due next first.
    var open: [TrainingRow] {
        byDueDate(rows.filter { OfficeSource.needsReminder($0.status) && !$0.status.isLate })
    }

    private func byDueDate(_ rows: [TrainingRow]) -> [TrainingRow] {
        rows.sorted {
            ($0.dueOn?.daysSinceEpoch ?? .max, $0.person, $0.course) < (
                $1.dueOn?.daysSinceEpoch ?? .max, $1.person, $1.course
            )
        }
    }

    /// The title of the page.
    var title: String { pick("受講の状況", "Training of your people") }

    /// The day as of which it holds.
    var asOf: DayView { DayView(training.asOf, words) }

    /// What its template shows.
    var page: PackPage {
        let manager = training.roster.employees[line.manager]
        let department = portal.organization.departments[manager.department]?.name ?? ""
        return PackPage(
            pack: PackPage.Pack(
                manager: PackPage.Manager(department: department),
                lead: pick(
                    "あなたの担当する\(line.people.count)人（うち直属\(line.directReports.count)人）の、\(words.day(training.asOf))現在の受講状況です。",
                    "The training of the \(line.people.count) people in your line (\(line.directReports.count) of them direct reports) on \(words.day(training.asOf))."
                ), answer: answer, sum: sum, blocks: blocks, hasTableBeside: hasTableBeside))
    }

    private var answer: PackPage.Answer {
        let isLate = !overdue.isEmpty
        let late = Set(overdue.map(\.person)).count
        let word = isLate ? pick("期限を過ぎた人がいます", "Some are late") : pick("期限を守れています", "On time")
        return PackPage.Answer(
            badge: BadgeView(word, isLate ? "behind" : "on_time"),
            sentence: isLate
                ? pick(
                    "\(late)人、\(overdue.count)件の受講が期限を過ぎています。",
                    "\(late) people are late with \(overdue.count) courses.")
                : pick("期限を過ぎた受講はありません。", "Nothing is overdue."))
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
