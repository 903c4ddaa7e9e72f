import ShikiriModel
import ShikiriPages
import ShikiriTemplates

/// What a page of the office shows below its head.
struct OfficeContent: Sendable {
    /// Pages beside this one that show the same from other sides.
    var views: [(label: String, address: Address)] = []
    /// Counts above the tables.
    var sum: [Count] = []
    /// The tables.
    var blocks: [Block] = []
    /// The statuses whose marks the tables use, with their words.
    var marks: [(css: String, word: String)] = []
    /// Where a list that is cut goes on.
    var neighbours: Neighbours?
    /// Files to take along.
    var files: [OfficeReport.File] = []

    /// The pages before and after one page of a list that is cut.
    struct Neighbours: Sendable {
        private let previous: (label: String, address: Address)?
        private let next: (label: String, address: Address)?

        /// The neighbours of the page at a place.
        init(of place: Int, in pages: [(label: String, address: Address)]) {
            previous = place > 0 ? pages[place - 1] : nil
            next = place + 1 < pages.count ? pages[place + 1] : nil
        }

        fileprivate func view(from here: Address) -> ViewValue {
            let link = { (page: (label: String, address: Address)?) -> ViewValue in
                guard let page else { return .absent }
                return .object(["label": .text(page.label), "href": .text(here.href(to: page.address))])
            }
            return .object(["previous": link(previous), "next": link(next)])
        }
    }

    /// A count with its badge.
    struct Count: Sendable {
        let badge: String
        let css: String
        let word: String
        let count: String
        /// Where those who are counted are listed.
        var href: String?
    }

    /// A heading with a table, or with a sentence where there is nothing to show.
    struct Block: Sendable {
        let id: String
        let heading: String
        /// A sentence below the heading.
        var text: String?
        let nothing: String
        var css = "data"
        let columns: [DataTable.Column]
        let groups: [DataTable.Group]

        /// A table of rows.
        init(
            id: String, heading: String, text: String? = nil, nothing: String, css: String = "data",
            columns: [DataTable.Column], rows: [DataTable.Row]
        ) {
            self.init(
                id: id, heading: heading, text: text, nothing: nothing, css: css, columns: columns,
                groups: [DataTable.Group(rows)])
        }

        /// A table of groups of rows.
        init(
            id: String, heading: String, text: String? = nil, nothing: String, css: String = "data",
            columns: [DataTable.Column], groups: [DataTable.Group]
        ) {
            self.id = id
            self.heading = heading
            self.text = text
            self.nothing = nothing
            self.css = css
            self.columns = columns
            self.groups = groups
        }
    }

    /// What the page's template shows.
    func values(from here: Address) -> [String: ViewValue] {
        let current = views.map(\.address).filter { here.lies(under: $0) }.max { $0.folder.count < $1.folder.count }
        return [
            "office": .object([
                "views": Self.items(
                    views.map {
                        [
                            "label": .text($0.label), "href": .text(here.href(to: $0.address)),
                            "current": .flag($0.address == current),
                        ]
                    }), "sum": Self.items(sum.map(\.view)), "blocks": .list(blocks.map(\.view)),
                "marks": Self.items(marks.map { ["css": .text($0.css), "word": .text($0.word)] }),
                "neighbours": neighbours.map { $0.view(from: here) } ?? .absent,
                "downloads": Self.items(
                    files.map {
                        [
                            "label": .text($0.path), "href": .text(here.href(toFile: $0.path)),
                            "note": .text($0.note),
                        ]
                    }),
            ])
        ]
    }

    /// A list that takes its surroundings along when it is empty.
    private static func items(_ items: [[String: ViewValue]]) -> ViewValue {
        items.isEmpty ? .absent : .object(["items": .list(items.map { .object($0) })])
    }
}

extension OfficeContent.Count {
    fileprivate var view: [String: ViewValue] {
        [
            "badge": .text(badge), "css": .text(css), "word": .text(word), "count": .text(count),
            "href": href.map { .text($0) } ?? .absent,
        ]
    }
}

extension OfficeContent.Block {
    fileprivate var view: ViewValue {
        let table = DataTable(id: id, caption: heading, css: css, columns: columns, groups: groups)
        let count = groups.reduce(0) { $0 + $1.rows.count }
        return .object([
            "id": .text(id), "heading": .text(heading), "text": text.map { .text($0) } ?? .absent,
            "filtered": .flag(count >= 8), "table": count == 0 ? .absent : .markup(table.html),
            "nothing": .text(nothing),
        ])
    }
}

extension Address {
    /// Whether a page is another one or lies below it.
    func lies(under other: Address) -> Bool { (folder + "/").hasPrefix(other.folder + "/") }
}
