#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The hidden folder beside the output folder in which the next portal is put together. Several threads may write.
struct StagingFolder: Sendable {
    /// The file that says that a staging folder isn't whole, so that everything in it may be removed.
    static let markerName = ".shikiri-staging"

    let root: OpenFolder
    private let disk: Disk

    /// Makes the folder, for its owner only until it is published, and marks it.
    init(at place: PublicationPlace, disk: Disk) throws(PublishingError) {
        self.disk = disk
        try disk.makeFolder(place.staging, in: place.parent, mode: 0o700)
        root = try disk.openFolder(place.staging, in: place.parent)
        try addMarker()
    }

    func addMarker() throws(PublishingError) {
        let note = "A build puts the next portal together here. It is cleared by the next build.\n"
        try disk.createFile(Self.markerName, in: root, mode: 0o600, bytes: Array(note.utf8))
    }

    func removeMarker() throws(PublishingError) {
        try disk.removeFile(Self.markerName, in: root)
    }

    /// Writes a new file.
    func write(_ path: String, bytes: [UInt8], access: Access) throws(PublishingError) {
        try withFolders(of: path, mode: access.folderMode) { () throws(PublishingError) in
            try disk.createFile(path, in: root, mode: access.fileMode, bytes: bytes)
        }
    }

    /// Keeps a file of the published folder: the same file where the disk allows it, a copy elsewhere.
    func keep(_ path: String, from folder: OpenFolder, access: Access) throws(PublishingError) {
        if try link(path, from: folder, folderMode: access.folderMode) { return }
        guard let bytes = try disk.contents(of: path, in: folder) else {
            throw .disk(DiskFailure(call: .openFile, path: folder.path(of: path), code: ENOENT))
        }
        try write(path, bytes: bytes, access: access)
    }

    /// Gives a file of another tree a name here; says whether it could. Where the disk doesn't allow another name for
    /// that file (too many names already, another owner, no hard links at all), the caller has to write it.
    func link(_ path: String, from folder: OpenFolder, folderMode: mode_t) throws(PublishingError) -> Bool {
        do {
            try withFolders(of: path, mode: folderMode) { () throws(PublishingError) in
                try disk.link(path, in: folder, to: path, in: root)
            }
        } catch  where [EMLINK, EPERM, EACCES, EXDEV, ENOTSUP, EOPNOTSUPP, ENOENT].contains(error.code) {
            return false
        }
        return true
    }

    /// Makes the folders that are missing only when a file finds none: most files find theirs.
    private func withFolders(
        of path: String, mode: mode_t, _ body: () throws(PublishingError) -> Void
    ) throws(PublishingError) {
        do {
            return try body()
        } catch  where error.code == ENOENT {
            for folder in PublishedPath.folders(of: path) {
                try disk.makeFolder(folder, in: root, mode: mode)
            }
        }
        try body()
    }
}
