/// What the output folder held when a publication began.
struct PreviousPublication: Sendable {
    /// The output folder, held open, or nothing if there is none yet.
    let folder: OpenFolder?
    let manifest: Manifest
    /// The texts of all paths that the manifest lists.
    let paths: Set<String>
    let disk: Disk

    /// What a folder may hold before the first publication: what version control and web servers want there, and a
    /// README. Anything else, a home folder's settings too, could be in a folder that was named by mistake.
    private static let welcome: Set<String> = [
        ".git", ".gitignore", ".gitattributes", ".gitkeep", ".keep", ".nojekyll", ".htaccess", ".well-known",
        ".ds_store",
        "readme.md",
    ]

    /// Reads the manifest of the output folder. A folder without one may hold nothing but what is welcome.
    init(at place: PublicationPlace, disk: Disk) throws(PublishingError) {
        self.disk = disk
        guard place.targetExists else {
            folder = nil
            manifest = .empty
            paths = []
            return
        }
        let folder = try disk.openFolder(place.target, in: place.parent)
        if let manifest = try Manifest.read(in: folder, disk: disk) {
            self.manifest = manifest
        } else {
            try Self.refuseForeign(folder, disk)
            manifest = .empty
        }
        self.folder = folder
        paths = Set(manifest.paths.map(\.text))
    }

    /// Whether the disk has exactly this file from an earlier publication. It is read and compared: nothing that was
    /// remembered decides, so that a published file that somebody edited is noticed.
    func holds(_ path: PublishedPath, _ bytes: [UInt8], _ access: Access) throws(PublishingError) -> Bool {
        guard let folder, paths.contains(path.text) else { return false }
        guard let file = try disk.openFile(path.text, in: folder) else { return false }
        let status = try disk.status(of: file, at: path.text, in: folder)
        guard status.kind == .file, status.mode == access.fileMode, status.size == bytes.count else { return false }
        return try disk.holds(bytes, file, at: path.text, in: folder)
    }

    private static func refuseForeign(_ folder: OpenFolder, _ disk: Disk) throws(PublishingError) {
        let foreign = try disk.names(in: folder).map(\.name).filter { name in
            !welcome.contains(name.lowercased())
        }
        if foreign.isEmpty { return }
        throw .foreignFolder(path: folder.path, examples: Array(foreign.sorted().prefix(3)), count: foreign.count)
    }
}

extension Manifest {
    /// Reads the manifest in a folder, or gives nothing if there is none.
    static func read(in folder: OpenFolder, disk: Disk) throws(PublishingError) -> Manifest? {
        if try disk.status(of: fileName, in: folder) == nil { return nil }
        let path = folder.path(of: fileName)
        guard let bytes = try disk.contents(of: fileName, in: folder) else {
            throw .unreadableManifest(path: path, reason: "this user may not read it")
        }
        let manifest = try Manifest(bytes, at: path)
        try manifest.refuseLinks(in: folder, disk: disk)
        return manifest
    }
}
