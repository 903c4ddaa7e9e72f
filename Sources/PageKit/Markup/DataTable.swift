package import ShikiriTemplates

/// A table for readers: rows with a head, columns that can be sorted and filtered, groups of rows.
///
/// It scrolls inside its own region and stays a table for a screen reader; the scripts of the portal find their way by
/// its data attributes.
package struct DataTable<Row> {
    let id: String
    let caption: String
    let css: String
    let columns: [Column<Row>]
    let groups: [RowGroup<Row>]
    /// The id of a row, where links lead to it.
    let rowID: (Row) -> String?
    /// Whether each row is a thing of its own for search.
    let areEntries: Bool

    /// A table of groups.
    package init(
        id: String, caption: String, css: String = "data", columns: [Column<Row>], groups: [RowGroup<Row>],
        areEntries: Bool = false, rowID: @escaping (Row) -> String? = { _ in nil }
    ) {
        self.id = id
        self.caption = caption
        self.css = css
        self.columns = columns
        self.groups = groups
        self.areEntries = areEntries
        self.rowID = rowID
    }

    /// A table of rows.
    package init(id: String, caption: String, columns: [Column<Row>], rows: [Row]) {
        self.init(id: id, caption: caption, columns: columns, groups: [RowGroup(rows)])
    }

    /// The table in its scrolling region.
    package var html: String {
        var writer = HTMLWriter()
        write(to: &writer)
        return writer.html
    }

    /// The same for templates.
    package var markup: Markup { Markup(html) }

    /// Writes the table in its scrolling region.
    package func write(to writer: inout HTMLWriter) {
        let captionID = id + "-caption"
        writer.element(
            "div", [("class", "table-scroll"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", captionID)]
        ) { writer in
            writer.element("table", [("class", classes), ("id", id), ("data-sortable", "")]) { writer in
                writer.element("caption", [("id", captionID)], text: caption)
                writeHead(&writer)
                for group in groups { write(group, &writer) }
            }
        }
    }

    /// How many columns there are, as far as it matters to the width of the table, and whether they are figures but for
    /// the first: a few of them fit a phone.
    private var classes: String {
        let steps = [9, 7, 5, 4, 3]
        let breadth = steps.first { columns.count >= $0 }.map { " columns-\($0)" } ?? ""
        let isFigures = columns.count < 5 && columns.dropFirst().allSatisfy { $0.sorting == .number }
        return css + breadth + (isFigures ? " only-figures" : "")
    }

    private func writeHead(_ writer: inout HTMLWriter) {
        writer.element("thead") { writer in
            writer.element("tr") { writer in
                for column in columns {
                    writer.element(
                        "th",
                        [
                            ("scope", "col"), ("class", column.css),
                            ("data-sort", column.sorting == .text ? nil : column.sorting.rawValue),
                            ("data-facet", column.isFacet ? "" : nil),
                        ]
                    ) { writer in
                        guard let href = column.href else { return writer.text(column.title) }
                        writer.element("a", [("href", href)], text: column.title)
                    }
                }
            }
        }
        writer.newline()
    }

    private func write(_ group: RowGroup<Row>, _ writer: inout HTMLWriter) {
        writer.element("tbody", [("class", group.css)]) { writer in
            writer.newline()
            if let head = group.head {
                writer.element("tr", [("class", "group-head")]) { writer in
                    writer.element("th", [("scope", "rowgroup"), ("colspan", String(columns.count))]) { writer in
                        writer.element("span", [("class", "group-label")]) { $0.append(head) }
                    }
                }
                writer.newline()
            }
            for row in group.rows { write(row, &writer) }
        }
    }

    private func write(_ row: Row, _ writer: inout HTMLWriter) {
        writer.element("tr", [("id", rowID(row)), ("data-search", areEntries ? "entry" : nil)]) { writer in
            for (place, column) in columns.enumerated() {
                let cell = column.cell(row)
                let attributes: [(StaticString, String?)] = [
                    ("class", column.css), ("data-value", cell.sortKey), ("data-label", column.cardLabel),
                ]
                if place == 0 {
                    writer.element("th", [("scope", "row")] + attributes) { $0.append(cell.content) }
                } else {
                    writer.element("td", attributes) { $0.append(cell.content) }
                }
            }
        }
        writer.newline()
    }
}

/// Rows of a table under a common head.
package struct RowGroup<Row> {
    let css: String?
    let head: HTMLWriter?
    /// The rows.
    package let rows: [Row]

    /// A group; without a head it is just rows.
    package init(css: String? = nil, head: HTMLWriter? = nil, _ rows: [Row]) {
        self.css = css
        self.head = head
        self.rows = rows
    }
}
