#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A new folder of files that nobody but its owner can read, from the first moment on, such as a record that names
/// people. It gets its name in one step, once it is whole.
package struct PrivateFolder: ~Copyable {
    private let place: PrivatePlace
    private let disk: Disk
    private let root: OpenFolder

    /// Makes sure that the folder can be written: nothing has its name, or an empty folder. Folders above it are made
    /// where they are missing.
    ///
    /// - Parameters:
    ///   - path: the folder, relative to the working directory or absolute.
    ///   - output: a published folder that it may not lie in.
    /// - Throws: why it can't be written there.
    package static func reserve(
        _ path: String, outside output: String? = nil
    ) throws(PublishingError) -> PrivateFolder {
        try PrivateFolder(path, outside: output, disk: Disk())
    }

    /// The same on a disk that a test can watch.
    init(_ path: String, outside output: String?, disk: Disk) throws(PublishingError) {
        let path = PublicationPlace.withoutTrailingSlashes(path)
        try Self.makeFolders(above: path, disk: disk)
        let place = try PrivatePlace(path, outside: output, disk: disk)
        if let status = try disk.status(of: place.name, in: place.parent) {
            guard status.kind == .folder else { throw .targetIsNotAFolder(path: path) }
            let found = try disk.names(in: try disk.openFolder(place.name, in: place.parent))
            if !found.isEmpty { throw .folderIsNotEmpty(path: path) }
        }
        do {
            try disk.makeFolder(place.fresh, in: place.parent, mode: Access.ownerOnly.folderMode)
            root = try disk.openFolder(place.fresh, in: place.parent)
        } catch {
            _ = try? disk.removeEmptyFolder(place.fresh, in: place.parent)
            throw error
        }
        self.place = place
        self.disk = disk
    }

    deinit {
        try? disk.removeTree(place.fresh, in: place.parent)
    }

    /// Writes all files, and gives the folder its name.
    ///
    /// - Parameter files: their paths in the folder and their bytes.
    /// - Throws: what the disk refuses. There is no folder of that name then, or the empty one that was there.
    package consuming func fill(with files: [(path: String, bytes: [UInt8])]) throws(PublishingError) {
        for (path, bytes) in files {
            let published = try PublishedPath(path)
            for folder in PublishedPath.folders(of: published.text) {
                try disk.makeFolder(folder, in: root, mode: Access.ownerOnly.folderMode)
            }
            try disk.createFile(published.text, in: root, mode: Access.ownerOnly.fileMode, bytes: bytes)
        }
        try disk.synchronize(root)
        try disk.rename(place.fresh, in: place.parent, to: place.name, in: place.parent)
        try disk.synchronizeNames(in: place.parent)
    }

    private static func makeFolders(above path: String, disk: Disk) throws(PublishingError) {
        guard let (parent, _) = PublicationPlace.split(path), try disk.realPath(parent) == nil else { return }
        try makeFolders(above: parent, disk: disk)
        guard let (above, name) = PublicationPlace.split(parent) else { return }
        try disk.makeFolder(name, in: try disk.openFolder(above), mode: Access.ownerOnly.folderMode)
    }
}

extension Disk {
    /// Removes a folder with all that is in it, or a file. No symbolic link is followed; what is gone already is fine.
    func removeTree(_ name: String, in folder: OpenFolder) throws(PublishingError) {
        guard let status = try status(of: name, in: folder) else { return }
        guard status.kind == .folder else {
            try removeFile(name, in: folder)
            return
        }
        let inner = try openFolder(name, in: folder)
        for entry in try names(in: inner) { try removeTree(entry.name, in: inner) }
        try removeEmptyFolder(name, in: folder)
    }
}
