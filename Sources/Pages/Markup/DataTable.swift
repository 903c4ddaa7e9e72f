package import ShikiriTemplates

/// A table for readers: rows with a head, columns that can be sorted and filtered, groups of rows.
///
/// It scrolls inside its own region and stays a table for a screen reader; the scripts of the portal find their way by
/// its data attributes.
package struct DataTable: Sendable {
    /// A column.
    package struct Column: Sendable {
        /// What a column can be sorted by.
        package enum Sorting: String, Sendable {
            case text, number, date, none
        }

        let title: String
        let sorting: Sorting
        let isFacet: Bool
        let href: String?
        /// What stands before each cell on a phone, where the rows are cards; nil: nothing.
        let cardLabel: String?

        /// A column; a facet's values become choices of the filter.
        package init(_ title: String, _ sorting: Sorting = .text, facet: Bool = false) {
            self.title = title
            self.sorting = sorting
            isFacet = facet
            href = nil
            cardLabel = nil
        }

        /// A column of a table whose rows are cards on a phone, with its title before each cell.
        init(onCards title: String, _ sorting: Sorting = .text) {
            self.title = title
            self.sorting = sorting
            isFacet = false
            href = nil
            cardLabel = title
        }

        /// A column whose title leads to a page of its own, and which therefore can't be a button for sorting.
        package init(_ title: String, href: String) {
            self.title = title
            sorting = .none
            isFacet = false
            self.href = href
            cardLabel = nil
        }
    }

    /// A row: its id, its head and its further cells, as writers of their contents.
    package struct Row: Sendable {
        let id: String?
        let isEntry: Bool
        let cells: [Cell]

        /// A row; the first cell is its head. A row that is an entry is a thing of its own for search.
        package init(id: String? = nil, isEntry: Bool = false, _ cells: [Cell]) {
            self.id = id
            self.isEntry = isEntry
            self.cells = cells
        }
    }

    /// A cell.
    package struct Cell: Sendable {
        let content: HTMLWriter
        let sortKey: String?

        /// A cell with what `write` writes; `sortKey` orders it where its text doesn't.
        package init(sortKey: String? = nil, _ write: (inout HTMLWriter) -> Void) {
            var writer = HTMLWriter()
            write(&writer)
            content = writer
            self.sortKey = sortKey
        }

        /// A cell with a text.
        package static func text(_ text: String, sortKey: String? = nil) -> Cell {
            Cell(sortKey: sortKey) { $0.text(text) }
        }

        /// A cell with a link, and under it a remark.
        package static func link(_ text: String, _ href: String, remark: String? = nil) -> Cell {
            Cell {
                $0.element("a", [("href", href)], text: text)
                guard let remark else { return }
                $0.text(" ")
                $0.element("span", [("class", "where")], text: remark)
            }
        }

        /// A cell with a badge.
        package static func badge(_ word: String, _ css: String) -> Cell {
            Cell { $0.element("span", [("class", css)], text: word) }
        }

        /// A cell with a day, which may be unknown.
        package static func day(_ iso: String?, _ text: String) -> Cell {
            Cell { writer in
                guard let iso else { return writer.text(text) }
                writer.element("time", [("datetime", iso)], text: text)
            }
        }
    }

    /// Rows under a common head.
    package struct Group: Sendable {
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

    let id: String
    let caption: String
    let css: String
    let columns: [Column]
    let groups: [Group]

    /// A table of groups.
    package init(id: String, caption: String, css: String = "data", columns: [Column], groups: [Group]) {
        self.id = id
        self.caption = caption
        self.css = css
        self.columns = columns
        self.groups = groups
    }

    /// A table of rows.
    package init(id: String, caption: String, columns: [Column], rows: [Row]) {
        self.init(id: id, caption: caption, columns: columns, groups: [Group(rows)])
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
            writer.element("table", [("class", css), ("id", id), ("data-sortable", "")]) { writer in
                writer.element("caption", [("id", captionID)], text: caption)
                writeHead(&writer)
                for group in groups { write(group, &writer) }
            }
        }
    }

    private func writeHead(_ writer: inout HTMLWriter) {
        writer.element("thead") { writer in
            writer.element("tr") { writer in
                for column in columns {
                    writer.element(
                        "th",
                        [
                            ("scope", "col"), ("class", column.sorting == .number ? "num" : nil),
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

    private func write(_ group: Group, _ writer: inout HTMLWriter) {
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
        writer.element("tr", [("id", row.id), ("data-entry", row.isEntry ? "" : nil)]) { writer in
            for (column, cell) in zip(columns.indices, row.cells) {
                let isNumber = columns[column].sorting == .number
                let attributes: [(StaticString, String?)] = [
                    ("class", isNumber ? "num" : nil), ("data-value", cell.sortKey),
                    ("data-label", columns[column].cardLabel),
                ]
                if column == 0 {
                    writer.element("th", [("scope", "row")] + attributes) { $0.append(cell.content) }
                } else {
                    writer.element("td", attributes) { $0.append(cell.content) }
                }
            }
        }
        writer.newline()
    }
}
