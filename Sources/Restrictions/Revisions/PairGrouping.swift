import ShikiriModel

/// Gathers changed pairs, row by row, into few groups.
struct PairGrouping {
    /// For each change the columns of each row that has it, ascending.
    private var columnsOfRow: [PairChange: [Int: [Int]]] = [:]

    mutating func add(_ change: PairChange, row: Int, columns: [Int]) {
        columnsOfRow[change, default: [:]][row] = columns
    }

    /// The groups of each change.
    func groups(_ origins: [DepartmentID], _ destinations: [DepartmentID]) -> [PairGroup] {
        let groups = columnsOfRow.flatMap { change, rows in
            PairBlock.fewest(covering: rows).map { ($0, change) }
        }
        return groups.sorted { Self.precedes($0, $1) }.map { block, change in
            PairGroup(
                change: change, origins: block.rows.map { origins[$0] },
                destinations: block.columns.map { destinations[$0] })
        }
    }

    /// Stricter before looser, then the stricter outcome, then the larger group, then the order written.
    private static func precedes(_ left: (PairBlock, PairChange), _ right: (PairBlock, PairChange)) -> Bool {
        let (one, other) = (left.1, right.1)
        if one.isStricter != other.isStricter { return one.isStricter }
        if one.after.measure != other.after.measure { return one.after.measure > other.after.measure }
        if one.before.measure != other.before.measure { return one.before.measure < other.before.measure }
        if left.0.count != right.0.count { return left.0.count > right.0.count }
        return (left.0.rows + left.0.columns).lexicographicallyPrecedes(right.0.rows + right.0.columns)
    }
}

/// All pairs of some rows and some columns.
struct PairBlock: Hashable {
    /// Ascending.
    let rows: [Int]
    /// Ascending.
    let columns: [Int]

    var count: Int { rows.count * columns.count }

    /// Blocks that cover given pairs exactly, each pair once: rows with the same columns, or columns with the same rows,
    /// whichever are fewer.
    static func fewest(covering columnsOfRow: [Int: [Int]]) -> [PairBlock] {
        let byRow = joined(columnsOfRow)
        let byColumn = joined(transposed(columnsOfRow)).map { PairBlock(rows: $0.columns, columns: $0.rows) }
        return byColumn.count < byRow.count ? byColumn : byRow
    }

    private static func joined(_ columnsOfRow: [Int: [Int]]) -> [PairBlock] {
        var rows: [[Int]: [Int]] = [:]
        for (row, columns) in columnsOfRow { rows[columns, default: []].append(row) }
        return rows.map { PairBlock(rows: $0.value.sorted(), columns: $0.key) }
    }

    private static func transposed(_ columnsOfRow: [Int: [Int]]) -> [Int: [Int]] {
        var rowsOfColumn: [Int: [Int]] = [:]
        for (row, columns) in columnsOfRow {
            for column in columns { rowsOfColumn[column, default: []].append(row) }
        }
        return rowsOfColumn.mapValues { $0.sorted() }
    }
}
