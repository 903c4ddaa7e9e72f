/// The portals of earlier publications, for everybody and without what is about people, so that one can be brought back:
/// in the hidden folder `.output.kept` beside the output folder, which its owner alone can enter, a folder for each by its
/// number. What didn't change since is the same file on the disk, by a hard link.
struct KeptPortals {
    /// What is kept of a publication.
    static let kept = "portal/"

    private let place: PublicationPlace
    private let disk: Disk

    init(_ place: PublicationPlace, disk: Disk) {
        self.place = place
        self.disk = disk
    }

    private var folder: String { Publication.keptFolder(of: place.target) }

    private func open() throws(PublishingError) -> OpenFolder? {
        guard let status = try disk.status(of: folder, in: place.parent) else { return nil }
        guard status.kind == .folder else { throw .foreignStaging(path: place.parent.path(of: folder)) }
        return try disk.openFolder(folder, in: place.parent)
    }

    /// The numbers of the publications that are kept, oldest first.
    func numbers() throws(PublishingError) -> [Int] {
        guard let folder = try open() else { return [] }
        return try disk.names(in: folder).compactMap { $0.isFolder ? Int($0.name) : nil }.sorted()
    }

    /// A kept publication, with the list of what it had.
    func publication(_ number: Int) throws(PublishingError) -> (folder: OpenFolder, manifest: Manifest)? {
        guard let folder = try open(), try disk.status(of: name(number), in: folder) != nil else { return nil }
        let root = try disk.openFolder(name(number), in: folder)
        return try Manifest.read(in: root, disk: disk).map { (root, $0) }
    }

    /// Keeps a published folder that another has taken the place of.
    ///
    /// It can be killed at any moment and begun again: the folder has its own name until nothing is in it but what is kept.
    func keep(_ old: String, as number: Int, live: OpenFolder?) throws(PublishingError) {
        try Clearing.clear(old, in: place.parent, live: live, disk: disk, except: Self.kept)
        try disk.makeFolder(folder, in: place.parent, mode: Access.ownerOnly.folderMode)
        guard let folder = try open() else { return }
        try Clearing.clear(name(number), in: folder, live: nil, disk: disk)
        try disk.rename(old, in: place.parent, to: name(number), in: folder)
    }

    /// Removes what is no longer kept.
    func remove(where isOld: (Int) -> Bool) throws(PublishingError) {
        guard let folder = try open() else { return }
        for number in try numbers() where isOld(number) {
            try Clearing.clear(name(number), in: folder, live: nil, disk: disk)
        }
        if try disk.names(in: folder).isEmpty { try disk.removeEmptyFolder(self.folder, in: place.parent) }
    }

    private func name(_ number: Int) -> String { String(ChainFile.list.name(number).prefix { $0 != "." }) }
}
