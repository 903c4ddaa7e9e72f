/// CSV made for people: UTF-8 with a byte-order mark, so that spreadsheets show Japanese, and with cells that a
/// spreadsheet would take for formulas made harmless.
package struct SpreadsheetCSV: Sendable {
    private var text: String

    /// The columns of the first row.
    package init(columns: [String]) {
        text = "\u{FEFF}"
        add(columns)
    }

    /// Adds a row.
    package mutating func add(_ cells: [String]) {
        addAsWritten(cells.map(Self.harmless))
    }

    /// Adds a row of a file that somebody wrote, whose cells must stay what they are.
    package mutating func addAsWritten(_ cells: [String]) {
        text += cells.map(Self.quoted).joined(separator: ",") + "\n"
    }

    /// The whole file.
    package var bytes: [UInt8] { Array(text.utf8) }

    /// A cell that begins like a formula, in narrow or full-width characters, gets an apostrophe before it, which
    /// spreadsheets take for "this is text".
    private static func harmless(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first else { return cell }
        return formulaStarts.contains(first) ? "'" + cell : cell
    }

    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
    ]

    private static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
