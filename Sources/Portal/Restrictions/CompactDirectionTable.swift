import ShikiriModel
import ShikiriPageKit
import ShikiriRestrictions
import ShikiriWords

/// The same answers for many departments: those below one department with one answer share a row, and every reason is
/// written once, under the table, with a number.
struct CompactDirectionTable {
    private let table: DirectionTable
    private var reasons: [ReasonLine] = []
    private var numberOf: [NumberedReason: Int] = [:]
    private var rows: [Row] = []

    /// Departments that share a row.
    private struct Row: AnsweredRow {
        let outlook: Outlook
        /// Told with the reasons.
        let change: Outlook.Change? = nil
        let parent: DepartmentID?
        var members: [(department: Department, reasons: [Int])] = []

        /// Whether one list of numbers stands for all members.
        var sharesReasons: Bool { members.allSatisfy { $0.reasons == members[0].reasons } }
    }

    private struct RowKey: Hashable {
        let outlook: Outlook
        let parent: DepartmentID?
    }

    /// What makes two reasons the same whatever operations are behind them.
    private struct NumberedReason: Hashable {
        let basis: Reason.Basis
        let cooling: Reason.Cooling?
    }

    init(_ table: DirectionTable) {
        self.table = table
        var places: [RowKey: Int] = [:]
        for entry in table.entries {
            let numbers = entry.reasons.map { number(of: $0) }
            let key = RowKey(outlook: entry.outlook, parent: entry.department.parent)
            let place = places[key] ?? rows.count
            if places.updateValue(place, forKey: key) == nil {
                rows.append(Row(outlook: entry.outlook, parent: entry.department.parent))
            }
            rows[place].members.append((entry.department, Array(Set(numbers)).sorted()))
        }
    }

    private mutating func number(of reason: Reason) -> Int {
        let key = NumberedReason(basis: general(reason.basis), cooling: reason.cooling)
        if let number = numberOf[key] { return number }
        reasons.append(ReasonLine(reason))
        numberOf[key] = reasons.count
        return reasons.count
    }

    /// Departments without operations share one reason.
    private func general(_ basis: Reason.Basis) -> Reason.Basis {
        guard case .noOperations = basis, let known = reasons.first(where: \.isAboutMissingOperations) else {
            return basis
        }
        return known.reason.basis
    }

    var html: String {
        var writer = HTMLWriter()
        let groups = DirectionTable.strictestFirst.compactMap { verdict -> RowGroup<Row>? in
            let members = rows.filter { $0.outlook.answer.verdict == verdict }
            guard !members.isEmpty else { return nil }
            return table.group(verdict, count: members.reduce(0) { $0 + $1.members.count }, members)
        }
        table.table(groups, place: place, why: why).write(to: &writer)
        writeReasons(&writer)
        return writer.html
    }

    private func place(_ row: Row) -> TableCell {
        let place = row.parent.map(table.portal.organization.path) ?? table.words.directions.top
        let numbered = !row.sharesReasons
        return TableCell(sortKey: place) { writer in
            writer.text(place)
            writer.text(" ")
            writer.element("span", [("class", "count")], text: table.words.counts.departments(row.members.count))
            writer.element("ul") { writer in
                for member in row.members { write(member, numbered: numbered, &writer) }
            }
        }
    }

    private func write(
        _ member: (department: Department, reasons: [Int]), numbered: Bool, _ writer: inout HTMLWriter
    ) {
        let id = member.department.id.text
        writer.element("li", [("id", table.side.rowPrefix + id)]) { writer in
            writer.element("a", [("href", table.teller.here.href(to: .department(id)))], text: member.department.name)
            guard numbered else { return }
            writer.text(" ")
            writer.element("span", [("class", "source")], text: numbers(member.reasons))
        }
    }

    private func why(_ row: Row) -> TableCell {
        TableCell { writer in
            writer.element("a", [("href", "#" + listID)]) { writer in
                writer.text(row.sharesReasons ? table.words.heads.why : table.words.directions.reasonsByNumber)
            }
            if row.sharesReasons { writer.text(" " + numbers(row.members[0].reasons)) }
            guard !row.outlook.coming.isEmpty else { return }
            writer.element("ul", [("class", "why")]) { writer in
                for change in row.outlook.coming {
                    writer.element("li", [("class", "coming")]) { table.teller.write(change, to: &$0) }
                }
            }
        }
    }

    private var listID: String { table.side.rawValue + "-reasons" }

    private func numbers(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }

    private func writeReasons(_ writer: inout HTMLWriter) {
        writer.element("h3", [("id", listID)], text: table.words.directions.reasonNumbers)
        writer.element("ol") { writer in
            for reason in reasons {
                writer.element("li") { write(reason, &$0) }
            }
        }
    }

    private func write(_ line: ReasonLine, _ writer: inout HTMLWriter) {
        guard case .noOperations = line.reason.basis else { return table.teller.write(line, to: &writer) }
        writer.text(
            table.words.directions.noOperations)
    }
}
