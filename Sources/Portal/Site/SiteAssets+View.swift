import ShikiriPageKit

extension SiteAssets {
    /// What the head and the footer of a page load.
    func view(from page: Address) -> SurroundingsView.Assets {
        SurroundingsView.Assets(
            css: href("portal.css", from: page), js: href("portal.js", from: page),
            tables: href("tables.js", from: page), search: href("search.js", from: page),
            index: href("search-index.js", from: page), icon: href("favicon.svg", from: page))
    }
}
