/// Lays the paragraphs of two texts beside each other: which paragraph of the one became which of the other.
///
/// Every paragraph of either text is in exactly one pair, and the order of both is kept. Of all such ways to pair, it takes
/// the one in which the paired paragraphs are most alike together; paragraphs with too little in common stay alone.
package struct BlockPairing {
    /// A paragraph before and after, by their places; a paragraph that came or went has nothing beside it.
    package struct Pair: Equatable, Sendable {
        /// Its place in the older text.
        package let old: Int?
        /// Its place in the newer text.
        package let new: Int?
    }

    /// Beyond this many comparisons a stretch is first cut where paragraphs stand unchanged.
    private static let mostComparisons = 250_000

    private let old: [TextBlock]
    private let new: [TextBlock]
    private let oldGrams: [TextGrams]
    private let newGrams: [TextGrams]
    private var pairs: [Pair] = []

    /// Pairs the paragraphs of two texts.
    package static func pairs(_ old: [TextBlock], _ new: [TextBlock]) -> [Pair] {
        var pairing = BlockPairing(old, new)
        pairing.pair(old.indices, new.indices)
        return pairing.pairs
    }

    private init(_ old: [TextBlock], _ new: [TextBlock]) {
        self.old = old
        self.new = new
        oldGrams = old.map { TextGrams($0.text) }
        newGrams = new.map { TextGrams($0.text) }
    }

    /// Pairs a stretch: what both begin and end with alike first, then what lies between.
    private mutating func pair(_ left: Range<Int>, _ right: Range<Int>) {
        var (left, right) = (left, right)
        while let first = left.first, let other = right.first, old[first].reads(like: new[other]) {
            pairs.append(Pair(old: first, new: other))
            (left, right) = (left.dropFirst(), right.dropFirst())
        }
        var ending: [Pair] = []
        while let last = left.last, let other = right.last, old[last].reads(like: new[other]) {
            ending.append(Pair(old: last, new: other))
            (left, right) = (left.dropLast(), right.dropLast())
        }
        if left.isEmpty || right.isEmpty {
            addAlone(left, right)
        } else if left.count * right.count <= Self.mostComparisons {
            pairByLikeness(left, right)
        } else {
            cut(left, right)
        }
        pairs += ending.reversed()
    }

    private mutating func addAlone(_ left: Range<Int>, _ right: Range<Int>) {
        pairs += left.map { Pair(old: $0, new: nil) } + right.map { Pair(old: nil, new: $0) }
    }

    /// Cuts a long stretch at paragraphs that stand once in each text, unchanged and in one order.
    private mutating func cut(_ left: Range<Int>, _ right: Range<Int>) {
        let anchors = anchors(left, right)
        guard !anchors.isEmpty else { return addAlone(left, right) }
        var (leftStart, rightStart) = (left.lowerBound, right.lowerBound)
        for anchor in anchors {
            pair(leftStart..<anchor.old, rightStart..<anchor.new)
            pairs.append(Pair(old: anchor.old, new: anchor.new))
            (leftStart, rightStart) = (anchor.old + 1, anchor.new + 1)
        }
        pair(leftStart..<left.upperBound, rightStart..<right.upperBound)
    }

    /// The longest run of such paragraphs that rises in both texts.
    private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)] {
        let olds = Dictionary(grouping: left) { old[$0] }.filter { $0.value.count == 1 }
        let news = Dictionary(grouping: right) { new[$0] }.filter { $0.value.count == 1 }
        let common = olds.compactMap { block, places in news[block].map { (old: places[0], new: $0[0]) } }
            .sorted { $0.old < $1.old }
        var ends: [Int] = []
        var before: [Int?] = []
        for (index, anchor) in common.enumerated() {
            let place = ends.firstIndex { common[$0].new >= anchor.new } ?? ends.count
            before.append(place > 0 ? ends[place - 1] : nil)
            if place < ends.count { ends[place] = index } else { ends.append(index) }
        }
        var chain: [(old: Int, new: Int)] = []
        var next = ends.last
        while let index = next {
            chain.append(common[index])
            next = before[index]
        }
        return chain.reversed()
    }

    /// The pairing with the greatest sum of likeness, worked out from the end of both stretches.
    private mutating func pairByLikeness(_ left: Range<Int>, _ right: Range<Int>) {
        let width = right.count + 1
        var best = [Double](repeating: 0, count: (left.count + 1) * width)
        var gains = [Double](repeating: 0, count: left.count * right.count)
        for row in (0..<left.count).reversed() {
            for column in (0..<right.count).reversed() {
                let gain = likeness(left.lowerBound + row, right.lowerBound + column)
                gains[row * right.count + column] = gain
                let apart = max(best[(row + 1) * width + column], best[row * width + column + 1])
                best[row * width + column] =
                    gain > 0 ? max(apart, gain + best[(row + 1) * width + column + 1]) : apart
            }
        }
        var (row, column) = (0, 0)
        while row < left.count, column < right.count {
            let gain = gains[row * right.count + column]
            let here = best[row * width + column]
            if gain > 0, here == gain + best[(row + 1) * width + column + 1] {
                pairs.append(Pair(old: left.lowerBound + row, new: right.lowerBound + column))
                row += 1
                column += 1
            } else if here == best[(row + 1) * width + column] {
                pairs.append(Pair(old: left.lowerBound + row, new: nil))
                row += 1
            } else {
                pairs.append(Pair(old: nil, new: right.lowerBound + column))
                column += 1
            }
        }
        addAlone((left.lowerBound + row)..<left.upperBound, (right.lowerBound + column)..<right.upperBound)
    }

    /// How much two paragraphs are one and the same; 0 where they aren't.
    private func likeness(_ left: Int, _ right: Int) -> Double {
        let (before, after) = (old[left], new[right])
        if before.reads(like: after) { return 2 }
        guard before.kind != .term, after.kind != .term else {
            return before.kind == after.kind && before.key == after.key ? 1 : 0
        }
        guard (before.kind == .heading) == (after.kind == .heading) else { return 0 }
        let hasKeys = before.key != nil && after.key != nil
        if hasKeys, before.key == after.key {
            return 1 + oldGrams[left].similarity(to: newGrams[right], least: 0)
        }
        let least = hasKeys ? 0.7 : before.kind == after.kind ? 0.35 : 0.6
        return oldGrams[left].similarity(to: newGrams[right], least: least)
    }
}
