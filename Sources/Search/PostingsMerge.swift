/// Merges the postings of all segments, first unit by first unit, and adds the lists of the shorter grams.
struct PostingsMerge {
    private let segments: [SearchSegment]
    /// The number of the first entry of each segment in the whole index.
    private let bases: [Int]
    private var parts: PostingsParts
    private var pair: PostingUnion
    private var single: PostingUnion
    private var list: [Posting] = []

    init(
        _ segments: [SearchSegment], bases: [Int], entryCount: Int,
        write: @escaping @Sendable (SearchFile) throws -> Void
    ) {
        self.segments = segments
        self.bases = bases
        parts = PostingsParts(write: write)
        pair = PostingUnion(entryCount: entryCount)
        single = PostingUnion(entryCount: entryCount)
    }

    /// Writes the files of some first units, and returns what is in them.
    mutating func merge(_ firsts: some Sequence<UInt16>) throws -> PostingsParts.Written {
        let (before, frequent) = (parts.parts.count, parts.frequent.count)
        for first in firsts { try merge(first) }
        try parts.close()
        return PostingsParts.Written(
            parts: Array(parts.parts[before...]), frequent: Array(parts.frequent[frequent...]))
    }

    /// Writes the lists of families of words.
    mutating func merge(_ families: WordFamilies) throws -> [PostingsParts.Part] {
        let postings = FamilyPostings(families)
        let found = segments.map { postings.postings(in: $0) }
        for number in families.grams.indices {
            list.removeAll(keepingCapacity: true)
            for (segment, base) in zip(found, bases) {
                list += segment[number].map { Posting(entry: UInt32(base + $0.entry), occurrence: $0.occurrence) }
            }
            if !list.isEmpty { try parts.add(WordFamilies.gram(number), list) }
        }
        try parts.close()
        return parts.parts
    }

    private mutating func merge(_ first: UInt16) throws {
        let sources = sources(of: first)
        var place = 0
        while place < sources.count {
            let gram = sources[place].gram
            let start = place
            while place < sources.count, sources[place].gram == gram { place += 1 }
            list.removeAll(keepingCapacity: true)
            for source in sources[start..<place] { decode(source) }
            let endsPair = place == sources.count || sources[place].gram.pair != gram.pair
            try addList(of: gram, endsPair: endsPair)
        }
        single.drain(into: &list)
        try parts.add(Gram(first), list)
    }

    /// Lists of three units are written as they are; those of two and one may still grow.
    private mutating func addList(of gram: Gram, endsPair: Bool) throws {
        switch gram.length {
        case 3:
            try parts.add(gram, list)
            for posting in list { pair.insert(posting.ofPrefix) }
        case 2 where !pair.isEmpty:
            for posting in list { pair.insert(posting) }
        case 2:
            try parts.add(gram, list)
            for posting in list { single.insert(posting.ofPrefix) }
        default:
            for posting in list { single.insert(posting) }
        }
        guard endsPair, !pair.isEmpty else { return }
        pair.drain(into: &list)
        try parts.add(gram.pair, list)
        for posting in list { single.insert(posting.ofPrefix) }
    }

    private mutating func decode(_ source: Source) {
        let bytes = segments[source.segment].bytes
        var place = source.postings.lowerBound
        var entry = bases[source.segment]
        while place < source.postings.upperBound {
            let number = VariableLength.read(bytes, at: &place)
            entry += Int(number >> 3)
            if let occurrence = Occurrence(rawValue: UInt8(number & 7)) {
                list.append(Posting(entry: UInt32(entry), occurrence: occurrence))
            }
        }
    }
}

extension PostingsMerge {
    /// Where the postings of a gram are in one segment.
    private struct Source {
        let gram: Gram
        let segment: Int
        let postings: Range<Int>
    }

    /// The sources of all grams that start with a unit, by gram and then by segment.
    private func sources(of first: UInt16) -> [Source] {
        var sources: [Source] = []
        for (number, segment) in segments.enumerated() {
            guard let slice = segment.slice(of: first) else { continue }
            var place = slice.lowerBound
            var key = Gram(key: UInt64(first) << 22).key
            while place < slice.upperBound {
                key += VariableLength.read(segment.bytes, at: &place)
                let length = Int(VariableLength.read(segment.bytes, at: &place))
                sources.append(Source(gram: Gram(key: key), segment: number, postings: place..<place + length))
                place += length
            }
        }
        sources.sort { ($0.gram.key, $0.segment) < ($1.gram.key, $1.segment) }
        return sources
    }
}

extension SearchSegment {
    /// Where the grams that start with a unit are in ``bytes``.
    func slice(of first: UInt16) -> Range<Int>? {
        var (low, high) = (0, slices.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if slices[middle].first < first { low = middle + 1 } else { high = middle }
        }
        guard low < slices.count - 1, slices[low].first == first else { return nil }
        return slices[low].start..<slices[low + 1].start
    }
}

extension Posting {
    fileprivate var ofPrefix: Posting {
        Posting(entry: entry, occurrence: occurrence.ofPrefix)
    }
}
