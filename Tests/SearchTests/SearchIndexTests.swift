import LongRuns
internal import Synchronization
import Testing

@testable import ShikiriSearch

@Suite("The index finds what a plain search finds")
struct SearchIndexTests {
    @Test("Nothing is missed and nothing is made up", arguments: LongRun.some(of: UInt64(1)...12, usually: 3))
    func matchesPlainSearch(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        let entries = random.entries(pages: 40)
        let reader = try IndexReader(SearchIndex.files(of: entries))
        let plain = PlainSearch(entries)
        let queries = random.queries(for: entries, count: 150)
        for query in queries {
            #expect(try reader.find(query) == plain.find(query), "searching for \(query)")
        }
        let answered = queries.count { !plain.find($0).isEmpty }
        #expect(answered > 75 && answered < 150, "the queries prove nothing")
    }

    @Test("Every gram of one, two and three units has exactly its entries")
    func listsEveryGram() throws {
        var random = RandomText(seed: 99)
        let entries = random.entries(pages: 12)
        let reader = try IndexReader(SearchIndex.files(of: entries))
        let texts = entries.map { [folded($0.title), folded($0.heading), folded($0.text)] }
        var grams: Set<[UInt16]> = []
        for field in texts.joined() {
            for start in field.indices {
                for end in start + 1...start + 3 where end <= field.count { grams.insert(Array(field[start..<end])) }
            }
        }
        for gram in grams where !gram.contains(TextFolding.blank) {
            if gram.count == 3, !gram.allSatisfy({ Gram.alphanumeric($0) != 0 }) { continue }
            let expected = texts.indices.filter { number in texts[number].contains { $0.holds(gram) } }
            #expect(try reader.postings(gram).map(\.entry) == expected)
        }
    }

    @Test("The files of texts give the entries back")
    func keepsEntries() throws {
        let entries = [
            entry("a/index.html", "題", "", "本文\n\n\"引用\" と \\ と\t表"),
            entry("a/index.html#one", "題", "見出し", "🙂 一"),
            entry("b/index.html", "別の題", "", ""),
        ]
        let read = try IndexReader(SearchIndex.files(of: entries)).entries()
        #expect(read == [entries[0].with(text: "本文 \"引用\" と \\ と 表")] + entries[1...])
    }

    @Test(
        "A gram says where it occurs",
        arguments: [
            ("情報", [Occurrence.wholeHeading, .headingStart]),
            ("制度", [.context, .heading]),
            ("遮断", [.several, .headingEnd]),
            ("託送", [.once]),
            ("断", [.several, .headingEnd]),
            ("遮", [.several, .heading]),
            ("ab", [.several, .heading]),
            ("abc", [.once, .headingEnd]),
            ("bc", [.once, .headingEnd]),
        ])
    func saysHowGramsOccur(gram: String, expected: [Occurrence]) throws {
        let reader = try IndexReader(
            SearchIndex.files(of: [
                entry("a/index.html#x", "制度", "情報", "遮断 託送 遮断 abc ab"),
                entry("b/index.html", "情報の制度と遮断", "", ""),
                entry("c/index.html", "題abc", "", ""),
            ]))
        #expect(try reader.postings(Array(gram.utf16)).map(\.occurrence) == expected)
    }

    @Test("No entries make an index that finds nothing")
    func holdsNothing() throws {
        let files = try SearchIndex.files(of: [])
        #expect(files.map(\.path) == ["search/manifest.js"])
        #expect(try IndexReader(files).find("情報").isEmpty)
    }
}

@Suite("The files of the index")
struct SearchFilesTests {
    @Test("The same entries give the same files, for any number of jobs and any order of the work")
    func isRepeatable() throws {
        var random = RandomText(seed: 5)
        let runs = (0..<8).map { _ in random.entries(pages: 30) }
        let once = try files(of: runs, jobs: 1, order: Array(runs.indices))
        #expect(try files(of: runs, jobs: 4, order: runs.indices.reversed()) == once)
        #expect(Set(once.map(\.path)).count == once.count)
    }

