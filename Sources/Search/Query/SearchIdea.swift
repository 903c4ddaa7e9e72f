/// A thing that a query is about: a word with the forms that say the same.
///
/// The client in `templates/assets/search-index.js` reads queries in the same way, function by function; a test compares the
/// two. What each of them weighs is written in ``PageRanking``.
struct SearchIdea {
    /// One way in which a text may have it.
    struct Form {
        /// The grams that an entry must have.
        var grams: [Gram]
        /// How much it counts against the word itself.
        let share: Double
        /// Whether it counts as a whole alone: what stands for all words of a family does, and what is nothing but endings.
        var isFamily = false
        /// The word, where it is one of the query.
        var text: [UInt16]?
    }

    /// The word as the query has it, without okurigana.
    let own: [UInt16]
    var forms: [Form]
    /// How much it counts among the others, whatever is rare: nouns carry more than verbs.
    let share: Double
    /// Whether a word that no text has may be misspelt.
    var mayBeSlip = false

    fileprivate let start: Int
}

extension SearchIdea {
    /// What a query is about, in its order.
    ///
    /// - Parameters:
    ///   - terms: what stands between blanks, for a query that has nothing but endings and particles.
    static func all(in query: QueryWords, terms: [[UInt16]], families: WordFamilies) -> [SearchIdea] {
        let spans = FamilySpan.all(in: query, families)
        var ideas = spans.map { span in
            let own = Array(query.units[span.range])
            return SearchIdea(
                own: own,
                forms: [Form(grams: own.grams, share: own.count == 1 ? 0.8 : 1)]
                    + span.families.map { Form(grams: [WordFamilies.gram($0)], share: 0.65, isFamily: true) },
                share: 1, start: span.range.lowerBound)
        }
        for word in query.words {
            for piece in pieces(of: word, outside: spans) where piece.count > 1 || piece.count == word.units.count {
                ideas.append(idea(word, piece))
            }
        }
        var known: Set<[UInt16]> = []
        let distinct = ideas.filter { known.insert($0.own).inserted }
        guard distinct.isEmpty else { return distinct.sorted { $0.start < $1.start } }
        return terms.map { term in
            SearchIdea(
                own: term, forms: [Form(grams: term.withoutOkurigana.grams, share: 1, isFamily: true)], share: 1,
                start: 0)
        }
    }

    private static func idea(_ word: QueryWords.Word, _ piece: Range<Int>) -> SearchIdea {
        let text = Array(word.units[piece])
        let row = piece.count == word.units.count ? word.row : []
        let share = word.isFaint ? 0.35 : !word.row.isEmpty ? 0.5 : word.script == .hiragana ? 0.8 : 1
        var forms = row.enumerated().map { number, kana in
            Form(grams: (text + [kana]).grams, share: number == 0 ? 1 : 0.9, text: text + [kana])
        }
        if forms.isEmpty {
            forms.append(Form(grams: text.grams, share: 1, text: text))
            if word.script == .latin, let stem = text.stem {
                forms.append(Form(grams: stem.grams, share: 0.9, text: stem))
            }
        }
        return SearchIdea(
            own: forms[0].text ?? text, forms: forms, share: share, mayBeSlip: text.count >= 4 && word.script != .kanji,
            start: word.start + piece.lowerBound)
    }

    /// What families leave of a word, as places within it.
    private static func pieces(of word: QueryWords.Word, outside spans: [FamilySpan]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        for place in word.units.indices where !spans.contains(where: { $0.range.contains(word.start + place) }) {
            if let last = pieces.last, last.upperBound == place {
                pieces[pieces.count - 1] = last.lowerBound..<place + 1
            } else {
                pieces.append(place..<place + 1)
            }
        }
        return pieces
    }
}

/// A word of some families, where it stands in a query.
private struct FamilySpan {
    let range: Range<Int>
    let families: [Int]

    /// The longest first; those of one script alone are whole words there.
    static func all(in query: QueryWords, _ families: WordFamilies) -> [FamilySpan] {
        var found: [FamilySpan] = []
        for (form, numbers) in families.byForm where !form.isEmpty && form.count <= query.units.count {
            for start in 0...(query.units.count - form.count) where query.units[start...].starts(with: form) {
                let span = FamilySpan(range: start..<start + form.count, families: numbers)
                if span.isWhole(in: query), span.isAligned(in: query) { found.append(span) }
            }
        }
        found.sort { ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound) }
        return found.reduce(into: []) { taken, span in
            if !taken.contains(where: { $0.range.overlaps(span.range) }) { taken.append(span) }
        }
    }

    /// Words of two kanji stand side by side: 統計 is none in 系統計画.
    private func isAligned(in query: QueryWords) -> Bool {
        guard range.count == 2, range.allSatisfy({ query.scripts[$0] == .kanji }) else { return true }
        let before = query.scripts[..<range.lowerBound].reversed().prefix { $0 == .kanji }.count
        let after = query.scripts[range.upperBound...].prefix { $0 == .kanji }.count
        return before.isMultiple(of: 2) || after.isMultiple(of: 2)
    }

    private func isWhole(in query: QueryWords) -> Bool {
        var scripts: Set<QueryWords.Script> = [.latin, .katakana]
        if range.count == 1 { scripts.insert(.kanji) }
        let before = range.lowerBound > 0 ? query.scripts[range.lowerBound - 1] : nil
        let after = range.upperBound < query.units.count ? query.scripts[range.upperBound] : nil
        let (first, last) = (query.scripts[range.lowerBound], query.scripts[range.upperBound - 1])
        return !(scripts.contains(first) && before == first) && !(scripts.contains(last) && after == last)
    }
}

extension [UInt16] {
    /// What an English word begins with in all its forms: mov for moves, moved and moving; nil where it has no such ending.
    fileprivate var stem: [UInt16]? {
        guard count > 3 else { return nil }
        let endings = ["ing", "ed", "es", "ly", "s", "e"].map { Array($0.utf16) }
        let fitting = endings.filter { count - $0.count >= 3 && suffix($0.count).elementsEqual($0) }
        return fitting.max { $0.count < $1.count }.map { Array(dropLast($0.count)) }
    }

    /// Whether another word differs by one letter, or by two that changed places.
    func isSlip(of other: [UInt16]) -> Bool {
        guard self != other, abs(count - other.count) < 2 else { return false }
        let same = zip(self, other).prefix { $0 == $1 }.count
        let (one, two) = (dropFirst(same), other.dropFirst(same))
        if one.dropFirst() == two.dropFirst() || one == two.dropFirst() || one.dropFirst() == two { return true }
        return one.count > 1 && two.count > 1 && one.prefix(2).reversed() == Array(two.prefix(2))
            && one.dropFirst(2) == two.dropFirst(2)
    }
}
