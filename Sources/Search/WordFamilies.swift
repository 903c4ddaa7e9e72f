/// Families of words that say the same. Whatever has a word of a family is in one list of the index, so that a query
/// costs one list a family and not several a word.
package struct WordFamilies: Sendable {
    /// For each family the grams of each of its words that texts are searched for.
    let grams: [[[Gram]]]
    /// For each word, folded and without okurigana, the numbers of its families.
    let byForm: [[UInt16]: [Int]]

    /// Families as authors write them.
    package init(_ families: [[String]]) {
        var byForm: [[UInt16]: [Int]] = [:]
        grams = families.enumerated().map { number, family in
            family.compactMap { word in
                var units: [UInt16] = []
                TextFolding.standard.fold(word, into: &units)
                let form = units.withoutOkurigana
                if byForm[form]?.last != number { byForm[form, default: []].append(number) }
                return Self.isTelling(word, form) ? form.grams : nil
            }
        }
        self.byForm = byForm
    }

    /// Whether a text that has the word is about it. A single kanji is part of too many other words, and so are a few kana:
    /// ばれ is in 選ばれる.
    private static func isTelling(_ word: String, _ form: [UInt16]) -> Bool {
        form.count > 1 && (form.count > 3 || !word.unicodeScalars.allSatisfy { (0x3041...0x3096).contains($0.value) })
    }

    /// The gram under which a family is listed: no text has one, since control characters are folded to blanks.
    static func gram(_ number: Int) -> Gram { Gram(1, 0x100 + UInt16(truncatingIfNeeded: number)) }

    /// How a word occurs where all its grams do.
    static func occurrence(_ grams: [Occurrence]) -> Occurrence {
        let least = grams.min { $0.rawValue < $1.rawValue } ?? .context
        return least.rawValue < Occurrence.heading.rawValue ? least : .heading
    }
}

extension [UInt16] {
    /// The grams that a word is looked up by, which cover it: those of three units where letters allow it.
    var grams: [Gram] {
        guard count > 1 else { return first.map { [Gram($0)] } ?? [] }
        let isWord = { (place: Int) in
            place >= 0 && place + 2 < count && (place...place + 2).allSatisfy { Gram.alphanumeric(self[$0]) != 0 }
        }
        var grams: [Gram] = []
        for start in 0..<(count - 1) {
            if isWord(start) {
                grams.append(Gram(self[start], self[start + 1], third: Gram.alphanumeric(self[start + 2])))
            } else if !isWord(start - 1) {
                grams.append(Gram(self[start], self[start + 1]))
            }
        }
        return grams
    }
}
