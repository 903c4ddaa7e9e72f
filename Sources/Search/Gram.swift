/// A gram as a number whose order is the order of the index: the unit that the index looks text up by.
///
/// Text is a sequence of UTF-16 code units, as it is for the client. At each place that is not blank stands one gram:
/// three units if all of them are Latin letters or digits, else two, else one before a blank. The lists of shorter
/// grams are the union of the lists of the grams that they begin, so every substring can be looked up.
/// A unit that is missing sorts after every other one, so that a gram follows the grams that it begins.
struct Gram: Hashable, Comparable {
    /// 16 bits for the first unit, 16 for the second, 6 for the third.
    let key: UInt64

    static let bits: UInt64 = 38
    private static let missing: UInt64 = 0xffff
    private static let missingThird: UInt64 = 63

    init(key: UInt64) {
        self.key = key
    }

    @inline(__always)
    init(_ first: UInt16) {
        key = UInt64(first) << 22 | Self.missing << 6 | Self.missingThird
    }

    @inline(__always)
    init(_ first: UInt16, _ second: UInt16) {
        key = UInt64(first) << 22 | UInt64(second) << 6 | Self.missingThird
    }

    /// - Parameter third: the number of the third unit among letters and digits, see ``alphanumeric(_:)``.
    @inline(__always)
    init(_ first: UInt16, _ second: UInt16, third: UInt64) {
        key = UInt64(first) << 22 | UInt64(second) << 6 | third
    }

    static func < (one: Gram, other: Gram) -> Bool { one.key < other.key }

    /// The number of a folded Latin letter or digit, in the order of the code units, from 1 to 36; else 0.
    @inline(__always)
    static func alphanumeric(_ unit: UInt16) -> UInt64 {
        if unit &- 0x61 < 26 { return UInt64(unit &- 0x61) + 11 }
        if unit &- 0x30 < 10 { return UInt64(unit &- 0x30) + 1 }
        return 0
    }

    var first: UInt16 { UInt16(truncatingIfNeeded: key >> 22) }

    /// How many units the gram has, from 1 to 3.
    var length: Int {
        if key & 63 != Self.missingThird { return 3 }
        return key >> 6 & 0xffff != Self.missing ? 2 : 1
    }

    /// The gram of two units that this gram of three begins with.
    var pair: Gram { Gram(key: key | Self.missingThird) }

    /// The code units of the gram.
    var units: [UInt16] {
        let third = key & 63
        let last = UInt16(third > 10 ? third + 0x56 : third + 0x2f)
        return Array([first, UInt16(truncatingIfNeeded: key >> 6), last].prefix(length))
    }
}
