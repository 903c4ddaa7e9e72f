/// Writes what is known of each entry apart from its text: its merit, its language, and which entries share a page.
///
/// A file covers up to 65,536 entries: `["merits", "runs", "pages"]`, one character an entry, for each run of entries in
/// one language the number of the language and the length of the run, and the number of the first page followed by the
/// number of entries of each page.
enum RankParts {
    /// The number of entries that a file covers; the client counts on it.
    static let entriesInFile = 1 << 16

    /// The files, in the order of the entries.
    ///
    /// - Parameter pages: the number of the page of each entry; entries of a page follow one another.
    static func files(merits: [UInt8], languages: [UInt8], pages: [Int]) -> [SearchFile] {
        stride(from: 0, to: merits.count, by: entriesInFile).map { start in
            let range = start..<min(start + entriesInFile, merits.count)
            return file(merits: merits[range], languages: languages[range], pages: pages[range])
        }
    }

    private static func file(
        merits: ArraySlice<UInt8>, languages: ArraySlice<UInt8>, pages: ArraySlice<Int>
    ) -> SearchFile {
        var bytes: [UInt8] = Array("[\"".utf8)
        bytes += merits.map(DenseCode.character)
        bytes += "\",\"".utf8
        for run in runs(of: languages) {
            DenseCode.append(Int(run.value), to: &bytes)
            DenseCode.append(run.count, to: &bytes)
        }
        bytes += "\",\"".utf8
        DenseCode.append(pages.first ?? 0, to: &bytes)
        for run in runs(of: pages) { DenseCode.append(run.count, to: &bytes) }
        bytes += "\"]".utf8
        return SearchFile(.ranks, bytes: ScriptText.call(bytes))
    }

    private static func runs<Value: Equatable>(of values: ArraySlice<Value>) -> [(value: Value, count: Int)] {
        var runs: [(value: Value, count: Int)] = []
        for value in values {
            if runs.last?.value == value {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((value, 1))
            }
        }
        return runs
    }
}
