package import ShikiriDiagnostics

extension Diagnostic {
    /// A finding that says the same in every language, for tests that are about something else.
    package init(
        _ code: DiagnosticCode, _ words: String, at location: SourceLocation, help: String? = nil,
        otherPlaces: [SourceLocation] = [], count: Int = 1
    ) {
        self.init(
            code, Message(en: words, ja: words, help: help.map { Phrase(en: $0, ja: $0) }), at: location,
            otherPlaces: otherPlaces, count: count)
    }
}
