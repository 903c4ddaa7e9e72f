#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the file system says about one entry of a folder.
struct FileStatus: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        case file, folder, link, other
    }

    /// What makes two names one file: hard links share it.
    struct Identity: Hashable, Sendable {
        let device: UInt64
        let inode: UInt64
    }

    let kind: Kind
    let identity: Identity
    /// The twelve permission bits.
    let mode: mode_t
    let owner: uid_t
    let group: gid_t
    /// In bytes.
    let size: Int
    /// The time of the last change of the content, in nanoseconds since 1970.
    let modified: Int64

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
        mode = status.st_mode & 0o7777
        owner = status.st_uid
        group = status.st_gid
        size = Int(status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Whether somebody else may rename what we make in this folder: it is another user's, or others may write there
    /// without the bit that keeps everybody's files their own (the sticky bit of `/tmp`).
    var letsOthersRename: Bool {
        let isOurs = owner == 0 || owner == geteuid()
        return !isOurs || (mode & 0o022 != 0 && mode & 0o1000 == 0)
    }
}
