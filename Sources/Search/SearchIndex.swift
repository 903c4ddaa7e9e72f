internal import Dispatch
internal import Synchronization

/// The full text search of the portal as files, for a client that can only load scripts.
///
/// A search loads the manifest, the lists of the grams that the query consists of, one character for each entry that
/// says how good it is, and the texts of the results that are shown. The files are the same whatever the number of
/// jobs; how the entries are divided into segments shows only in how their texts are divided into files.
package struct SearchIndex: Sendable {
    private let segments: [SearchSegment]
    private let synonyms: [[String]]
    private let departments: DepartmentNames?

    /// The index of all segments together.
    ///
    /// - Parameters:
    ///   - segments: in the order of the entries.
    ///   - synonyms: families of words that say the same.
    ///   - departments: the names between which moves are answered by a page of their own; nil where there is none.
    package init(_ segments: [SearchSegment], synonyms: [[String]] = [], departments: DepartmentNames? = nil) {
        self.segments = segments
        self.synonyms = synonyms
        self.departments = departments
    }

    /// All files of a portal that is small enough to be held in memory, in the order of their paths.
    package static func files(
        of entries: some Sequence<SearchEntry>, synonyms: [[String]] = [], departments: DepartmentNames? = nil
    ) throws -> [SearchFile] {
        var draft = SearchSegmentDraft()
        for entry in entries { draft.add(entry) }
        let (segment, texts) = draft.finished()
        let files = Mutex(texts)
        try SearchIndex([segment], synonyms: synonyms, departments: departments).write(jobs: 1) { file in
            files.withLock { $0.append(file) }
        }
        return files.withLock { $0.sorted { $0.path < $1.path } }
    }

    /// Writes all files but those of the texts, the manifest last.
    ///
    /// - Parameters:
    ///   - jobs: how many threads write, at least one.
    ///   - write: takes a file; it is called from several threads at once.
    /// - Throws: what `write` throws.
    package func write(jobs: Int, to write: @escaping @Sendable (SearchFile) throws -> Void) throws {
        let ranks = rankFiles
        let postings = try writePostings(jobs: jobs, to: write)
        for file in ranks.files { try write(file) }
        var census = WordCensus()
        for segment in segments { census.merge(segment.words) }
        let (words, names) = (census.file, departments?.file)
        for file in [words, names].compactMap(\.self) { try write(file) }
        let manifest = SearchManifest(
            entryCount: segments.reduce(0) { $0 + $1.merits.count }, languages: ranks.languages, postings: postings,
            texts: segments.flatMap(\.texts), ranks: ranks.files, words: words, names: names, synonyms: synonyms)
        try write(manifest.file)
    }

    /// The files of ranks, and the languages in the order of their numbers.
    private var rankFiles: (files: [SearchFile], languages: [String]) {
        let newest = segments.lazy.flatMap(\.merits).map(\.month).max() ?? 0
        let merits = segments.lazy.flatMap(\.merits).map { UInt8($0.value(newest: newest)) }
        let runs = segments.flatMap(\.languages)
        let languages = Set(runs.map(\.language)).sorted()
        let numbers = runs.lazy.flatMap { run in
            repeatElement(UInt8(languages.firstIndex(of: run.language) ?? 0), count: run.count)
        }
        let pages = segments.lazy.flatMap(\.pages).enumerated().flatMap { repeatElement($0.offset, count: $0.element) }
        return (RankParts.files(merits: Array(merits), languages: Array(numbers), pages: Array(pages)), languages)
    }
}

extension SearchIndex {
    /// How many occurrences of grams a stretch of the index has at least: enough that cutting the files at its end
    /// costs nothing, and so little that all threads stay busy.
    private static let stretchWeight = 500_000

    private func writePostings(
        jobs: Int, to write: @escaping @Sendable (SearchFile) throws -> Void
    ) throws -> PostingsParts.Written {
        var bases: [Int] = []
        var entryCount = 0
        for segment in segments {
            bases.append(entryCount)
            entryCount += segment.merits.count
        }
        let (stretches, starts, total) = (stretches, bases, entryCount)
        let results = Mutex([Result<PostingsParts.Written, any Error>?](repeating: nil, count: stretches.count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, stretches.count))) { _ in
            var merge = PostingsMerge(segments, bases: starts, entryCount: total, write: write)
            while true {
                let number = next.add(1, ordering: .relaxed).oldValue
                guard number < stretches.count else { return }
                let result = Result { try merge.merge(stretches[number]) }
                results.withLock { $0[number] = result }
                if case .failure = result { return }
            }
        }
        var families = PostingsMerge(segments, bases: starts, entryCount: total, write: write)
        var written = PostingsParts.Written(parts: try families.merge(WordFamilies(synonyms)))
        for result in results.withLock(\.self) {
            guard let stretch = try result?.get() else { continue }
            written.parts += stretch.parts
            written.frequent += stretch.frequent
        }
        return written
    }

    /// The first units of all grams in their order, divided into stretches that can be merged on their own.
    private var stretches: [[UInt16]] {
        var weights = [Int](repeating: 0, count: 1 << 16)
        for segment in segments {
            for slice in segment.slices.dropLast() { weights[Int(slice.first)] += slice.weight }
        }
        var stretches: [[UInt16]] = []
        var stretch: [UInt16] = []
        var weight = 0
        for (first, firstWeight) in weights.enumerated() where firstWeight > 0 {
            stretch.append(UInt16(first))
            weight += firstWeight
            if weight >= Self.stretchWeight {
                stretches.append(stretch)
                (stretch, weight) = ([], 0)
            }
        }
        return stretch.isEmpty ? stretches : stretches + [stretch]
    }
}
