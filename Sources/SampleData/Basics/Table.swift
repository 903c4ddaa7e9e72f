/// Rows under a head, written as RFC 4180 says.
struct Table {
    let head: [String]
    private(set) var rows: [[String]] = []

    init(head: [String]) {
        self.head = head
    }

    mutating func append(_ row: [String]) {
        rows.append(row)
    }

    /// The text of the table, with quotes only where a cell needs them.
    func text(lineEnd: String = "\n") -> String {
        ([head] + rows).map { $0.map(Self.quoted).joined(separator: ",") + lineEnd }.joined()
    }

    /// Tab-separated with quotes around every cell, as Moodle writes for spreadsheets.
    func tabbedText() -> String {
        ([head] + rows).map { $0.map { "\"\($0)\"" }.joined(separator: "\t") + "\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
        let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return "\"\(doubled)\""
    }
}
