package import ShikiriModel

/// What a direct move between two departments asks for.
package struct PairStanding: Hashable, Sendable {
    /// The measure.
    package let measure: Measure
    /// The longest cooling period, where the move is prohibited; zero: only the direct move is.
    package let cooling: CalendarPeriod?

    /// Nothing is asked.
    static let allowed = PairStanding(measure: .allowed, cooling: nil)
}

/// How a pair changes.
package struct PairChange: Hashable, Sendable {
    /// What was asked.
    package let before: PairStanding
    /// What is asked.
    package let after: PairStanding
    /// Whether it becomes stricter; otherwise it becomes looser. For equal measures the longer cooling period is the
    /// stricter one.
    package let isStricter: Bool

    /// Whether the pair needs approval now and didn't before.
    package var newlyNeedsApproval: Bool { after.measure == .approval && before.measure != .approval }

    /// The change between two standings; nil where they ask the same. Periods are compared from a day on.
    init?(from before: PairStanding, to after: PairStanding, countedFrom day: CalendarDay) {
        guard before != after else { return nil }
        self.before = before
        self.after = after
        if before.measure != after.measure {
            isStricter = before.measure < after.measure
        } else {
            isStricter = day.adding(before.cooling ?? .zero) < day.adding(after.cooling ?? .zero)
        }
    }
}

/// Pairs of departments with the same change: every one of the origins with every one of the destinations.
package struct PairGroup: Hashable, Sendable {
    /// The change that all pairs share.
    package let change: PairChange
    /// The departments that are left, in the order written.
    package let origins: [DepartmentID]
    /// The departments that are joined, in the order written.
    package let destinations: [DepartmentID]

    /// How many pairs there are.
    package var count: Int { origins.count * destinations.count }
}

/// Gathers changed pairs, row by row, into few groups.
struct PairGrouping {
    /// For each change the columns of each row that has it, ascending.
    private var columnsOfRow: [PairChange: [Int: [Int]]] = [:]

    mutating func add(_ change: PairChange, row: Int, columns: [Int]) {
        columnsOfRow[change, default: [:]][row] = columns
    }

    /// Rows with the same columns become one group, or columns with the same rows, whichever gives fewer groups.
    func groups(_ origins: [DepartmentID], _ destinations: [DepartmentID]) -> [PairGroup] {
        let groups = columnsOfRow.flatMap { change, rows in
            let byRow = Self.joined(rows)
            let byColumn = Self.joined(Self.transposed(rows)).map { (rows: $0.columns, columns: $0.rows) }
            return (byColumn.count < byRow.count ? byColumn : byRow).map { block in
                (block, change)
            }
        }
        return groups.sorted { Self.precedes($0, $1) }.map { block, change in
            PairGroup(
                change: change, origins: block.rows.map { origins[$0] },
                destinations: block.columns.map { destinations[$0] })
        }
    }

    private typealias Block = (rows: [Int], columns: [Int])

    private static func joined(_ columnsOfRow: [Int: [Int]]) -> [Block] {
        var rows: [[Int]: [Int]] = [:]
        for (row, columns) in columnsOfRow { rows[columns, default: []].append(row) }
        return rows.map { (rows: $0.value.sorted(), columns: $0.key) }
    }

    private static func transposed(_ columnsOfRow: [Int: [Int]]) -> [Int: [Int]] {
        var rowsOfColumn: [Int: [Int]] = [:]
        for (row, columns) in columnsOfRow {
            for column in columns { rowsOfColumn[column, default: []].append(row) }
        }
        return rowsOfColumn.mapValues { $0.sorted() }
    }

    /// Stricter before looser, then the stricter outcome, then the larger group, then the order written.
    private static func precedes(_ left: (Block, PairChange), _ right: (Block, PairChange)) -> Bool {
        let (one, other) = (left.1, right.1)
        if one.isStricter != other.isStricter { return one.isStricter }
        if one.after.measure != other.after.measure { return one.after.measure > other.after.measure }
        if one.before.measure != other.before.measure { return one.before.measure < other.before.measure }
        let sizes = [left, right].map { $0.0.rows.count * $0.0.columns.count }
        if sizes[0] != sizes[1] { return sizes[0] > sizes[1] }
        return (left.0.rows + left.0.columns).lexicographicallyPrecedes(right.0.rows + right.0.columns)
    }
}
