import Foundation

/// A Swift file of `Sources`, read as text.
struct SourceFile: Sendable {
    /// Its path below `Sources`.
    let path: String
    let lines: [Substring]

    /// The top folder that it lies in, which is its module.
    var folder: String { path.split(separator: "/").first.map(String.init) ?? path }

    /// The names of the modules that it imports.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 2, !line.hasPrefix("//") else { return nil }
            guard
                words[..<place].allSatisfy({
                    ["package", "internal", "private", "public"].contains($0) || $0.hasPrefix("@")
                })
            else { return nil }
            return words.last.map(String.init)
        }
    }

    /// The folder of the project.
    static var project: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    /// All Swift files, or those of one folder, by path.
    static func all(under folder: String? = nil) throws -> [SourceFile] {
        let root = project.appendingPathComponent("Sources").path
        let found = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return try found.filter { $0.hasSuffix(".swift") && (folder == nil || $0.hasPrefix((folder ?? "") + "/")) }
            .sorted().map { path in
                let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
                return SourceFile(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
            }
    }
}
