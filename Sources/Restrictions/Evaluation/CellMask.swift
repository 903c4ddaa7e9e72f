import ShikiriModel

/// A set of the nine cells of the matrix as bits, in the order of `CellPlace.all`.
struct CellMask: Hashable, Sendable {
    private(set) var bits: UInt16

    static let none = CellMask(bits: 0)

    init(bits: UInt16) {
        self.bits = bits
    }

    var isEmpty: Bool { bits == 0 }

    func contains(_ cell: Int) -> Bool { bits & (1 << UInt16(cell)) != 0 }

    mutating func insert(_ cell: Int) { bits |= 1 << UInt16(cell) }

    func union(_ other: CellMask) -> CellMask { CellMask(bits: bits | other.bits) }

    func intersection(_ other: CellMask) -> CellMask { CellMask(bits: bits & other.bits) }

    /// The cells in it, ascending.
    var cells: [Int] { (0..<CellPlace.all.count).filter(contains) }

    /// Calls back for each cell in it, ascending.
    func forEach(_ body: (Int) -> Void) {
        var rest = bits
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}

/// A set of the three levels of one side of the matrix as bits, strongest first.
///
/// All operations of a department together reach, in one category, exactly the cells of (levels of one side) × (levels
/// of the other): that is why a department needs no more than three bits a category.
typealias LevelSet = UInt8

extension CellMask {
    /// The cells that levels of the grid's side and levels of the affiliate's side span, for each of the 64 pairs of
    /// sets, at `handling << 3 | usability`.
    static let spans: [UInt16] = (0..<64).map { pair in
        let (handling, usability) = (pair >> 3, pair & 7)
        var mask = CellMask.none
        for row in 0..<3 where handling & (1 << row) != 0 {
            for column in 0..<3 where usability & (1 << column) != 0 { mask.insert(row * 3 + column) }
        }
        return mask.bits
    }
}

extension Operation {
    /// The level of one category as a set of one, on the side of the operation's company.
    func levelSet(of information: InformationID) -> LevelSet {
        switch company {
        case .grid:
            switch handling(of: information) {
            case .constant: 1
            case .exceptional: 2
            case .none: 4
            }
        case .affiliate:
            switch usability(of: information) {
            case .direct: 1
            case .indirect: 2
            case .none: 4
            }
        }
    }
}
