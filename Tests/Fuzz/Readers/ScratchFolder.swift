#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of its own in the temporary folder, for readers that open files themselves.
struct ScratchFolder: Sendable {
    let path: String

    init(_ name: String) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        path = "\(base)/shikiri-fuzz-\(name)-\(getpid())"
        mkdir(path, 0o700)
        mkdir(path + "/training", 0o700)
        mkdir(path + "/training/records", 0o700)
    }

    func write(_ bytes: some Collection<UInt8>, to file: String) {
        let open = fopen(path + "/" + file, "wb")
        precondition(open != nil, "the temporary folder can't be written")
        let all = Array(bytes)
        _ = fwrite(all, 1, all.count, open)
        fclose(open)
    }
}
