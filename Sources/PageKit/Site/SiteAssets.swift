import Crypto
import ShikiriBasics

/// The style sheet, the scripts and the pictures of the portal, each under a name that carries a hash of its bytes, so
/// that a browser may keep it for ever.
package struct SiteAssets: Sendable {
    /// A file as it is published.
    package struct Asset: Sendable {
        /// Its path in the portal.
        package let path: String
        /// Its bytes.
        package let bytes: [UInt8]
    }

    /// The names that pages and packs ask for.
    package static let names = [
        "answers.js", "ask.css", "ask.js", "card.js", "days.js", "favicon.svg", "pack.js", "portal.css", "portal.js",
        "search-index.js", "search.js", "tables.js",
    ]

    /// All assets, sorted by their paths.
    package let all: [Asset]
    private let paths: [String: String]
    private let sources: [String: [UInt8]]

    /// Takes the files of `templates/assets`, by their names.
    package init(_ files: [(name: String, bytes: [UInt8])]) {
        var paths: [String: String] = [:]
        var all: [Asset] = []
        for (name, bytes) in files {
            let path = Self.hashedPath(name, bytes)
            paths[name] = path
            all.append(Asset(path: path, bytes: bytes))
        }
        self.all = all.sorted { $0.path < $1.path }
        self.paths = paths
        sources = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    }

    /// The bytes of an asset by the name of its source; for pages that carry it inside them.
    package func source(_ name: String) -> [UInt8] { sources[name] ?? [] }

    /// The published path of an asset by the name of its source.
    package func path(of name: String) -> String { paths[name] ?? name }

    /// A link to an asset.
    package func href(_ name: String, from page: Address) -> String { page.href(toFile: paths[name] ?? name) }

    /// `portal.css` becomes `assets/portal.0123456789ab.css`.
    package static func hashedPath(_ name: String, _ bytes: [UInt8]) -> String {
        let hash = Hexadecimal.digits(of: SHA256.hash(data: bytes).prefix(6))
        guard let dot = name.lastIndex(of: ".") else { return "assets/\(name).\(hash)" }
        return "assets/\(name[..<dot]).\(hash)\(name[dot...])"
    }
}
