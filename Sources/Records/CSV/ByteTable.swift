/// Up to fifteen bytes with their number, packed into two words, so that comparing two takes two instructions.
struct ShortBytes: Hashable {
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

    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 { count == 8 ? .max : (1 << (count * 8)) - 1 }
}

/// Numbers by short byte strings: an open-addressing table that is never more than half full.
struct ByteTable: Sendable {
    private struct Slot: Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var value: Int32 = 0
    }

    private var slots: [Slot]
    private var count = 0
    /// More than this is not kept: what is new in every row would only fill the memory.
    private static let limit = 500_000

    /// An empty table with room for so many.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
    }

    /// The number of a key; nil where it isn't known.
    @inline(__always)
    func value(of key: ShortBytes) -> Int32? {
        slots.withUnsafeBufferPointer { slots in
            var place = Self.place(of: key, among: slots.count)
            while slots[place].high != 0 {
                if slots[place].low == key.low, slots[place].high == key.high { return slots[place].value }
                place = (place + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    /// Learns the number of a key; the first one told stays. The empty key is not kept.
    mutating func learn(_ key: ShortBytes, _ value: Int32) {
        guard key.high != 0, count < Self.limit else { return }
        if count * 2 >= slots.count { grow() }
        insert(Slot(low: key.low, high: key.high, value: value))
    }

    private mutating func insert(_ slot: Slot) {
        var place = Self.place(of: slot.low, slot.high, among: slots.count)
        while slots[place].high != 0 {
            if slots[place].low == slot.low, slots[place].high == slot.high { return }
            place = (place + 1) & (slots.count - 1)
        }
        slots[place] = slot
        count += 1
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        count = 0
        for slot in old where slot.high != 0 { insert(slot) }
    }

    @inline(__always)
    private static func place(of key: ShortBytes, among count: Int) -> Int {
        place(of: key.low, key.high, among: count)
    }

    @inline(__always)
    private static func place(of low: UInt64, _ high: UInt64, among count: Int) -> Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
    }
}
