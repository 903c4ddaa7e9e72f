import CMark

/// Searches over a whole page's bytes, fast enough to be done on every page.
///
/// Invariant of this file: pointers come from `withUnsafeBytes` and are used inside its closure only, at offsets
/// that were compared with the count.
extension [UInt8] {
    /// The place of the first `byte` at or after `start`.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        return withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let found = memchr(base + start, Int32(byte), buffer.count - start)
            else { return nil }
            return base.distance(to: UnsafeRawPointer(found))
        }
    }

    /// The place of the first run of `bytes` at or after `start`. Their last byte is looked for: the first one of a
    /// Japanese character is that of nearly all others.
    func firstIndex(of bytes: [UInt8], from start: Int) -> Int? {
        guard let last = bytes.last else { return nil }
        var next = start + bytes.count - 1
        while let end = firstIndex(of: last, from: next) {
            if self[(end - bytes.count + 1)...end].elementsEqual(bytes) { return end - bytes.count + 1 }
            next = end + 1
        }
        return nil
    }

    /// Whether the text holds these characters.
    func holds(_ characters: String) -> Bool {
        firstIndex(of: Array(characters.utf8), from: 0) != nil
    }

    /// The place of the first `*`, `[` or `{` at or after `start`: where emphasis, a footnote, an admonition or an
    /// explicit anchor may begin.
    func firstMark(from start: Int) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        return withUnsafeBytes { buffer in
            var index = start
            while index + 8 <= buffer.count {
                let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let star = word ^ (ones &* 0x2A)
                let opener = (word | ones &* 0x20) ^ (ones &* 0x7B)
                let found = (((star &- ones) & ~star) | ((opener &- ones) & ~opener)) & (ones &* 0x80)
                if found != 0 { return index + found.trailingZeroBitCount >> 3 }
                index += 8
            }
            while index < buffer.count {
                if buffer[index] == 0x2A || buffer[index] | 0x20 == 0x7B { return index }
                index += 1
            }
            return nil
        }
    }

    /// Whether the bytes are UTF-8 without a character that the renderer needs for itself.
    var isCleanText: Bool {
        withUnsafeBytes { buffer in
            var index = 0
            while index < buffer.count {
                guard let length = Self.cleanLength(of: buffer, at: index) else { return false }
                index += length
            }
            return true
        }
    }

    /// How many bytes from `index` on are surely clean, at least one whole character; nil if they aren't.
    @inline(__always)
    private static func cleanLength(of buffer: UnsafeRawBufferPointer, at index: Int) -> Int? {
        if index + 8 <= buffer.count {
            let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            if word & 0x8080_8080_8080_8080 == 0 { return 8 }
            if isWideCharacter(UInt32(truncatingIfNeeded: word)) {
                return isWideCharacter(UInt32(truncatingIfNeeded: word >> 24)) ? 6 : 3
            }
        }
        return characterLength(of: buffer, at: index)
    }

    /// Whether the low three bytes are one character of U+0800…U+FFFF.
    @inline(__always)
    private static func isWideCharacter(_ word: UInt32) -> Bool {
        guard word & 0x00C0_C0F0 == 0x0080_80E0 else { return false }
        let second = word & 0x200F
        return second != 0 && second != 0x200D
    }

    private static func characterLength(of buffer: UnsafeRawBufferPointer, at index: Int) -> Int? {
        func continues(_ offset: Int, from low: UInt8 = 0x80, through high: UInt8 = 0xBF) -> Bool {
            index + offset < buffer.count && (low...high).contains(buffer[index + offset])
        }
        switch buffer[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return continues(1) ? 2 : nil
        case 0xE0: return continues(1, from: 0xA0) && continues(2) ? 3 : nil
        case 0xED: return continues(1, through: 0x9F) && continues(2) ? 3 : nil
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : nil
        case 0xF0: return continues(1, from: 0x90) && continues(2) && continues(3) ? 4 : nil
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
        case 0xF4:
            guard continues(1, through: 0x8F), continues(2), continues(3) else { return nil }
            return buffer[index...].starts(with: Sentinel.bytes) ? nil : 4
        default: return nil
        }
    }
}
