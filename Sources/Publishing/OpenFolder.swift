#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder held open, so that everything below it is named relative to it: a rename of the folder, or a change of the
/// working directory, changes nothing for who holds it.
///
/// Only one descriptor is open for a whole tree, however many folders it has.
final class OpenFolder: Sendable {
    let descriptor: Int32
    /// Where the folder was when it was opened; for messages only.
    let path: String

    init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        close(descriptor)
    }

    /// How a message names something below this folder.
    func path(of relative: String) -> String {
        path.hasSuffix("/") ? path + relative : path + "/" + relative
    }
}

/// A file held open, closed when it goes out of use.
///
/// Who has written to it closes it with ``Disk/finish(_:at:in:)``, because some file systems only then say that there
/// was no room.
struct OpenFile: ~Copyable {
    let descriptor: Int32

    deinit {
        close(descriptor)
    }

    /// Gives up the ownership: the caller closes the descriptor.
    consuming func release() -> Int32 {
        let descriptor = descriptor
        discard self
        return descriptor
    }
}
