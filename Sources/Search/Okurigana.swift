/// The kana between two kanji of one word, which people write or leave out: 引き継ぎ, 引継ぎ.
///
/// A word of several kanji is looked up without them, and the index has the pairs of kanji on both sides of them beside
/// the text itself; so all ways of writing such a word find each other, and every piece of a text is still found as it is.
enum Okurigana {
    /// The kana that end the first half of a compound verb or noun. Those that are particles in the first place, に
    /// and て above all, are not among them.
    static let kana = "いきぎしちびみりえけげせべめれ"

    private static let first: UInt16 = 0x3041
    /// One bit for each of the kana from ``first`` on.
    private static let mask: (UInt64, UInt64) = kana.utf16.reduce(into: (0, 0)) { mask, unit in
        let bit = Int(unit - first)
        if bit < 64 { mask.0 |= 1 << UInt64(bit) } else { mask.1 |= 1 << UInt64(bit - 64) }
    }

    @inline(__always)
    private static func isOne(_ unit: UInt16) -> Bool {
        let bit = UInt64(unit &- first)
        if bit < 64 { return mask.0 >> bit & 1 == 1 }
        return bit < 128 && mask.1 >> (bit - 64) & 1 == 1
    }

    @inline(__always)
    static func isKanji(_ unit: UInt16) -> Bool { unit &- 0x3400 < 0x6c00 || unit == 0x3005 }

    /// Whether the unit at a place stands between two kanji and can be left out.
    @inline(__always)
    static func isBetween(_ units: [UInt16], at place: Int) -> Bool {
        isOne(units[place]) && place > 0 && place + 1 < units.count && isKanji(units[place - 1])
            && isKanji(units[place + 1])
    }
}

extension [UInt16] {
    /// Folded text without the kana between two kanji.
    var withoutOkurigana: [UInt16] {
        indices.compactMap { Okurigana.isBetween(self, at: $0) ? nil : self[$0] }
    }
}
