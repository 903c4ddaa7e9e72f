/// A column of a table, as one thing: its head, its cells, how it is sorted and filtered, and how it looks.
///
/// ```swift
/// let columns: [Column<Course>] = [
///     Column(words.heads.course) { .link($0.title, href(to: $0)) },
///     Column(words.heads.due, .date) { .day($0.due.description, words.day($0.due)) },
/// ]
/// ```
package struct Column<Row> {
    /// The head. Links that make a choice of the table's filter find the column by it.
    package let title: String
    let sorting: ColumnSorting
    let isFacet: Bool
    let look: ColumnLook
    let width: ColumnWidth
    /// The page that the head leads to; a head with a link can't be a button for sorting.
    package let href: String?
    let cell: (Row) -> TableCell

    /// A column; a facet's values become choices of the filter.
    package init(
        _ title: String, _ sorting: ColumnSorting = .text, facet: Bool = false, look: ColumnLook = .plain,
        width: ColumnWidth = .free, cell: @escaping (Row) -> TableCell
    ) {
        self.title = title
        self.sorting = sorting
        isFacet = facet
        self.look = look
        self.width = width
        href = nil
        self.cell = cell
    }

    /// A column whose title leads to a page of its own, and which therefore can't be a button for sorting.
    package init(_ title: String, href: String, look: ColumnLook = .plain, cell: @escaping (Row) -> TableCell) {
        self.title = title
        sorting = .none
        isFacet = false
        self.look = look
        width = .free
        self.href = href
        self.cell = cell
    }

    /// What stands before each cell on a phone, where the rows are cards; nil: nothing.
    var cardLabel: String? { look.isNamedOnCards ? title : nil }

    /// The classes of the head and of the cells.
    var css: String? {
        let classes = [sorting.css, look.css, width.css].compactMap { $0 }
        return classes.isEmpty ? nil : classes.joined(separator: " ")
    }
}

/// What a column can be sorted by. Numbers stand at the end of their cells.
package enum ColumnSorting: String, Sendable {
    case text, number, date, none

    var css: String? { self == .number ? "num" : nil }
}

/// How the lines of a column break, and what names it where rows are cards.
package enum ColumnLook: String, Sendable {
    /// As its cells need it.
    case plain
    /// Named before each cell on a phone, where the rows of the table are cards.
    case card
    /// A mark, whose word is kept for screen readers.
    case mark
    /// Names that break between words only.
    case unbroken
    /// A few words that stay in one line.
    case short

    var css: String? {
        switch self {
        case .plain, .card: nil
        case .mark, .unbroken, .short: "column-" + rawValue
        }
    }

    var isNamedOnCards: Bool { self == .card }
}

/// How wide a column of a table of moves is; the style sheet has the measures, on the screen and on paper.
package enum ColumnWidth: String, Sendable {
    /// What the others leave.
    case free
    /// A department with where it belongs.
    case name
    /// A badge.
    case verdict
    /// A time, with a remark below it.
    case time
    /// A few words.
    case note

    var css: String? { self == .free ? nil : "width-" + rawValue }
}
