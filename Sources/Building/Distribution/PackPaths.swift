import ShikiriPacks
import ShikiriPublishing

/// Where the managers' packs, and what belongs to them, lie in the output folder.
enum PackPaths {
    /// Who gets which file, below the office's folder.
    static let listName = "distribution.csv"
    /// The same in the output folder.
    static let list = "office/" + listName

    private static let packs = "managers/"
    private static let drafts = "office/drafts/"

    /// The files of a pack.
    static func files(of pack: ManagerPacks.Pack) -> [SiteFile] {
        let shown = SiteFile(.managers, pack.token + page, pack.page)
        return [shown] + pack.files.map { SiteFile(.managers, pack.token + "/" + $0.name, $0.bytes) }
    }

    /// The draft that sends a pack.
    static func draft(_ bytes: [UInt8], of pack: ManagerPacks.Pack) -> SiteFile {
        SiteFile(.office, "drafts/" + pack.token + ".eml", bytes)
    }

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

    private static let page = "/index.html"
    private static let table = "/people.csv"
}
