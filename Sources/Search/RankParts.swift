/// Writes what is known of each entry apart from its text: its merit and its language.
///
/// A file covers up to 65,536 entries: `["merits", "runs"]`, one character an entry and for each run of entries in
/// one language the number of the language and the length of the run.
enum RankParts {
    /// The number of entries that a file covers; the client counts on it.
    static let entriesInFile = 1 << 16

    /// The files, in the order of the entries.
    static func files(merits: [UInt8], languages: [UInt8]) -> [SearchFile] {
        stride(from: 0, to: merits.count, by: entriesInFile).map { start in
            let range = start..<min(start + entriesInFile, merits.count)
            return file(merits: merits[range], languages: languages[range])
        }
    }

    private static func file(merits: ArraySlice<UInt8>, languages: ArraySlice<UInt8>) -> SearchFile {
        var bytes: [UInt8] = Array("[\"".utf8)
        bytes += merits.map(DenseCode.character)
        bytes += "\",\"".utf8
        var rest = languages
        while let language = rest.first {
            let run = rest.prefix { $0 == language }
            DenseCode.append(Int(language), to: &bytes)
            DenseCode.append(run.count, to: &bytes)
            rest = rest.dropFirst(run.count)
        }
        bytes += "\"]".utf8
        return SearchFile(.ranks, bytes: ScriptText.call(bytes))
    }
}
