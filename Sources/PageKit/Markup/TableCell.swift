/// A cell of a table.
package struct TableCell: Sendable {
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
    package static func text(_ text: String, sortKey: String? = nil) -> TableCell {
        TableCell(sortKey: sortKey) { $0.text(text) }
    }

    /// A cell with a link, and under it a remark.
    package static func link(_ text: String, _ href: String, remark: String? = nil) -> TableCell {
        TableCell {
            $0.element("a", [("href", href)], text: text)
            guard let remark else { return }
            $0.text(" ")
            $0.element("span", [("class", "where"), ("data-search", "remark")], text: remark)
        }
    }

    /// A cell with a badge.
    package static func badge(_ word: String, _ css: String) -> TableCell {
        TableCell { $0.element("span", [("class", css)], text: word) }
    }

    /// A cell with a day, which may be unknown.
    package static func day(_ iso: String?, _ text: String) -> TableCell {
        TableCell { writer in
            guard let iso else { return writer.text(text) }
            writer.element("time", [("datetime", iso)], text: text)
        }
    }
}
