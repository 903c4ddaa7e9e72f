/// The words in katakana and in Latin letters that a portal has, so that a slip of the finger can be told from them.
///
/// Words in other characters need no list: they have no spelling, or are found by their parts.
struct WordCensus: Sendable {
    /// A word and in how many places it stands.
    private struct Word {
        let units: [UInt16]
        var count: Int
    }

    private var words: [UInt64: Word] = [:]

    /// The shortest word that a slip is told of, and the longest that is kept.
    static let lengths = 4...24
    /// The bytes that the list may have: the rarest words are left out.
    private static let limit = 60_000

    /// Counts the words of a text as it is written.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var word: [UInt16] = []
            var isLatin = false
            var place = 0
            while place < bytes.count {
                let byte = bytes[place]
                if byte & 0xdf &- 0x41 < 26 {
                    if !isLatin { take(&word) }
                    isLatin = true
                    word.append(UInt16(byte | 0x20))
                    place += 1
                } else if byte == 0xe3, bytes[place + 1] & 0xfe == 0x82, let unit = Self.katakana(bytes, place) {
                    if isLatin { take(&word) }
                    isLatin = false
                    word.append(unit)
                    place += 3
                } else {
                    if !word.isEmpty { take(&word) }
                    place += 1
                }
            }
            take(&word)
        }
    }

    /// A katakana as the hiragana that it is folded to.
    private static func katakana(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt16? {
        let unit = 0x3000 | UInt16(bytes[place + 1] & 0x3f) << 6 | UInt16(bytes[place + 2] & 0x3f)
        if unit == 0x30fc { return unit }
        return (0x30a1...0x30f4).contains(unit) ? unit - 0x60 : nil
    }

    private mutating func take(_ word: inout [UInt16]) {
        defer { word.removeAll(keepingCapacity: true) }
        guard Self.lengths.contains(word.count) else { return }
        let hash = word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        if words[hash] == nil {
            words[hash] = Word(units: word, count: 1)
        } else {
            words[hash]?.count += 1
        }
    }

    /// Joins the words of another part of the portal to these.
    mutating func merge(_ other: WordCensus) {
        words.merge(other.words) { Word(units: $0.units, count: $0.count + $1.count) }
    }

    /// The words, the most frequent first.
    var ranked: [[UInt16]] {
        let sorted = words.values.sorted {
            $0.count == $1.count ? $0.units.lexicographicallyPrecedes($1.units) : $0.count > $1.count
        }
        var bytes = 0
        return sorted.map(\.units).prefix { word in
            bytes += 1 + word.reduce(0) { $0 + ($1 < 0x80 ? 1 : 3) }
            return bytes <= Self.limit
        }
    }

    /// The file that a client loads where no entry has a word; nil where there is nothing to tell.
    var file: SearchFile? {
        let words = ranked
        guard !words.isEmpty else { return nil }
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        ScriptText.append(units: words.joined(separator: [TextFolding.blank]), to: &bytes)
        return SearchFile(.words, bytes: ScriptText.call(bytes + [UInt8(ascii: "\"")]))
    }
}
