#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads whole files.
package enum FileBytes {
    /// Why a file could not be read.
    package struct Failure: Error, Sendable {
        /// Whether there is no such file.
        package let isMissing: Bool
        /// The system's reason, in words.
        package let reason: String

        fileprivate init(number: Int32) {
            isMissing = number == ENOENT
            reason = String(cString: strerror(number)).lowercased()
        }
    }

    /// All bytes of a regular file.
    package static func read(_ path: String) -> Result<[UInt8], Failure> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(Failure(number: errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(Failure(number: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failure(Failure(number: EISDIR)) }
        return bytes(from: descriptor, size: Int(status.st_size))
    }

    private static func bytes(from descriptor: Int32, size: Int) -> Result<[UInt8], Failure> {
        var failure: Failure?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                // The range lies inside the buffer, whose capacity is at least `size`.
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<size])
                let got = Self.readOnce(descriptor, rest)
                if got < 0 {
                    failure = Failure(number: errno)
                    return
                }
                if got == 0 { return }
                count += got
            }
        }
        return failure.map(Result.failure) ?? .success(bytes)
    }

    private static func readOnce(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            #if canImport(Glibc)
                let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let got = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if got >= 0 || errno != EINTR { return got }
        }
    }
}
