import ShikiriModel
import ShikiriPageKit
import ShikiriTemplates
import ShikiriWords

/// What a page of the office shows below its head.
struct OfficeContent: Sendable {
    /// Pages beside this one that show the same from other sides.
    var views: [(label: String, address: Address)] = []
    /// The figure of the report, as the office's first page shows it; nil on the pages below a report's own.
    var figure: (count: Int, of: String, isLate: Bool)?
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

        fileprivate func view(from here: Address) -> NeighboursView {
            let link = { (page: (label: String, address: Address)) in
                LinkView(label: page.label, href: here.href(to: page.address))
            }
            return NeighboursView(previous: previous.map(link), next: next.map(link))
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
        /// How many rows there are.
        let count: Int
        /// The table; nil where it has no rows.
        let table: Markup?

        /// A table of rows.
        init<Row>(
            id: String, heading: String, text: String? = nil, nothing: String, css: String = "data",
            columns: [Column<Row>], rows: [Row], rowID: @escaping (Row) -> String? = { _ in nil }
        ) {
            self.init(
                id: id, heading: heading, text: text, nothing: nothing, css: css, columns: columns,
                groups: [RowGroup(rows)], rowID: rowID)
        }

        /// A table of groups of rows.
        init<Row>(
            id: String, heading: String, text: String? = nil, nothing: String, css: String = "data",
            columns: [Column<Row>], groups: [RowGroup<Row>], rowID: @escaping (Row) -> String? = { _ in nil }
        ) {
            self.id = id
            self.heading = heading
            self.text = text
            self.nothing = nothing
            count = groups.reduce(0) { $0 + $1.rows.count }
            guard count > 0 else {
                table = nil
                return
            }
            table = DataTable(id: id, caption: heading, css: css, columns: columns, groups: groups, rowID: rowID).markup
        }
    }

    /// The page at an address.
    func page(from here: Address) -> OfficeReportPage {
        let current = views.map(\.address).filter { here.lies(under: $0) }.max { $0.folder.count < $1.folder.count }
        return OfficeReportPage(
            office: OfficeReportPage.Report(
                views: views.map {
                    ChoiceView(
                        LinkView(label: $0.label, href: here.href(to: $0.address)), isCurrent: $0.address == current)
                },
                figure: figure.map {
                    OfficeReportPage.Figure(count: String($0.count), note: $0.of, css: $0.isLate ? "late" : "plain")
                },
                sum: sum.map(\.view), blocks: blocks.map(\.view), marks: marks.map { BadgeView($0.word, $0.css) },
                neighbours: neighbours?.view(from: here),
                downloads: files.map {
                    DownloadView(link: LinkView(label: $0.path, href: here.href(toFile: $0.path)), note: $0.note)
                }))
    }
}

extension OfficeContent.Count {
    fileprivate var view: OfficeReportPage.Count {
        OfficeReportPage.Count(badge: badge, css: css, word: word, count: count, href: href)
    }
}

extension OfficeContent.Block {
    fileprivate var view: OfficeReportPage.Block {
        OfficeReportPage.Block(
            table: ListingView(
                id: id, heading: heading, isFiltered: count >= ListingView.leastRowsToFilter, table: table),
            text: text, nothing: nothing)
    }
}

extension Address {
    /// Whether a page is another one or lies below it.
    func lies(under other: Address) -> Bool { (folder + "/").hasPrefix(other.folder + "/") }
}
