#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Who may read a published file on the machine that holds it.
///
/// All files below one top folder have one access, so that a web server, too, can protect them by their path. The mask
/// of the process (`umask`) changes nothing.
package enum Access: Sendable, Equatable {
    /// Files 0644, folders 0755.
    case everyone
    /// Files 0600, folders 0700.
    case ownerOnly

    var fileMode: mode_t {
        switch self {
        case .everyone: 0o644
        case .ownerOnly: 0o600
        }
    }

    var folderMode: mode_t {
        switch self {
        case .everyone: 0o755
        case .ownerOnly: 0o700
        }
    }
}

/// How long a file stays after the last publication that wrote it.
package enum Lifetime: Sendable, Equatable {
    /// It goes with the first publication that doesn't write it.
    case untilReplaced
    /// It stays for one publication more. For assets with a hash in their names: a reader who has opened a page just
    /// before a publication still gets everything that the page loads.
    case retainedOnce
}
