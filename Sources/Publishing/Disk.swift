#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The system calls of a publication, each with its errors made into ``PublishingError``.
///
/// Names are relative to an ``OpenFolder``. No call follows a symbolic link at the end of a name, so what a person put
/// into a published folder can't lead a write or a removal elsewhere.
///
/// Here and in `Disk+Files.swift` are the module's only pointers: they come from the C library, are never null after
/// the check beside them, and don't outlive the function.
struct Disk: Sendable {
    /// Asked before every call. An error number makes the call fail with it, without being made: a test breaks the
    /// disk at any step, or ends the process there.
    typealias Intercept = @Sendable (DiskCall, _ path: String) -> Int32?

    private let intercept: Intercept?

    init(intercept: Intercept? = nil) {
        self.intercept = intercept
    }

    /// Makes one system call, again when a signal interrupted it.
    @discardableResult
    func perform(
        _ call: DiskCall, _ path: @autoclosure () -> String, _ body: () -> Int
    ) throws(PublishingError) -> Int {
        if let intercept, let code = intercept(call, path()) {
            throw .disk(DiskFailure(call: call, path: path(), code: code))
        }
        while true {
            let result = body()
            if result >= 0 { return result }
            let code = errno
            if code != EINTR { throw .disk(DiskFailure(call: call, path: path(), code: code)) }
        }
    }

    // MARK: Finding

    /// The absolute path without symbolic links, or nothing if there is no such file.
    func realPath(_ path: String) throws(PublishingError) -> String? {
        var resolved: String?
        do {
            try perform(.resolve, path) {
                guard let pointer = realpath(path, nil) else { return -1 }
                defer { free(pointer) }
                resolved = String(cString: pointer)
                return 0
            }
        } catch  where error.code == ENOENT {
            return nil
        }
        return resolved
    }

