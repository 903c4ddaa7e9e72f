import Synchronization

/// How the portal of an earlier publication is brought back: as a publication like any other, so that readers see the one
/// or the other, and a kill leaves either whole.
extension Publication {
    /// The publications whose portals are kept, oldest first.
    package func keptPortals() throws(PublishingError) -> [Int] {
        try KeptPortals(place, disk: disk).numbers()
    }

    /// The publication that the portal for everybody comes from now: the last one, or the one that it brought back.
    package func portalOrigin() throws(PublishingError) -> Int? {
        guard let last = lastLink else { return nil }
        var origin = last
        while let restored = try link(origin)?.restored, restored < origin { origin = restored }
        return origin
    }

    /// Takes the portal of an earlier publication, and everything about people as it is now.
    ///
    /// - Returns: false where that publication isn't kept.
    /// - Throws: if a path is taken, or the disk refuses. The publication can't be committed after that.
    /// - Precondition: neither committed nor abandoned, and nothing was written.
    package func restore(_ number: Int) throws(PublishingError) -> Bool {
        guard let kept = try KeptPortals(place, disk: disk).publication(number) else { return false }
        do throws(PublishingError) {
            for list in [\Manifest.files, \.assets, \.retained] {
                for path in kept.manifest[keyPath: list] where path.text.hasPrefix(KeptPortals.kept) {
                    try restore(path, from: kept.folder, as: list)
                }
            }
        } catch {
            progress.withLock { $0.failure = $0.failure ?? error }
            throw error
        }
        try keep { !$0.hasPrefix(KeptPortals.kept) && !$0.hasPrefix(Self.chainFolder + "/") }
        return true
    }

    private func restore(
        _ path: PublishedPath, from folder: OpenFolder, as list: WritableKeyPath<Manifest, [PublishedPath]>
    ) throws(PublishingError) {
        guard let bytes = try disk.contents(of: path.text, in: folder) else { return }
        let isSame = try previous.holds(path, bytes, .everyone)
        let waits = try progress.withLock { progress throws(PublishingError) in
            precondition(progress.isOpen, "a publication that has ended takes no more files")
            try progress.ledger.take(path, .everyone)
            progress.list(path, as: list)
            progress.checksums[path.text] = Checksum.text(of: bytes)
            if isSame { return progress.noteUnchanged(path, .everyone) }
            progress.noteNew(path, replacing: previous)
            return false
        }
        if !waits { try staging.keep(path.text, from: folder, access: .everyone) }
    }
}
