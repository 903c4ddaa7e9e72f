import ShikiriDiagnostics

/// The keys that a mapping has and shouldn't, and those that it should have and hasn't.
///
/// A misspelt key is both at once. It is told once, where it stands: that the right key is missing follows from it.
struct KeyMismatch {
    /// What the mapping describes.
    let subject: String
    /// Keys that nobody asked for.
    let unknown: [Located<String>]
    /// Keys that must be there and aren't written.
    let absent: [String]
    /// The keys that an unknown one may stand for.
    let expected: Set<String>
    /// Whether names that aren't nearly a key are withheld: where a table about people has no header, they are people.
    let isDiscreet: Bool

    /// The findings about a mapping that begins at `place`: one a key.
    func each(at place: SourceLocation) -> [Diagnostic] {
        let meant = Set(unknown.compactMap { nearest(to: $0) })
        let missing = absent.filter { !meant.contains($0) }.map { key in
            Diagnostic(
                .missingKey, "\(article(subject)) needs `\(key)`", at: place, help: "add `\(key):` with its value")
        }
        return unknown.map(finding) + missing
    }

    /// The one finding about the header of a table; nil where it has the right columns.
    func header(at place: SourceLocation) -> Diagnostic? {
        let meant = Set(unknown.compactMap { nearest(to: $0) })
        let missing = absent.filter { !meant.contains($0) }.sorted()
        guard missing.isEmpty else {
            let others = unknown.isEmpty ? "" : ", and \(strangers) that \(article(subject)) doesn't have"
            return Diagnostic(
                .missingKey, "the table has no column \(Self.list(missing))\(others)", at: place,
                help: "name the columns in the first row: \(Self.list(expected.sorted()))")
        }
        guard let first = unknown.first else { return nil }
        guard unknown.count > 1 else { return finding(first) }
        let told = unknown.filter { !isDiscreet || nearest(to: $0) != nil }.map(\.value)
        let named = told.isEmpty ? "" : ": \(Self.list(told))"
        let hints = unknown.compactMap { key in nearest(to: key).map { "`\($0)` for `\(key.value)`" } }
        return Diagnostic(
            .unknownKey, "the header names \(strangers) that \(article(subject)) doesn't have\(named)",
            at: first.location,
            help: hints.isEmpty
                ? "known here: " + Self.list(expected.sorted()) : "did you mean " + hints.joined(separator: ", ") + "?")
    }

    private var strangers: String { "\(unknown.count) column\(unknown.count == 1 ? "" : "s")" }

    private func finding(_ key: Located<String>) -> Diagnostic {
        let isTold = !isDiscreet || nearest(to: key) != nil
        return Diagnostic(
            .unknownKey,
            isTold
                ? "`\(key.value)` is not a key of \(article(subject))"
                : "the first row of the table names a column that \(article(subject)) doesn't have",
            at: key.location, help: Suggestion.help(for: key.value, among: expected))
    }

    private func nearest(to key: Located<String>) -> String? {
        Suggestion.nearest(to: key.value, among: expected)
    }

    private static func list(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }
}

/// A noun with its indefinite article, for messages.
func article(_ noun: String) -> String {
    guard let first = noun.lowercased().first else { return noun }
    return ("aeiou".contains(first) ? "an " : "a ") + noun
}

/// A noun in the plural, for messages.
func plural(_ noun: String) -> String {
    noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
}
