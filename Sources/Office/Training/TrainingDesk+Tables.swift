import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

// Columns and cells that several tables share.
extension TrainingDesk {
    /// A column for each of some statuses, with the count of it; `href` leads to those who are counted.
    func statusColumns<Row>(
        _ statuses: [TrainingStatus], _ counts: @escaping (Row) -> StatusCounts,
        href: @escaping (Row, TrainingStatus) -> String?
    ) -> [Column<Row>] {
        statuses.map { status in
            Column(words.status(status), .number) { row in
                let count = counts(row)[status]
                guard count > 0 else { return .badge("0", "zero") }
                let text = words.grouped(count)
                return TableCell(sortKey: String(count)) { writer in
                    guard let href = href(row, status) else { return writer.text(text) }
                    writer.element("a", [("href", href)], text: text)
                }
            }
        }
    }

    /// The columns of figures that sum up courses.
    func figureColumns<Row>(_ counts: @escaping (Row) -> StatusCounts) -> [Column<Row>] {
        [
            Column(words.heads.asked, .number) { number(counts($0).running) },
            Column(words.heads.completedShare, .number) { share(counts($0)) },
            Column(words.heads.done, .number) { number(counts($0).done) },
            Column(words.heads.open, .number) { number(counts($0).open) },
            Column(words.statuses.overdue, .number) { number(counts($0).late) },
        ]
    }

    /// How many people a department has with those below it, and the figures of all of them.
    func departmentFigures() -> [Column<Position<Department>>] {
        [Column(words.heads.people, .number) { number(tally.peopleCount(under: $0)) }]
            + figureColumns { tally.counts(under: $0) }
    }

    /// What the figures count.
    var figureNote: String {
        words.desk.countedNote
    }

    private func share(_ counts: StatusCounts) -> TableCell {
        let share = words.percent(counts.done, of: counts.running)
        return TableCell(sortKey: counts.running == 0 ? "-1" : share) { writer in
            writer.text(share)
            CompletionBar(done: counts.done, late: counts.late, asked: counts.running).write(to: &writer)
        }
    }

    /// A whole number.
    func number(_ number: Int) -> TableCell {
        number == 0 ? .badge("0", "zero") : .text(words.grouped(number), sortKey: String(number))
    }

    /// A status with its mark.
    func status(_ status: TrainingStatus) -> TableCell { .badge(words.status(status), "state " + status.word) }

    /// A department; its text is what the filter of its column chooses by.
    func department(_ position: Position<Department>?, href: String? = nil) -> TableCell {
        guard let position else { return .text("–") }
        let label = labels[position]
        return TableCell { writer in
            if let href { writer.element("a", [("href", href)], text: label.name) } else { writer.text(label.name) }
            guard let more = label.more else { return }
            writer.text(" ")
            writer.element("span", [("class", "where")], text: more)
        }
    }
}

/// A table with a column for each of many things.
enum ManyColumns: String {
    /// People against courses, by marks.
    case marks
    /// Courses or departments against statuses, by counts.
    case counts

    /// How many such columns a usual screen shows beside the others.
    private var room: Int {
        switch self {
        case .marks: 12
        case .counts: 9
        }
    }

    /// The classes of a table with so many of them; one that is wider than the screen scrolls by itself.
    func css(columns: Int) -> String { "data " + rawValue + (columns > room ? " wide" : "") }
}
