import Synchronization

/// What a publication that renews only a part takes over from the last one.
extension Publication {
    /// The bytes of a file that the last publication wrote, as the disk has them now; nil where it wrote none, or it is
    /// gone.
    ///
    /// - Throws: what the disk refuses.
    package func published(_ path: String) throws(PublishingError) -> [UInt8]? {
        guard let folder = previous.folder, previous.paths.contains(path) else { return nil }
        return try disk.contents(of: path, in: folder)
    }

    /// The paths of the files that the last publication wrote, in no particular order.
    package var publishedPaths: Set<String> { previous.paths }

    /// Takes over files of the last publication as the disk has them, without their being written again.
    ///
    /// A file that is gone from the disk isn't taken over. The call for files that this publication has written already
    /// is a collision, as writing them twice is.
    ///
    /// - Parameter isKept: says for a path, relative to the output folder, whether it stays.
    /// - Throws: if a path is taken, or the disk refuses. The publication can't be committed after that.
    /// - Precondition: neither committed nor abandoned.
    package func keep(where isKept: (String) -> Bool) throws(PublishingError) {
        for list in [\Manifest.files, \.assets, \.retained] {
            try keep(previous.manifest[keyPath: list].filter { isKept($0.text) }, as: list)
        }
    }

    private func keep(
        _ paths: [PublishedPath], as list: WritableKeyPath<Manifest, [PublishedPath]>
    ) throws(PublishingError) {
        guard let folder = previous.folder else { return }
        do throws(PublishingError) {
            for path in paths {
                guard let status = try disk.status(of: path.text, in: folder), status.kind == .file else { continue }
                let access: Access = status.mode & 0o077 == 0 ? .ownerOnly : .everyone
                let waits = try progress.withLock { progress throws(PublishingError) in
                    precondition(progress.isOpen, "a publication that has ended takes no more files")
                    try progress.ledger.take(path, access)
                    progress.list(path, as: list)
                    return progress.noteUnchanged(path, access)
                }
                if !waits { try staging.keep(path.text, from: folder, access: access) }
            }
        } catch {
            progress.withLock { $0.failure = $0.failure ?? error }
            throw error
        }
    }
}
