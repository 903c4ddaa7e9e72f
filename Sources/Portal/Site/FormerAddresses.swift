import ShikiriDiagnostics
import ShikiriModel
import ShikiriPageKit
import ShikiriWords

/// The addresses at which pages lay before: each gets a page that leads on, so that links and bookmarks of others still
/// come to where the text is now.
struct FormerAddresses {
    let views: [PageView]

    /// Makes a page for each, and reports those at which something else lies.
    ///
    /// - Parameters:
    ///   - content: the pages of authors, which say where they lay.
    ///   - views: all other pages of the portal.
    ///   - files: the paths of all files beside the pages.
    init(of content: ContentPages, besides views: [PageView], files: [String], log: inout DiagnosticLog) {
        let library = content.portal.content
        let authors = Dictionary(library.pages.map { ($0.folder.lowercased(), $0.file) }) { first, _ in first }
        var taken = Dictionary(
            views.map { ($0.address.folder.lowercased(), authors[$0.address.folder.lowercased()] ?? $0.title) }
        ) { first, _ in first }
        let folders = Self.folders(of: views)
        var made: [PageView] = []
        for page in library.pages {
            for former in page.formerFolders {
                let folded = former.value.lowercased()
                if let other = taken[folded] ?? Self.blocking(former.value, files, folders) {
                    log.report(
                        .duplicateAddress, .formerAddressTaken(former.value, by: other), at: former.location)
                    continue
                }
                taken[folded] = page.file
                made.append(content.movedPage(from: Address(former.value), to: page))
            }
        }
        self.views = made
    }

    /// The folders above and of all pages as spelt, by their names without case.
    private static func folders(of views: [PageView]) -> [String: String] {
        var folders: [String: String] = [:]
        for view in views {
            for folder in Self.folders(of: view.address.folder) { folders[folder.lowercased()] = folder }
        }
        return folders
    }

    private static func folders(of path: String) -> [String] {
        var folder = ""
        return path.split(separator: "/").map { part in
            folder += (folder.isEmpty ? "" : "/") + part
            return folder
        }
    }

    /// A file that lies where a folder of the address would be, or a folder whose name differs in case alone.
    private static func blocking(_ address: String, _ files: [String], _ known: [String: String]) -> String? {
        let own = folders(of: address)
        let folded = Set(own.map { $0.lowercased() })
        if let file = files.first(where: { folded.contains($0.lowercased()) }) { return file }
        return own.compactMap { folder in known[folder.lowercased()].flatMap { $0 == folder ? nil : $0 } }.first
    }
}

extension ContentPages {
    /// What lies where a page lay before.
    func movedPage(from here: Address, to page: ContentPage) -> PageView {
        let target = Address(page.folder)
        let words = vocabulary[page.language]
        return PageView(
            address: here, language: page.language, part: nil, title: words.parts.moved, trail: [home(page.language)]
        ) {
            let link = PageLink(page.matter.title.value, target).link(from: here)
            return MovedPage(
                moved: MovedView(
                    link: link, canonical: settings.url.map { $0 + target.link } ?? link.href))
        }
        .found(as: nil).leading(to: target)
    }
}
