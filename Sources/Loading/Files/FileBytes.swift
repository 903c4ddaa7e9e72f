package import ShikiriDiagnostics

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
        package let reason: Phrase

        init(number: Int32) {
            isMissing = number == ENOENT
            reason = .reasonInSentence(number)
        }
    }

    /// All bytes of a regular file.
    package static func read(_ path: String) -> Result<[UInt8], Failure> {
        OpenFile.open(path).flatMap { read($0) }
    }

    /// All bytes of an open file, or the first of them.
    static func read(_ file: OpenFile, most wanted: Int? = nil) -> Result<[UInt8], Failure> {
        Result { () throws(Failure) in try bytes(of: file, min(file.size, wanted ?? file.size)) }
    }

    private static func bytes(of file: OpenFile, _ size: Int) throws(Failure) -> [UInt8] {
        var failure: Failure?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            // The buffer's capacity is at least the size.
            let room = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: size)
            do throws(Failure) {
                count = try file.read(into: room, at: 0)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
