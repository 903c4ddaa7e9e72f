import ShikiriPacks
import ShikiriPublishing

/// The protected packs of the last publication that stay as they are: a build knows no passphrases, and open packs must not
/// take their place by oversight.
enum KeptPacks: Sendable {
    /// Those of this list; the others are made.
    case listed(PackList)
    /// All, so many, because nothing tells whose they are; the next distribution makes all of them anew.
    case all(Int)

    /// How many there are.
    var count: Int {
        switch self {
        case .listed(let list): list.count
        case .all(let count): count
        }
    }
}

extension Publication {
    /// The names of the folders of packs that the last publication left protected. Files say so, and not a record beside
    /// them, which could be lost.
    var protectedPacks: Set<String> { PackPaths.protected(among: publishedPaths) }

    /// Takes over the protected packs of the last publication, with their drafts. Those of people who lead nobody any more go.
    ///
    /// - Parameter managers: the ids of everybody who has a line.
    func keepPacks(of managers: Set<String>) throws -> KeptPacks {
        let protected = protectedPacks
        guard !protected.isEmpty else { return .listed(PackList()) }
        guard var list = try PackList(in: self) else {
            try keep(where: PackPaths.areOurs)
            return .all(protected.count)
        }
        list.keep(managers)
        list.keep(folders: protected)
        let tokens = list.tokens { _ in true }
        try keep { path in PackPaths.token(of: path).map(tokens.contains) ?? false }
        return .listed(list)
    }
}
