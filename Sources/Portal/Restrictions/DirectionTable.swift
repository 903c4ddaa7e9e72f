import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriTemplates
import ShikiriWords

/// The table of all moves from one place, or into one place, with the answer to each.
///
/// Up to a number of departments each has a row of its own, with its reasons on demand. Beyond that, departments below
/// the same one with the same answer share a row and reasons have numbers, so that a page stays small.
struct DirectionTable {
    /// Which end of the moves the page is about.
    enum Side: String {
        case outward, inward

        /// What the id of a department's row begins with.
        var rowPrefix: String { self == .outward ? "to-" : "from-" }
    }

    /// One department at the other end.
    struct Entry: AnsweredRow {
        let department: Department
        let answer: Answer

        var outlook: Outlook { answer.outlook }
        var change: Outlook.Change? { outlook.coming.first }
        var reasons: [Reason] { answer.reasons }
    }

    /// What the rules say about a move, and why.
    struct Answer {
        let outlook: Outlook
        let reasons: [Reason]
    }

    /// The most departments of which each has a row of its own.
    static let mostRows = 150
    private static let mostBytes = 320_000

    let side: Side
    let placeName: String
    let entries: [Entry]
    let teller: ReasonTeller

    var words: Words { teller.words }
    var portal: Portal { teller.portal }

    /// The block as templates show it.
    func view(heading: String) -> DirectionView {
        DirectionView(
            heading: heading, filter: side.rawValue,
            sum: Self.strictestFirst.map { measure in
                let count = entries.count { $0.outlook.answer.verdict == measure }
                return DirectionView.Sum(verdict: words.verdict(measure), count: words.counts.departments(count))
            }, table: Markup(html))
    }

    /// The table, in the long form where that stays small.
    var html: String {
        guard entries.count <= Self.mostRows else { return CompactDirectionTable(self).html }
        let long = long.html
        return long.utf8.count <= Self.mostBytes ? long : CompactDirectionTable(self).html
    }

    static let strictestFirst: [Measure] = [.prohibited, .approval, .allowed]

    /// A table with a row a department, by verdict, the strictest first.
    private var long: DataTable<Entry> {
        let groups = Self.strictestFirst.compactMap { verdict -> RowGroup<Entry>? in
            let group = entries.filter { $0.outlook.answer.verdict == verdict }
            return group.isEmpty ? nil : self.group(verdict, count: group.count, group)
        }
        return table(groups, place: place, why: why) { side.rowPrefix + $0.department.id.text }
    }

    /// A table of rows that each have an answer.
    func table<Row: AnsweredRow>(
        _ groups: [RowGroup<Row>], place: @escaping (Row) -> TableCell, why: @escaping (Row) -> TableCell,
        rowID: @escaping (Row) -> String? = { _ in nil }
    ) -> DataTable<Row> {
        DataTable(
            id: side.rawValue, caption: caption, css: "data restriction",
            columns: [
                Column(side == .outward ? words.heads.destination : words.heads.origin, width: .name, cell: place),
                Column(words.heads.verdict, facet: true, width: .verdict) { verdict($0.outlook.answer) },
                Column(words.heads.permittedTime, .date, look: .card, width: .time) {
                    time($0.outlook, changing: $0.change)
                },
                Column(words.heads.alsoNeeded, look: .card, width: .note) {
                    MoveNeeds($0.outlook.answer, pledge: teller.pledge).cell(words)
                },
                Column(words.heads.why, .none, look: .card, cell: why),
            ], groups: groups, rowID: rowID)
    }

    func group<Row>(_ verdict: Measure, count: Int, _ rows: [Row]) -> RowGroup<Row> {
        var head = HTMLWriter()
        head.element("span", [("class", "verdict " + verdict.rawValue)], text: words.word(verdict))
        head.text(" ")
        head.element("span", [("class", "group-count")], text: words.counts.departments(count))
        head.text(" ")
        head.element("span", [("class", "group-note")], text: words.remark(on: verdict))
        return RowGroup(css: "group " + verdict.rawValue, head: head, rows)
    }

    private var caption: String {
        side == .outward
            ? words.directions.movesFrom(placeName)
            : words.directions.movesTo(placeName)
    }

    private func place(_ entry: Entry) -> TableCell {
        let department = entry.department
        return .link(
            department.name, teller.here.href(to: .department(department.id.text)),
            remark: portal.organization.pathAbove(department.id))
    }

    private func why(_ entry: Entry) -> TableCell {
        TableCell { writer in
            teller.write(ReasonLine.joined(entry.reasons), coming: entry.outlook.coming, to: &writer)
        }
    }

    private func verdict(_ answer: StandingAnswer) -> TableCell {
        .badge(words.word(answer.verdict), "verdict " + answer.verdict.rawValue)
    }

    /// The time; that by today's rules, and the next change with what it is to, stand under it.
    private func time(_ outlook: Outlook, changing change: Outlook.Change?) -> TableCell {
        let answer = outlook.answer
        return TableCell(sortKey: sortKey(answer)) { writer in
            writer.text(words.time(outlook))
            if answer.verdict != .allowed {
                writer.element("span", [("class", "where")], text: words.time(answer))
            }
            guard let change else { return }
            writer.element("span", [("class", "where")], text: words.change(change, from: answer))
        }
    }

    /// Orders times: a period in months and days, after it what no date permits.
    private func sortKey(_ answer: StandingAnswer) -> String {
        guard answer.verdict != .allowed else { return "0" }
        guard answer.verdict == .prohibited else { return "1" }
        guard let period = answer.period else { return "3" }
        let days = String(period.months * 31 + period.days)
        return "2" + String(repeating: "0", count: max(0, 7 - days.count)) + days
    }
}

/// A row that says what the rules answer to moves from one place, or into one.
protocol AnsweredRow {
    /// The answer now and in future.
    var outlook: Outlook { get }
    /// The next change, where the row tells it with the time.
    var change: Outlook.Change? { get }
}
