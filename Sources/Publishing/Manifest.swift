#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The list of what a publication wrote, kept in the output folder as `.shikiri-manifest.json`: whatever it doesn't
/// name is somebody else's and is never removed.
///
/// It carries a checksum of its own lists: one in which a path was added or changed since, by whatever program or hand, has
/// no say over any file.
///
/// Sorted, one path a line, the same bytes for the same files. It names the managers' folders, whose names must not be
/// known to others, and is therefore readable by its owner only.
struct Manifest: Equatable, Sendable {
    static let fileName = ".shikiri-manifest.json"

    /// Files that go when a publication doesn't write them.
    var files: [PublishedPath]
    /// Files that stay for one publication after the last that wrote them.
    var assets: [PublishedPath]
    /// Assets that this publication didn't write: they stay for the last time.
    var retained: [PublishedPath]

    static let empty = Manifest(files: [], assets: [], retained: [])

    /// What the publication itself wrote.
    var written: Set<PublishedPath> { Set(files).union(assets) }

    /// Every listed path, in no particular order.
    var paths: [PublishedPath] { files + assets + retained }
}

extension Manifest {
    /// Makes sure that every folder of the paths is one, or is gone. A symbolic link in the place of one would lead a
    /// removal out of the published folder.
    func refuseLinks(in root: OpenFolder, disk: Disk) throws(PublishingError) {
        var seen: Set<String> = []
        for path in paths {
            guard let slash = path.text.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
            guard !seen.contains(String(path.text[..<slash])) else { continue }
            for folder in PublishedPath.folders(of: path.text) where seen.insert(folder).inserted {
                guard let status = try disk.status(of: folder, in: root), status.kind == .link else { continue }
                throw .linkedFolder(path: root.path(of: folder))
            }
        }
    }

    /// The form on disk. `format` grows when an older program could no longer read it.
    private struct Document: Codable {
        var format: Int
        var files: [String]
        var assets: [String]
        var retained: [String]
        var checksum = ""

        var expectedChecksum: String { Manifest.checksum(of: [files, assets, retained]) }
    }

    /// Of lists of paths. Paths hold no line ends, and an empty line stands between lists.
    static func checksum(of lists: [[String]]) -> String {
        let text = lists.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
        return Checksum.text(of: Array(text.utf8))
    }

    private struct Format: Codable {
        var format: Int
    }

    private static let format = 2

    func encoded() throws(PublishingError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var document = Document(
            format: Self.format, files: Self.sorted(files), assets: Self.sorted(assets),
            retained: Self.sorted(retained))
        document.checksum = document.expectedChecksum
        do {
            return [UInt8](try encoder.encode(document)) + [UInt8(ascii: "\n")]
        } catch {
            throw .unreadableManifest(path: Self.fileName, reason: "it can't be written as JSON")
        }
    }

    /// Reads a manifest that lies at `path`, which errors name.
    init(_ bytes: [UInt8], at path: String) throws(PublishingError) {
        let document = try Self.document(bytes, at: path)
        files = try Self.paths(document.files, at: path)
        assets = try Self.paths(document.assets, at: path)
        retained = try Self.paths(document.retained, at: path)
    }

    private static func document(_ bytes: [UInt8], at path: String) throws(PublishingError) -> Document {
        let json = Data(bytes)
        guard let format = try? JSONDecoder().decode(Format.self, from: json).format else {
            throw .unreadableManifest(path: path, reason: "it is damaged")
        }
        if format > Self.format {
            throw .unreadableManifest(path: path, reason: "a newer version of this program wrote it")
        }
        if format < Self.format {
            throw .unreadableManifest(path: path, reason: "an older version of this program wrote it")
        }
        guard let document = try? JSONDecoder().decode(Document.self, from: json) else {
            throw .unreadableManifest(path: path, reason: "it is damaged")
        }
        guard document.checksum == document.expectedChecksum else {
            throw .unreadableManifest(path: path, reason: "it was changed after it was written")
        }
        return document
    }

    /// A path that leaves the folder would make us remove somebody else's file: such a manifest isn't ours.
    private static func paths(_ texts: [String], at path: String) throws(PublishingError) -> [PublishedPath] {
        var paths: [PublishedPath] = []
        for text in texts {
            guard let published = try? PublishedPath(text) else {
                throw .unreadableManifest(path: path, reason: "it lists ‘\(text)’")
            }
            paths.append(published)
        }
        return paths
    }

    private static func sorted(_ paths: [PublishedPath]) -> [String] {
        paths.map(\.text).sorted()
    }
}
