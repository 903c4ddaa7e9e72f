/// Gives the renderers the lines that findings point at.
package protocol SourceLines {
    /// The line (from 1) of a file without its line break, or nil where it can't be had.
    func line(_ number: Int, of file: String) -> String?
}

/// Lines of texts that are already in memory.
package struct SourceTexts: SourceLines, Sendable {
    private let lines: [String: [Substring]]

    /// Splits the texts, named by their files.
    package init(_ texts: [String: String] = [:]) {
        lines = texts.mapValues { $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) }
    }

    /// The line (from 1) of a file, or nil where the text has no such line.
    package func line(_ number: Int, of file: String) -> String? {
        guard let text = lines[file], text.indices.contains(number - 1) else { return nil }
        return String(text[number - 1])
    }
}
