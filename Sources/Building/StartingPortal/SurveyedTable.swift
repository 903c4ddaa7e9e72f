import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel

/// A table of another system, as it is looked at before anything is known of it.
struct SurveyedTable {
    let encoding: TextEncoding
    let delimiter: Delimiter
    /// How many lines stand before the header.
    let linesBefore: Int
    let headings: [String]
    /// The rows behind the header, filled up to its width.
    let rows: [[String]]

    /// - Parameter known: names that headings may have, plain.
    init?(_ bytes: [UInt8], file: String, known: Set<String>, log: inout DiagnosticLog) {
        guard !EncodedText.isPacked(bytes) else {
            log.report(.workbookExport, .workbook(file), at: SourceLocation(file: file))
            return nil
        }
        encoding = EncodedText.sniffed(bytes)
        guard let text = EncodedText.decode(bytes, as: encoding, file: file, log: &log) else { return nil }
        let named = SpreadsheetText.separatorLine(text)
        let separators = named.map { [$0.separator] } ?? HeaderChoice.separators
        let candidates = separators.flatMap {
            separator -> [(fields: [CSVScanner.Field], rest: CSVScanner, sign: UInt8)] in
            var scanner = CSVScanner(text, separator: separator, from: named?.length ?? 0, line: named == nil ? 1 : 2)
            return (0..<HeaderChoice.rowsLookedAt).compactMap { _ in
                scanner.nextRow().map { ($0, scanner, separator) }
            }
        }
        let start = candidates.map(\.rest.offset).min()
        let choice = HeaderChoice.best(
            of: candidates.map {
                HeaderChoice.Row(
                    $0.fields.map { Heading.plain($0.text) }, end: $0.rest.offset, isFirst: $0.rest.offset == start)
            }, asked: known)
        guard let choice else {
            log.report(.missingHeader, .emptyTable, at: SourceLocation(file: file))
            return nil
        }
        let (fields, sign) = (candidates[choice].fields, candidates[choice].sign)
        var rest = candidates[choice].rest
        delimiter = Delimiter.allCases.first { $0.byte == sign } ?? .auto
        linesBefore = (fields.first?.line ?? 1) - 1
        headings = fields.map(\.text.trimmed)
        var rows: [[String]] = []
        while let row = rest.nextRow() {
            guard !row.isBlank else { continue }
            let cells = row.map { SpreadsheetText.plain($0.text.trimmed).trimmed }
            rows.append(Array((cells + Array(repeating: "", count: fields.count)).prefix(fields.count)))
        }
        self.rows = rows
    }

    /// What a column says, without empty cells, each value once and in the order met.
    func words(in column: Int) -> [String] {
        var seen: Set<String> = []
        return rows.map { $0[column] }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

/// The heading of a column, with the decorations that systems and people put around it.
enum Heading {
    /// The heading without brackets, signs, numbers before it and blanks, in small letters.
    static func plain(_ text: String) -> String {
        let folded = TableWords.folded(text).lowercased()
        let bare = letters(of: withoutBrackets(folded))
        return bare.isEmpty ? letters(of: folded) : bare
    }

    private static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        return String(
            text.filter { character in
                if "([{【〔「『<".contains(character) { depth += 1 }
                defer { if ")]}】〕」』>".contains(character) { depth = max(0, depth - 1) } }
                return depth == 0
            })
    }

    /// A number before a heading (`1. 社員番号`) says where it stands, and not what.
    private static func letters(of text: String) -> String {
        let letters = text.filter { $0.isLetter || $0.isNumber }
        let rest = letters.drop { $0.isNumber }
        return rest.isEmpty ? letters : String(rest)
    }
}

/// Which columns of a table its headings say what they are.
struct HeadingGuess {
    /// What a column was taken for, and why.
    struct Match {
        let place: Int
        /// The name that the heading has, or is like.
        let name: String
        let isExact: Bool
    }

    /// The column of each field.
    private(set) var found: [String: Match] = [:]
    /// Further columns that could be a field, by their places.
    private(set) var others: [Int: String] = [:]

    /// - Parameter fields: each field with its names, the likeliest first.
    init(_ headings: [String], _ fields: [(field: String, names: [String])]) {
        let folded = headings.map { TableWords.folded($0).lowercased() }
        let plain = headings.map(Heading.plain)
        for (field, names) in fields {
            var places: [Match] = []
            for name in names {
                let exact = TableWords.folded(name).lowercased()
                for place in headings.indices where folded[place] == exact {
                    places.append(Match(place: place, name: name, isExact: true))
                }
            }
            for name in names {
                for place in headings.indices where plain[place] == Heading.plain(name) {
                    places.append(Match(place: place, name: name, isExact: false))
                }
            }
            let taken = Set(found.values.map(\.place))
            for match in places where !taken.contains(match.place) {
                if found[field] == nil {
                    found[field] = match
                } else if found[field]?.place != match.place {
                    others[match.place] = others[match.place] ?? field
                }
            }
        }
        for match in found.values { others[match.place] = nil }
    }

    /// The columns that nothing was found for.
    func rest(of headings: [String]) -> [Int] {
        let taken = Set(found.values.map(\.place))
        return headings.indices.filter { !taken.contains($0) && !headings[$0].isEmpty }
    }
}
