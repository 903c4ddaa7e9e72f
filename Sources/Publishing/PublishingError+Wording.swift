#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension PublishingError: CustomStringConvertible {
    /// What is wrong, and what to do, in two sentences or three.
    package var description: String { "\(message) \(help)" }

    /// What is wrong, as a sentence that names the path.
    package var message: String {
        switch self {
        case .targetIsNotAFolder(let path):
            "The output ‘\(path)’ is not a folder."
        case .targetHasNoParent(let path):
            path.isEmpty ? "The output folder has no name." : "‘\(path)’ can't be exchanged for another folder."
        case .parentIsMissing(let path):
            "The folder ‘\(path)’, which should hold the output folder, does not exist."
        case .targetIsAMountPoint(let path):
            "The output folder ‘\(path)’ is the root of a mounted file system."
        case .foreignFolder(let path, let examples, let count):
            "The output folder ‘\(path)’ holds files that no publication wrote: \(list(examples, of: count))."
        case .foreignStaging(let path):
            "The folder ‘\(path)’, which a publication needs for itself, holds files that no publication wrote."
        case .unreadableManifest(let path, let reason):
            "The list of published files, ‘\(path)’, can't be used: \(reason)."
        case .linkedFolder(let path):
            "‘\(path)’, a folder that was published, is a symbolic link now."
        case .locked(let path, let holder):
            "Another build is publishing to ‘\(path)’ (\(holder ?? "it left no name"))."
        case .unreadableName(let folder):
            "The folder ‘\(folder)’ holds a file whose name is not UTF-8."
        case .invalidPath(let path, let fault):
            "‘\(shown(path))’ can't be published: \(fault.reason)."
        case .collision(let path, let other):
            path == other
                ? "‘\(path)’ is published twice."
                : "‘\(path)’ and ‘\(other)’ can't both be published: on some disks they have one place."
        case .blockedByForeign(let path, let foreign):
            "‘\(path)’ can't be published: ‘\(foreign)’, which no publication wrote, has its place."
        case .mixedAccess(let path, let other):
            "‘\(path)’ and ‘\(other)’ are for different readers, but share their top folder."
        case .nothingInPlace(let path, let previous):
            "Nothing is published at ‘\(path)’: the disk refused the new portal and then the old one, which lies whole in "
                + "‘\(previous)’."
        case .insideOutput(let path, let output):
            "‘\(path)’ lies in the published folder ‘\(output)’."
        case .notAFile(let path):
            "‘\(path)’ is there, and is not a file."
        case .sharedWithoutBounds(let path):
            "In the folder ‘\(path)’ others may rename what is private."
        case .folderIsNotEmpty(let path):
            "The folder ‘\(path)’ is not empty."
        case .disk(let failure):
            "Could not \(failure.call.rawValue) ‘\(failure.path)’: \(String(cString: strerror(failure.code)))."
        }
    }

    /// What the person at the keyboard can do.
    package var help: String {
        switch self {
        case .targetIsNotAFolder:
            "Name a folder, or a path where nothing is yet, with --output."
        case .targetHasNoParent:
            "Name a folder inside another one with --output."
        case .parentIsMissing(let path):
            "Make it (mkdir -p '\(path)'), or correct --output."
        case .targetIsAMountPoint:
            "Publish to a folder inside it, and let the web server serve that."
        case .foreignFolder:
            "Nothing was touched. Name an empty or new folder with --output, or move these files away first."
        case .foreignStaging:
            "Move what you need of it to another place, remove the folder, and build again."
        case .unreadableManifest(let path, _):
            "Nothing was touched. Restore ‘\(path)’ from a backup, or move the whole folder away, and build again."
        case .linkedFolder:
            "Nothing was touched. Remove the link, put the folder back or leave it away, and build again."
        case .locked:
            "Wait until it has ended, or end it, and build again."
        case .unreadableName:
            "Rename or remove it (ls -b shows it), and build again."
        case .invalidPath(_, let fault):
            fault.help
        case .collision(let path, let other):
            path == other
                ? "Two pages have one address: rename the source of one of them."
                : "Rename the source of one of them, so that they differ in more than case and neither is in the other."
        case .blockedByForeign(_, let foreign):
            "Rename ‘\(foreign)’ or move it out of the output folder, and build again."
        case .mixedAccess:
            "Put them into different top folders, so that a web server can protect one of them."
        case .nothingInPlace(let path, let previous):
            "Put it back (mv '\(previous)' '\(path)'), or build again: a build puts it back first."
        case .insideOutput:
            "Name a place outside of it: what lies in it is read by others."
        case .notAFile:
            "Name a file, or a place where nothing is yet."
        case .sharedWithoutBounds:
            "Name a folder of your own as the one for temporary files (TMPDIR)."
        case .folderIsNotEmpty:
            "Name a new folder: nothing is overwritten."
        case .disk(let failure):
            advice(on: failure)
        }
    }

    private func list(_ examples: [String], of count: Int) -> String {
        let names = examples.map { "‘\($0)’" }.joined(separator: ", ")
        return count > examples.count ? "\(names) and \(count - examples.count) more" : names
    }

    /// The path with its control characters made visible.
    private func shown(_ path: String) -> String {
        var shown = ""
        for scalar in path.unicodeScalars {
            shown += scalar.value < 0x20 || scalar.value == 0x7F ? scalar.escaped(asASCII: true) : String(scalar)
        }
        return shown
    }

    private func advice(on failure: DiskFailure) -> String {
        switch failure.code {
        case ENOSPC, EDQUOT:
            "The published portal is unchanged. Make room on this disk (a build needs as much as the portal has), "
                + "and build again."
        case EACCES, EPERM:
            "Give this user the right to change ‘\(failure.path)’ and the folder that holds it, or name another "
                + "folder with --output."
        case EROFS:
            "The disk can only be read. Name a folder on another disk with --output."
        case EXDEV:
            "The output folder and its surroundings must be on one disk. Name another folder with --output."
        case EBUSY:
            "Something uses it as a mount point. Publish to a folder inside it, or unmount it, and build again."
        case EMFILE, ENFILE:
            "Too many files are open. Raise the limit (ulimit -n), or end other programs, and build again."
        case ENAMETOOLONG:
            "Choose a shorter name for the source of the page, or an output folder with a shorter path."
        case ENOLCK, ENOTSUP, EOPNOTSUPP:
            "This file system can't do it. Publish to a local disk, and copy the portal from there."
        case EIO:
            "The disk reports a fault. Check it before you build again; the published portal was left as it was."
        default:
            "The published portal was left as it was. Mend the cause, and build again."
        }
    }
}

extension PublishingError.PathFault {
    fileprivate var reason: String {
        switch self {
        case .emptyName: "one of its names is empty"
        case .absolute: "it begins with a slash"
        case .dots: "it holds ‘.’ or ‘..’ as a name"
        case .forbiddenCharacter: "it holds a character that not every disk allows in a name"
        case .forbiddenEnd: "one of its names ends in a dot or a space"
        case .nameTooLong: "one of its names is longer than 255 bytes"
        case .reserved: "the publication needs this name for itself"
        }
    }

    fileprivate var help: String {
        switch self {
        case .emptyName, .absolute, .dots: "Name it relative to the output folder, such as ‘portal/index.html’."
        case .forbiddenCharacter: "Leave control characters and < > : \" | ? * \\ out of file names."
        case .forbiddenEnd: "End the name of its source in a letter or a digit."
        case .nameTooLong: "Shorten the name of its source; a Japanese character counts three bytes."
        case .reserved: "Choose another name for its source."
        }
    }
}
