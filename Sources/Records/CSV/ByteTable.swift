/// Up to fifteen bytes with their number, packed into two words, so that comparing two takes two instructions.
struct ShortBytes: Equatable, Sendable {
    fileprivate let low: UInt64
    /// The other seven bytes, and the number of bytes in the highest; never 0 for a text with any byte.
    fileprivate let high: UInt64

    /// Packs a range of bytes; nil where there are more than fifteen.
    ///
    /// Invariant: the range lies inside the buffer; a word is loaded only where all its bytes do.
    @inline(__always)
    init?(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
        let count = range.count
        guard count <= 15 else { return nil }
        if range.lowerBound + 16 <= bytes.count {
            let first = bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
            let second = bytes.loadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self)
            low = UInt64(littleEndian: first) & Self.mask(min(count, 8))
            high = UInt64(littleEndian: second) & Self.mask(max(count - 8, 0)) | UInt64(count) << 56
            return
        }
        var words: (UInt64, UInt64) = (0, UInt64(count) << 56)
        for offset in 0..<count {
            let byte = UInt64(bytes[range.lowerBound + offset])
            if offset < 8 { words.0 |= byte << (offset * 8) } else { words.1 |= byte << ((offset - 8) * 8) }
        }
        (low, high) = words
    }

    /// A number in which all bytes are mixed.
    @inline(__always)
    fileprivate var hash: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 32)
    }

    /// Compares both words.
    @inline(__always)
    static func == (left: ShortBytes, right: ShortBytes) -> Bool { left.low == right.low && left.high == right.high }

    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 { count == 8 ? .max : (1 << (count * 8)) - 1 }
}

/// Numbers by short byte strings: an open-addressing table that is never more than half full.
///
/// The table itself holds only positions in the list of keys, so that one for a large company still fits into a processor's
/// second cache.
struct ByteTable: Sendable {
    /// Positions in `keys`, each one higher; 0 for a free place. There is a power of two of them.
    private var places: [Int32]
    private var keys: [ShortBytes] = []
    private var values: [Int32] = []
    /// More than this is not kept: what is new in every row would only fill the memory.
    private static let limit = 500_000

    /// An empty table with room for so many.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        places = Array(repeating: 0, count: size)
    }

    /// The number of a key; nil where it isn't known.
    @inline(__always)
    func value(of key: ShortBytes) -> Int32? {
        var place = key.hash & (places.count - 1)
        while places[place] != 0 {
            let position = Int(places[place]) - 1
            if keys[position] == key { return values[position] }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// Learns the number of a key; the first one told stays.
    mutating func learn(_ key: ShortBytes, _ value: Int32) {
        guard keys.count < Self.limit, self.value(of: key) == nil else { return }
        if keys.count * 2 >= places.count { grow() }
        keys.append(key)
        values.append(value)
        place(keys.count - 1)
    }

    private mutating func place(_ position: Int) {
        var place = keys[position].hash & (places.count - 1)
        while places[place] != 0 { place = (place + 1) & (places.count - 1) }
        places[place] = Int32(position + 1)
    }

    private mutating func grow() {
        places = Array(repeating: 0, count: places.count * 2)
        for position in keys.indices { place(position) }
    }
}
