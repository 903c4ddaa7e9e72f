/// A query as a search reads it.
struct SearchQuery {
    /// The whole, folded, without punctuation around it.
    let phrase: [UInt16]
    /// What stands between blanks, without punctuation around it, the longest first: a page with all of them fits the query
    /// word for word.
    let terms: [[UInt16]]
    var ideas: [SearchIdea]

    init(_ query: String, families: WordFamilies) {
        var folded: [UInt16] = []
        TextFolding.standard.fold(query, into: &folded)
        phrase = folded.plainTerm
        var known: Set<[UInt16]> = []
        let terms = folded.split(separator: TextFolding.blank).map { Array($0).plainTerm }.filter {
            !$0.isEmpty && known.insert($0).inserted
        }
        self.terms = terms.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
        ideas = SearchIdea.all(in: QueryWords(query), terms: terms, families: families)
    }

    /// Whether it has nothing of Japanese.
    var isForeign: Bool {
        !phrase.contains { (0x3041...0x30ff).contains($0) || (0x3400...0x9fff).contains($0) }
    }
}

extension [UInt16] {
    /// A term without punctuation around it, and without the mark of a long vowel at its end.
    var plainTerm: [UInt16] {
        let isMark = { (unit: UInt16) in "?!。、,.".utf16.contains(unit) }
        var term = self[...]
        while term.count > 1, let first = term.first, isMark(first) { term.removeFirst() }
        while term.count > 1, let last = term.last, isMark(last) { term.removeLast() }
        return Array(term).withoutLongEnd
    }
}
