/// Everything that the content folder says, as drafts: what Loading hands to the model.
package struct PortalDraft: Sendable {
    /// The YAML files by their paths below the content folder; a file that is absent or empty has none.
    package var documents: [String: Draft] = [:]
    /// The CSV files by their paths below the content folder.
    package var tables: [String: DraftTable] = [:]
    /// The Markdown files, sorted by path.
    package var pages: [PageDraft] = []
    /// Markdown files that could not be read; what is wrong with them is reported already.
    package var unreadablePages: [String] = []
    /// The revisions of the restrictions with their files, sorted by path.
    package var revisions: [(file: String, draft: Draft)] = []
    /// What earlier publications left, in the folder that `history` names, sorted by path.
    package var history: [String] = []
    /// Pictures and other files that pages link to, sorted by path.
    package var attachments: [String] = []

    /// An empty portal.
    package init() {}

    /// A YAML file; nil where it is absent or empty.
    package func document(_ file: ContentFile) -> Draft? { documents[file.rawValue] }

    /// How many rows or entries each table and each list has, by its file.
    package var lengths: [String: Int] {
        let lists = documents.compactMapValues { draft -> Int? in
            if case .sequence(let items) = draft.content { items.count } else { nil }
        }
        return tables.mapValues(\.rows.count).merging(lists) { table, _ in table }
    }

    /// A CSV file; nil where it is absent.
    package func table(_ file: ContentFile) -> DraftTable? { tables[file.rawValue] }
}

/// A Markdown file: its front matter as a draft, and its bytes.
package struct PageDraft: Sendable {
    /// Its path below the content folder.
    package let file: String
    /// Its front matter.
    package let fields: Draft
    /// All its bytes, without a byte-order mark; they are UTF-8.
    package let bytes: [UInt8]
    /// Where the body begins in the bytes.
    package let bodyStart: Int
    /// The line of the file on which the body begins.
    package let bodyLine: Int

    /// Makes a draft of a page.
    package init(file: String, fields: Draft, bytes: [UInt8], bodyStart: Int, bodyLine: Int) {
        self.file = file
        self.fields = fields
        self.bytes = bytes
        self.bodyStart = bodyStart
        self.bodyLine = bodyLine
    }
}
