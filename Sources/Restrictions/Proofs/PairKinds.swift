import ShikiriModel

/// Every pair of an operation of the grid company and one of the affiliate, gathered by what decides about it.
///
/// Two pairs of one kind reach the same cells and are seen alike by every exception, class of persons and exempted pair
/// of every revision, so that one of them proves the other. A department without operations counts as one operation.
struct PairKinds {
    /// How many operations each side has.
    let counts: [Company: Int]
    /// The kinds.
    let all: [Kind]

    /// Pairs that are decided alike.
    struct Kind {
        /// How many there are.
        fileprivate(set) var count: Int
        /// The first of them in the order of the grid's operations, then of the affiliate's.
        let byGrid: Ends
        /// The first of them in the order of the affiliate's operations, then of the grid's.
        fileprivate(set) var byAffiliate: Ends
    }

    /// An operation on each side, by its number in the index.
    struct Ends {
        let grid: Int
        let affiliate: Int
    }

    init(_ engine: RestrictionEngine) {
        let ways = PlaceWays(engine)
        let grid = Side(.grid, engine, ways)
        let affiliate = Side(.affiliate, engine, ways)
        counts = [.grid: grid.count, .affiliate: affiliate.count]
        all = Self.kinds(grid, affiliate, engine.index, ways)
    }

    private static func kinds(_ grid: Side, _ affiliate: Side, _ index: PlaceIndex, _ ways: PlaceWays) -> [Kind] {
        var kinds: [Kind] = []
        // Of most pairs the levels alone decide; what they reach is a number of 18 bits.
        var plain = Array(repeating: Int32(-1), count: 1 << 18)
        var special: [SpecialKey: Int] = [:]
        let matters = grid.marks.map { left in affiliate.marks.map { ways.matter(left, $0) } }
        for left in grid.profiles {
            for right in affiliate.profiles {
                let reach = Int(index.reach(left.example, right.example).bits)
                let bits = Int(index.openReach(left.example, right.example).bits) << 9 | reach
                let doMarksMatter = matters[left.mark][right.mark]
                let key = SpecialKey(grid: left.mark, affiliate: right.mark, bits: bits)
                let known = doMarksMatter ? special[key] : plain[bits] < 0 ? nil : Int(plain[bits])
                let ends = Ends(grid: left.example, affiliate: right.example)
                let count = left.count * right.count
                guard let known else {
                    if doMarksMatter { special[key] = kinds.count } else { plain[bits] = Int32(kinds.count) }
                    kinds.append(Kind(count: count, byGrid: ends, byAffiliate: ends))
                    continue
                }
                kinds[known].count += count
                let first = kinds[known].byAffiliate
                if (ends.affiliate, ends.grid) < (first.affiliate, first.grid) { kinds[known].byAffiliate = ends }
            }
        }
        return kinds
    }

    private struct SpecialKey: Hashable {
        let grid: Int
        let affiliate: Int
        let bits: Int
    }
}

extension PairKinds.Kind {
    /// The first of the pairs for moves in a direction, in the order of origins, then of destinations.
    func first(_ direction: Direction) -> (origin: Int, destination: Int) {
        direction == .outward ? (byGrid.grid, byGrid.affiliate) : (byAffiliate.affiliate, byAffiliate.grid)
    }
}

/// The operations of one company, those that nothing tells apart together.
private struct Side {
    /// Groups of operations with the same levels and the same mark, by their first.
    private(set) var profiles: [Profile] = []
    /// What tells operations apart besides their levels.
    private(set) var marks: [Mark] = []
    /// How many operations there are.
    private(set) var count = 0

    struct Profile {
        let example: Int
        let mark: Int
        var count: Int
    }

    struct Mark: Hashable {
        /// The places that it is or is part of and that some exception or exempted pair names.
        let anchors: [Int]
        /// The operation itself where a class of persons names it.
        let role: Int?
        let isWritten: Bool

        var isAlone: Bool { role != nil || !isWritten }
    }

    init(_ company: Company, _ engine: RestrictionEngine, _ ways: PlaceWays) {
        var positionOfMark: [Mark: Int] = [:]
        var positionOfProfile: [Key: Int] = [:]
        for (number, entry) in engine.index.entries.enumerated()
        where entry.company == company && entry.operations == [number] {
            count += 1
            let mark = Mark(
                anchors: ways.anchors[number], role: engine.roles.contains(number) ? number : nil,
                isWritten: entry.profile.isWritten)
            let place = positionOfMark[mark] ?? marks.count
            if positionOfMark.updateValue(place, forKey: mark) == nil { marks.append(mark) }
            let key = Key(mark: place, levels: entry.profile.levels)
            guard let known = positionOfProfile[key] else {
                positionOfProfile[key] = profiles.count
                profiles.append(Profile(example: number, mark: place, count: 1))
                continue
            }
            profiles[known].count += 1
        }
    }

    private struct Key: Hashable {
        let mark: Int
        let levels: [LevelSet]
    }
}

/// The pairs of places that exceptions and exempted pairs of any revision name.
private struct PlaceWays {
    /// For each place the named places that it is or is part of, nearest first.
    let anchors: [[Int]]
    private let named: Set<PlacePair>

    init(_ engine: RestrictionEngine) {
        let index = engine.index
        let ways = engine.rulebook.revisions.flatMap { revision in
            revision.exceptions.map { ($0.from, $0.to) }
                + revision.holds.flatMap { $0.exempt.map { ($0.from, $0.to) } }
        }
        var named: Set<PlacePair> = []
        for (from, to) in ways {
            guard let origin = index.number(of: from), let destination = index.number(of: to) else { continue }
            named.insert(PlacePair(origin: origin, destination: destination))
        }
        self.named = named
        anchors = index.anchors(among: Set(named.flatMap { [$0.origin, $0.destination] }))
    }

    /// Whether the levels of two operations alone don't decide.
    func matter(_ grid: Side.Mark, _ affiliate: Side.Mark) -> Bool {
        if grid.isAlone || affiliate.isAlone { return true }
        return grid.anchors.contains { left in
            affiliate.anchors.contains { right in
                named.contains(PlacePair(origin: left, destination: right))
                    || named.contains(PlacePair(origin: right, destination: left))
            }
        }
    }
}
