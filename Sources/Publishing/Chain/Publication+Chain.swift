#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// How a publication adds itself to the chain of those before it.
extension Publication {
    /// The folder of the chain, below the output folder: for the office, beside what else it alone may read.
    package static let chainFolder = "office/publications"

    /// The name of the folder beside an output folder in which earlier portals are kept.
    package static func keptFolder(of output: String) -> String { ".\(output).kept" }

    /// The chain's files in the last publication.
    var chainFiles: [Manifest.ChainPath] { previous.manifest.chainFiles }

    /// The number of the last link; nil where there is none.
    package var lastLink: Int? { previous.manifest.lastLink }

    /// A link as the disk has it.
    package func link(_ number: Int) throws(PublishingError) -> ChainLink? {
        try published(Self.chainFolder + "/" + ChainFile.link.name(number)).flatMap { ChainLink($0) }
    }

    /// Whether what has to be written differs from what is there, the chain apart.
    func changesAnything(_ progress: Progress, isMended: Bool) throws(PublishingError) -> Bool {
        let chain = Set(chainFiles.map(\.path))
        var last = previous.manifest
        last.files.removeAll { chain.contains($0) }
        var next = progress.manifest
        next.files.removeAll { chain.contains($0) }
        if progress.changesFiles || isMended || previous.folder == nil { return true }
        return try next.encoded() != last.encoded()
    }

    /// Takes over the chain, and adds a link where anything else changed, or there is none yet.
    ///
    /// - Returns: whether there is anything to publish.
    func extendChain(
        _ entry: ChainEntry, _ progress: inout Progress, changes: Bool
    ) throws(PublishingError) -> Bool {
        let last = lastLink
        let isNew = changes || last == nil
        let number = isNew ? (last ?? 0) + 1 : last ?? 1
        let isSigned = chainFiles.contains { $0.number == number && $0.file == .signature }
        guard isNew || (entry.key != nil && !isSigned) else { return false }
        let kept = try keptNumbers(entry, until: number)
        let listed = progress.manifest.written
        for (path, link, file) in chainFiles where !listed.contains(path) {
            // A list names the files of a portal that nobody has any more; its checksum stays in the link.
            guard file != .list || !isNew || kept.contains(link) else { continue }
            try carry(path, &progress)
        }
        let bytes = isNew ? try addLink(number, entry, &progress) : try published(name(.link, number)) ?? []
        if let key = entry.key { try addChainFile(name(.signature, number), key.signature(of: bytes), &progress) }
        return true
    }

    /// The publications whose portals stay beside the output folder: the last one always, unless nothing is to be kept.
    func keptNumbers(_ entry: ChainEntry, until number: Int) throws(PublishingError) -> Set<Int> {
        var kept: Set<Int> = []
        for older in try KeptPortals(place, disk: disk).numbers() + [number - 1] where older > 0 {
            let follower = older + 1 < number ? try link(older + 1) : nil
            let next =
                follower
                ?? ChainLink(
                    number: older + 1, asOf: entry.asOf, action: entry.action, restored: nil, previous: nil, list: "",
                    files: 0, rules: [:])
            if entry.keeps(next, older + 1 == number) { kept.insert(older) }
        }
        return kept
    }

    func name(_ file: ChainFile, _ number: Int) -> String { Self.chainFolder + "/" + file.name(number) }

    private func carry(_ path: PublishedPath, _ progress: inout Progress) throws(PublishingError) {
        guard let folder = previous.folder else { return }
        guard let status = try disk.status(of: path.text, in: folder), status.kind == .file else { return }
        try progress.ledger.take(path, .ownerOnly)
        try staging.keep(path.text, from: folder, access: .ownerOnly)
        progress.list(path, .untilReplaced)
    }

    private func addLink(
        _ number: Int, _ entry: ChainEntry, _ progress: inout Progress
    ) throws(PublishingError) -> [UInt8] {
        let chain = Self.chainFolder + "/"
        var lines: [String] = []
        for path in progress.manifest.paths.map(\.text).sorted() where !path.hasPrefix(chain) {
            lines.append("\(try checksum(of: path, progress))  \(path)\n")
        }
        let list = Array(lines.joined().utf8)
        let before = number > 1 ? try published(name(.link, number - 1)) : nil
        let link = ChainLink(
            number: number, asOf: entry.asOf, action: entry.action, restored: entry.restored,
            previous: before.map(Checksum.text), list: Checksum.text(of: list), files: lines.count,
            rules: entry.rules)
        try addChainFile(name(.list, number), list, &progress)
        try addChainFile(name(.link, number), link.bytes, &progress)
        return link.bytes
    }

    private func checksum(of path: String, _ progress: Progress) throws(PublishingError) -> String {
        if let known = progress.checksums[path] { return known }
        let folder = previous.folder ?? staging.root
        guard let bytes = try disk.contents(of: path, in: folder) else {
            throw .disk(DiskFailure(call: .openFile, path: folder.path(of: path), code: ENOENT))
        }
        return Checksum.text(of: bytes)
    }

    private func addChainFile(
        _ path: String, _ bytes: [UInt8], _ progress: inout Progress
    ) throws(PublishingError) {
        let published = try PublishedPath(path)
        try progress.ledger.take(published, .ownerOnly)
        try staging.write(path, bytes: bytes, access: .ownerOnly)
        progress.list(published, .untilReplaced)
    }

    /// Keeps the portal that lies under a name now, or clears it where it isn't to be kept, and clears those that are no
    /// longer kept.
    func keepPortal(_ name: String, as number: Int, _ entry: ChainEntry) throws(PublishingError) {
        let kept = try keptNumbers(entry, until: number + 1)
        let portals = KeptPortals(place, disk: disk)
        if kept.contains(number) {
            try portals.keep(name, as: number, live: staging.root)
        } else {
            try Clearing.clear(name, in: place.parent, live: staging.root, disk: disk)
        }
        try portals.remove { !kept.contains($0) }
    }
}

extension PreviousPublication {
    /// Deals with a folder that a killed publication left under one of its names: the portal before this one is kept, where
    /// it was about to be; everything else is cleared.
    func settle(_ name: String, at place: PublicationPlace, keeps: Bool) throws(PublishingError) {
        guard keeps, let last = manifest.lastLink, let number = try leftover(name, in: place)?.lastLink, number < last
        else { return try Clearing.clear(name, in: place.parent, live: folder, disk: disk) }
        try KeptPortals(place, disk: disk).keep(name, as: number, live: folder)
    }

    /// The manifest of a whole portal under a name; nil where there is none.
    private func leftover(_ name: String, in place: PublicationPlace) throws(PublishingError) -> Manifest? {
        guard let status = try disk.status(of: name, in: place.parent), status.kind == .folder else { return nil }
        let root = try disk.openFolder(name, in: place.parent)
        guard try disk.status(of: StagingFolder.markerName, in: root) == nil else { return nil }
        return try Manifest.read(in: root, disk: disk)
    }
}

extension Manifest {
    /// A file of the chain, with the link that it belongs to.
    typealias ChainPath = (path: PublishedPath, number: Int, file: ChainFile)

    /// The files of the chain.
    var chainFiles: [ChainPath] {
        let folder = Publication.chainFolder + "/"
        return files.compactMap { path in
            guard path.text.hasPrefix(folder), let read = ChainFile.read(path.text.dropFirst(folder.count)) else {
                return nil
            }
            return (path, read.number, read.file)
        }
    }

    /// The number of the last link; nil where there is none.
    var lastLink: Int? { chainFiles.filter { $0.file == .link }.map(\.number).max() }
}
