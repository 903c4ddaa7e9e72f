/// The index of a run of entries on its own, small enough that many can be held until they are merged.
package struct SearchSegment: Sendable {
    /// The postings of all grams that start with one unit.
    struct Slice {
        let first: UInt16
        /// Where the postings begin in ``bytes``.
        let start: Int
        /// How many occurrences the grams have: a measure of the work that does not depend on how entries are divided.
        let weight: Int
    }

    let merits: [EntryMerit]
    let languages: [LanguageRun]
    /// How many entries each page has.
    let pages: [Int]
    let texts: [TextParts.Part]
    let words: WordCensus
    /// In the order of the first units, and one more that ends the last.
    let slices: [Slice]
    /// For each gram, as variable-length numbers: the distance from the gram before in the slice, the length of its
    /// postings in bytes, and for each posting the distance from the entry before times eight plus the occurrence.
    let bytes: [UInt8]
}

/// Entries in one language that follow one another.
struct LanguageRun {
    let language: String
    var count: Int
}

/// Takes up entries one after the other and makes a segment of them. No text is kept: what is needed of an entry goes
/// into the index and into the files of texts at once.
///
/// Segments can be made by several threads. A hundred or two hundred pages each is a good size; let it not depend on
/// the number of threads, because a file of texts ends where its segment ends.
package struct SearchSegmentDraft {
    private var occurrences: [GramOccurrence] = []
    private var merits: [EntryMerit] = []
    private var languages: [LanguageRun] = []
    private var pages: [Int] = []
    private var path: Substring?
    private var texts = TextParts()
    private var words = WordCensus()
    private var units: [UInt16] = []

    /// A draft without entries.
    package init() {}

    /// Adds an entry after all others. A segment has room for four million.
    package mutating func add(_ entry: SearchEntry) {
        precondition(merits.count < GramOccurrence.maximumEntries, "a segment is a run of pages, not the whole portal")
        texts.add(entry)
        let length = entry.forEachOccurrence(units: &units) { gram, occurrence in
            occurrences.append(GramOccurrence(gram, entry: merits.count, occurrence))
        }
        for text in [entry.heading, entry.text, entry.isPage ? entry.title : ""] { words.add(text) }
        let merit = EntryMerit(entry, length: length)
        merits.append(merit)
        if entry.path == path {
            pages[pages.count - 1] += 1
        } else {
            pages.append(1)
            path = entry.path
        }
        if languages.last?.language == entry.language {
            languages[languages.count - 1].count += 1
        } else {
            languages.append(LanguageRun(language: entry.language, count: 1))
        }
    }

    /// The segment, and the files that hold its texts.
    package consuming func finished() -> (segment: SearchSegment, texts: [SearchFile]) {
        texts.close()
        occurrences.sortByGram()
        let (slices, bytes) = SegmentEncoding.encoded(occurrences)
        let segment = SearchSegment(
            merits: merits, languages: languages, pages: pages, texts: texts.parts, words: words, slices: slices,
            bytes: bytes)
        return (segment, texts.files)
    }
}

extension SearchEntry {
    /// Calls the body with each gram that the entry is found by, and how it occurs.
    ///
    /// - Parameter units: room for folded text.
    /// - Returns: the length of what it says itself, in code units.
    func forEachOccurrence(units: inout [UInt16], _ body: (Gram, Occurrence) -> Void) -> Int {
        func read(_ text: String, _ occurrence: (Bool, Bool) -> Occurrence) {
            units.removeAll(keepingCapacity: true)
            TextFolding.standard.fold(text, into: &units)
            let count = units.count
            units.forEachIndexedGram { gram, start, end in body(gram, occurrence(start == 0, end == count)) }
        }
        let heading = { (isStart: Bool, isEnd: Bool) in
            Occurrence(inHeadingAtStart: isStart ? 1 : 0, atEnd: isEnd ? 1 : 0)
        }
        if !isPage { read(title) { _, _ in .context } }
        read(isPage ? title : self.heading, heading)
        let length = units.count
        read(text) { _, _ in .once }
        let whole = length + units.count
        read(keywords) { _, _ in .heading }
        return whole
    }
}
