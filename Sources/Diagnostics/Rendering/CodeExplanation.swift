/// The page about a code: what it means, why, and what to write instead.
package struct CodeExplanation {
    private let code: DiagnosticCode
    private let language: MessageLanguage

    /// Explains a code in a language.
    package init(_ code: DiagnosticCode, in language: MessageLanguage) {
        self.code = code
        self.language = language
    }

    /// The page.
    package var text: String {
        """
        \(code.name) (\(code.severity.word[language]))\(title)

        \(code.meaning[language])\(language == .ja ? "" : " ")\(code.reason[language])

        \(Phrase.insteadOf[language])
        \(Self.indented(code.example[language]))
        \(Phrase.write[language])
        \(Self.indented(code.remedy[language]))
        """
    }

    private var title: String { language == .ja ? " \(code.title)" : "" }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
    }
}
