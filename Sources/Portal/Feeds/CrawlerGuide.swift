import ShikiriModel
import ShikiriPageKit

/// What the search of an intranet asks for first: `robots.txt` (RFC 9309) and the list of all pages (sitemaps.org, version
/// 0.9). Both name addresses in full, so there is neither where nobody says the portal's.
struct CrawlerGuide {
    /// No list may have more pages; then there are several, and a list of them.
    private static let longest = 50_000

    private let base: String
    private let pages: [PageView]

    /// Lists the pages that say something themselves.
    ///
    /// - Parameter base: the portal's address, with `/` at its end.
    init(_ views: [PageView], at base: String) {
        self.base = base
        pages = views.filter { $0.leadsTo == nil && $0.isListed }
            .sorted { $0.address.folder.utf8.lexicographicallyPrecedes($1.address.folder.utf8) }
    }

    /// The files, by their paths in the portal.
    var files: [(path: String, bytes: [UInt8])] {
        let starts = Array(stride(from: 0, to: pages.count, by: Self.longest))
        let lists = starts.map { Self.xml("urlset", pages[$0..<min($0 + Self.longest, pages.count)], entry) }
        guard lists.count > 1 else {
            return [("robots.txt", robots)] + lists.map { ("sitemap.xml", $0) }
        }
        let names = lists.indices.map { "sitemap-\($0 + 1).xml" }
        let index = Self.xml("sitemapindex", names) { name, writer in
            writer.element("sitemap") { $0.element("loc", text: base + name) }
        }
        return [("robots.txt", robots), ("sitemap.xml", index)] + zip(names, lists).map { ($0, $1) }
    }

    /// Everything may be read; a page of results has nothing of its own.
    private var robots: [UInt8] {
        let path = base.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "/")
        let search = Address.search.link
        return Array("User-agent: *\nDisallow: /\(path)\(search)\nSitemap: \(base)sitemap.xml\n".utf8)
    }

    private func entry(_ page: PageView, _ writer: inout HTMLWriter) {
        writer.element("url") { url in
            url.element("loc", text: base + page.address.link)
            if let day = page.topic?.date { url.element("lastmod", text: day.description) }
        }
    }

    private static func xml<Item>(
        _ name: StaticString, _ items: some Sequence<Item>, _ write: (Item, inout HTMLWriter) -> Void
    ) -> [UInt8] {
        var writer = HTMLWriter()
        writer.element(name, [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { list in
            list.newline()
            for item in items {
                write(item, &list)
                list.newline()
            }
        }
        return Array(("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + writer.html + "\n").utf8)
    }
}
