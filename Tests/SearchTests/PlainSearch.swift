@testable import ShikiriSearch

/// What a search has to find, said as plainly as possible: every word is somewhere on the page, as it is written or with
/// and without the kana between two kanji.
struct PlainSearch {
    private let entries: [(path: String, texts: [[UInt16]])]

    init(_ entries: [SearchEntry]) {
        self.entries = entries.map { entry in
            let texts = [entry.title, entry.heading, entry.text, entry.keywords].map(folded)
            return (String(entry.path), texts + texts.map(\.withoutOkurigana))
        }
    }

    /// The addresses of the pages, sorted.
    func find(_ query: String) -> [String] {
        let terms = SearchQuery(query, families: WordFamilies([])).terms
        guard !terms.isEmpty else { return [] }
        let pages = Set(entries.map(\.path))
        let having = terms.map { term in
            let forms = [term, term.withoutOkurigana]
            return Set(
                entries.filter { entry in entry.texts.contains { text in forms.contains { text.holds($0) } } }
                    .map(\.path))
        }
        return having.reduce(pages) { $0.intersection($1) }.sorted()
    }
}

/// Folded text as code units.
func folded(_ text: String) -> [UInt16] {
    var units: [UInt16] = []
    TextFolding.standard.fold(text, into: &units)
    return units
}

extension [UInt16] {
    /// Whether the units occur one after the other.
    func holds(_ part: [UInt16]) -> Bool { part.isEmpty || place(of: part) != nil }
}