    @Test("How entries are divided into segments does not show in the lists of postings")
    func mergesSegments() throws {
        var random = RandomText(seed: 6)
        let entries = random.entries(pages: 60)
        let halves = [Array(entries[..<50]), Array(entries[50...])]
        let whole = try files(of: [entries], jobs: 1, order: [0])
        let merged = try files(of: halves, jobs: 2, order: [1, 0])
        let parts = [whole, merged].map { $0.filter { !$0.path.contains("texts") && !$0.path.contains("manifest") } }
        #expect(parts[0] == parts[1])
        #expect(parts[0].count > 1)
    }

    @Test("A long text and a frequent gram are divided, and still found")
    func dividesWhatIsLong() throws {
        let long = String(repeating: "長い\"文\"と\\", count: 30_000) + "終わり🙂"
        var entries = [entry("long/index.html", "長文", "", long)]
        entries += (0..<70_000).map { entry("e/\($0)/index.html", "題", "", $0 % 3 == 0 ? "情報" : "託送") }
        let files = try SearchIndex.files(of: entries)
        #expect(files.allSatisfy { $0.bytes.count <= SearchFile.limit })
        let reader = try IndexReader(files)
        #expect(try reader.entries() == entries)
        #expect(try reader.postings(Array("題".utf16)).map(\.entry) == Array(1...70_000))
        #expect(try reader.postings(Array("情報".utf16)).count == 23_334)
        #expect(try reader.postings(Array("終わ".utf16)).map(\.entry) == [0])
    }

    @Test("A text that says the same again and again is one file for all its equal pieces, and still whole")
    func sharesEqualPieces() throws {
        let entries = [entry("long/index.html", "長文", "", String(repeating: "日本語の行。", count: 50_000))]
        let files = try SearchIndex.files(of: entries)
        #expect(Set(files.map(\.path)).count == files.count)
        #expect(try IndexReader(files).entries() == entries)
    }

    @Test("A changed entry leaves the other files of texts as they are")
    func keepsUnchangedFiles() throws {
        let entries = (0..<200).map { entry("e/\($0)/index.html", "題", "", String(repeating: "文\($0)", count: 300)) }
        var changed = entries
        changed[100] = changed[100].with(text: "別の文")
        let before = try SearchIndex.files(of: entries).filter { $0.path.contains("texts") }
        let after = try SearchIndex.files(of: changed).filter { $0.path.contains("texts") }
        let shared = Set(before.map(\.path)).intersection(after.map(\.path))
        #expect(before.count > 10)
        #expect(shared.count >= before.count / 2 - 1)
    }

    @Test("A file that can't be written ends the work")
    func reportsFailure() throws {
        struct DiskFull: Error {}
        var draft = SearchSegmentDraft()
        draft.add(entry("a/index.html", "題", "", "文"))
        let index = SearchIndex([draft.finished().segment])
        #expect(throws: DiskFull.self) { try index.write(jobs: 2) { _ in throw DiskFull() } }
    }

    private func files(of runs: [[SearchEntry]], jobs: Int, order: [Int]) throws -> [SearchFile] {
        var segments: [Int: SearchSegment] = [:]
        let files = Mutex<[SearchFile]>([])
        for number in order {
            var draft = SearchSegmentDraft()
            for entry in runs[number] { draft.add(entry) }
            let (segment, texts) = draft.finished()
            segments[number] = segment
            files.withLock { $0 += texts }
        }
        let index = SearchIndex(runs.indices.compactMap { segments[$0] })
        try index.write(jobs: jobs) { file in files.withLock { $0.append(file) } }
        return files.withLock { $0.sorted { $0.path < $1.path } }
    }
}

/// An entry in Japanese whose kind and date do not matter.
func entry(_ url: String, _ title: String, _ heading: String, _ text: String) -> SearchEntry {
    SearchEntry(url: url, title: title, heading: heading, kind: .rule, language: "ja", text: text)
}
