#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Keeps two builds from publishing into one folder at a time.
///
/// A `flock` on a file beside the output folder. The system gives it back when a process ends in whatever way, so that a
/// killed build never keeps the next one out. The file says who holds the lock, and goes when it is given back.
final class PublicationLock: Sendable {
    private let parent: OpenFolder
    private let name: String
    private let descriptor: Int32

    /// Takes the lock at once or not at all: nobody wants a build that waits for another one.
    init(at place: PublicationPlace, disk: Disk) throws(PublishingError) {
        parent = place.parent
        name = place.lock
        descriptor = try Self.take(place, disk)
        leaveName()
    }

    deinit {
        // First the name, then the lock: who opens the file in between finds that it has no name any more.
        unlinkat(parent.descriptor, name, 0)
        close(descriptor)
    }

    private static func take(_ place: PublicationPlace, _ disk: Disk) throws(PublishingError) -> Int32 {
        let path = place.parent.path(of: place.lock)
        while true {
            let file = OpenFile(
                descriptor: Int32(
                    try disk.perform(.createFile, path) {
                        Int(
                            openat(
                                place.parent.descriptor, place.lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644))
                    }))
            let descriptor = file.descriptor
            do {
                try disk.perform(.lock, path) { Int(flock(descriptor, LOCK_EX | LOCK_NB)) }
            } catch  where error.code == EWOULDBLOCK {
                throw .locked(path: place.parent.path(of: place.target), holder: holder(of: descriptor))
            }
            let ours = try disk.status(of: file, at: place.lock, in: place.parent)
            // The one before us removed the file after we had opened it: then others lock a newer one.
            if try disk.status(of: place.lock, in: place.parent)?.identity == ours.identity { return file.release() }
        }
    }

    /// Writes who we are, for the message that another build gives. That it fails is no reason not to publish.
    private func leaveName() {
        var host = [CChar](repeating: 0, count: 256)
        gethostname(&host, host.count - 1)
        let hostName = String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        let text = Array("process \(getpid()) on \(hostName)".utf8)
        ftruncate(descriptor, 0)
        _ = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    private static func holder(of descriptor: Int32) -> String? {
        var bytes = [UInt8](repeating: 0, count: 300)
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}
