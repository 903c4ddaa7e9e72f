package import ShikiriDiagnostics
package import ShikiriModel

/// The words of every language, read from its file once.
package struct Vocabulary: Sendable {
    private let words: [Language: Words]
    private let files: [WordFile]
    private let declared: Set<String>

    /// Takes the language files, and compares them with what the program declares and with each other.
    ///
    /// - Parameter root: the folder that they lie in, as findings name it.
    package init(_ files: [WordFile], root: String, log: inout DiagnosticLog) {
        var words: [Language: Words] = [:]
        var declared: Set<String> = []
        var findings: [Diagnostic] = []
        for language in Language.allCases {
            let file = files.first { $0.language == language }
            let reading = WordReading(file ?? WordFile(language, layers: []))
            words[language] = try? Words(from: WordDecoder(reading: reading))
            declared = reading.asked
            findings += reading.findings
            guard file == nil else { continue }
            findings.append(
                Diagnostic(
                    .missingString, .missingLanguageFile("\(root)/\(language.rawValue).yaml"),
                    at: SourceLocation(file: "\(root)/\(language.rawValue).yaml")))
        }
        self.files = files.sorted { $0.language < $1.language }
        self.words = words
        self.declared = declared
        log.merge(DiagnosticLog(missing + findings + differences))
    }

    /// Whether what is not in the files is missing, and not only not read.
    package var isReadable: Bool { files.allSatisfy(\.isReadable) }

    /// The words of a language.
    package subscript(language: Language) -> Words {
        guard let words = words[language] else { preconditionFailure("a group declares what is no word") }
        return words
    }

    /// The words outside any group, which templates show by their keys, for each language by its code.
    package var labels: [String: [String: String]] {
        var labels = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, [String: String]()) })
        for file in files { labels[file.language.rawValue] = file.labels }
        return labels
    }

    /// Words that neither a template nor the program says.
    package func unused(besides used: Set<String>) -> [Diagnostic] {
        files.flatMap { file in
            file.entries.filter { !used.contains($0.key) && !declared.contains($0.key) }.map { key, entry in
                Diagnostic(.unusedString, .unusedString(key), at: entry.key)
            }.sorted()
        }
    }

    /// Keys that a language lacks, told where another language has them.
    private var missing: [Diagnostic] {
        let all = declared.union(files.flatMap(\.entries.keys))
        return files.filter(\.isReadable).flatMap { file -> [Diagnostic] in
            let strays = Set(file.entries.keys).subtracting(declared).subtracting(keysOfOthers(than: file))
            return all.subtracting(file.entries.keys).sorted().map { key in
                let place = files.compactMap { $0.entries[key]?.key }.first
                return Diagnostic(
                    .missingString,
                    .missingString(key, in: file.file, near: Suggestion.nearest(to: key, among: strays)),
                    at: place ?? SourceLocation(file: file.file))
            }
        }
    }

    /// Words of the templates whose places differ between the languages: scripts fill them.
    private var differences: [Diagnostic] {
        guard let first = files.first else { return [] }
        return files.dropFirst().flatMap { file in
            first.entries.compactMap { key, entry -> Diagnostic? in
                guard !declared.contains(key), let other = file.entries[key] else { return nil }
                let expected = names(entry, first.language)
                guard names(other, file.language) != expected else { return nil }
                return Diagnostic(
                    .stringPlace, .otherPlaces(key, than: first.file, there: expected.sorted()),
                    at: other.text.location)
            }.sorted()
        }
    }

    private func names(_ entry: WordFile.Entry, _ language: Language) -> Set<String> {
        var reader = SentenceReader(entry.text.value, places: nil, language: language)
        return (try? reader.parts()) == nil ? [] : Set(reader.names)
    }

    private func keysOfOthers(than file: WordFile) -> Set<String> {
        Set(files.filter { $0.language != file.language }.flatMap(\.entries.keys))
    }
}
