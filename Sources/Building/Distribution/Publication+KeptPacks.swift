import ShikiriPublishing
import ShikiriReports

extension Publication {
    /// The names of the folders of packs that the last publication left protected. Files say so, and not a record beside
    /// them, which could be lost.
    var protectedPacks: Set<String> { PackPaths.protected(among: publishedPaths) }

    /// Takes over the protected packs of the last publication, with their drafts: a build knows no passphrases, and open
    /// packs must not take their place by oversight. Those of people who lead nobody any more go.
    ///
    /// - Parameters:
    ///   - protected: the names of their folders.
    ///   - managers: the ids of everybody who has a line.
    /// - Returns: the list of the packs that stay; nil where it isn't as it was written. Then all packs stay, because
    ///   nothing tells whose they are; the next distribution makes all of them anew.
    func keepPacks(_ protected: Set<String>, of managers: Set<String>) throws -> PackList? {
        guard var list = try PackList(in: self) else {
            try keep(where: PackPaths.areOurs)
            return nil
        }
        list.keep(managers)
        list.keep(folders: protected)
        let tokens = list.tokens { _ in true }
        try keep { path in PackPaths.token(of: path).map(tokens.contains) ?? false }
        return list
    }
}
