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
                case .other: break
                }
            }
        }
    }

    private enum Kind { case folder, file, other }

    private func list(_ folder: String, log: inout DiagnosticLog) -> [String]? {
        let path = folder.isEmpty ? root : root + "/" + folder
        guard let stream = opendir(path) else {
            let code: DiagnosticCode = errno == ENOENT ? .missingFile : .unreadableFile
            let reason = String(cString: strerror(errno)).lowercased()
            log.report(
                code, "the folder \(path) can't be read: \(reason)", at: SourceLocation(file: path),
                help: folder.isEmpty ? "name the folder with \(option), or start a portal with `shikiri new DIR`" : nil)
            return nil
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names.sorted()
    }

    private func kind(of path: String, log: inout DiagnosticLog) -> Kind {
        var status = stat()
        let full = root + "/" + path
        guard lstat(full, &status) == 0 else { return .other }
        if status.st_mode & S_IFMT == S_IFLNK {
            guard staysInside(full) else {
                log.report(
                    .pathLeavesContent, "the link \(path) leads out of the content folder",
                    at: SourceLocation(file: path), help: "copy what it leads to into the content folder")
                return .other
            }
            guard stat(full, &status) == 0 else { return .other }
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        default: return .other
        }
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
