/// A file outside the portal that nobody but its owner can read, from its first byte on, such as one of passphrases.
package enum PrivateFile {
    /// Puts bytes in the place of a file, or where none is yet, in one step. A symbolic link stays, and the file that it
    /// leads to is replaced.
    ///
    /// - Throws: what the disk refuses. The file is then as it was, and nothing lies beside it.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(PublishingError) {
        var generator = SystemRandomNumberGenerator()
        try replace(path, with: bytes, mark: generator.next(), disk: Disk())
    }

    /// The same on a disk that a test can watch; `mark` is in the name that the new file has until it is complete.
    static func replace(
        _ path: String, with bytes: [UInt8], mark: UInt64, disk: Disk
    ) throws(PublishingError) {
        let real = try disk.realPath(path) ?? path
        let slash = real.lastIndex(of: "/")
        let folder = try disk.openFolder(slash.map { String(real[...$0]) } ?? ".")
        let name = slash.map { String(real[real.index(after: $0)...]) } ?? real
        let fresh = ".\(name).\(String(mark, radix: 36))"
        do {
            try disk.createFile(fresh, in: folder, mode: Access.ownerOnly.fileMode, bytes: bytes)
            try disk.synchronize(folder)
            try disk.rename(fresh, in: folder, to: name, in: folder)
        } catch {
            _ = try? disk.removeFile(fresh, in: folder)
            throw error
        }
    }
}
