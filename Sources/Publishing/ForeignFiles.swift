#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The files in the output folder that no publication wrote. A publication never removes them: they go with it to the
/// new folder, as the same files.
struct ForeignFiles {
    /// Their paths, in no particular order.
    private(set) var paths: [String] = []
    /// The folders, which hold nothing, that no publication made.
    private(set) var emptyFolders: [String] = []
    /// Whether a folder that a publication made has other permissions than it should.
    private(set) var foundWrongPermissions = false

    private let folder: OpenFolder
    private let disk: Disk

    /// Looks through the whole output folder. `access` says who may read what is in a folder that is published again.
    init(
        beside previous: PreviousPublication, in folder: OpenFolder, disk: Disk, access: (String) -> Access?
    ) throws(PublishingError) {
        self.folder = folder
        self.disk = disk
        let ours = Self.folders(of: previous)
        var waiting = try look(into: folder, at: nil, previous)
        while let path = waiting.popLast() {
            let next = try disk.openFolder(path, in: folder)
            if ours.contains(path), let access = access(path) {
                let mode = try disk.status(of: next).mode
                foundWrongPermissions = foundWrongPermissions || mode & 0o777 != access.folderMode
            }
            let found = paths.count
            let inside = try look(into: next, at: path, previous)
            if inside.isEmpty, found == paths.count, !ours.contains(path) { emptyFolders.append(path) }
            waiting += inside
        }
    }

    /// Gives all of them a name in the staging folder.
    func carry(into staging: StagingFolder) throws(PublishingError) {
        var made: Set<String> = []
        for path in paths.sorted() {
            try makeFolders(PublishedPath.folders(of: path), in: staging, &made)
            if try !staging.link(path, from: folder, folderMode: 0o700) { try copy(path, into: staging) }
        }
        for path in emptyFolders.sorted() {
            try makeFolders(PublishedPath.folders(of: path) + [path], in: staging, &made)
        }
    }

    /// Reads one folder: keeps its foreign files, returns the folders in it.
    private mutating func look(
        into open: OpenFolder, at path: String?, _ previous: PreviousPublication
    ) throws(PublishingError) -> [String] {
        var folders: [String] = []
        for entry in try disk.names(in: open) {
            let inner = path.map { "\($0)/\(entry.name)" } ?? entry.name
            if entry.isFolder {
                folders.append(inner)
            } else if !previous.paths.contains(inner), inner != Manifest.fileName {
                paths.append(inner)
            }
        }
        return folders
    }

    /// Makes the folders that publishing didn't make, with the permissions that they had; their owner may always write.
    private func makeFolders(
        _ folders: [String], in staging: StagingFolder, _ made: inout Set<String>
    ) throws(PublishingError) {
        for path in folders where made.insert(path).inserted {
            let mode = try disk.status(of: path, in: folder)?.mode ?? 0
            try disk.makeFolder(path, in: staging.root, mode: mode | 0o700)
        }
    }

    /// For a disk that gives a file no second name.
    private func copy(_ path: String, into staging: StagingFolder) throws(PublishingError) {
        guard let status = try disk.status(of: path, in: folder) else { return }
        switch status.kind {
        case .link:
            try disk.makeLink(path, in: staging.root, to: try disk.target(ofLink: path, in: folder))
        case .file:
            guard let bytes = try disk.contents(of: path, in: folder) else { fallthrough }
            try disk.createFile(path, in: staging.root, mode: status.mode & 0o777, bytes: bytes)
        case .folder, .other:
            throw .disk(DiskFailure(call: .link, path: folder.path(of: path), code: EPERM))
        }
    }

    private static func folders(of previous: PreviousPublication) -> Set<String> {
        var folders: Set<String> = []
        for path in previous.paths {
            guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
            if !folders.contains(String(path[..<slash])) { folders.formUnion(PublishedPath.folders(of: path)) }
        }
        return folders
    }
}
