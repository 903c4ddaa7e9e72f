import ShikiriDiagnostics
package import ShikiriModel

/// One language's file: every word by its key, each with its place.
///
/// A key that stands inside another is named with it: `training.on_time`.
package struct WordFile: Sendable {
    /// A word as the file has it.
    struct Entry: Sendable {
        let key: SourceLocation
        let text: Located<String>
    }

    /// One of the files that lie over each other.
    package struct Layer: Sendable {
        let file: String
        let lines: [Substring]
        let draft: Draft?

        /// Takes a file.
        ///
        /// - Parameters:
        ///   - file: the file, as findings name it.
        ///   - draft: what was read of its text; nil where it could not be read, which is told already.
        package init(file: String, text: String, draft: Draft?) {
            self.file = file
            self.draft = draft
            lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        }
    }

    let language: Language
    /// The uppermost file, to which what is missing is added.
    let file: String
    let entries: [String: Entry]
    /// Whether what the file lacks is a mistake of its own, and doesn't follow from one that is told already.
    let isReadable: Bool
    /// The lines of the files, for telling columns.
    private let lines: [String: [Substring]]

    /// Joins the files of a language: of a key that several have, the last one's word is taken.
    package init(_ language: Language, layers: [Layer]) {
        self.language = language
        file = layers.last?.file ?? ""
        isReadable = layers.allSatisfy { $0.draft != nil }
        lines = Dictionary(layers.map { ($0.file, $0.lines) }) { _, last in last }
        var entries: [String: Entry] = [:]
        for layer in layers { Self.collect(layer.draft, after: "", into: &entries) }
        self.entries = entries
    }

    /// The words outside any group.
    var labels: [String: String] {
        entries.filter { !$0.key.contains(".") }.mapValues(\.text.value)
    }

    private static func collect(_ draft: Draft?, after prefix: String, into entries: inout [String: Entry]) {
        guard case .mapping(let members) = draft?.content else { return }
        for member in members {
            let key = prefix + member.key.value
            if case .scalar(let text) = member.value.content {
                entries[key] = Entry(key: member.key.location, text: Located(text, at: member.value.location))
            } else {
                collect(member.value, after: key + ".", into: &entries)
            }
        }
    }

    /// Where a piece of a word stands that begins so many scalars after its beginning, as far as the line shows it on which
    /// the word begins.
    func location(of entry: Entry, at offset: Int) -> SourceLocation {
        let start = entry.text.location
        guard let lines = lines[start.file], lines.indices.contains(start.line - 1) else { return start }
        let line = lines[start.line - 1].unicodeScalars.dropFirst(start.column - 1)
        let lead = entry.text.value.unicodeScalars.prefix(offset + 1)
        // Behind the quotation mark, where the word is written in quotes.
        for quotes in 0...1 where line.dropFirst(quotes).starts(with: lead) {
            return SourceLocation(file: start.file, line: start.line, column: start.column + quotes + offset)
        }
        return start
    }
}
