import ShikiriDiagnostics
import ShikiriLoading

/// The lines of input files, for findings that show them: files of the content folder, or else as they are named.
package struct InputLines: SourceLines, Sendable {
    private let root: String

    /// Looks below a content folder first.
    package init(root: String) {
        self.root = root
    }

    /// The line (from 1) of a file, or nil where it can't be had.
    ///
    /// Lines of files about people are never shown: what a command prints ends up in logs.
    package func line(_ number: Int, of file: String) -> String? {
        guard !Self.isPersonal(file) else { return nil }
        for path in [root + "/" + file, file] {
            guard case .success(let bytes) = FileBytes.read(path) else { continue }
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            guard lines.indices.contains(number - 1) else { return nil }
            let line = lines[number - 1].last == 0x0D ? lines[number - 1].dropLast() : lines[number - 1]
            return String(validating: line, as: UTF8.self)
        }
        return nil
    }

    /// The one table without people: that of the departments names who leads them.
    private static let publicTable = "training/discussions.csv"

    /// The endings of files that people write pages, rules and templates in. A file with any other ending may be a table
    /// about people, or hold passphrases, whatever the command line calls it.
    private static let publicEndings = [".md", ".yaml", ".yml", ".mustache", ".css", ".js", ".svg"]

    private static func isPersonal(_ file: String) -> Bool {
        if file == publicTable { return false }
        return !publicEndings.contains { file.hasSuffix($0) }
    }
}
