import ShikiriModel
import ShikiriPages
import ShikiriTemplates

/// A report for the compliance office, HR and audit: a page under `office/`, which holds personal data.
package struct OfficeReport: Sendable {
    /// The folder of the page below `office/`.
    package let folder: String
    /// Its title.
    let title: String
    /// What it is about, in a sentence.
    let lead: String
    /// The figure that the list of reports shows, with what it counts, and whether it asks for action.
    let figure: (count: Int, of: String, isLate: Bool)
    /// Counts above the tables.
    var sum: [(badge: String, css: String, word: String, count: Int)] = []
    /// The tables.
    let blocks: [Block]
    /// Files to take along, with what they hold.
    var files: [File] = []

    /// A heading with a table, or with a sentence where there is nothing to show.
    struct Block: Sendable {
        let id: String
        let heading: String
        let nothing: String
        let columns: [DataTable.Column]
        let rows: [DataTable.Row]
    }

    /// A file beside the page.
    package struct File: Sendable {
        /// Its path below `office/`.
        package let path: String
        /// What it holds.
        let note: String
        /// Its bytes.
        package let bytes: [UInt8]
    }

    /// What the page's template shows.
    func values(from here: Address) -> [String: ViewValue] {
        [
            "office": .object([
                "sum": sum.isEmpty
                    ? .absent
                    : .object([
                        "items": .list(
                            sum.map {
                                .object([
                                    "badge": .text($0.badge), "css": .text($0.css), "word": .text($0.word),
                                    "count": .text(String($0.count)),
                                ])
                            })
                    ]),
                "blocks": .list(blocks.map(\.view)),
                "downloads": files.isEmpty
                    ? .absent
                    : .object([
                        "items": .list(
                            files.map {
                                .object([
                                    "label": .text($0.path), "href": .text(here.href(toFile: $0.path)),
                                    "note": .text($0.note),
                                ])
                            })
                    ]),
            ])
        ]
    }
}

extension OfficeReport.Block {
    var view: ViewValue {
        let table = DataTable(id: id, caption: heading, columns: columns, rows: rows)
        return .object([
            "id": .text(id), "heading": .text(heading), "text": .absent, "filtered": .flag(rows.count >= 8),
            "table": rows.isEmpty ? .absent : .markup(table.html), "nothing": .text(nothing),
        ])
    }
}
