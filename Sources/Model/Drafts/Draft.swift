package import ShikiriDiagnostics

/// A value as an author wrote it, in YAML, in front matter or in a row of a CSV file, with the place where it stands.
///
/// Drafts are what Loading hands over: nothing in them is checked or decided yet. Domain values are read from them
/// once, through `DraftFields`, which reports whatever doesn't fit.
package struct Draft: Sendable {
    /// The form of the value.
    package let content: Content
    /// Where the value begins.
    package let location: SourceLocation

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
    }

    /// A key and its value.
    package struct Member: Sendable {
        /// The key as written.
        package let key: Located<String>
        /// The value as written.
        package let value: Draft

        /// Joins a key with its value.
        package init(key: Located<String>, value: Draft) {
            self.key = key
            self.value = value
        }
    }

    /// Makes a draft.
    package init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// What kind of value this is, in words for a message.
    var kindInWords: String {
        switch content {
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "keys with values"
        case .null: "nothing"
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

    /// Makes a table.
    package init(file: String, columns: [String], rows: [Draft]) {
        self.file = file
        self.columns = columns
        self.rows = rows
    }
}
