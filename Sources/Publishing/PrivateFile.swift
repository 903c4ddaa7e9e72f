/// A file outside the portal that nobody but its owner can read, from its first byte on, such as one of passphrases.
///
/// Its place is tried before its bytes are known: a report on a publication must not turn out to have no place once the
/// publication has happened.
///
/// ```swift
/// let file = try PrivateFile.reserve("report.json", outside: "output")
/// …                                           // what the file tells about
/// try file.fill(with: bytes)
/// ```
/// Who drops the file without filling it leaves everything as it was.
package struct PrivateFile: ~Copyable {
    private let place: PrivatePlace
    private let disk: Disk
    private let file: OpenFile

    /// Makes sure that the file can be written: the folder is there, something new can be made in it, and what has the
    /// name already is a file. A symbolic link stays, and the file that it leads to is the one that is replaced.
    ///
    /// - Parameters:
    ///   - path: the file, relative to the working directory or absolute. It may be missing.
    ///   - output: a published folder that the file may not lie in.
    /// - Throws: why it can't be written there.
    package static func reserve(
        _ path: String, outside output: String? = nil
    ) throws(PublishingError) -> PrivateFile {
        try PrivateFile(path, outside: output, disk: Disk())
    }

    /// Puts bytes in the place of a file, or where none is yet, in one step.
    ///
    /// - Throws: what the disk refuses. The file is then as it was, and nothing lies beside it.
    package static func replace(
        _ path: String, with bytes: [UInt8], outside output: String? = nil
    ) throws(PublishingError) {
        try reserve(path, outside: output).fill(with: bytes)
    }

    /// The same on a disk that a test can watch.
    init(_ path: String, outside output: String?, disk: Disk) throws(PublishingError) {
        let place = try PrivatePlace(path, outside: output, disk: disk)
        if let status = try disk.status(of: place.name, in: place.parent), status.kind != .file {
            throw .notAFile(path: path)
        }
        do {
            file = try disk.createFile(place.fresh, in: place.parent, mode: Access.ownerOnly.fileMode)
        } catch {
            _ = try? disk.removeFile(place.fresh, in: place.parent)
            throw error
        }
        self.place = place
        self.disk = disk
    }

    deinit {
        _ = try? disk.removeFile(place.fresh, in: place.parent)
    }

    /// Writes the file, and puts it in the place of the one that is there, in one step.
    ///
    /// - Throws: what the disk refuses. The file is then as it was, and nothing lies beside it.
    package consuming func fill(with bytes: [UInt8]) throws(PublishingError) {
        try disk.append(bytes, to: file, at: place.fresh, in: place.parent)
        try disk.synchronize(file, at: place.fresh, in: place.parent)
        try disk.rename(place.fresh, in: place.parent, to: place.name, in: place.parent)
        try disk.synchronizeNames(in: place.parent)
    }
}
