/// A growing run of bytes that the renderer writes its page into.
///
/// Invariants: `start` points at `capacity` bytes that only this value owns; the first `count` of them are
/// initialised; every write asks `reserve` for its room first. The memory is freed when the value ends, and what
/// leaves it (`bytes`, `string`) is a copy.
struct ByteBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes were written.
    private(set) var count = 0

    /// An empty buffer with room for `capacity` bytes.
    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit {
        start.deallocate()
    }

    /// The byte at `index`, which must have been written.
    subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count, "An index outside the written bytes")
        return start[index]
    }

    /// The last byte written.
    var last: UInt8? {
        count > 0 ? start[count - 1] : nil
    }

    /// The character that ends before `index`, if the bytes there are UTF-8.
    func scalar(before index: Int) -> Unicode.Scalar? {
        var first = index - 1
        while first > 0, index - first < 4, self[first] & 0xC0 == 0x80 { first -= 1 }
        guard first >= 0 else { return nil }
        return Unicode.Scalar(decoding: UnsafeBufferPointer(start: start + first, count: index - first))
    }

    /// A copy of the bytes in `range`, which must have been written.
    func bytes(in range: Range<Int>) -> [UInt8] {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "A range outside the written bytes")
        return Array(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
    }

    /// The bytes in `range` as text.
    func string(in range: Range<Int>) -> String {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "A range outside the written bytes")
        return String(
            decoding: UnsafeBufferPointer(start: start + range.lowerBound, count: range.count), as: UTF8.self)
    }

    /// The bytes in `range` as text, without those in `gaps`, which are in order.
    func string(in range: Range<Int>, without gaps: [Range<Int>]) -> String {
        var kept: [UInt8] = []
        var done = range.lowerBound
        for gap in gaps where gap.lowerBound >= done && gap.upperBound <= range.upperBound {
            kept += bytes(in: done..<gap.lowerBound)
            done = gap.upperBound
        }
        return String(decoding: kept + bytes(in: done..<range.upperBound), as: UTF8.self)
    }

    /// A copy of everything written.
    var bytes: [UInt8] { bytes(in: 0..<count) }
}

// MARK: - Writing as it is

extension ByteBuffer {
    mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ literal: StaticString) {
        let length = literal.utf8CodeUnitCount
        reserve(length)
        (start + count).initialize(from: literal.utf8Start, count: length)
        count += length
    }

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    mutating func append(_ string: String) {
        var string = string
        string.withUTF8 { append($0) }
    }

    /// Forgets what was written at and after `length`.
    mutating func truncate(to length: Int) {
        precondition(length >= 0 && length <= count, "A length beyond the written bytes")
        count = length
    }

    /// Moves what was written at and after `tail` to before the byte at `index`.
    mutating func moveTail(_ tail: Int, to index: Int) {
        precondition(index >= 0 && index <= tail && tail <= count, "A range outside the written bytes")
        let length = count - tail
        let place = start + index
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { moved in
            guard let kept = moved.baseAddress else { return }
            kept.initialize(from: start + tail, count: length)
            (place + length).update(from: place, count: tail - index)
            place.update(from: kept, count: length)
        }
    }

    mutating func append(_ number: Int) {
        append(String(number))
    }

    /// The bytes of `view`, without sentinels.
    mutating func append(_ view: ByteView) {
        guard view.firstIndex(of: Sentinel.lead) != nil else {
            append(view.buffer)
            return
        }
        append(view.bytes)
    }

    private mutating func append(_ buffer: UnsafeBufferPointer<UInt8>) {
        guard let source = buffer.baseAddress else { return }
        reserve(buffer.count)
        (start + count).initialize(from: source, count: buffer.count)
        count += buffer.count
    }

    @inline(__always)
    private mutating func reserve(_ extra: Int) {
        if capacity - count < extra {
            grow(by: extra)
        }
    }

    @inline(never)
    private mutating func grow(by extra: Int) {
        let larger = max(capacity * 2, count + extra)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.moveInitialize(from: start, count: count)
        start.deallocate()
        start = moved
        capacity = larger
    }
}

// MARK: - Writing text into HTML

extension ByteBuffer {
    /// The bytes of `view` as HTML text or attribute value, without sentinels.
    mutating func appendEscaped(_ view: ByteView) {
        appendEscaped(view.buffer)
    }

    /// The bytes of `string` as HTML text or attribute value.
    mutating func appendEscaped(_ string: String) {
        var string = string
        string.withUTF8 { appendEscaped($0) }
    }

    /// The words of `phrase` around `filling`.
    mutating func appendEscaped(_ phrase: MarkdownPhrase, filling: String) {
        appendEscaped(phrase.before)
        if phrase.hasPlace { appendEscaped(filling) }
        appendEscaped(phrase.after)
    }

    /// Copies eight bytes at a time for as long as none of them needs care, which in Japanese text is nearly always.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        guard var source = text.baseAddress else { return }
        var left = text.count
        reserve(left)
        while left >= 8 {
            let word = UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
            UnsafeMutableRawPointer(start + count).storeBytes(of: word, as: UInt64.self)
            let marks = Self.marks(in: UInt64(littleEndian: word))
            let clean = marks == 0 ? 8 : marks.trailingZeroBitCount >> 3
            source += clean
            count += clean
            left -= clean
            if marks != 0 {
                let taken = appendMark(source, left: left)
                source += taken
                left -= taken
                reserve(left)
            }
        }
        while left > 0 {
            let taken = appendMark(source, left: left)
            source += taken
            left -= taken
        }
    }

    /// Writes the one character, or skips the one sentinel, at `source`; the number of bytes that it took.
    private mutating func appendMark(_ source: UnsafePointer<UInt8>, left: Int) -> Int {
        switch source[0] {
        case UInt8(ascii: "\""): append("&quot;")
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case Sentinel.lead:
            if left >= 4, UnsafeRawPointer(source).loadUnaligned(as: UInt32.self).littleEndian == Sentinel.word {
                return 4
            }
            append(Sentinel.lead)
        case let byte: append(byte)
        }
        return 1
    }

    /// The high bit of the first byte of `word` that is `"`, `&`, `<`, `>` or a sentinel's lead; 0 if there is none.
    /// Bits above the first one may be wrong.
    @inline(__always)
    private static func marks(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quoteOrAmpersand = (word | ones &* 0x04) ^ (ones &* 0x26)
        let lessOrGreater = (word | ones &* 0x02) ^ (ones &* 0x3E)
        let lead = word ^ (ones &* UInt64(Sentinel.lead))
        let found =
            ((quoteOrAmpersand &- ones) & ~quoteOrAmpersand)
            | ((lessOrGreater &- ones) & ~lessOrGreater)
            | ((lead &- ones) & ~lead)
        return found & (ones &* 0x80)
    }
}
