#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Why a publication could not begin, take a file, or be committed.
///
/// Whenever one is thrown the published folder is as it was before, but for ``nothingInPlace(path:previous:)``. The words for a person are in
/// `PublishingError+Wording.swift`: ``message`` says what is wrong, ``help`` what to do.
package enum PublishingError: Error, Equatable, Sendable {
    /// The output path names a file, a device or a broken link.
    case targetIsNotAFolder(path: String)
    /// The output path is the root of the file system, or empty.
    case targetHasNoParent(path: String)
    /// The folder that should hold the output folder doesn't exist.
    case parentIsMissing(path: String)
    /// The output folder is on another file system than the folder that holds it, so it can't be exchanged.
    case targetIsAMountPoint(path: String)
    /// A folder without a manifest holds files that aren't ours: `examples` are the first few, sorted, of `count`.
    case foreignFolder(path: String, examples: [String], count: Int)
    /// A hidden folder with a name that we need holds files of somebody else.
    case foreignStaging(path: String)
    /// The manifest of the last publication is damaged, or newer than this program.
    case unreadableManifest(path: String, reason: String)
    /// A folder that a publication made is a symbolic link now, which could lead anywhere.
    case linkedFolder(path: String)
    /// Another publication into the same folder is under way. `holder` is who, if that could be read.
    case locked(path: String, holder: String?)
    /// A folder holds an entry whose name isn't UTF-8.
    case unreadableName(folder: String)

    /// A path that can't be published.
    case invalidPath(path: String, fault: PathFault)
    /// Two files of one publication, with one path or with two that some disks take for one.
    case collision(path: String, with: String)
    /// A file to publish has the place of one that a person put into the output folder.
    case blockedByForeign(path: String, foreign: String)
    /// A top folder would hold both files for everyone and files for their owner only.
    case mixedAccess(path: String, with: String)

    /// A file or folder of somebody's own is to be written into the published folder, where others read and the next
    /// publication goes over it.
    case insideOutput(path: String, output: String)
    /// What is written would lie in the folder that the portal is made from.
    case insideContent(path: String, content: String)
    /// The name of a file is a folder's, a device's or a pipe's.
    case notAFile(path: String)
    /// Something private is to be made in a folder in which others may rename it.
    case sharedWithoutBounds(path: String)
    /// A folder that has to be new holds something.
    case folderIsNotEmpty(path: String)

    /// On a disk without an atomic exchange the new portal could not be put in place, and the old one not be put back:
    /// it lies whole in `previous`.
    case nothingInPlace(path: String, previous: String)

    /// The operating system refused.
    case disk(DiskFailure)

    /// What is wrong with a path, for ``invalidPath(path:fault:)``.
    package enum PathFault: Equatable, Sendable {
        /// No characters, or nothing between two slashes.
        case emptyName
        /// It begins with a slash.
        case absolute
        /// One of its names is `.` or `..`.
        case dots
        /// A control character, or one of `<>:"|?*\`, which Windows file shares refuse.
        case forbiddenCharacter
        /// A name ends in a dot or a space, which Windows file shares drop.
        case forbiddenEnd
        /// A name has more than 255 bytes in UTF-8.
        case nameTooLong
        /// It is one of the names that the publication itself uses.
        case reserved
    }

    /// The error number of the operating system, if it was the one to refuse.
    var code: Int32? {
        if case .disk(let failure) = self { failure.code } else { nil }
    }

    /// Whether the system has no atomic exchange here, so that two renames must do.
    var saysThatExchangeIsUnknown: Bool {
        guard case .disk(let failure) = self, failure.call == .exchange else { return false }
        return [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(failure.code)
    }
}
