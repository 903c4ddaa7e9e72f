/// The bytes of a segment.
enum SegmentEncoding {
    /// - Parameter occurrences: sorted by gram.
    static func encoded(_ occurrences: [GramOccurrence]) -> (slices: [SearchSegment.Slice], bytes: [UInt8]) {
        var slices: [SearchSegment.Slice] = []
        var bytes: [UInt8] = []
        var postings: [UInt8] = []
        var place = 0
        while place < occurrences.count {
            let first = occurrences[place].gram.first
            let start = bytes.count
            let sliceStart = place
            var before: UInt64 = Gram(key: UInt64(first) << 22).key
            while place < occurrences.count, occurrences[place].gram.first == first {
                let gram = occurrences[place].gram
                postings.removeAll(keepingCapacity: true)
                place = encode(occurrences, from: place, into: &postings)
                VariableLength.append(gram.key - before, to: &bytes)
                VariableLength.append(UInt64(postings.count), to: &bytes)
                bytes += postings
                before = gram.key
            }
            slices.append(SearchSegment.Slice(first: first, start: start, weight: place - sliceStart))
        }
        slices.append(SearchSegment.Slice(first: .max, start: bytes.count, weight: 0))
        // Many segments are held until they are merged: a copy leaves the room for growing behind.
        return (slices, Array(bytes[...]))
    }

    /// Encodes the postings of the gram at a place, one for each entry, and returns the place after the gram.
    private static func encode(
        _ occurrences: [GramOccurrence], from start: Int, into bytes: inout [UInt8]
    ) -> Int {
        let gram = occurrences[start].gram
        var entry = occurrences[start].entry
        var occurrence = occurrences[start].occurrence
        var before = 0
        var place = start + 1
        while place < occurrences.count, occurrences[place].gram == gram {
            let next = occurrences[place]
            if next.entry == entry {
                occurrence = occurrence.joined(with: next.occurrence)
            } else {
                VariableLength.append(UInt64(entry - before) << 3 | UInt64(occurrence.rawValue), to: &bytes)
                before = entry
                (entry, occurrence) = (next.entry, next.occurrence)
            }
            place += 1
        }
        VariableLength.append(UInt64(entry - before) << 3 | UInt64(occurrence.rawValue), to: &bytes)
        return place
    }
}

/// Numbers in bytes of seven bits, the lowest first.
enum VariableLength {
    @inline(__always)
    static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    @inline(__always)
    static func read(_ bytes: [UInt8], at place: inout Int) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = bytes[place]
            place += 1
            number |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }
}

extension [UInt16] {
    /// Calls the body with each gram of folded text, and where it starts and ends.
    @inline(__always)
    func forEachGram(_ body: (Gram, Int, Int) -> Void) {
        for start in indices {
            let first = self[start]
            if first == TextFolding.blank { continue }
            let second = start + 1 < count ? self[start + 1] : TextFolding.blank
            if second == TextFolding.blank {
                body(Gram(first), start, start + 1)
                continue
            }
            let third = start + 2 < count ? Gram.alphanumeric(self[start + 2]) : 0
            if third != 0, Gram.alphanumeric(first) != 0, Gram.alphanumeric(second) != 0 {
                body(Gram(first, second, third: third), start, start + 3)
            } else {
                body(Gram(first, second), start, start + 2)
            }
        }
    }

    /// The same, and the pairs of kanji that only ``Okurigana`` stands between.
    @inline(__always)
    func forEachIndexedGram(_ body: (Gram, Int, Int) -> Void) {
        forEachGram(body)
        for place in indices where Okurigana.isBetween(self, at: place) {
            // Where they stand in a heading counts for the whole word.
            body(Gram(self[place - 1], self[place + 1]), place - 1, place + 2)
        }
    }
}
