package import ShikiriDiagnostics
import ShikiriLoading

/// The lines of input files, for findings that show them: files of the content folder, or else as they are named.
package struct InputLines: SourceLines, Sendable {
    private let root: String

    /// Looks below a content folder first.
    package init(root: String) {
        self.root = root
    }

    /// The lines of a file, or nil where they can't be had.
    ///
    /// Lines of files about people are never shown: what a command prints ends up in logs.
    package func lines(of file: String) -> FileLines? {
        guard !Self.isPersonal(file) else { return nil }
        for path in [root + "/" + file, file] {
            if case .success(let bytes) = FileBytes.read(path) { return FileLines(bytes) }
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
