import ShikiriModel

/// Sets of reached cells, one set for each category of information, kept once each and found by number.
///
/// An entry is a few 64-bit words with nine bits a category. An open-addressed table of numbers finds equal entries.
struct ReachList: Sendable {
    /// How many categories fit into one word.
    static let perWord = 7

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

    /// The cells that an entry reaches in a category.
    func cells(of entry: Int, category: Int) -> CellMask {
        let word = entries[entry * stride + category / Self.perWord]
        return CellMask(bits: UInt16(truncatingIfNeeded: word >> UInt64(category % Self.perWord * 9)) & 0x1FF)
    }

    /// The cells that an entry reaches in any category.
    func union(of entry: Int) -> CellMask {
        var mask = CellMask.none
        for category in 0..<categories { mask = mask.union(cells(of: entry, category: category)) }
        return mask
    }

    /// How many pairs of a category and one of these cells an entry reaches.
    func count(of entry: Int, in cells: CellMask) -> Int {
        (0..<categories).reduce(0) { sum, category in
            sum + self.cells(of: entry, category: category).intersection(cells).bits.nonzeroBitCount
        }
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
