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
    private var units: [UInt16] = []

    /// A draft without entries.
    package init() {}

    /// Adds an entry after all others. A segment has room for four million.
    package mutating func add(_ entry: SearchEntry) {
        precondition(merits.count < GramOccurrence.maximumEntries, "a segment is a run of pages, not the whole portal")
        texts.add(entry)
        if entry.isPage {
            addOccurrences(in: entry.title, as: .heading)
        } else {
            addOccurrences(in: entry.title, as: .context)
            addOccurrences(in: entry.heading, as: .heading)
        }
        let length = units.count
        addOccurrences(in: entry.text, as: .once)
        let merit = EntryMerit(entry, length: length + units.count)
        addOccurrences(in: entry.keywords, as: .once)
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
            merits: merits, languages: languages, pages: pages, texts: texts.parts, slices: slices, bytes: bytes)
        return (segment, texts.files)
    }

    private mutating func addOccurrences(in text: String, as occurrence: Occurrence) {
        units.removeAll(keepingCapacity: true)
        TextFolding.standard.fold(text, into: &units)
        let entry = merits.count
        units.forEachGram { gram, start, end in
            let place =
                occurrence == .heading
                ? Occurrence(inHeadingAtStart: start == 0 ? 1 : 0, atEnd: end == units.count ? 1 : 0) : occurrence
            occurrences.append(GramOccurrence(gram, entry: entry, place))
        }
    }
}
