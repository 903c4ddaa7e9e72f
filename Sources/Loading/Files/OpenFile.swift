#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A regular file that is open for reading. Any piece of it can be read at any time, by several threads at once.
package final class OpenFile: Sendable {
    /// How many bytes the file had when it was opened.
    package let size: Int
    private let descriptor: Int32

    private init(_ descriptor: Int32, size: Int) {
        (self.descriptor, self.size) = (descriptor, size)
    }

    deinit { close(descriptor) }

    /// Opens a file. A pipe in the place of one would wait for a writer, so nothing is waited for.
    package static func open(_ path: String) -> Result<OpenFile, FileBytes.Failure> {
        #if canImport(Glibc)
            let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        #else
            let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        #endif
        guard descriptor >= 0 else { return .failure(FileBytes.Failure(number: errno)) }
        var status = stat()
        let isKnown = fstat(descriptor, &status) == 0
        guard isKnown, status.st_mode & S_IFMT == S_IFREG else {
            let failure = FileBytes.Failure(number: isKnown ? EISDIR : errno)
            close(descriptor)
            return .failure(failure)
        }
        return .success(OpenFile(descriptor, size: Int(status.st_size)))
    }

    /// Reads from a place on until a buffer is full or the file ends, and says how many bytes that were.
    package func read(
        into buffer: UnsafeMutableRawBufferPointer, at place: Int
    ) throws(FileBytes.Failure) -> Int {
        var count = 0
        while count < buffer.count {
            // The range lies inside the buffer.
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
            let got = pread(descriptor, rest.baseAddress, rest.count, off_t(place + count))
            if got == 0 { break }
            if got > 0 { count += got } else if errno != EINTR { throw FileBytes.Failure(number: errno) }
        }
        return count
    }
}
