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

extension SearchSegment {
    /// For each family the entries of this segment that have a word of it, in their order.
    func postings(of families: WordFamilies) -> [[(entry: Int, occurrence: Occurrence)]] {
        let wanted = Set(families.grams.joined().joined())
        var lists: [Gram: [Int: Occurrence]] = [:]
        for first in Set(wanted.map(\.first)) { read(first, wanted, into: &lists) }
        return families.grams.map { forms in
            var found: [Int: Occurrence] = [:]
            for form in forms {
                let grams = form.map { lists[$0] ?? [:] }
                guard let shortest = grams.min(by: { $0.count < $1.count }) else { continue }
                for entry in shortest.keys {
                    let places = grams.compactMap { $0[entry] }
                    guard places.count == grams.count else { continue }
                    let place = WordFamilies.occurrence(places)
                    found[entry] = found[entry].map { $0.rawValue > place.rawValue ? $0 : place } ?? place
                }
            }
            return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
    }

    private func read(_ first: UInt16, _ wanted: Set<Gram>, into lists: inout [Gram: [Int: Occurrence]]) {
        guard let slice = slice(of: first) else { return }
        var place = slice.lowerBound
        var key = Gram(key: UInt64(first) << 22).key
        while place < slice.upperBound {
            key += VariableLength.read(bytes, at: &place)
            let end = Int(VariableLength.read(bytes, at: &place)) + place
            let gram = Gram(key: key)
            // A list of two units is the union of those of three that begin with it.
            for wish in gram.length == 3 ? [gram, gram.pair] : [gram] where wanted.contains(wish) {
                var (entry, here) = (0, place)
                while here < end {
                    let number = VariableLength.read(bytes, at: &here)
                    entry += Int(number >> 3)
                    let occurrence = Occurrence(rawValue: UInt8(number & 7)) ?? .once
                    let own = wish == gram ? occurrence : occurrence.ofPrefix
                    let before = lists[wish]?[entry]
                    lists[wish, default: [:]][entry] = before.map { $0.joined(with: own) } ?? own
                }
            }
            place = end
        }
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
