import ShikiriDiagnostics
import ShikiriModel

/// A pattern of file names in which `*` stands for any run of characters but `/`.
package struct FilePattern: Sendable {
    private let parts: [Substring]

    /// Reads a pattern.
    package init(_ pattern: String) {
        parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    }

    /// The pattern of the files that a source of training records names, as paths of the content folder.
    package init(source: String) { self.init("training/" + source) }

    /// Whether a path has this form.
    package func matches(_ file: String) -> Bool {
        guard let first = parts.first, let last = parts.last, file.hasPrefix(first) else { return false }
        guard parts.count > 1 else { return file == first }
        var rest = file.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() {
            guard let found = rest.firstRange(of: part), !rest[..<found.lowerBound].contains("/") else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.hasSuffix(last) && !rest.dropLast(last.count).contains("/")
    }

    /// Those of a list, sorted by its bytes, that have this form. Only what begins as the pattern does is looked at, so
    /// that many sources beside many files cost no square.
    package func files(among sorted: [String]) -> [String] {
        guard let first = parts.first else { return [] }
        var (start, end) = (0, sorted.count)
        while start < end {
            let middle = (start + end) / 2
            if sorted[middle].utf8.lexicographicallyPrecedes(first.utf8) { start = middle + 1 } else { end = middle }
        }
        return sorted[start...].prefix { $0.utf8.starts(with: first.utf8) }.filter(matches)
    }
}

/// The files that the sources of training records take, as `training/sources.yaml` names them, whether the rest of a
/// source can be used or not.
struct ExportFiles {
    private let taken: Set<String>
    /// Whether it is known what the sources take: a file that can't be read says nothing about what it would have named.
    let areKnown: Bool

    /// - Parameter files: all files of the content, sorted by their bytes.
    init(_ sources: Draft?, among files: [String]) {
        guard case .sequence(let items) = sources?.content else {
            (taken, areKnown) = ([], sources == nil)
            return
        }
        let named = items.map(Self.pattern)
        taken = Set(named.compactMap { $0 }.flatMap { FilePattern(source: $0).files(among: files) })
        areKnown = !named.contains(nil)
    }

    /// Whether a source takes a file.
    func take(_ file: String) -> Bool { taken.contains(file) }

    /// Tells the exports that no source takes.
    func report(_ exports: [String], into log: inout DiagnosticLog) {
        guard areKnown else { return }
        for file in exports where !take(file) {
            let isWorkbook = [".xlsx", ".xls", ".xlsm", ".ods"].contains { file.lowercased().hasSuffix($0) }
            log.report(.unreadExport, .unreadExport(file, isWorkbook: isWorkbook), at: SourceLocation(file: file))
        }
    }

    private static func pattern(_ source: Draft) -> String? {
        guard case .mapping(let members) = source.content else { return nil }
        guard case .scalar(let text) = members.first(where: { $0.key.value == "files" })?.value.content else {
            return nil
        }
        return text
    }
}
