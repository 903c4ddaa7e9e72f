import ShikiriDiagnostics

/// The places of a page that links may lead to.
struct PageAnchors: Sendable {
    private let names: Set<String>
    private let suggestions = LazySuggestions()

    init(_ names: some Sequence<String>) {
        self.names = Set(names)
    }

    func contains(_ name: String) -> Bool { names.contains(name) }

    /// What to do about a name that no place has.
    func help(for name: String) -> Phrase? {
        suggestions.index { names }.help(for: name)
    }
}
