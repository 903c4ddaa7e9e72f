/// The paths that a publication has taken so far: no two may be one file on any disk.
///
/// A disk that doesn't tell `A` from `a` (macOS, Windows shares) is assumed everywhere, so that a portal that was
/// published on one machine can be copied to another.
struct PathLedger {
    private struct Claim {
        let path: String
        let isFolder: Bool
    }

    private var claims: [String: Claim] = [:]
    /// The folders that are known to be free of collisions, as spelt, with what they are without case.
    private var folders: [String: String] = [:]
    private var accessOfTopFolder: [Substring: (access: Access, path: String)] = [:]

    /// Takes a path to publish, or says which one is in its way.
    mutating func take(_ path: PublishedPath, _ access: Access) throws(PublishingError) {
        if let topFolder = path.topFolder {
            let first = accessOfTopFolder[topFolder, default: (access, path.text)]
            if first.access != access { throw .mixedAccess(path: path.text, with: first.path) }
            accessOfTopFolder[topFolder] = first
        }
        if let other = claim(path.text) { throw .collision(path: path.text, with: other) }
    }

    /// Takes the path of a file that somebody else put into the output folder, or says which published one has it.
    mutating func takeForeign(_ path: String) throws(PublishingError) {
        if let other = claim(path) { throw .blockedByForeign(path: other, foreign: path) }
    }

    /// Who may read what lies in a top folder, or nothing if nothing was published there.
    func access(ofTopFolderOf path: String) -> Access? {
        accessOfTopFolder[path.prefix { $0 != "/" }]?.access
    }

    /// Claims the path and its folders; returns the path that has one of these places already.
    private mutating func claim(_ path: String) -> String? {
        guard let slash = path.lastIndex(of: "/") else {
            return claim(path, foldedAs: path.lowercased())
        }
        let folder = String(path[..<slash])
        if folders[folder] == nil, let other = claimFolders(of: path) { return other }
        let folded = folders[folder, default: folder] + path[slash...].lowercased()
        return claim(path, foldedAs: folded)
    }

    private mutating func claim(_ path: String, foldedAs folded: String) -> String? {
        if let other = claims[folded] { return other.path }
        claims[folded] = Claim(path: path, isFolder: false)
        return nil
    }

    private mutating func claimFolders(of path: String) -> String? {
        for folder in PublishedPath.folders(of: path) where folders[folder] == nil {
            let folded = folder.lowercased()
            if let other = claims[folded], !other.isFolder || !folder.utf8.elementsEqual(other.path.utf8) {
                return other.path
            }
            claims[folded] = Claim(path: folder, isFolder: true)
            folders[folder] = folded
        }
        return nil
    }
}
