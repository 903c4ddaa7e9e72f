/// How the cells of a column are set.
enum TableAlignment {
    case none, left, center, right

    /// What a cell of the delimiter row says; nil if it isn't dashes with at most a colon at either end.
    init?(delimiter cell: ArraySlice<UInt8>) {
        let dashes = cell.drop { $0 == UInt8(ascii: ":") }.prefix { $0 == UInt8(ascii: "-") }
        let before = dashes.startIndex - cell.startIndex
        let after = cell.endIndex - dashes.endIndex
        guard !dashes.isEmpty, before <= 1, after <= 1, cell[dashes.endIndex...].allSatisfy({ $0 == UInt8(ascii: ":") })
        else { return nil }
        switch (before, after) {
        case (1, 1): self = .center
        case (1, _): self = .left
        case (_, 1): self = .right
        default: self = .none
        }
    }
}
