/// Which row of a table is its header, and by which sign its cells are separated.
///
/// Tables begin with more than a header: a title, the day on which they were made. The header is the row that has the
/// names that are asked for; of the possible separators the one by which it has them.
package enum HeaderChoice {
    /// The signs that separate cells, the likeliest first.
    package static let separators = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]
    /// No table was seen with more lines before its header than a title, a period, an author and some blank ones.
    package static let rowsLookedAt = 20

    /// A row that may be the header.
    package struct Row {
        let names: Set<String>
        let width: Int
        let end: Int
        let isFirst: Bool

        /// - Parameters:
        ///   - end: where the row ends.
        ///   - isFirst: whether nothing stands before it.
        package init(_ fields: [CSVScanner.Field], end: Int, isFirst: Bool) {
            self.init(fields.map { TableWords.folded($0.text) }, end: end, isFirst: isFirst)
        }

        /// The same, with its names in the form in which they are asked for.
        package init(_ cells: [String], end: Int, isFirst: Bool) {
            names = Set(cells)
            width = cells.count
            self.end = end
            self.isFirst = isFirst
        }
    }

    /// The first row with more than half of the most names that any has, so that a header that comes again further down
    /// takes no rows along; then the most columns. Where no row has any, the widest first one. Nil where there is no row.
    package static func best(of rows: [Row], asked: Set<String>) -> Int? {
        let known = rows.map { $0.names.intersection(asked).count }
        let most = known.max() ?? 0
        let fitting = rows.indices.filter { most == 0 ? rows[$0].isFirst : known[$0] * 2 > most }
        return fitting.min { left, right in
            let (one, other) = (rows[left], rows[right])
            guard one.end == other.end else { return one.end < other.end }
            return (known[left], one.width) > (known[right], other.width)
        }
    }
}
