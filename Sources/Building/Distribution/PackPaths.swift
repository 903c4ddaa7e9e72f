import ShikiriPublishing
import ShikiriReports

/// Where the managers' packs, and what belongs to them, lie in the output folder.
enum PackPaths {
    /// Who gets which file.
    static let list = "office/distribution.csv"

    private static let packs = "managers/"
    private static let drafts = "office/drafts/"

    /// The draft that sends a pack.
    static func draft(of pack: ManagerPacks.Pack) -> String { drafts + pack.token + ".eml" }

    /// Whether a path is one of a pack, or of what belongs to the packs.
    static func areOurs(_ path: String) -> Bool {
        path.hasPrefix(packs) || path.hasPrefix(drafts) || path == list
    }

    /// The name of the pack whose page, table or draft a path is; nil for other paths.
    static func token(of path: String) -> String? {
        if path.hasPrefix(packs) { return path.dropFirst(packs.count).split(separator: "/").first.map(String.init) }
        if path.hasPrefix(drafts) { return String(path.dropFirst(drafts.count).prefix { $0 != "." }) }
        return nil
    }

    /// The names of the packs among published paths that open only with passphrases: nothing lies beside their pages.
    static func protected(among paths: Set<String>) -> Set<String> {
        let pages = paths.filter { $0.hasPrefix(packs) && $0.hasSuffix(page) }
        return Set(
            pages.filter { !paths.contains($0.dropLast(page.count) + table) }.compactMap { token(of: $0) })
    }

    fileprivate static let page = "/index.html"
    fileprivate static let table = "/people.csv"

    fileprivate static func folder(of pack: ManagerPacks.Pack) -> String { packs + pack.token }
}

extension Publication {
    /// Publishes a pack, for its owner only.
    func publish(_ pack: ManagerPacks.Pack) throws(PublishingError) {
        let folder = PackPaths.folder(of: pack)
        try write(folder + PackPaths.page, bytes: pack.page, access: .ownerOnly)
        guard let table = pack.table else { return }
        try write(folder + PackPaths.table, bytes: table, access: .ownerOnly)
    }
}
