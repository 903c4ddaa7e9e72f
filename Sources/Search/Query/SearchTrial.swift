/// Searches the entries of a portal without its index, to tell before it is published what its readers will find.
///
/// Only what the questions ask for is looked up in the texts. What comes first here comes first in a browser too.
package struct SearchTrial {
    /// What somebody searches for, and on a page in which language.
    package struct Question: Sendable {
        let query: String
        let language: String

        /// - Parameter language: a language tag.
        package init(_ query: String, language: String) {
            (self.query, self.language) = (query, language)
        }
    }

    private let entries: [SearchEntry]
    private let families: WordFamilies
    private let departments: DepartmentNames?
    private let pageOf: [Int]
    private var merits: [Double] = []
    private var lists: [Gram: [Posting]] = [:]
    private var census = WordCensus()

    /// - Parameters:
    ///   - entries: all that search finds, in the order of the index.
    package init(_ entries: [SearchEntry], synonyms: [[String]] = [], departments: DepartmentNames? = nil) {
        self.entries = entries
        self.departments = departments
        families = WordFamilies(synonyms)
        var pages: [Int] = []
        for (number, entry) in entries.enumerated() {
            let isNew = number > 0 && entries[number - 1].path != entry.path
            pages.append((pages.last ?? 0) + (isNew ? 1 : 0))
        }
        pageOf = pages
    }

    /// The addresses of the best results for each question, relative to the root of the portal.
    package mutating func find(_ questions: [Question], count: Int = 3) -> [[String]] {
        var queries = questions.map { SearchQuery($0.query, families: families) }
        collect(
            Set(queries.flatMap(\.grams) + families.grams.joined().joined()), withFirst: true)
        addFamilies()
        for place in queries.indices { correct(&queries[place]) }
        collect(Set(queries.flatMap(\.grams)).subtracting(lists.keys), withFirst: false)
        return zip(questions, queries).map { question, query in
            let card = departments?.address(for: query.phrase, language: question.language)
            let found = query.terms.isEmpty ? [] : results(query, language: question.language)
            return Array(([card].compactMap(\.self) + found.prefix(count).map { entries[$0].url }).prefix(count))
        }
    }
}

extension SearchTrial {
    /// Looks some grams up in all entries.
    private mutating func collect(_ wanted: Set<Gram>, withFirst: Bool) {
        guard !wanted.isEmpty || withFirst else { return }
        for gram in wanted { lists[gram] = [] }
        var units: [UInt16] = []
        var months: [UInt16] = []
        var bases: [EntryMerit] = []
        for (number, entry) in entries.enumerated() {
            var found: [Gram: Occurrence] = [:]
            let add = { (gram: Gram, occurrence: Occurrence) in
                guard wanted.contains(gram) else { return }
                found[gram] = found[gram].map { $0.joined(with: occurrence) } ?? occurrence
            }
            let length = entry.forEachOccurrence(units: &units) { gram, occurrence in
                add(gram, occurrence)
                if gram.length == 3 { add(gram.pair, occurrence.ofPrefix) }
                if gram.length > 1 { add(Gram(gram.first), occurrence.ofPrefix) }
            }
            for (gram, occurrence) in found {
                lists[gram]?.append(Posting(entry: UInt32(number), occurrence: occurrence))
            }
            guard withFirst else { continue }
            for text in [entry.heading, entry.text, entry.isPage ? entry.title : ""] { census.add(text) }
            bases.append(EntryMerit(entry, length: length))
            months.append(bases[number].month)
        }
        let newest = months.max() ?? 0
        if withFirst { merits = bases.map { Double($0.value(newest: newest)) } }
    }

    /// The lists of the families, as the index has them.
    private mutating func addFamilies() {
        for (number, forms) in families.grams.enumerated() {
            var found: [Int: Occurrence] = [:]
            for grams in forms {
                for (entry, places) in PageRanking.intersection(grams, lists) {
                    let place = WordFamilies.occurrence(places)
                    found[entry] = found[entry].map { $0.rawValue > place.rawValue ? $0 : place } ?? place
                }
            }
            lists[WordFamilies.gram(number)] = found.sorted { $0.key < $1.key }.map {
                Posting(entry: UInt32($0.key), occurrence: $0.value)
            }
        }
    }

    /// Keeps the grams that say something, and adds the words that a misspelt one may mean.
    private func correct(_ query: inout SearchQuery) {
        for place in query.ideas.indices {
            for form in query.ideas[place].forms.indices {
                query.ideas[place].forms[form].grams = useful(query.ideas[place].forms[form].grams)
            }
            let idea = query.ideas[place]
            guard idea.mayBeSlip,
                idea.forms.allSatisfy({ PageRanking.intersection($0.grams, lists).isEmpty })
            else { continue }
            for word in census.ranked.lazy.filter({ $0.isSlip(of: idea.own) }).prefix(3) {
                query.ideas[place].forms.append(SearchIdea.Form(grams: useful(word.grams), share: 0.8))
            }
        }
    }

