import Foundation
import ShikiriModel

/// An encoding whose texts can be read in place: line ends, separators and quotes are bytes of their own.
enum ExportEncoding: Sendable {
    case utf8
    /// Microsoft's code page 932 with the extensions of NEC and IBM.
    case cp932

    /// What messages call it.
    var name: String { self == .utf8 ? "UTF-8" : "CP932" }

    /// How many bytes a character has at most.
    var longestCharacter: Int { self == .utf8 ? 4 : 2 }

    /// The text of some bytes; bytes that have none become replacement characters.
    func text(of bytes: UnsafeRawBufferPointer) -> String {
        if self == .cp932, let text = String(bytes: bytes, encoding: .shiftJIS) { return text }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where bytes stop to be text in the encoding; nil where all of a range are.
    ///
    /// Invariant: the range lies inside the buffer, and a word is loaded only where all its bytes lie inside the range.
    func firstInvalid(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> Int? {
        var place = range.lowerBound
        while place < range.upperBound {
            if place + 8 <= range.upperBound,
                bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                place += 8
                continue
            }
            if bytes[place] < 0x80 {
                place += 1
                continue
            }
            let length = self == .utf8 ? Self.utf8Length(bytes, place, range) : Self.cp932Length(bytes, place, range)
            guard length > 0 else { return place }
            place += length
        }
        return nil
    }

    /// The length of a well-formed sequence (Unicode 3.9, table 3-7); 0 where there is none.
    @inline(__always)
    private static func utf8Length(_ bytes: UnsafeRawBufferPointer, _ place: Int, _ range: Range<Int>) -> Int {
        let first = bytes[place]
        guard first >= 0xE1, first <= 0xEF, first != 0xED, place + 3 <= range.upperBound else {
            return rareLength(bytes, place, range)
        }
        return bytes[place + 1] & 0xC0 == 0x80 && bytes[place + 2] & 0xC0 == 0x80 ? 3 : 0
    }

    private static func rareLength(_ bytes: UnsafeRawBufferPointer, _ place: Int, _ range: Range<Int>) -> Int {
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch bytes[place] {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0x80...0x80)
            }
        guard length > 0, place + length <= range.upperBound, second.contains(bytes[place + 1]) else { return 0 }
        let rest = (place + 2)..<(place + length)
        return rest.allSatisfy { bytes[$0] & 0xC0 == 0x80 } ? length : 0
    }

    /// Half-width katakana are one byte; other characters two, of which the second is 0x40 to 0xFC and not 0x7F.
    @inline(__always)
    private static func cp932Length(_ bytes: UnsafeRawBufferPointer, _ place: Int, _ range: Range<Int>) -> Int {
        switch bytes[place] {
        case 0xA1...0xDF: return 1
        case 0x81...0x9F, 0xE0...0xFC:
            guard place + 1 < range.upperBound else { return 0 }
            let second = bytes[place + 1]
            return second >= 0x40 && second <= 0xFC && second != 0x7F ? 2 : 0
        default: return 0
        }
    }
}
