package import ShikiriTemplates

/// A table under a heading.
package struct ListingView: TemplateView {
    /// A table has a filter from this many rows on.
    package static let leastRowsToFilter = 8

    let id: String
    let heading: String
    let isFiltered: Bool
    let table: Markup?

    /// A table, if it has rows, under a heading with an anchor.
    package init(id: String, heading: String, isFiltered: Bool, table: Markup?) {
        self.id = id
        self.heading = heading
        self.isFiltered = isFiltered
        self.table = table
    }

    /// What a template may ask of it.
    package static let members: Members<Self> = [
        "id": .text(\.id), "heading": .text(\.heading), "filtered": .flag(\.isFiltered), "table": .markup(\.table),
    ]
}
