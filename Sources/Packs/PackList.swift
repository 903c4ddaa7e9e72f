import ShikiriBasics
import ShikiriDiagnostics
package import ShikiriModel
import ShikiriPeople

/// The list of packs for the office, `distribution.csv`: who gets which file.
package struct PackList: Sendable {
    /// One pack's line.
    package struct Entry: Hashable, Sendable {
        /// The manager's id.
        package let manager: String
        /// The manager's address; empty where there is none.
        let email: String
        /// The page, relative to the output folder.
        let file: String
        /// The SHA-256 of the page, in hexadecimal digits.
        let sha256: String
        /// How many people are in the line, and how many of their courses are overdue.
        let people: String, overdue: String

        /// The name of the pack's folder.
        fileprivate var token: String {
            file.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        }

        fileprivate var cells: [String] { [manager, email, file, sha256, people, overdue] }
    }

    private static let columns = ["manager", "email", "file", "sha256", "people", "overdue"]

    private var entries: [Entry] = []
    /// The places in `entries` by manager.
    private var places: [String: Int] = [:]

    /// An empty list.
    package init() {}

    /// A list that was written before; nil where it has other columns, or a line that names no pack.
    package init?(_ table: DraftTable) {
        guard table.columns == Self.columns else { return nil }
        for row in table.rows {
            let cells = Self.columns.map { row.text(of: $0) ?? "" }
            let entry = Entry(
                manager: cells[0], email: cells[1], file: cells[2], sha256: cells[3], people: cells[4],
                overdue: cells[5])
            guard !entry.manager.isEmpty, !entry.token.isEmpty else { return nil }
            put(entry)
        }
    }

    /// How many packs there are.
    package var count: Int { entries.count }

    /// Puts a manager's line in the place of the one that they had, or at the end.
    package mutating func put(_ entry: Entry) {
        if let place = places[entry.manager] {
            entries[place] = entry
        } else {
            places[entry.manager] = entries.count
            entries.append(entry)
        }
    }

    /// Leaves the lines of these managers only.
    package mutating func keep(_ managers: Set<String>) {
        keep { managers.contains($0.manager) }
    }

    /// Leaves the lines of the packs in these folders only.
    package mutating func keep(folders tokens: Set<String>) {
        keep { tokens.contains($0.token) }
    }

    private mutating func keep(where isKept: (Entry) -> Bool) {
        let kept = entries.filter(isKept)
        self = PackList()
        for entry in kept { put(entry) }
    }

    /// The ids of the managers.
    package var managers: Set<String> { Set(places.keys) }

    /// The names of the folders of packs, by their managers' ids.
    package func tokens(where isWanted: (_ manager: String) -> Bool) -> Set<String> {
        Set(entries.filter { isWanted($0.manager) }.map(\.token))
    }

    /// The file.
    package var bytes: [UInt8] {
        var table = SpreadsheetCSV(columns: Self.columns)
        for entry in entries { table.add(entry.cells) }
        return table.bytes
    }
}