    private func useful(_ grams: [Gram]) -> [Gram] {
        let rare = grams.filter { lists[$0]?.count ?? 0 <= PostingsParts.frequentLength }
        return rare.isEmpty ? grams : rare
    }
}

extension SearchTrial {
    /// A page that fits a query.
    private struct Hit {
        let page: Int
        let entry: Int
        let isOwn: Bool
        /// In millionths: pages that differ by less are equally good, and stand in their order.
        let worth: Double

        /// What a page with all words counts more.
        static let wholeShare = 1.5
        /// What a page counts more in which several words stand as in the query.
        static let phraseShare = 1.2

        var inPhrase: Hit { Hit(page: page, entry: entry, isOwn: isOwn, worth: (worth * Self.phraseShare).rounded()) }

        /// The same page as one that has some of the words alone.
        var inPart: Hit { Hit(page: page, entry: entry, isOwn: isOwn, worth: (worth / Self.wholeShare).rounded()) }

        static func precedes(_ one: Hit, _ other: Hit) -> Bool {
            if one.isOwn != other.isOwn { return one.isOwn }
            return one.worth == other.worth ? one.page < other.page : one.worth > other.worth
        }
    }

    /// How many pages with all words are enough to leave out those with some of them.
    private static let settled = 8
    /// How many pages are read to find them.
    private static let tried = 40

    /// The entries of the first pages for a query, the best first.
    private func results(_ query: SearchQuery, language: String) -> [Int] {
        let scores = PageRanking(query.ideas, lists: lists, pageOf: pageOf).scores
        let candidates = pagesWithAll(query.terms)
        let hit = { (page: Int) in
            let score = scores[page] ?? PageRanking.Score(entry: candidates[page]?.last?.first ?? 0, value: 0.1)
            let isOwn = language.isEmpty || entries[score.entry].language == language
            let share = (candidates[page] == nil ? 1 : Hit.wholeShare) * (query.isForeign && !isOwn ? 0.7 : 1)
            return Hit(
                page: page, entry: score.entry, isOwn: query.isForeign || isOwn,
                worth: (score.value * (0.25 + merits[score.entry] / 100) * share * 1e6).rounded())
        }
        var ready: [Hit] = []
        var partial: [Hit] = []
        for candidate in candidates.keys.map(hit).sorted(by: Hit.precedes).prefix(Self.tried) {
            guard ready.count < Self.settled else { break }
            if holdsAll(query.terms, candidates[candidate.page] ?? []) {
                ready.append(candidate)
            } else {
                partial.append(candidate.inPart)
            }
        }
        if ready.count < Self.settled {
            let best = scores.values.map(\.value).max() ?? 0
            partial += scores.filter { candidates[$0.key] == nil && $0.value.value >= 0.15 * best }.map { hit($0.key) }
            ready = (ready + partial).sorted(by: Hit.precedes)
        }
        let first = ready.prefix(Self.settled).map {
            query.terms.count > 1 && holdsPhrase($0, query) ? $0.inPhrase : $0
        }
        return first.sorted(by: Hit.precedes).map(\.entry)
    }

    /// The pages that may have all terms, and for each term the entries that may have it.
    private func pagesWithAll(_ terms: [[UInt16]]) -> [Int: [[Int]]] {
        var pages: [Int: [[Int]]]?
        for term in terms {
            var having: [Int: [Int]] = [:]
            for (entry, _) in PageRanking.intersection(term.withoutOkurigana.grams, lists) {
                having[pageOf[entry], default: []].append(entry)
            }
            pages =
                pages.map { known in
                    known.reduce(into: [:]) { both, page in both[page.key] = having[page.key].map { page.value + [$0] }
                    }
                } ?? having.mapValues { [$0] }
        }
        return pages ?? [:]
    }

    private func holdsAll(_ terms: [[UInt16]], _ candidates: [[Int]]) -> Bool {
        zip(terms, candidates).allSatisfy { term, candidates in
            let bare = term.withoutOkurigana
            return candidates.contains { number in
                let entry = entries[number]
                return [entry.title, entry.heading, entry.text, entry.keywords].contains { text in
                    let folded = folded(text)
                    return folded.place(of: term) != nil || folded.withoutOkurigana.place(of: bare) != nil
                }
            }
        }
    }

    private func holdsPhrase(_ hit: Hit, _ query: SearchQuery) -> Bool {
        let entry = entries[hit.entry]
        return [entry.title, entry.heading, entry.text].contains { folded($0).place(of: query.phrase) != nil }
    }

    private func folded(_ text: String) -> [UInt16] {
        var units: [UInt16] = []
        TextFolding.standard.fold(text, into: &units)
        return units
    }
}

extension SearchQuery {
    /// Whatever it needs to know of the texts.
    fileprivate var grams: [Gram] {
        ideas.flatMap(\.forms).flatMap(\.grams) + terms.flatMap { $0.withoutOkurigana.grams }
    }
}
