/// Writes the entries' texts into files of a size that is worth loading for one result.
///
/// A file is an array of pages, `["path", "title", "kind", "language", "date", entry, …]`, and an entry is
/// `["#anchor", "heading", "text", "places"]`: for each place inside the text its offset and its anchor, with blanks
/// between them, and nothing if there are none. An entry with a very long text has files of its own, each with a piece
/// of it, and the first with all its places.
struct TextParts {
    /// A file, and how many entries end in it: none if a long text goes on in the next.
    struct Part {
        let fingerprint: Substring
        let entries: Int
    }

    private(set) var parts: [Part] = []
    private(set) var files: [SearchFile] = []

    private var written: Set<String> = []
    private var bytes: [UInt8] = []
    private var page: Page?
    private var entries = 0

    /// A file is closed when it has reached this size in bytes: ten results load ten files.
    private static let target = 24_000
    /// The longest piece of a text in bytes; even if every one of them is escaped, the file stays below the limit.
    private static let pieceLimit = 100_000

    /// What entries of one page share.
    private struct Page: Equatable {
        let path: Substring
        let title: String
        let kind: SearchKind
        let language: String
        let date: String

        init(of entry: SearchEntry) {
            path = Substring(entry.url.utf8.prefix { $0 != UInt8(ascii: "#") })
            (title, kind, language, date) = (entry.title, entry.kind, entry.language, entry.date)
        }
    }

    mutating func add(_ entry: SearchEntry) {
        var text = entry.text
        text.makeContiguousUTF8()
        guard text.utf8.count > Self.pieceLimit else {
            append(entry, text: text[...], places: entry.places, keywords: entry.keywords)
            entries += 1
            if bytes.count >= Self.target { close() }
            return
        }
        close()
        var rest = text[...]
        var (places, keywords) = (entry.places, entry.keywords)
        while !rest.isEmpty {
            let piece = rest.prefixOfBytes(Self.pieceLimit)
            append(entry, text: piece, places: places, keywords: keywords)
            (places, keywords) = ([], "")
            rest = rest[piece.endIndex...]
            entries = rest.isEmpty ? 1 : 0
            close()
        }
    }

    /// Closes the last file.
    mutating func close() {
        guard !bytes.isEmpty else { return }
        bytes += "]]);\n".utf8
        let file = SearchFile(.texts, bytes: bytes)
        parts.append(Part(fingerprint: file.fingerprint, entries: entries))
        // Pieces of a text that says the same again and again are one file.
        if written.insert(file.path).inserted { files.append(file) }
        bytes.removeAll(keepingCapacity: true)
        page = nil
        entries = 0
    }

    private mutating func append(
        _ entry: SearchEntry, text: Substring, places: [Passage.Place], keywords: String
    ) {
        let page = Page(of: entry)
        if page != self.page {
            bytes += (self.page == nil ? "shikiriSearch([[" : "],\n[").utf8
            self.page = page
            ScriptText.appendLiteral(String(page.path), to: &bytes)
            for value in [page.title, page.kind.rawValue, page.language, page.date] { appendNext(value) }
        }
        bytes += ",\n[".utf8
        ScriptText.appendLiteral(String(entry.url[page.path.endIndex...]), to: &bytes)
        appendNext(entry.heading)
        bytes += ",\"".utf8
        ScriptText.append(text, to: &bytes)
        bytes += "\"".utf8
        if !places.isEmpty || !keywords.isEmpty {
            appendNext(places.map { "\($0.offset) \($0.anchor)" }.joined(separator: " "))
        }
        if !keywords.isEmpty { appendNext(keywords) }
        bytes += "]".utf8
    }

    private mutating func appendNext(_ value: String) {
        bytes.append(UInt8(ascii: ","))
        ScriptText.appendLiteral(value, to: &bytes)
    }
}

extension Substring {
    /// As much of the start as fits into some bytes without cutting a scalar.
    fileprivate func prefixOfBytes(_ count: Int) -> Substring {
        guard let end = utf8.index(startIndex, offsetBy: count, limitedBy: endIndex) else { return self }
        return self[..<unicodeScalars.index(before: unicodeScalars.index(after: end))]
    }
}
