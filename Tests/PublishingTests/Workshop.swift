import Foundation
import ShikiriPublishing
import Testing

/// A folder on the real disk for one test, with an output folder in it that isn't there yet.
final class Workshop: Sendable {
    let path: String

    init() throws {
        let folder = try #require(realpath(NSTemporaryDirectory(), nil))
        defer { free(folder) }
        path = String(cString: folder) + "/shikiri-publishing-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var output: String { path + "/output" }

    /// Publishes these files for everyone and returns the report.
    @discardableResult
    func publish(_ files: [String: String], assets: [String: String] = [:]) throws -> PublicationReport {
        let publication = try Publication.begin(at: output, durability: .processEnd)
        for (path, text) in files {
            try publication.write(path, bytes: Array(text.utf8), access: .everyone)
        }
        for (path, text) in assets {
            try publication.write(path, bytes: Array(text.utf8), access: .everyone, lifetime: .retainedOnce)
        }
        return try publication.commit()
    }

    /// Puts a file there as a person would.
    func put(_ text: String, at relative: String) throws {
        let file = URL(fileURLWithPath: path + "/" + relative)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func makeFolder(_ relative: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + relative, withIntermediateDirectories: true)
    }

    func text(_ relative: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + relative).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below the output folder with its text, but for the manifest.
    func published() -> [String: String] {
        var files = tree("output")
        files[".shikiri-manifest.json"] = nil
        return files
    }

    /// Every file below a folder with its text; nothing if there is no such folder.
    func tree(_ relative: String) -> [String: String] {
        var files: [String: String] = [:]
        for name in FileManager.default.enumerator(atPath: path + "/" + relative) ?? FileManager.DirectoryEnumerator() {
            guard let name = name as? String, let text = text(relative + "/" + name) else { continue }
            files[name] = text
        }
        return files
    }

    /// What lies beside the output folder.
    func neighbours() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).filter { $0 != "output" }.sorted()
    }

    func inode(_ relative: String) throws -> UInt64? {
        try attribute(.systemFileNumber, relative) as? UInt64
    }

    func mode(_ relative: String) throws -> Int? {
        try attribute(.posixPermissions, relative) as? Int
    }

    func setMode(_ mode: Int, _ relative: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path + "/" + relative)
    }

    private func attribute(_ key: FileAttributeKey, _ relative: String) throws -> Any? {
        try FileManager.default.attributesOfItem(atPath: path + "/" + relative)[key]
    }
}
