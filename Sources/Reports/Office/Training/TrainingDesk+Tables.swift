import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriWords

// Columns and cells that several tables share.
extension TrainingDesk {
    /// A column for each of some statuses.
    func statusColumns(_ statuses: [TrainingStatus]) -> [Column] {
        statuses.map { Column(words.status($0), .number) }
    }

    /// A count for each of the same statuses; `href` leads to those who are counted.
    func statusCells(
        _ counts: StatusCounts, _ statuses: [TrainingStatus], href: (TrainingStatus) -> String?
    ) -> [Cell] {
        statuses.map { status in
            let count = counts[status]
            guard count > 0 else { return .badge("0", "zero") }
            let text = words.grouped(count)
            return Cell(sortKey: String(count)) { writer in
                guard let href = href(status) else { return writer.text(text) }
                writer.element("a", [("href", href)], text: text)
            }
        }
    }

    /// The columns of figures that sum up courses.
    var figureColumns: [Column] {
        [
            Column(words.heads.asked, .number), Column(words.heads.completedShare, .number),
            Column(words.heads.done, .number), Column(words.heads.open, .number),
            Column(words.statuses.overdue, .number),
        ]
    }

    /// What the figures count.
    var figureNote: String {
        words.desk.countedNote
    }

    /// Counts that sum up courses.
    func figureCells(_ counts: StatusCounts) -> [Cell] {
        let share = words.percent(counts.done, of: counts.running)
        return [
            number(counts.running),
            Cell(sortKey: counts.running == 0 ? "-1" : share) { writer in
                writer.text(share)
                CompletionBar(done: counts.done, late: counts.late, asked: counts.running).write(to: &writer)
            },
            number(counts.done), number(counts.open), number(counts.late),
        ]
    }

    /// A whole number.
    func number(_ number: Int) -> Cell {
        number == 0 ? .badge("0", "zero") : .text(words.grouped(number), sortKey: String(number))
    }

    /// A status with its mark.
    func status(_ status: TrainingStatus) -> Cell { .badge(words.status(status), "state " + status.word) }

    /// A department; its text is what the filter of its column chooses by.
    func department(_ position: Int?, href: String? = nil) -> Cell {
        guard let position else { return .text("–") }
        let label = labels[position]
        return Cell { writer in
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
