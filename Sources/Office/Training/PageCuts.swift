/// Where a long list is cut into pages. Rows come in groups, such as departments; a group stays whole unless it alone is
/// longer than a page.
struct PageCuts: Sendable {
    /// The rows of each page.
    let pages: [Range<Int>]
    /// How many rows each group has.
    let groups: [Int]
    private let starts: [Int]

    /// A browser stays quick with so many rows, and with so many cells.
    static let rowLimit = 2_000
    static let cellLimit = 20_000

    /// Cuts groups of so many rows.
    init(_ groups: [Int], limit: Int = rowLimit) {
        var pages: [Range<Int>] = []
        var starts: [Int] = []
        var page = 0..<0
        for count in groups {
            if page.count + count > limit, count <= limit || page.count == limit {
                pages.append(page)
                page = page.upperBound..<page.upperBound
            }
            starts.append(page.upperBound)
            var left = count
            while page.count + left > limit {
                let end = page.lowerBound + limit
                left -= end - page.upperBound
                pages.append(page.lowerBound..<end)
                page = end..<end
            }
            page = page.lowerBound..<(page.upperBound + left)
        }
        if !page.isEmpty { pages.append(page) }
        self.groups = groups
        self.pages = pages
        self.starts = starts
    }

    /// The page on which a group begins.
    func page(ofGroup group: Int) -> Int { pages.firstIndex { starts[group] < $0.upperBound } ?? 0 }

    /// The groups that have rows on a page, and which of their rows, counted from the first group's first, these are.
    func extent(ofPage page: Int) -> (groups: Range<Int>, rows: Range<Int>) {
        let range = pages[page]
        let first = starts.lastIndex { $0 <= range.lowerBound } ?? 0
        let end = starts.firstIndex { $0 >= range.upperBound } ?? starts.count
        return (first..<end, (range.lowerBound - starts[first])..<(range.upperBound - starts[first]))
    }
}

extension PageCuts {
    /// The page that a row is on.
    func page(holding row: Int) -> Int { pages.firstIndex { row < $0.upperBound } ?? 0 }
}