    /// The status of `name` itself, or nothing if there is no such entry.
    func status(of name: String, in folder: OpenFolder) throws(PublishingError) -> FileStatus? {
        var status = stat()
        do {
            try perform(.inspect, folder.path(of: name)) {
                Int(fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW))
            }
        } catch  where error.code == ENOENT || error.code == ENOTDIR {
            return nil
        }
        return FileStatus(status)
    }

    /// The status of an open folder.
    func status(of folder: OpenFolder) throws(PublishingError) -> FileStatus {
        var status = stat()
        try perform(.inspect, folder.path) { Int(fstat(folder.descriptor, &status)) }
        return FileStatus(status)
    }

    // MARK: Folders

    /// Opens a folder by its path, through symbolic links.
    func openFolder(_ path: String) throws(PublishingError) -> OpenFolder {
        let descriptor = try perform(.openFolder, path) { Int(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) }
        return OpenFolder(descriptor: Int32(descriptor), path: path)
    }

    /// Opens a folder below another one.
    func openFolder(_ name: String, in folder: OpenFolder) throws(PublishingError) -> OpenFolder {
        let path = folder.path(of: name)
        let descriptor = try perform(.openFolder, path) {
            Int(openat(folder.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
        }
        return OpenFolder(descriptor: Int32(descriptor), path: path)
    }

    /// Makes a folder with exactly these permissions, whatever the process masks; says whether it wasn't there before.
    @discardableResult
    func makeFolder(_ name: String, in folder: OpenFolder, mode: mode_t) throws(PublishingError) -> Bool {
        do {
            try perform(.makeFolder, folder.path(of: name)) { Int(mkdirat(folder.descriptor, name, mode)) }
        } catch  where error.code == EEXIST {
            return false
        }
        try setMode(of: name, in: folder, mode)
        return true
    }

    /// Removes an empty folder; says whether it is gone. One that isn't empty, or isn't a folder, stays.
    @discardableResult
    func removeEmptyFolder(_ name: String, in folder: OpenFolder) throws(PublishingError) -> Bool {
        do {
            try perform(.removeFolder, folder.path(of: name)) { Int(unlinkat(folder.descriptor, name, AT_REMOVEDIR)) }
        } catch  where [ENOTEMPTY, EEXIST, ENOTDIR].contains(error.code) {
            return false
        } catch  where error.code == ENOENT {
            return true
        }
        return true
    }

    // MARK: Names

    /// Gives a file of one tree a second name in another tree.
    func link(
        _ name: String, in folder: OpenFolder, to newName: String, in newFolder: OpenFolder
    ) throws(PublishingError) {
        try perform(.link, newFolder.path(of: newName)) {
            Int(linkat(folder.descriptor, name, newFolder.descriptor, newName, 0))
        }
    }

    /// Removes one name of a file; says whether it is gone. A folder stays.
    @discardableResult
    func removeFile(_ name: String, in folder: OpenFolder) throws(PublishingError) -> Bool {
        do {
            try perform(.removeFile, folder.path(of: name)) { Int(unlinkat(folder.descriptor, name, 0)) }
        } catch  where error.code == ENOENT || error.code == ENOTDIR {
            return true
        } catch  where error.code == EISDIR {
            return false
        }
        return true
    }

    /// Renames, in one step for every reader. What had the new name is replaced.
    func rename(
        _ name: String, in folder: OpenFolder, to newName: String, in newFolder: OpenFolder
    ) throws(PublishingError) {
        try perform(.rename, newFolder.path(of: newName)) {
            Int(renameat(folder.descriptor, name, newFolder.descriptor, newName))
        }
    }

    /// Lets two entries of one folder change places, in one step for every reader.
    ///
    /// Linux has `renameat2` with `RENAME_EXCHANGE`, macOS `renameatx_np` with `RENAME_SWAP`. Where the C library, the
    /// kernel or the file system knows neither, the error is one of ``PublishingError/saysThatExchangeIsUnknown``.
    func exchange(_ name: String, with other: String, in folder: OpenFolder) throws(PublishingError) {
        try perform(.exchange, folder.path(of: other)) {
            Int(exchangeNames(folder.descriptor, name, other))
        }
    }

    // MARK: Permissions and the medium

    /// Sets the permissions of an entry that isn't a symbolic link.
    func setMode(of name: String, in folder: OpenFolder, _ mode: mode_t) throws(PublishingError) {
        try perform(.setMode, folder.path(of: name)) { Int(fchmodat(folder.descriptor, name, mode, 0)) }
    }

    /// Gives an open folder the permissions of another one and, where the system lets us, its group.
    func setMode(of folder: OpenFolder, like status: FileStatus) throws(PublishingError) {
        _ = fchown(folder.descriptor, uid_t.max, status.group)
        try setMode(of: folder, status.mode)
    }

    /// Sets the permissions of an open folder.
    func setMode(of folder: OpenFolder, _ mode: mode_t) throws(PublishingError) {
        try perform(.setMode, folder.path) { Int(fchmod(folder.descriptor, mode)) }
    }

    /// Waits until the names in a folder are on the medium: those that were added, removed and exchanged.
    func synchronizeNames(in folder: OpenFolder) throws(PublishingError) {
        do {
            try perform(.synchronize, folder.path) { Int(fsync(folder.descriptor)) }
        } catch  where [EINVAL, ENOTSUP, EOPNOTSUPP].contains(error.code) {
            return  // Some network shares keep folders in order by themselves and know no such call.
        }
    }

    /// Waits until the file system that holds the folder has everything on its medium.
    func synchronize(_ folder: OpenFolder) throws(PublishingError) {
        try perform(.synchronize, folder.path) { Int(synchronizeFileSystem(folder.descriptor)) }
    }
}

// MARK: - Calls that Swift can't see

#if canImport(Darwin)
    private func exchangeNames(_ folder: Int32, _ name: String, _ other: String) -> Int32 {
        renameatx_np(folder, name, folder, other, UInt32(RENAME_SWAP))
    }

    private func synchronizeFileSystem(_ folder: Int32) -> Int32 {
        fcntl(folder, F_FULLFSYNC)
    }
#else
    // The headers hide both calls from Swift (they are declared for `_GNU_SOURCE` only), so the dynamic linker is asked.
    // A C library without them is treated as a kernel without them.

    private func exchangeNames(_ folder: Int32, _ name: String, _ other: String) -> Int32 {
        typealias Call =
            @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
        let exchangeFlag: UInt32 = 2  // RENAME_EXCHANGE in linux/fs.h
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "renameat2") else {
            errno = ENOSYS
            return -1
        }
        return unsafeBitCast(symbol, to: Call.self)(folder, name, folder, other, exchangeFlag)
    }

    private func synchronizeFileSystem(_ folder: Int32) -> Int32 {
        typealias Call = @convention(c) (Int32) -> Int32
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "syncfs") else {
            sync()
            return 0
        }
        return unsafeBitCast(symbol, to: Call.self)(folder)
    }
#endif
