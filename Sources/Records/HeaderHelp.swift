import ShikiriDiagnostics
import ShikiriLoading

/// What helps where the header of an export lacks a column.
enum HeaderHelp {
    /// Names the columns that are there, but only where one of those that were asked for is among them: without its
    /// header an export begins with somebody's row, and that is told to nobody.
    ///
    /// - Parameters:
    ///   - written: the column that isn't there.
    ///   - names: the cells of the first row, folded.
    ///   - asked: all columns that the mapping names.
    static func help(for written: String, in names: [String], asked: some Sequence<String>) -> Phrase? {
        let names = names.filter { !$0.isEmpty }
        if names.count == 1, names[0].contains(TableWords.folded(written)), names[0] != TableWords.folded(written) {
            return .nameSeparator
        }
        if asked.contains(where: { names.contains(TableWords.folded($0)) }) {
            return Suggestion.help(for: written, among: names)
        }
        return Suggestion.nearest(to: written, among: names).map(Phrase.didYouMean) ?? .lookAtHeader
    }
}
