/// The place of a page in the portal: a folder, whose `index.html` is the page.
package struct Address: Hashable, Sendable {
    /// The folder without slashes at its ends; empty at the top.
    package let folder: String
    /// What leads to the top in place of a relative prefix; only for the page that is shown at any address.
    private let absoluteRoot: String?

    /// Names a folder of the portal.
    package init(_ folder: String) {
        self.folder = folder
        absoluteRoot = nil
    }

    private init(absoluteRoot: String) {
        folder = ""
        self.absoluteRoot = absoluteRoot
    }

    /// The page for wrong addresses: a server shows it in the place of any page, so its links begin where the portal
    /// is mounted.
    package static func notFound(mountedAt root: String) -> Address { Address(absoluteRoot: root) }

    /// The page's file in the portal.
    package var path: String {
        if absoluteRoot != nil { return "404.html" }
        return folder.isEmpty ? "index.html" : folder + "/index.html"
    }

    /// The page behind the address of the portal, as a web server shows it: the folder alone.
    package var link: String { folder.isEmpty ? "" : folder + "/" }

    /// How many folders lie above the page.
    var depth: Int { folder.isEmpty ? 0 : folder.utf8.reduce(1) { $0 + ($1 == 0x2F ? 1 : 0) } }

    /// The relative prefix that leads from the page to the top of the portal: empty, or `../` for each folder.
    package var root: String { absoluteRoot ?? String(repeating: "../", count: depth) }

    /// A relative link from this page to another, which names its file so that it works from a disk too.
    package func href(to other: Address, fragment: String? = nil) -> String {
        root + other.path + (fragment.map { "#" + $0 } ?? "")
    }

    /// A relative link from this page to a file of the portal.
    package func href(toFile path: String) -> String { root + path }
}
