/// Up to fifteen bytes with their number, packed into two words, so that comparing two takes two instructions.
struct ShortBytes: Equatable, Sendable {
    fileprivate let low: UInt64
    /// The other seven bytes, and above them the number of bytes and a bit that is always set.
    fileprivate let high: UInt64

    /// What no text packs to.
    fileprivate init() {
        (low, high) = (0, 0)
    }

    /// Whether it is that.
    fileprivate var isNothing: Bool { high == 0 }

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
            high = UInt64(littleEndian: second) & Self.mask(max(count - 8, 0)) | Self.top(count)
            return
        }
        var words: (UInt64, UInt64) = (0, Self.top(count))
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
    private static func top(_ count: Int) -> UInt64 { UInt64(count) << 56 | 1 << 63 }

    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 { count == 8 ? .max : (1 << (count * 8)) - 1 }
}

/// Values by short byte strings: an open-addressing table that is never more than half full.
struct ByteTable<Value: Sendable>: Sendable {
    /// A key with its value, side by side so that finding one touches one place of memory.
    private struct Entry {
        var key = ShortBytes()
        var value: Value?
    }

    /// There is a power of two of places.
    private var places: [Entry]
    private var count = 0
    /// More than this is not kept: what is new in every row would only fill the memory.
    private static var limit: Int { 500_000 }

    /// An empty table with room for so many.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        places = Array(repeating: Entry(), count: size)
    }

    /// The value of a key; nil where it isn't known.
    @inline(__always)
    func value(of key: ShortBytes) -> Value? {
        var place = key.hash & (places.count - 1)
        while !places[place].key.isNothing {
            if places[place].key == key { return places[place].value }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// What stands at the place where a key would be looked for first, for reading that memory without looking at it.
    @inline(__always)
    func mark(of key: ShortBytes) -> UInt64 { places[key.hash & (places.count - 1)].key.low }

    /// Learns the value of a key; the first one told stays.
    mutating func learn(_ key: ShortBytes, _ value: Value) {
        guard count < Self.limit, self.value(of: key) == nil else { return }
        if count * 2 >= places.count { grow() }
        place(Entry(key: key, value: value))
        count += 1
    }

    private mutating func place(_ entry: Entry) {
        var place = entry.key.hash & (places.count - 1)
        while !places[place].key.isNothing { place = (place + 1) & (places.count - 1) }
        places[place] = entry
    }

    private mutating func grow() {
        let entries = places.filter { !$0.key.isNothing }
        places = Array(repeating: Entry(), count: places.count * 2)
        for entry in entries { place(entry) }
    }
}
