import ShikiriBasics
package import ShikiriDiagnostics

/// The bytes of a text file that are known to be UTF-8.
package struct SourceText: Sendable {
    /// The file, relative to the content folder.
    package let file: String
    /// The text without a byte-order mark.
    package let bytes: [UInt8]

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Takes bytes that are UTF-8; others are reported with the place of the first that isn't.
    package init?(file: String, bytes: [UInt8], log: inout DiagnosticLog) {
        if let offset = Self.firstInvalidOffset(in: bytes) {
            log.report(.wrongEncoding, .notUTF8(file), at: Self.location(of: offset, in: bytes, file: file))
            return nil
        }
        if let (offset, scalar) = Self.firstForbidden(in: bytes) {
            let number = String(scalar.value, radix: 16, uppercase: true)
            log.report(
                .controlCharacter, .controlCharacter("U+" + String(repeating: "0", count: 4 - number.count) + number),
                at: Self.location(of: offset, in: bytes, file: file))
        }
        self.file = file
        self.bytes = bytes.starts(with: Self.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    }

    /// The text as a string.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The place of a byte as line and column in Unicode scalars.
    package static func location(of offset: Int, in bytes: [UInt8], file: String) -> SourceLocation {
        var line = 1
        var start = 0
        for place in 0..<min(offset, bytes.count) where bytes[place] == 0x0A {
            line += 1
            start = place + 1
        }
        let column = bytes[start..<min(offset, bytes.count)].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return SourceLocation(file: file, line: line, column: column)
    }

    /// The first character that no text of a portal may hold, and where it is. The bytes are UTF-8.
    private static func firstForbidden(in bytes: [UInt8]) -> (offset: Int, scalar: Unicode.Scalar)? {
        bytes.withUnsafeBufferPointer { buffer in
            // Letters of ASCII and the first and further bytes of kana and kanji make up nearly everything.
            for place in buffer.indices
            where !(0x20...0x7E).contains(buffer[place]) && !(0x80...0xBF).contains(buffer[place])
                && !(0xE3...0xE9).contains(buffer[place]) && mayBeginForbidden(buffer, at: place)
            {
                // What is forbidden has three bytes at most.
                let text = String(decoding: buffer[place..<min(place + 3, buffer.count)], as: UTF8.self)
                if let scalar = text.unicodeScalars.first, scalar.isForbidden { return (place, scalar) }
            }
            return nil
        }
    }

    /// Whether the character that begins at a place may be forbidden: what Japanese texts are made of isn't looked at.
    private static func mayBeginForbidden(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let second = place + 1 < bytes.count ? bytes[place + 1] : 0
        switch bytes[place] {
        case 0x0A, 0x0D, 0x20...0x7E: return false
        case ..<0x20, 0x7F: return true
        case 0xC2: return second < 0xA0
        case 0xE2: return second <= 0x81
        case 0xEF: return second == 0xBF
        default: return false
        }
    }

    /// Where bytes stop to be UTF-8 (Unicode 3.9, table 3-7), or nil where all are.
    static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            var place = 0
            let end = buffer.count
            while place < end {
                if buffer[place] < 0x80 {
                    place += 1
                    continue
                }
                if isKanaOrKanji(buffer, at: place) {
                    place += 3
                    continue
                }
                let length = sequenceLength(buffer, at: place)
                guard length > 0 else { return place }
                place += length
            }
            return nil
        }
    }

    /// Whether a character of three bytes of which any two may follow the first begins at a place.
    @inline(__always)
    private static func isKanaOrKanji(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        bytes[place] &- 0xE1 < 0x0C && place + 2 < bytes.count && bytes[place + 1] & 0xC0 == 0x80
            && bytes[place + 2] & 0xC0 == 0x80
    }

    /// The length of the well-formed sequence that begins at a place, or 0 where there is none.
    private static func sequenceLength(_ buffer: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let first = buffer[place]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard place + length <= buffer.count, second.contains(buffer[place + 1]) else { return 0 }
        for offset in 2..<max(length, 2) where buffer[place + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
