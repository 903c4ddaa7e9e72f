/// Finds in segments the entries that have a word of a family, for all families in one pass over a segment.
///
/// The grams of all words are numbered once. A list is then found by its number, and the grams of a slice, which are in
/// order, are met with those that are wanted as two sorted lists are.
struct FamilyPostings {
    /// A posting within a segment.
    struct Found {
        let entry: Int
        let occurrence: Occurrence
    }

    /// The wanted grams that begin with one unit.
    private struct Slice {
        let first: UInt16
        /// In order, and with the numbers of their lists following one another.
        let grams: [Gram]
        let firstNumber: Int
    }

    private let slices: [Slice]
    private let listCount: Int
    /// For each family the lists of the grams of each of its words.
    private let families: [[[Int]]]

    init(_ words: WordFamilies) {
        let wanted = Set(words.grams.joined().joined()).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: wanted.enumerated().map { ($1, $0) })
        families = words.grams.map { $0.map { $0.compactMap { numbers[$0] } } }
        listCount = wanted.count
        var slices: [Slice] = []
        var start = 0
        while start < wanted.count {
            let first = wanted[start].first
            let grams = wanted[start...].prefix { $0.first == first }
            slices.append(Slice(first: first, grams: Array(grams), firstNumber: start))
            start = grams.endIndex
        }
        self.slices = slices
    }

    /// For each family the entries of a segment that have a word of it, in their order.
    func postings(in segment: SearchSegment) -> [[Found]] {
        var lists = [[Found]](repeating: [], count: listCount)
        for slice in slices { read(slice, of: segment, into: &lists) }
        return families.map { words in
            var found: [Found] = []
            for word in words { Self.addEntries(withAll: word, of: lists, to: &found) }
            found.sort(joining: { $0.rawValue > $1.rawValue ? $0 : $1 })
            return found
        }
    }

    /// Adds the entries that are in all of some lists.
    private static func addEntries(withAll word: [Int], of lists: [[Found]], to found: inout [Found]) {
        guard let shortest = word.min(by: { lists[$0].count < lists[$1].count }) else { return }
        for candidate in lists[shortest] {
            var least = candidate.occurrence
            let isInAll = word.allSatisfy { number in
                guard number != shortest else { return true }
                guard let here = lists[number].occurrence(in: candidate.entry) else { return false }
                if here.rawValue < least.rawValue { least = here }
                return true
            }
            guard isInAll else { continue }
            found.append(Found(entry: candidate.entry, occurrence: WordFamilies.occurrence([least])))
        }
    }

    private func read(_ slice: Slice, of segment: SearchSegment, into lists: inout [[Found]]) {
        guard let range = segment.slice(of: slice.first) else { return }
        var place = range.lowerBound
        var key = Gram(key: UInt64(slice.first) << 22).key
        var wish = 0
        var unions: [Int] = []
        while place < range.upperBound {
            key += VariableLength.read(segment.bytes, at: &place)
            let end = Int(VariableLength.read(segment.bytes, at: &place)) + place
            let gram = Gram(key: key)
            while wish < slice.grams.count, slice.grams[wish] < gram { wish += 1 }
            guard wish < slice.grams.count else { break }
            if slice.grams[wish] == gram {
                Self.decode(segment.bytes, place..<end, into: &lists[slice.firstNumber + wish])
            }
            // A list of two units is the union of those of three that begin with it, which come before it.
            if gram.length == 3, let pair = slice.grams[wish...].firstIndex(of: gram.pair) {
                let number = slice.firstNumber + pair
                Self.decode(segment.bytes, place..<end, asPrefix: true, into: &lists[number])
                if unions.last != number { unions.append(number) }
            }
            place = end
        }
        for number in unions { lists[number].sort(joining: { $0.joined(with: $1) }) }
    }

    private static func decode(
        _ bytes: [UInt8], _ range: Range<Int>, asPrefix: Bool = false, into list: inout [Found]
    ) {
        var place = range.lowerBound
        var entry = 0
        while place < range.upperBound {
            let number = VariableLength.read(bytes, at: &place)
            entry += Int(number >> 3)
            let occurrence = Occurrence(rawValue: UInt8(number & 7)) ?? .once
            list.append(Found(entry: entry, occurrence: asPrefix ? occurrence.ofPrefix : occurrence))
        }
    }
}

extension [FamilyPostings.Found] {
    /// Puts them into the order of the entries, with those of one entry made one.
    fileprivate mutating func sort(joining join: (Occurrence, Occurrence) -> Occurrence) {
        guard count > 1 else { return }
        sort { $0.entry < $1.entry }
        var last = 0
        for next in self[1...] {
            if next.entry == self[last].entry {
                self[last] = Element(entry: next.entry, occurrence: join(self[last].occurrence, next.occurrence))
            } else {
                last += 1
                self[last] = next
            }
        }
        removeLast(count - last - 1)
    }

    /// How something occurs in an entry, or nil where it doesn't. They are in the order of the entries.
    fileprivate func occurrence(in entry: Int) -> Occurrence? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].entry < entry { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].entry == entry ? self[low].occurrence : nil
    }
}
