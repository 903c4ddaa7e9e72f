#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension Disk {
    /// Creates a file that isn't there yet, with exactly these permissions and bytes.
    func createFile(
        _ name: String, in folder: OpenFolder, mode: mode_t, bytes: [UInt8]
    ) throws(PublishingError) {
        let file = try createFile(name, in: folder, mode: mode)
        try append(bytes, to: file, at: name, in: folder)
        try finish(file, at: name, in: folder)
    }

    /// Creates an empty file that isn't there yet, with exactly these permissions, and holds it open for writing.
    func createFile(_ name: String, in folder: OpenFolder, mode: mode_t) throws(PublishingError) -> OpenFile {
        let descriptor = try perform(.createFile, folder.path(of: name)) {
            Int(openat(folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode))
        }
        let file = OpenFile(descriptor: Int32(descriptor))
        try perform(.setMode, folder.path(of: name)) { Int(fchmod(Int32(descriptor), mode)) }
        return file
    }

    /// Appends bytes to an open file.
    func append(
        _ bytes: [UInt8], to file: borrowing OpenFile, at name: String, in folder: OpenFolder
    ) throws(PublishingError) {
        let descriptor = file.descriptor
        var position = 0
        while position < bytes.count {
            position += try perform(.writeFile, folder.path(of: name)) {
                bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + position }, $0.count - position) }
            }
        }
    }

    /// Waits until an open file is on its medium, and says so if it didn't find room there.
    func synchronize(
        _ file: borrowing OpenFile, at name: String, in folder: OpenFolder
    ) throws(PublishingError) {
        let descriptor = file.descriptor
        try perform(.synchronize, folder.path(of: name)) { Int(fsync(descriptor)) }
    }

    /// Opens a file for reading, or gives nothing if there is none that can be read, or something else has its name.
    func openFile(_ name: String, in folder: OpenFolder) throws(PublishingError) -> OpenFile? {
        do {
            let descriptor = try perform(.openFile, folder.path(of: name)) {
                // Without O_NONBLOCK a pipe that somebody left under this name would keep us waiting.
                Int(openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK))
            }
            return OpenFile(descriptor: Int32(descriptor))
        } catch  where [ENOENT, ENOTDIR, ELOOP, EMLINK, EACCES, ENXIO].contains(error.code) {
            return nil
        }
    }

    /// The status of an open file.
    func status(
        of file: borrowing OpenFile, at name: String, in folder: OpenFolder
    ) throws(PublishingError) -> FileStatus {
        var status = stat()
        let descriptor = file.descriptor
        try perform(.inspect, folder.path(of: name)) { Int(fstat(descriptor, &status)) }
        return FileStatus(status)
    }

    /// All bytes of a file, or nothing if it can't be opened; see ``openFile(_:in:)``.
    func contents(of name: String, in folder: OpenFolder) throws(PublishingError) -> [UInt8]? {
        guard let file = try openFile(name, in: folder) else { return nil }
        let size = try status(of: file, at: name, in: folder).size
        let descriptor = file.descriptor
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: max(size, 4096))
        while true {
            let count = try perform(.readFile, folder.path(of: name)) {
                chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// Whether an open file holds exactly these bytes. Reads piece by piece, and stops at the first difference.
    func holds(
        _ bytes: [UInt8], _ file: borrowing OpenFile, at name: String, in folder: OpenFolder
    ) throws(PublishingError) -> Bool {
        let descriptor = file.descriptor
        var piece = [UInt8](repeating: 0, count: min(max(bytes.count, 1), 1 << 16))
        var position = 0
        while position < bytes.count {
            let count = try perform(.readFile, folder.path(of: name)) {
                piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            }
            guard count > 0, position + count <= bytes.count, same(bytes, at: position, piece, count) else {
                return false
            }
            position += count
        }
        return true
    }

    /// The text of a symbolic link.
    func target(ofLink name: String, in folder: OpenFolder) throws(PublishingError) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        try perform(.readLink, folder.path(of: name)) {
            readlinkat(folder.descriptor, name, &buffer, buffer.count - 1)
        }
        return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Makes a symbolic link with this text.
    func makeLink(_ name: String, in folder: OpenFolder, to target: String) throws(PublishingError) {
        try perform(.makeLink, folder.path(of: name)) { Int(symlinkat(target, folder.descriptor, name)) }
    }

    /// The names in a folder, without `.` and `..`, in no particular order.
    ///
    /// A name that isn't UTF-8 is an error: as text it couldn't be found again, and a file that can't be named can't be
    /// kept.
    func names(in folder: OpenFolder) throws(PublishingError) -> [(name: String, isFolder: Bool)] {
        let descriptor = try perform(.listFolder, folder.path) {
            Int(openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        }
        guard let stream = fdopendir(Int32(descriptor)) else {
            close(Int32(descriptor))
            throw .disk(DiskFailure(call: .listFolder, path: folder.path, code: errno))
        }
        defer { closedir(stream) }
        var names: [(name: String, isFolder: Bool)] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            guard let name = name(of: entry) else { throw .unreadableName(folder: folder.path) }
            if name == "." || name == ".." { continue }
            names.append((name, try isFolder(entry, name, in: folder)))
        }
        if errno != 0 { throw .disk(DiskFailure(call: .listFolder, path: folder.path, code: errno)) }
        return names
    }

    // MARK: Pieces

    /// Closes a file that was written: the last chance of a file system to say that the bytes didn't find room.
    private func finish(
        _ file: consuming OpenFile, at name: String, in folder: OpenFolder
    ) throws(PublishingError) {
        let descriptor = file.release()
        var isClosed = false
        defer { if !isClosed { close(descriptor) } }
        try perform(.closeFile, folder.path(of: name)) {
            isClosed = true
            // After an interruption the descriptor is gone all the same; closing again could close another file's.
            return close(descriptor) == 0 || errno == EINTR ? 0 : -1
        }
    }

    private func same(_ bytes: [UInt8], at position: Int, _ piece: [UInt8], _ count: Int) -> Bool {
        bytes.withUnsafeBytes { ours in
            piece.withUnsafeBytes { theirs in
                guard let ours = ours.baseAddress, let theirs = theirs.baseAddress else { return count == 0 }
                return memcmp(ours + position, theirs, count) == 0
            }
        }
    }

    private func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
        withUnsafePointer(to: &entry.pointee.d_name) { name in
            name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
                String(validatingCString: $0)
            }
        }
    }

    private func isFolder(
        _ entry: UnsafeMutablePointer<dirent>, _ name: String, in folder: OpenFolder
    ) throws(PublishingError) -> Bool {
        switch Int(entry.pointee.d_type) {
        case Int(DT_DIR): true
        case Int(DT_UNKNOWN): try status(of: name, in: folder)?.kind == .folder
        default: false
        }
    }
}
