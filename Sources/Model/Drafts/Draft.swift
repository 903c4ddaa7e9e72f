package import ShikiriDiagnostics

/// A value as an author wrote it, in YAML, in front matter or in a row of a CSV file, with the place where it stands.
///
/// Drafts are what Loading hands over: nothing in them is checked or decided yet. Domain values are read from them
/// once, through `Fields`, which reports whatever doesn't fit.
package struct Draft: Sendable {
    /// The form of the value.
    package let content: Content
    /// Where the value begins.
    package let location: SourceLocation
    /// Which row of a table this is; nil for everything that isn't one.
    package let row: Row?

    /// Which row of its table a draft is.
    ///
    /// A mistake of the header is a mistake of every row: so only the first row tells it, and where the header stands.
    package enum Row: Sendable {
        /// The first row, with the place of the header.
        case first(header: SourceLocation)
        /// Any other.
        case further
    }

    /// The forms that a value can have.
    package enum Content: Sendable {
        /// One value as text, whether it was written with quotes or without.
        case scalar(String)
        /// A list.
        case sequence([Draft])
        /// Keys with their values, in the order written.
        case mapping([Member])
        /// Nothing: a key without a value.
        case null
        /// A file that can't be read, which is told already: what is missing in it is no mistake of its own.
        case unreadable
    }

    /// A key and its value.
    package struct Member: Sendable {
        /// The key as written.
        package let key: Located<String>
        /// The value as written.
        package let value: Draft
        /// What its author calls the key, where that is another name: the heading of a column.
        package let heading: String?

        /// Joins a key with its value.
        package init(key: Located<String>, value: Draft, heading: String? = nil) {
            self.key = key
            self.value = value
            self.heading = heading
        }

        /// The name of the key as its author sees it.
        var name: String { heading ?? key.value }
    }

    /// Makes a draft.
    package init(_ content: Content, at location: SourceLocation, row: Row? = nil) {
        self.content = content
        self.location = location
        self.row = row
    }

    /// The text of a key, or of a cell of a row; nil where there is none.
    package func text(of key: String) -> String? {
        guard case .mapping(let members) = content,
            case .scalar(let text) = members.first(where: { $0.key.value == key })?.value.content
        else { return nil }
        return text
    }

    /// Whether the draft says all that its author wrote.
    package var isReadable: Bool {
        if case .unreadable = content { false } else { true }
    }

    /// Whether a file of records says all that its author wrote: not where it is something else than a list.
    package var isReadableList: Bool {
        switch content {
        case .sequence, .null: true
        case .scalar, .mapping, .unreadable: false
        }
    }

    /// What kind of value this is, in words for a message.
    var kindInWords: Phrase {
        switch content {
        case .scalar: .singleValue
        case .sequence: .list
        case .mapping: .keysWithValues
        case .null, .unreadable: .nothing
        }
    }
}

/// The rows of one CSV file, as drafts of mappings from column to cell.
package struct DraftTable: Sendable {
    /// The file, relative to the content folder.
    package let file: String
    /// The column names in their order.
    package let columns: [String]
    /// Each row, as a mapping with the columns as its keys.
    package let rows: [Draft]
    /// Whether the rows are all that were written: none was left out, because of a mistake that is told already.
    package let isWhole: Bool

    /// Makes a table.
    package init(file: String, columns: [String], rows: [Draft], isWhole: Bool = true) {
        self.file = file
        self.columns = columns
        self.rows = rows
        self.isWhole = isWhole
    }

    /// A table that can't be read, which is told already.
    package static func unreadable(_ file: String) -> DraftTable {
        DraftTable(file: file, columns: [], rows: [], isWhole: false)
    }
}
