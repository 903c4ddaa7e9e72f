import Foundation

/// Paths of findings as seen from the root of the repository that the content lies in, where reports of other tools look
/// for them: beside a folder `.git`, or else where the command runs.
package struct RepositoryPaths: Sendable {
    private let content: String
    private let root: String

    /// Takes the content folder as the command line names it.
    package init(content: String) {
        let here = FileManager.default.currentDirectoryPath
        self.content = Self.absolute(content, from: here)
        var folder = URL(fileURLWithPath: self.content)
        while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/.git") {
            folder.deleteLastPathComponent()
        }
        root = folder.path == "/" ? here : folder.path
    }

    /// The path of a file that a finding names: one of the content, or else as it is named.
    package func path(of file: String) -> String {
        let inContent = content + "/" + file
        let isElsewhere =
            !FileManager.default.fileExists(atPath: inContent) && FileManager.default.fileExists(atPath: file)
        let path =
            isElsewhere ? Self.absolute(file, from: FileManager.default.currentDirectoryPath) : inContent
        return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
    }

    private static func absolute(_ path: String, from folder: String) -> String {
        URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: folder)).standardizedFileURL.path
    }
}
