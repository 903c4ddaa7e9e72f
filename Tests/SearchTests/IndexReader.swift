@testable import ShikiriSearch

/// Reads the files of an index as the client does, written anew from their description.
struct IndexReader {
    private var files: [String: ScriptValue] = [:]
    private let manifest: [String: ScriptValue]

    enum Failure: Error {
        case missing(String)
    }

    init(_ files: [SearchFile]) throws {
        for file in files { self.files[file.path] = try ScriptValue(callIn: file.bytes) }
        manifest = try (self.files["search/manifest.js"]?.object).orMissing("search/manifest.js")
    }

    /// The addresses of the pages that a query finds, sorted.
    func find(_ query: String) throws -> [String] {
        let terms = SearchQuery(query, families: WordFamilies([])).terms
        let entries = try entries()
        var found = Set(entries.map(\.path))
        for term in terms { found.formIntersection(try candidates(term.withoutOkurigana).map { entries[$0].path }) }
        return PlainSearch(entries.filter { found.contains($0.path) }).find(query)
    }

    /// All entries as the files of texts give them back.
    func entries() throws -> [SearchEntry] {
        var entries: [SearchEntry] = []
        var pieces = ""
        var places: [Passage.Place] = []
        for (name, count) in zip(try names("texts"), try numbers(units("counts"))) {
            let pages = try (files["search/texts/\(name).js"]?.array).orMissing(name)
            let parts = pages.flatMap { page in Self.entries(of: page.array ?? []) }
            guard count > 0 else {
                pieces += parts.first?.text ?? ""
                places += parts.first?.places ?? []
                continue
            }
            for part in parts {
                entries.append(part.with(text: pieces + part.text, places: places + part.places))
                (pieces, places) = ("", [])
            }
        }
        return entries
    }

    /// The postings of a gram, or nothing if the index does not have it.
    func postings(_ gram: [UInt16]) throws -> [(entry: Int, occurrence: Occurrence)] {
        let names = try names("postings")
        let firsts = try units("grams").split(separator: 0x20).map(padded)
        let key = padded(gram)
        var numbers = firsts.indices.filter { firsts[$0] == key }
        if numbers.isEmpty {
            numbers = firsts.indices.filter { firsts[$0].lexicographicallyPrecedes(key) }.suffix(1)
        }
        return try numbers.flatMap { number in
            let list = try (files["search/postings/\(names[number]).js"]?.units).orMissing(names[number])
            let fields = list.split(separator: 0x20)
            let place = stride(from: 0, to: fields.count, by: 2).first { Array(fields[$0]) == gram }
            return place.map { decode(fields[$0 + 1]) } ?? []
        }
    }

    private func candidates(_ term: [UInt16]) throws -> [Int] {
        var found: Set<Int>?
        for start in term.indices {
            for length in 1...3 where start + length <= term.count {
                let gram = Array(term[start..<start + length])
                if length == 3, !gram.allSatisfy({ Gram.alphanumeric($0) != 0 }) { continue }
                let entries = Set(try postings(gram).map(\.entry))
                found = found?.intersection(entries) ?? entries
            }
        }
        return Array(found ?? [])
    }

    private func decode(_ list: some Sequence<UInt16>) -> [(entry: Int, occurrence: Occurrence)] {
        var postings: [(entry: Int, occurrence: Occurrence)] = []
        var (entry, leading, occurrence) = (0, 0, Occurrence.once)
        let marks: [Occurrence] = [.context, .several, .heading, .headingStart, .headingEnd, .wholeHeading]
        for unit in list {
            switch unit {
            case 0x79...: occurrence = marks[Int(unit) - 0x79]
            case 0x5d...: leading = leading * 28 + Int(unit) - 0x5d + 1
            default:
                entry += leading * 57 + Int(unit) - 0x23
                postings.append((entry, occurrence))
                (entry, leading, occurrence) = (entry + 1, 0, .once)
            }
        }
        return postings
    }

    private func numbers(_ list: [UInt16]) -> [Int] {
        var before = -1
        return decode(list).map { posting in
            defer { before = posting.entry }
            return posting.entry - before - 1
        }
    }

    private func padded(_ gram: some Collection<UInt16>) -> [UInt16] {
        gram + Array(repeating: .max, count: 3 - gram.count)
    }

    private func units(_ key: String) throws -> [UInt16] {
        try (manifest[key]?.units).orMissing(key)
    }

    private func names(_ family: String) throws -> [String] {
        let names = String(decoding: try units(family), as: UTF16.self)
        return stride(from: 0, to: names.count, by: 9).map { String(names.dropFirst($0).prefix(9)) }
    }

    private static func entries(of page: [ScriptValue]) -> [SearchEntry] {
        let shared = page.prefix(5).map(\.string)
        return page.dropFirst(5).compactMap(\.array).map { entry in
            SearchEntry(
                url: shared[0] + entry[0].string, title: shared[1], heading: entry[1].string,
                kind: SearchKind(rawValue: shared[2]) ?? .page, language: shared[3], date: shared[4],
                text: entry[2].string, keywords: entry.count > 4 ? entry[4].string : "",
                places: entry.count > 3 ? places(entry[3].string) : [])
        }
    }

    private static func places(_ text: String) -> [Passage.Place] {
        let fields = text.split(separator: " ")
        return stride(from: 0, to: fields.count, by: 2).map { place in
            Passage.Place(offset: Int(fields[place]) ?? -1, anchor: String(fields[place + 1]))
        }
    }
}

extension SearchEntry {
    func with(text: String, places: [Passage.Place] = []) -> SearchEntry {
        SearchEntry(
            url: url, title: title, heading: heading, kind: kind, language: language, date: date, text: text,
            places: places)
    }
}

extension Optional {
    func orMissing(_ name: String) throws -> Wrapped {
        guard let self else { throw IndexReader.Failure.missing(name) }
        return self
    }
}
