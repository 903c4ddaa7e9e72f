import Foundation
package import ShikiriDiagnostics
import ShikiriLoading

/// A portal's own templates, held against those of the program.
///
/// A file that was taken over with ``take(_:)`` keeps its original in `.base`, a hidden folder beside it, so that later one
/// can tell what the portal changed from what a newer program changed.
package struct TemplateChanges {
    /// A file of the portal's own, and what became of it.
    package struct File: Sendable {
        /// How the file relates to the program's.
        package enum State: Sendable, Equatable {
            /// The program has no file of this name.
            case own
            /// It is the program's, byte for byte, and need not be kept.
            case same
            /// The portal changed it.
            case changed
            /// The portal changed it, and the program did since.
            case outdated
        }

        /// The path below the folder of templates.
        package let path: String
        /// How it relates to the program's.
        package let state: State
        /// What the portal changed: from the file it was taken from, or from the program's where that isn't known.
        package let own: [LineChange]
        /// What the program changed since the file was taken; empty where that isn't known.
        package let program: [LineChange]
    }

    /// Why a file can't be taken over.
    package enum Obstacle: Error, Sendable {
        /// The program has no such file.
        case unknown(String)
        /// The portal has the file already.
        case exists(String)
        /// The disk refuses.
        case disk(String)
    }

    private let own: String
    private let program: String

    /// Compares two folders of templates.
    package init(own: String, program: String) {
        self.own = own
        self.program = program
    }

    /// The portal's files, sorted by their paths.
    ///
    /// - Throws: `InputRejected` where one of the folders can't be listed.
    package func files() throws(InputRejected) -> [File] {
        let folder = try ContentFolder.open(own, option: "--templates")
        return folder.files.map(file)
    }

    /// The paths of the program's files, sorted.
    package func offered() throws(InputRejected) -> [String] {
        try ContentFolder.open(program, option: "--templates").files
    }

    /// Copies a file of the program into the portal's folder, to be changed there.
    package func take(_ path: String) throws(Obstacle) {
        guard let bytes = contents(program + "/" + path) else { throw .unknown(path) }
        guard contents(own + "/" + path) == nil else { throw .exists(path) }
        do {
            for place in [own + "/" + path, original(path)] {
                let url = URL(fileURLWithPath: place)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try bytes.write(to: url)
            }
        } catch {
            throw .disk(error.localizedDescription)
        }
    }

    private func file(_ path: String) -> File {
        let mine = contents(own + "/" + path)
        guard let theirs = contents(program + "/" + path) else {
            return File(path: path, state: .own, own: [], program: [])
        }
        let base = contents(original(path))
        let state: File.State =
            mine == theirs ? .same : base.map { $0 == theirs } ?? true ? .changed : .outdated
        return File(
            path: path, state: state, own: LineChange.all(from: lines(base ?? theirs), to: lines(mine)),
            program: base.map { LineChange.all(from: lines($0), to: lines(theirs)) } ?? [])
    }

    private func original(_ path: String) -> String { own + "/.base/" + path }

    private func contents(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

    private func lines(_ data: Data?) -> [Substring] {
        String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
}
