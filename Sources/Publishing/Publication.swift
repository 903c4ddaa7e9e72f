import Synchronization

/// One publication: the next portal is put together out of sight, and takes the place of the old one in a single step.
///
/// ```swift
/// let publication = try Publication.begin(at: "output")
/// try publication.write("portal/index.html", bytes: page, access: .everyone)   // from any thread
/// let report = try publication.commit()
/// ```
///
/// **What readers see.** The old portal until ``commit()``, the new one after it, never a part of one, because the two
/// folders change places by one system call (`renameat2` with `RENAME_EXCHANGE` on Linux, `renameatx_np` with
/// `RENAME_SWAP` on macOS). A file system that has no such call (some network shares) gets two renames: for the moment
/// between them there is no portal, and if the process is killed just there, the next build puts the old one back.
///
/// A reader that *holds the folder* rather than its path keeps the old folder, which is then cleared: a server started
/// inside `output/portal`, or a container that mounts it. Start it in the folder that holds `output`, and mount that one.
///
/// **What is kept.** A file with the bytes and permissions that the last publication left on the disk stays that file, by
/// a hard link, with its time. Files that no publication wrote stay too. The folder that is replaced keeps its own
/// permissions and group. If nothing changed, nothing is exchanged.
///
/// **What can go wrong.** Every error leaves the published portal as it was. So does the end of the process at any
/// moment, and the next build clears what was left. Who drops a publication without ``commit()`` abandons it.
///
/// **Where it happens.** In the folder that holds the output folder: the staging folder `.output.staging`, the lock
/// `.output.lock`. An output path that is a symbolic link is followed once, at the beginning; the folder it leads to is
/// exchanged and the link stays.
package final class Publication: Sendable {
    let place: PublicationPlace
    let previous: PreviousPublication
    let staging: StagingFolder
    let durability: Durability
    /// Whether it adds itself to the chain of publications.
    let isChained: Bool
    let disk: Disk
    let progress: Mutex<Progress>

    /// What a publication has to outlive.
    package enum Durability: Sendable {
        /// The end of the process. A power cut soon after it may empty new files; the next build notices and mends them.
        /// For a preview that publishes at every key.
        case processEnd
        /// A power cut too: new files are on the medium before a reader can see them. It costs the time that the disk
        /// needs to write what changed.
        case powerCut
    }

    /// Takes the lock, clears what a killed build left, and reads what is published.
    ///
    /// - Parameters:
    ///   - path: the output folder, relative to the working directory or absolute. It may be missing.
    ///   - durability: what the publication has to outlive.
    ///   - isChained: whether it keeps the portal that it takes the place of, and adds itself to the chain of publications.
    /// - Throws: if the folder isn't ours, is in use by another build, or can't be read or written.
    package static func begin(
        at path: String, durability: Durability = .powerCut, isChained: Bool = false
    ) throws(PublishingError) -> Publication {
        try begin(at: path, durability: durability, isChained: isChained, disk: Disk())
    }

    /// The same on a disk that a test can break.
    static func begin(
        at path: String, durability: Durability, isChained: Bool = false, disk: Disk
    ) throws(PublishingError) -> Publication {
        let found = try PublicationPlace(at: path, disk: disk)
        let lock = try PublicationLock(at: found, disk: disk)
        let place = try found.restoringPrevious(disk: disk)
        let previous = try PreviousPublication(at: place, disk: disk)
        for name in [place.previous, place.staging] {
            try previous.settle(name, at: place, keeps: isChained)
        }
        do {
            let staging = try StagingFolder(at: place, disk: disk)
            return Publication(place, lock, previous, staging, durability, isChained, disk)
        } catch {
            try? Clearing.clear(place.staging, in: place.parent, live: nil, disk: disk)
            throw error
        }
    }

    private init(
        _ place: PublicationPlace, _ lock: PublicationLock, _ previous: PreviousPublication, _ staging: StagingFolder,
        _ durability: Durability, _ isChained: Bool, _ disk: Disk
    ) {
        self.place = place
        progress = Mutex(Progress(lock: lock))
        self.previous = previous
        self.staging = staging
        self.durability = durability
        self.isChained = isChained
        self.disk = disk
    }

    deinit {
        if progress.withLock(\.isOpen) { clearStaging() }
    }

    /// Puts a file into the next portal. May be called from several threads at once.
    ///
    /// - Parameters:
    ///   - path: relative to the output folder, such as `portal/index.html`.
    ///   - bytes: the whole file.
    ///   - access: who may read it; one for all files below a top folder.
    ///   - lifetime: how long it stays once publications no longer write it.
    /// - Throws: if the path can't be published or is taken, or the disk refuses. The publication takes no more files
    ///   after that and can't be committed: a portal without one of its files must not appear.
    /// - Precondition: neither committed nor abandoned.
    package func write(
        _ path: String, bytes: [UInt8], access: Access, lifetime: Lifetime = .untilReplaced
    ) throws(PublishingError) {
        do throws(PublishingError) {
            let published = try PublishedPath(path)
            try progress.withLock { progress throws(PublishingError) in
                precondition(progress.isOpen, "a publication that has ended takes no more files")
                if let failure = progress.failure { throw failure }
                try progress.ledger.take(published, access)
            }
            try put(published, bytes, access)
            progress.withLock { $0.list(published, lifetime) }
        } catch {
            progress.withLock { $0.failure = $0.failure ?? error }
            throw error
        }
    }

    /// Publishes: everything that was written takes the place of the old portal, in one step.
    ///
    /// - Parameter entry: what its link of the chain says; nil adds none.
    /// - Returns: what changed.
    /// - Throws: the first error of ``write(_:bytes:access:lifetime:)`` if there was one, a file of somebody's in the
    ///   place of one of ours, or what the disk refuses. The publication is then abandoned.
    /// - Precondition: neither committed nor abandoned, and no write is under way.
    package func commit(_ entry: ChainEntry? = nil) throws(PublishingError) -> PublicationReport {
        var progress = end()
        do throws(PublishingError) {
            if let failure = progress.failure { throw failure }
            return try publish(&progress, entry)
        } catch {
            clearStaging()
            throw error
        }
    }

    /// Ends the publication and leaves the published portal as it is.
    ///
    /// - Precondition: neither committed nor abandoned.
    package func abandon() {
        _ = end()
        clearStaging()
    }
}

// MARK: - Steps

extension Publication {
    private func put(
        _ path: PublishedPath, _ bytes: [UInt8], _ access: Access
    ) throws(PublishingError) {
        if isChained {
            let checksum = Checksum.text(of: bytes)
            progress.withLock { $0.checksums[path.text] = checksum }
        }
        if let folder = previous.folder, try previous.holds(path, bytes, access) {
            let waits = progress.withLock { $0.noteUnchanged(path, access) }
            if !waits { try staging.keep(path.text, from: folder, access: access) }
            return
        }
        progress.withLock { $0.noteNew(path, replacing: previous) }
        try staging.write(path.text, bytes: bytes, access: access)
    }

    private func end() -> Progress {
        progress.withLock { progress in
            precondition(progress.isOpen, "a publication ends only once")
            defer { progress.lock = nil }
            return progress
        }
    }

    /// Best effort: what stays is cleared by the next build.
    func clearStaging() {
        try? Clearing.clear(place.staging, in: place.parent, live: previous.folder, disk: disk)
    }
}
