import LongRuns
import Testing

@testable import ShikiriSearch

@Suite("Entries that have a word of a family")
struct FamilyPostingsTests {
    @Test("are those that have all grams of one of its words", arguments: LongRun.some(of: UInt64(1)...20, usually: 6))
    func matchesPlainReading(seed: UInt64) {
        var random = RandomText(seed: seed)
        let entries = random.entries(pages: 30)
        let words = (0..<12).map { _ in
            (0..<random.number(1...4)).map { _ in random.text(length: random.number(1...3)) }
        }
        let families = WordFamilies(words + [["ab", "abc"], ["情報", "託送"], []])
        var draft = SearchSegmentDraft()
        for entry in entries { draft.add(entry) }
        let found = FamilyPostings(families).postings(in: draft.finished().segment)
        let grams = entries.map(Self.grams)
        for (family, postings) in zip(families.grams, found) {
            let plain = grams.indices.compactMap { entry in
                Self.best(of: family, grams[entry]).map { Posting(entry: UInt32(entry), occurrence: $0) }
            }
            #expect(postings.map(\.entry) == plain.map { Int($0.entry) })
            #expect(postings.map(\.occurrence) == plain.map(\.occurrence))
        }
        #expect(found.contains { !$0.isEmpty }, "the families prove nothing")
    }

    /// All grams of an entry, those of two units that begin one of three too.
    private static func grams(of entry: SearchEntry) -> [Gram: Occurrence] {
        var found: [Gram: Occurrence] = [:]
        var units: [UInt16] = []
        func add(_ gram: Gram, _ occurrence: Occurrence) {
            found[gram] = found[gram].map { $0.joined(with: occurrence) } ?? occurrence
        }
        _ = entry.forEachOccurrence(units: &units) { gram, occurrence in
            add(gram, occurrence)
        }
        for (gram, occurrence) in found where gram.length == 3 { add(gram.pair, occurrence.ofPrefix) }
        return found
    }

    /// How an entry has a family's best word, if it has one.
    private static func best(of family: [[Gram]], _ grams: [Gram: Occurrence]) -> Occurrence? {
        let places = family.compactMap { word -> Occurrence? in
            let found = word.compactMap { grams[$0] }
            return found.count == word.count ? WordFamilies.occurrence(found) : nil
        }
        return places.max { $0.rawValue < $1.rawValue }
    }
}
