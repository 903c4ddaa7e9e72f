#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder of this process alone, in a folder that others may share, such as the one for temporary files.
///
/// Its name can't be guessed, it is made and never found, nobody but its owner can enter it, and it goes with
/// ``remove()`` or with the value. Whoever reads from it follows no symbolic link.
package final class ScratchFolder: Sendable {
    /// The absolute path.
    package let path: String
    private let parent: OpenFolder
    private let name: String
    private let root: OpenFolder
    private let disk: Disk

    /// Makes the folder.
    ///
    /// - Parameters:
    ///   - prefix: how its name begins.
    ///   - folder: the folder that holds it.
    /// - Throws: what the disk refuses, or that others could put another folder in its place there.
    package convenience init(named prefix: String, in folder: String) throws(PublishingError) {
        try self.init(named: prefix, in: folder, disk: Disk())
    }

    /// The same on a disk that a test can watch.
    ///
    /// - Parameter chance: gives the part of the name that can't be guessed.
    init(
        named prefix: String, in folder: String, disk: Disk,
        chance: () -> String = { String(UInt64.random(in: .min ... .max), radix: 36) }
    ) throws(PublishingError) {
        guard let real = try disk.realPath(folder) else { throw .parentIsMissing(path: folder) }
        let parent = try disk.openFolder(real)
        if try disk.status(of: parent).letsOthersRename { throw .sharedWithoutBounds(path: real) }
        let name = prefix + chance() + chance()
        guard try disk.makeFolder(name, in: parent, mode: Access.ownerOnly.folderMode) else {
            throw .disk(DiskFailure(call: .makeFolder, path: parent.path(of: name), code: EEXIST))
        }
        self.parent = parent
        self.name = name
        self.disk = disk
        do {
            root = try disk.openFolder(name, in: parent)
        } catch {
            _ = try? disk.removeEmptyFolder(name, in: parent)
            throw error
        }
        path = root.path
    }

    deinit { remove() }

    /// Removes the folder with all that is in it, also while another thread still writes there: what is gone can't be
    /// written into. A second call does nothing.
    package func remove() {
        for _ in 0..<Self.attempts {
            do {
                try disk.removeTree(name, in: parent)
                if try disk.status(of: name, in: parent) == nil { return }
            } catch {
                // A folder that was listed is gone or has another name now: the next round finds it.
            }
            // Something was written into a folder after it had been emptied.
            usleep(Self.pause)
        }
    }

    private static let attempts = 5_000
    /// In microseconds.
    private static let pause: UInt32 = 2_000

    /// The bytes of a file below the folder; nil where there is none, or a name on the way is a symbolic link's.
    ///
    /// - Throws: what the disk refuses.
    package func contents(of path: String) throws(PublishingError) -> [UInt8]? {
        guard let (folder, name) = try open(path) else { return nil }
        guard let file = try disk.openFile(name, in: folder) else { return nil }
        guard try disk.status(of: file, at: name, in: folder).kind == .file else { return nil }
        return try disk.contents(of: name, in: folder)
    }

    /// The names of the folders in a folder below this one, sorted; none where there is no such folder.
    package func folders(in path: String) throws(PublishingError) -> [String] {
        guard let (above, name) = try open(path), let folder = try enter(name, of: above) else { return [] }
        return try disk.names(in: folder).filter(\.isFolder).map(\.name).sorted()
    }

    /// The folder that holds the last name of a path, and that name.
    private func open(_ path: String) throws(PublishingError) -> (OpenFolder, String)? {
        guard let path = try? PublishedPath(path) else { return nil }
        var names = path.text.split(separator: "/").map(String.init)
        guard let last = names.popLast() else { return nil }
        var folder = root
        for name in names {
            guard let next = try enter(name, of: folder) else { return nil }
            folder = next
        }
        return (folder, last)
    }

    private func enter(_ name: String, of folder: OpenFolder) throws(PublishingError) -> OpenFolder? {
        do {
            return try disk.openFolder(name, in: folder)
        } catch  where [ENOENT, ENOTDIR, ELOOP, EMLINK].contains(error.code) {
            return nil
        }
    }
}
