#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Removes a folder that a publication no longer needs, and in it only what publications wrote.
///
/// Whatever order a kill leaves behind, the file that says how a folder has to be cleared (the marker of a half-built one,
/// the manifest of a whole one) is the last to go.
struct Clearing {
    private let root: OpenFolder
    private let parent: OpenFolder
    private let name: String
    /// The published folder, to which files go that aren't ours; nothing if there is none.
    private let live: OpenFolder?
    private let disk: Disk

    /// Clears the folder of this name, if it is there.
    ///
    /// - Parameter kept: the beginning of the paths of what stays, with the folder itself, of a whole portal.
    static func clear(
        _ name: String, in parent: OpenFolder, live: OpenFolder?, disk: Disk, except kept: String? = nil
    ) throws(PublishingError) {
        guard let status = try disk.status(of: name, in: parent) else { return }
        guard status.kind == .folder else { throw .foreignStaging(path: parent.path(of: name)) }
        let root = try disk.openFolder(name, in: parent)
        let clearing = Clearing(root: root, parent: parent, name: name, live: live, disk: disk)
        if try disk.status(of: StagingFolder.markerName, in: root) != nil {
            try clearing.removeHalfBuilt()
        } else if let manifest = try Manifest.read(in: root, disk: disk) {
            try clearing.removePublication(manifest, except: kept)
        } else {
            try clearing.removeUnlisted()
        }
    }

    // MARK: A half-built portal

    /// Everything in it was written for it, or is a second name of a file in the published folder.
    private func removeHalfBuilt() throws(PublishingError) {
        for entry in try disk.names(in: root) where entry.name != StagingFolder.markerName {
            try removeAll(entry.name, isFolder: entry.isFolder)
        }
        try disk.removeFile(StagingFolder.markerName, in: root)
        try disk.removeEmptyFolder(name, in: parent)
    }

    private func removeAll(_ path: String, isFolder: Bool) throws(PublishingError) {
        guard isFolder else {
            try remove(path)
            return
        }
        for entry in try names(in: path) {
            try removeAll("\(path)/\(entry.name)", isFolder: entry.isFolder)
        }
        try removeFolder(path)
    }

    // MARK: A whole portal

    /// Removes what the manifest lists, then settles what remains, then goes.
    ///
    /// - Parameter kept: the beginning of the paths of what stays, with the folder itself; nil: nothing does.
    private func removePublication(_ manifest: Manifest, except kept: String?) throws(PublishingError) {
        var folders: Set<String> = []
        let staying = Set(kept.map { kept in manifest.paths.filter { $0.text.hasPrefix(kept) }.map(\.text) } ?? [])
        for path in manifest.paths where !staying.contains(path.text) {
            try remove(path.text)
            guard let slash = path.text.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
            if !folders.contains(String(path.text[..<slash])) {
                folders.formUnion(PublishedPath.folders(of: path.text))
            }
        }
        for folder in folders.sorted(by: >) {
            try removeFolder(folder)
        }
        for entry in try disk.names(in: root) where entry.name != Manifest.fileName {
            try settle(entry.name, isFolder: entry.isFolder, besides: staying)
        }
        guard kept == nil else { return }
        try remove(Manifest.fileName)
        try disk.removeEmptyFolder(name, in: parent)
    }

    /// Deals with a file that isn't ours. Nearly always the published folder has it under the same path, as the same
    /// file: then only a name goes. One that came into the old folder while it was being replaced moves to the new one.
    private func settle(
        _ path: String, isFolder: Bool, besides staying: Set<String>
    ) throws(PublishingError) {
        if isFolder {
            for entry in try names(in: path) {
                try settle("\(path)/\(entry.name)", isFolder: entry.isFolder, besides: staying)
            }
            try removeFolder(path)
            return
        }
        if staying.contains(path) { return }
        guard let live, let status = try disk.status(of: path, in: root) else {
            throw .foreignStaging(path: root.path)
        }
        guard let published = try disk.status(of: path, in: live) else {
            for folder in PublishedPath.folders(of: path) {
                try disk.makeFolder(folder, in: live, mode: 0o755)
            }
            return try disk.rename(path, in: root, to: path, in: live)
        }
        if published.identity != status.identity, published.modified < status.modified {
            // Two states of one file of somebody's: an editor replaced it just when it was carried over.
            return try disk.rename(path, in: root, to: path, in: live)
        }
        try remove(path)
    }

    /// A folder with neither marker nor manifest: what an output folder without a publication becomes by the first one,
    /// or something that has our name by chance. Only what the published folder has too may go.
    private func removeUnlisted() throws(PublishingError) {
        for entry in try disk.names(in: root) {
            try removeDoubled(entry.name, isFolder: entry.isFolder)
        }
        if try !disk.removeEmptyFolder(name, in: parent) { throw .foreignStaging(path: root.path) }
    }

    private func removeDoubled(_ path: String, isFolder: Bool) throws(PublishingError) {
        if isFolder {
            for entry in try names(in: path) {
                try removeDoubled("\(path)/\(entry.name)", isFolder: entry.isFolder)
            }
            try removeFolder(path)
            return
        }
        guard let live, let published = try disk.status(of: path, in: live) else { return }
        if try disk.status(of: path, in: root)?.identity == published.identity { try remove(path) }
    }

    // MARK: Steps

    private func names(in path: String) throws(PublishingError) -> [(name: String, isFolder: Bool)] {
        try disk.names(in: try disk.openFolder(path, in: root))
    }

    private func remove(_ path: String) throws(PublishingError) {
        try withWritableFolder(of: path) { () throws(PublishingError) in try disk.removeFile(path, in: root) }
    }

    private func removeFolder(_ path: String) throws(PublishingError) {
        try withWritableFolder(of: path) { () throws(PublishingError) in try disk.removeEmptyFolder(path, in: root) }
    }

    /// Does it again after making the folder writable, where somebody had taken that right away.
    private func withWritableFolder(
        of path: String, _ body: () throws(PublishingError) -> Bool
    ) throws(PublishingError) {
        do {
            _ = try body()
        } catch  where error.code == EACCES {
            if let folder = PublishedPath.folders(of: path).last {
                try disk.setMode(of: folder, in: root, 0o700)
            } else {
                try disk.setMode(of: root, 0o700)
            }
            _ = try body()
        }
    }
}
