import ShikiriModel

/// Sets of reached cells, two for each category of information, kept once each and found by number: the cells that are
/// reached by levels that are said, and those that could be where a level is not said.
///
/// An entry is a few 64-bit words with 18 bits a category. An open-addressed table of numbers finds equal entries.
struct ReachList: Sendable {
    /// How many categories fit into one word.
    static let perWord = 3

    private let categories: Int
    private let stride: Int
    private var entries: [UInt64] = []
    private var slots: [UInt32]
    private static let free = UInt32.max

    /// How many entries there are.
    private(set) var count = 0

    /// How many words an entry has.
    static func words(for categories: Int) -> Int { max(1, (categories + perWord - 1) / perWord) }

    init(categories: Int) {
        self.categories = categories
        stride = Self.words(for: categories)
        slots = Array(repeating: Self.free, count: 1024)
    }

    /// The number of an entry, which is added where it is new.
    mutating func number(of words: [UInt64]) -> UInt32 {
        if count * 2 > slots.count { grow() }
        var slot = Self.hash(words, at: 0, stride) & (slots.count - 1)
        while slots[slot] != Self.free {
            if isEqual(words, entry: Int(slots[slot])) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = UInt32(count)
        for word in 0..<stride { entries.append(words[word]) }
        count += 1
        return slots[slot]
    }

    /// Takes in all entries of another list; gives for each of them its number here.
    mutating func takeIn(_ other: ReachList) -> [UInt32] {
        var words = Array(repeating: UInt64(0), count: stride)
        var numbers: [UInt32] = []
        numbers.reserveCapacity(other.count)
        for entry in 0..<other.count {
            for word in 0..<stride { words[word] = other.entries[entry * stride + word] }
            numbers.append(number(of: words))
        }
        return numbers
    }

    /// What an entry reaches in a category.
    private func reach(of entry: Int, category: Int) -> Reach {
        let word = entries[entry * stride + category / Self.perWord] >> UInt64(category % Self.perWord * 18)
        return Reach(
            said: CellMask(bits: UInt16(truncatingIfNeeded: word) & 0x1FF),
            open: CellMask(bits: UInt16(truncatingIfNeeded: word >> 9) & 0x1FF))
    }

    /// What an entry reaches in any category.
    func union(of entry: Int) -> Reach {
        (0..<categories).reduce(Reach(said: .none, open: .none)) { union, category in
            let reach = reach(of: entry, category: category)
            return Reach(said: union.said.union(reach.said), open: union.open.union(reach.open))
        }
    }

    /// How many reasons an entry has where these cells restrict: each cell in each category in which it is reached, and
    /// each category in which one could be.
    func reasonCount(of entry: Int, restricting cells: CellMask) -> Int {
        (0..<categories).reduce(0) { sum, category in
            let reach = reach(of: entry, category: category)
            let isOpen = !reach.open.intersection(cells).isEmpty
            return sum + reach.said.intersection(cells).bits.nonzeroBitCount + (isOpen ? 1 : 0)
        }
    }

    /// What two places reach together.
    struct Reach: Hashable {
        /// The cells by levels that are said.
        let said: CellMask
        /// The cells that could be reached where a level is not said.
        let open: CellMask
    }

    private func isEqual(_ words: [UInt64], entry: Int) -> Bool {
        for word in 0..<stride where entries[entry * stride + word] != words[word] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: Self.free, count: slots.count * 2)
        for entry in 0..<count {
            var slot = Self.hash(entries, at: entry * stride, stride) & (slots.count - 1)
            while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(entry)
        }
    }

    /// Mixes the words with odd constants; the same on every machine and in every run.
    private static func hash(_ words: [UInt64], at start: Int, _ count: Int) -> Int {
        var hash: UInt64 = 0
        for word in start..<start + count {
            hash = (hash ^ words[word]) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        return Int(truncatingIfNeeded: hash >> 16)
    }
}
