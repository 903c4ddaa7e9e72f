/// One occurrence of a gram while a segment is made: the gram, the entry within the segment, and how it occurs there.
struct GramOccurrence {
    /// The gram in the upper 38 bits, the entry in the next 22, the occurrence in the lowest 4.
    let packed: UInt64

    static let maximumEntries = 1 << 22

    @inline(__always)
    init(_ gram: Gram, entry: Int, _ occurrence: Occurrence) {
        packed = gram.key << 26 | UInt64(truncatingIfNeeded: entry) << 4 | UInt64(occurrence.rawValue)
    }

    fileprivate init(packed: UInt64) {
        self.packed = packed
    }

    var gram: Gram { Gram(key: packed >> 26) }
    var entry: Int { Int(packed >> 4 & 0x3f_ffff) }
    var occurrence: Occurrence { Occurrence(rawValue: UInt8(packed & 15)) ?? .once }
}

extension [GramOccurrence] {
    /// Sorts by gram and keeps the order of the entries within a gram: a radix sort in three passes of 13 bits, two
    /// to three times as fast as a comparison sort of the same keys.
    mutating func sortByGram() {
        let digits = 1 << 13
        var counts = [Int](repeating: 0, count: 3 * digits)
        var sorted = self
        for pass in 0..<3 {
            let wasNeeded = counts.withUnsafeMutableBufferPointer { counts in
                withUnsafeBufferPointer { elements in
                    sorted.withUnsafeMutableBufferPointer { sorted in
                        if pass == 0 { Self.countDigits(of: elements, into: counts) }
                        let own = UnsafeMutableBufferPointer(rebasing: counts[(pass * digits)..<(pass + 1) * digits])
                        return Self.sort(elements, by: pass, own, into: sorted)
                    }
                }
            }
            if wasNeeded { swap(&self, &sorted) }
        }
    }

    private static func countDigits(
        of elements: UnsafeBufferPointer<Element>, into counts: UnsafeMutableBufferPointer<Int>
    ) {
        let digits = counts.count / 3
        for element in elements {
            for pass in 0..<3 { counts[pass * digits + element.digit(pass)] += 1 }
        }
    }

    /// Sorts by one digit; says whether that was needed. A digit is below the number of counts, and a count never passes
    /// that of the elements, so that no place lies outside.
    private static func sort(
        _ elements: UnsafeBufferPointer<Element>, by pass: Int, _ counts: UnsafeMutableBufferPointer<Int>,
        into sorted: UnsafeMutableBufferPointer<Element>
    ) -> Bool {
        if counts.contains(elements.count) { return false }
        var start = 0
        for digit in counts.indices {
            (counts[digit], start) = (start, start + counts[digit])
        }
        for element in elements {
            let digit = element.digit(pass)
            sorted[counts[digit]] = element
            counts[digit] += 1
        }
        return true
    }
}

extension GramOccurrence {
    @inline(__always)
    fileprivate func digit(_ pass: Int) -> Int {
        Int(truncatingIfNeeded: packed >> (26 + 13 * UInt64(truncatingIfNeeded: pass)) & 0x1fff)
    }
}
