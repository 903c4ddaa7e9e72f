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

    private typealias Column = DataTable.Column

    private var words: Words { Words(portal.settings.language) }

    private func pick(_ japanese: String, _ english: String) -> String {
        portal.settings.language == .ja ? japanese : english
    }

    private var overdue: [TrainingRow] { rows.filter { $0.status == .overdue || $0.status == .expired } }

    /// Not done yet, and not late.
    private var open: [TrainingRow] {
        rows.filter { OfficeSource.needsReminder($0.status) && $0.status != .overdue && $0.status != .expired }
            .sorted {
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
                        "あなたの担当する\(line.people.count)人の、\(words.day(training.asOf))現在の受講状況です。",
                        "The training of the \(line.people.count) people in your line on \(words.day(training.asOf)).")),
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

    private var blocks: [ViewValue] {
        [
            block("overdue", pick("期限を過ぎている受講", "Overdue"), overdue),
            block("due", pick("これから期限が来る受講", "Due next"), open), byCourse,
            block("people", pick("全員の受講", "Everybody"), rows),
        ].compactMap { $0 }
    }

    private func block(_ id: String, _ heading: String, _ rows: [TrainingRow]) -> ViewValue? {
        guard !rows.isEmpty else { return nil }
        let table = DataTable(
            id: id, caption: heading,
            columns: [
                Column(pick("社員", "Person")), Column(pick("部署", "Department"), facet: true),
                Column(pick("講座", "Course"), facet: true), Column(pick("状態", "Status"), facet: true),
                Column(pick("期限", "Due"), .date), Column(pick("修了日", "Completed"), .date),
            ], rows: rows.map(row))
        return view(id, heading, table, count: rows.count)
    }

    private func row(_ row: TrainingRow) -> DataTable.Row {
        let employee = training.roster.employees[row.person]
        return DataTable.Row([
            DataTable.Cell { writer in
                writer.text(employee.name)
                writer.element("span", [("class", "where")], text: employee.id.text)
            },
            .text(sheet.departmentName(of: row.person)),
            .text(training.courses.items[row.course].title),
            .badge(words.status(row.status), "state " + row.status.word), day(row.dueOn), day(row.completedOn),
        ])
    }

    private var byCourse: ViewValue? {
        let courses = training.courses.items.indices.filter { course in rows.contains { $0.course == course } }
        guard !courses.isEmpty else { return nil }
        let heading = pick("講座ごと", "By course")
        let table = DataTable(
            id: "courses", caption: heading,
            columns: [
                Column(pick("講座", "Course")), Column(pick("修了", "Done"), .number), Column(pick("対象", "Asked"), .number),
                Column(pick("期限超過", "Overdue"), .number),
            ],
            rows: courses.map { course in
                let own = rows.filter { $0.course == course }
                return DataTable.Row([
                    .text(training.courses.items[course].title), .text(String(own.count { $0.status.isDone })),
                    .text(String(own.count { $0.status.isAsked })),
                    .text(String(own.count { $0.status == .overdue || $0.status == .expired })),
                ])
            })
        return view("courses", heading, table, count: courses.count)
    }

    private func view(_ id: String, _ heading: String, _ table: DataTable, count: Int) -> ViewValue {
        .object([
            "id": .text(id), "heading": .text(heading), "text": .absent, "filtered": .flag(count >= 8),
            "table": .markup(table.html),
        ])
    }

    private func day(_ day: CalendarDay?) -> DataTable.Cell {
        .day(day?.description, day.map { words.day($0) } ?? "–")
    }
}
