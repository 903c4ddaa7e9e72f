import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriTemplates

/// What one manager's pack shows: who is overdue first, then who is due, then everything by course and by person.
struct PackView {
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

    var values: [String: ViewValue] {
        let manager = training.roster.employees[line.manager]
        let department = portal.organization.departments[manager.department]?.name ?? ""
        return [
            "page": .object(["title": .text(pick("受講の状況", "Training of your people"))]),
            "as_of": Self.asOf(training.asOf, words),
            "pack": .object([
                "manager": .object(["department": .text(department)]),
                "lead": .text(
                    pick(
                        "あなたの担当する\(line.people.count)人（うち直属\(line.directReports.count)人）の、\(words.day(training.asOf))現在の受講状況です。",
                        "The training of the \(line.people.count) people in your line (\(line.directReports.count) of them direct reports) on \(words.day(training.asOf))."
                    )),
                "answer": answer, "sum": .list(sum), "blocks": .list(blocks),
                "table_beside": .flag(hasTableBeside),
            ]),
        ]
    }

    /// The day as of which a pack holds.
    static func asOf(_ day: CalendarDay, _ words: Words) -> ViewValue {
        .object(["iso": .text(day.description), "text": .text(words.day(day))])
    }

    private var answer: ViewValue {
        let isLate = !overdue.isEmpty
        let late = Set(overdue.map(\.person)).count
        return .object([
            "word": .text(isLate ? pick("期限を過ぎた人がいます", "Some are late") : pick("期限を守れています", "On time")),
            "css": .text(isLate ? "behind" : "on_time"),
            "of": .text(
                isLate
                    ? pick(
                        "\(late)人、\(overdue.count)件の受講が期限を過ぎています。",
                        "\(late) people are late with \(overdue.count) courses.")
                    : pick("期限を過ぎた受講はありません。", "Nothing is overdue.")),
        ])
    }

    private var sum: [ViewValue] {
        let order: [TrainingStatus] = [
            .overdue, .expired, .failed, .notStarted, .inProgress, .dueAgain, .completed, .completedLate, .exempt,
        ]
        return order.compactMap { status in
            let count = rows.count { $0.status == status }
            guard count > 0 else { return nil }
            return .object([
                "word": .text(words.status(status)), "css": .text(status.word), "count": .text(String(count)),
            ])
        }
    }
}
