import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel

/// A small portal in a folder of its own, written from its texts, and removed with the value that holds it.
final class TemporaryPortal {
    let root: String

    /// The least that every portal has.
    static let settings = """
        title: 小さなポータル
        organization: {grid: 送配電, affiliate: 小売}
        contact: {name: 窓口}

        """

    /// A page with a title and a text.
    static func page(_ body: String, title: String = "題") -> String { "---\ntitle: \(title)\n---\n\n\(body)\n" }

    /// Writes the files, with `portal.yaml` as above unless they have their own.
    init(_ files: [String: String] = [:]) throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("shikiri-\(UUID().uuidString)").path
        try write(Self.settings, to: "portal.yaml")
        for (path, text) in files { try write(text, to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    var content: String { root + "/content" }
    var output: String { root + "/output" }

    /// The project's own templates, found from this file.
    static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("templates").path

    func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    func write(_ bytes: [UInt8], to path: String) throws {
        let url = URL(fileURLWithPath: content + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: content + "/" + path) }

    func options(jobs: Int = 2, strict: Bool = false, templates: String = TemporaryPortal.templates) -> BuildOptions {
        BuildOptions(
            content: content, templates: templates, output: output, asOf: CalendarDay("2026-11-24"), jobs: jobs,
            strict: strict)
    }

    /// The findings of a check that are about the content and not about the project's templates.
    func findings() -> [Diagnostic] {
        Build(options()).check().sorted.filter { !$0.location.file.hasPrefix(TemporaryPortal.templates) }
    }

    /// Every published file with its bytes.
    func published() throws -> [String: Data] {
        try files { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    }

    /// Every published file with its number on the disk, which a hard link shares and a copy doesn't.
    func fileNumbers() throws -> [String: Int] {
        try files { try FileManager.default.attributesOfItem(atPath: $0)[.systemFileNumber] as? Int ?? 0 }
    }

    private func files<Value>(_ value: (String) throws -> Value) throws -> [String: Value] {
        guard let found = FileManager.default.enumerator(atPath: output) else { return [:] }
        var result: [String: Value] = [:]
        for case let file as String in found {
            var isFolder: ObjCBool = false
            let path = output + "/" + file
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            result[file] = try value(path)
        }
        return result
    }
}
