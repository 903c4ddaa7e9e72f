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

/// A set of the three levels of one side of the matrix as bits, strongest first, and a fourth for a level that is not
/// said (`unclassified`) and could be any of them.
///
/// All operations of a department together reach, in one category, exactly the cells of (levels of one side) × (levels
/// of the other): that is why a department needs no more than four bits a category.
typealias LevelSet = UInt8

extension LevelSet {
    /// The bit of a level that is not said.
    static let unclassified: LevelSet = 8

    /// The levels that are said.
    var said: LevelSet { self & 7 }

    /// The levels that there could be.
    var possible: LevelSet { self & Self.unclassified == 0 ? self : 7 }
}

extension CellMask {
    /// The cells that levels of the grid's side and levels of the affiliate's side span, for each of the 64 pairs of
    /// sets, at `handling << 3 | usability`.
    private static let spans: [UInt16] = (0..<64).map { pair in
        let (handling, usability) = (pair >> 3, pair & 7)
        var mask = CellMask.none
        for row in 0..<3 where handling & (1 << row) != 0 {
            for column in 0..<3 where usability & (1 << column) != 0 { mask.insert(row * 3 + column) }
        }
        return mask.bits
    }

    /// The cells that the levels said on both sides span, at `handling << 4 | usability`.
    static let saidSpans: [UInt16] = (0..<256).map { pair in
        let (handling, usability) = (LevelSet(pair >> 4), LevelSet(pair & 15))
        return spans[Int(handling.said) << 3 | Int(usability.said)]
    }

    /// The cells that could be reached where a level is not said on one side or on both, at `handling << 4 | usability`.
    static let openSpans: [UInt16] = (0..<256).map { pair in
        let (handling, usability) = (LevelSet(pair >> 4), LevelSet(pair & 15))
        var bits: UInt16 = 0
        if handling != handling.said { bits |= spans[7 << 3 | Int(usability.possible)] }
        if usability != usability.said { bits |= spans[Int(handling.possible) << 3 | 7] }
        return bits
    }
}

extension Operation {
    /// The level of one category as a set of one, on the side of the operation's company.
    func levelSet(of information: InformationID) -> LevelSet {
        if unclassified.contains(information) { return .unclassified }
        return switch company {
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
