/// What a publication has taken so far.
struct Progress {
    /// A file that is what it was. It is kept only once something has changed: a build that changes nothing would link
    /// every file for nothing.
    struct Waiting {
        let path: PublishedPath
        let access: Access
    }

    /// The lock, for as long as the publication is open.
    var lock: PublicationLock?
    var ledger = PathLedger()
    /// The first error of a write.
    var failure: PublishingError?
    private(set) var manifest = Manifest.empty
    private(set) var added: [String] = []
    private(set) var changed: [String] = []
    private(set) var unchanged = 0
    private(set) var waiting: [Waiting] = []
    /// The checksums of files whose bytes were at hand, by their paths.
    var checksums: [String: String] = [:]

    init(lock: PublicationLock) {
        self.lock = lock
    }

    var isOpen: Bool { lock != nil }

    /// Whether a file on the disk isn't what it has to be.
    var changesFiles: Bool { !added.isEmpty || !changed.isEmpty }

    /// Counts a file that is what it was; says whether it waits.
    mutating func noteUnchanged(_ path: PublishedPath, _ access: Access) -> Bool {
        unchanged += 1
        if changesFiles { return false }
        waiting.append(Waiting(path: path, access: access))
        return true
    }

    /// Counts a file that has to be written.
    mutating func noteNew(_ path: PublishedPath, replacing previous: PreviousPublication) {
        if previous.paths.contains(path.text) {
            changed.append(path.text)
        } else {
            added.append(path.text)
        }
    }

    mutating func list(_ path: PublishedPath, _ lifetime: Lifetime) {
        switch lifetime {
        case .untilReplaced: manifest.files.append(path)
        case .retainedOnce: manifest.assets.append(path)
        }
    }

    /// Lists a file in one of the manifest's lists.
    mutating func list(_ path: PublishedPath, as list: WritableKeyPath<Manifest, [PublishedPath]>) {
        manifest[keyPath: list].append(path)
    }

    mutating func retain(_ path: PublishedPath) {
        manifest.retained.append(path)
    }
}
