import ShikiriDiagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Walks a folder without recursion and collects its files.
struct FolderWalk {
    let root: String
    /// The option of the command line that names the folder.
    let option: String
    private(set) var files: [String] = []

    init(root: String, option: String) {
        self.root = root
        self.option = option
    }

    mutating func run(log: inout DiagnosticLog) {
        var open = [""]
        while let folder = open.popLast() {
            guard let entries = list(folder, log: &log) else { continue }
            for entry in entries where !entry.hasPrefix(".") {
                let path = folder.isEmpty ? entry : folder + "/" + entry
                switch kind(of: path, log: &log) {
                case .folder: open.append(path)
                case .file: files.append(path)
                case .left: break
                }
            }
        }
    }

    /// What an entry is; what is left out was reported.
    private enum Kind { case folder, file, left }

    private func list(_ folder: String, log: inout DiagnosticLog) -> [String]? {
        let path = folder.isEmpty ? root : root + "/" + folder
        guard let stream = opendir(path) else {
            let code: DiagnosticCode = errno == ENOENT ? .missingFile : .unreadableFile
            let reason = Phrase.reasonInSentence(errno)
            log.report(
                code, .unreadableFolder(path, reason: reason, option: folder.isEmpty ? option : nil),
                at: SourceLocation(file: path))
            return nil
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let (name, shown) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
                    (String(validatingCString: $0), String(cString: $0))
                }
            }
            guard let name else {
                log.report(
                    .unreadableFile, .nameNotUTF8(shown),
                    at: SourceLocation(file: folder.isEmpty ? shown : folder + "/" + shown))
                continue
            }
            names.append(name)
        }
        return names.sorted()
    }

    private func kind(of path: String, log: inout DiagnosticLog) -> Kind {
        var status = stat()
        let full = root + "/" + path
        guard lstat(full, &status) == 0 else { return unreadable(path, &log) }
        if status.st_mode & S_IFMT == S_IFLNK {
            guard staysInside(full) else {
                log.report(.pathLeavesContent, .linkLeaves(path), at: SourceLocation(file: path))
                return .left
            }
            guard stat(full, &status) == 0 else { return unreadable(path, &log) }
            // Its files are read where they lie; read here too, each would be published twice, or without end.
            guard status.st_mode & S_IFMT != S_IFDIR else {
                log.report(.unexpectedFile, .linkToFolder(path), at: SourceLocation(file: path))
                return .left
            }
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return isTooDeep(path, &log) ? .left : .folder
        case S_IFREG: return .file
        default:
            log.report(.unexpectedFile, .noFile(path), at: SourceLocation(file: path))
            return .left
        }
    }

    private func isTooDeep(_ path: String, _ log: inout DiagnosticLog) -> Bool {
        guard path.utf8.count(where: { $0 == UInt8(ascii: "/") }) >= Limit.folderDepth.most else { return false }
        log.report(.limitReached, .deepFolder(most: Limit.folderDepth.most - 1), at: SourceLocation(file: path))
        return true
    }

    private func unreadable(_ path: String, _ log: inout DiagnosticLog) -> Kind {
        let reason = Phrase.reasonInSentence(errno)
        log.report(.unreadableFile, .unreachable(path, reason: reason), at: SourceLocation(file: path))
        return .left
    }

    private func staysInside(_ path: String) -> Bool {
        guard let base = Self.resolved(root), let target = Self.resolved(path) else { return false }
        return target.hasPrefix(base + "/")
    }

    private static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }
}
