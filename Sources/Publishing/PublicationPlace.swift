/// Where a publication happens: the folder that holds the output folder, and the names it uses there.
struct PublicationPlace: Sendable {
    /// The folder that holds the output folder, held open.
    let parent: OpenFolder
    /// The name of the output folder; the folder itself, where the path that was given is a symbolic link.
    let target: String
    /// Whether the output folder is there.
    let targetExists: Bool

    /// The hidden folder beside the output folder in which the next portal is built.
    var staging: String { ".\(target).staging" }
    /// Where the old portal lies for a moment, on file systems without an atomic exchange.
    var previous: String { ".\(target).previous" }
    /// The file that keeps two builds apart.
    var lock: String { ".\(target).lock" }

    /// Finds the place for an output path, which may end in slashes and may be a symbolic link to a folder.
    init(at path: String, disk: Disk) throws(PublishingError) {
        let given = Self.withoutTrailingSlashes(path)
        guard let real = try disk.realPath(given) else {
            self = try Self.missing(given, disk: disk)
            return
        }
        guard let (parent, name) = Self.split(real) else { throw .targetHasNoParent(path: path) }
        self.parent = try disk.openFolder(parent)
        target = name
        targetExists = true
        guard let status = try disk.status(of: name, in: self.parent), status.kind == .folder else {
            throw .targetIsNotAFolder(path: path)
        }
        if status.identity.device != (try disk.status(of: self.parent)).identity.device {
            throw .targetIsAMountPoint(path: real)
        }
    }

    private init(parent: OpenFolder, target: String, targetExists: Bool) {
        self.parent = parent
        self.target = target
        self.targetExists = targetExists
    }

    /// Puts the old portal back that a kill between the two renames of the fallback left without its name, and looks
    /// again whether the output folder is there. Only for who holds the lock.
    func restoringPrevious(disk: Disk) throws(PublishingError) -> PublicationPlace {
        var exists = try disk.status(of: target, in: parent) != nil
        if !exists, try disk.status(of: previous, in: parent) != nil {
            try disk.rename(previous, in: parent, to: target, in: parent)
            exists = true
        }
        return PublicationPlace(parent: parent, target: target, targetExists: exists)
    }

    private static func missing(_ path: String, disk: Disk) throws(PublishingError) -> PublicationPlace {
        guard let (parent, name) = split(path) else { throw .targetHasNoParent(path: path) }
        guard let real = try disk.realPath(parent) else { throw .parentIsMissing(path: parent) }
        let place = PublicationPlace(parent: try disk.openFolder(real), target: name, targetExists: false)
        // A link that leads nowhere: what its owner meant can't be known.
        if try disk.status(of: name, in: place.parent) != nil { throw .targetIsNotAFolder(path: path) }
        return place
    }

    static func withoutTrailingSlashes(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        return String(path)
    }

    /// The folder and the name of a path, or nothing for the root and the empty path.
    static func split(_ path: String) -> (parent: String, name: String)? {
        guard let slash = path.lastIndex(of: "/") else { return path.isEmpty ? nil : (".", path) }
        let name = String(path[path.index(after: slash)...])
        if name.isEmpty { return nil }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
    }
}
