import ShikiriDiagnostics

/// The keys that a mapping has and shouldn't, and those that it should have and hasn't.
///
/// A misspelt key is both at once. It is told once, where it stands: that the right key is missing follows from it.
struct KeyMismatch {
    /// What the mapping describes.
    let subject: Phrase
    /// Keys that nobody asked for.
    let unknown: [Located<String>]
    /// Keys that must be there and aren't written.
    let absent: [String]
    /// The keys that an unknown one may stand for.
    let expected: Set<String>
    /// The Japanese headings that a column may have too, by its name.
    let headings: [String: [String]]
    /// Whether names that aren't nearly a key are withheld: where a table about people has no header, they are people.
    let isDiscreet: Bool

    /// The findings about a mapping that begins at `place`: one a key.
    func each(at place: SourceLocation) -> [Diagnostic] {
        let meant = Set(unknown.compactMap { nearest(to: $0) })
        let missing = absent.filter { !meant.contains($0) }.map { key in
            Diagnostic(.missingKey, .missing(key, of: subject), at: place)
        }
        return unknown.map(finding) + missing
    }

    /// The one finding about the header of a table, of which a column without a name is told already; nil where it has the right columns.
    func header(at place: SourceLocation) -> Diagnostic? {
        let named = unknown.filter { !$0.value.isEmpty }
        let meant = named.compactMap { key in nearest(to: key).map { (column: $0, written: key.value) } }
        let found = Set(meant.map(\.column))
        let missing = absent.filter { !found.contains($0) }.sorted()
        guard missing.isEmpty else {
            return Diagnostic(
                .missingKey,
                .missingColumns(
                    missing, unknown: named.count, of: subject,
                    known: expected.sorted().map { ($0, headings[$0]?.first) }), at: place)
        }
        guard let first = named.first else { return nil }
        guard named.count > 1 else { return finding(first) }
        let told = named.filter { !isDiscreet || nearest(to: $0) != nil }.map(\.value)
        return Diagnostic(
            .unknownKey,
            .unknownColumns(named.count, told: told, of: subject, meant: meant, known: expected.sorted()),
            at: first.location)
    }

    private func finding(_ key: Located<String>) -> Diagnostic {
        let isTold = !isDiscreet || nearest(to: key) != nil
        let help = Suggestion.help(for: key.value, among: expected)
        return Diagnostic(
            .unknownKey,
            isTold ? .unknown(key.value, of: subject, help: help) : .unknownColumn(of: subject, help: help),
            at: key.location)
    }

    private func nearest(to key: Located<String>) -> String? {
        Suggestion.nearest(to: key.value, among: expected)
    }
}
