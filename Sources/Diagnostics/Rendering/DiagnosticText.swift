/// Writes findings for a person at a terminal or in a log.
///
/// Every finding is one headline `file:line:column: error: message [code]`, which editors and CI systems understand,
/// then the source line with a caret, then the help. Colour only underlines what the words already say.
package struct DiagnosticText {
    private let colour: Colour
    private let lines: any SourceLines
    private let language: MessageLanguage

    /// Whether escape sequences for colour are written.
    package enum Colour: Sendable {
        /// For a terminal that shows colour.
        case ansi
        /// For logs, `NO_COLOR` and screen readers.
        case none
    }

    /// Makes a writer.
    package init(colour: Colour, lines: any SourceLines, language: MessageLanguage = .en) {
        self.colour = colour
        self.lines = lines
        self.language = language
    }

    /// All findings, then a line that counts them. Many of one kind are shown as one, with their number and first places;
    /// the forms for machines have each of them.
    package func render(_ findings: [Diagnostic]) -> String {
        guard !findings.isEmpty else { return "" }
        var shown = ShownLines(lines)
        let texts = findings.folded.map { render($0, &shown) }
        return texts.joined(separator: "\n") + "\n" + summary(of: findings) + "\n"
    }

    /// How many errors and warnings there are, in words.
    package func summary(of findings: [Diagnostic]) -> String {
        let errors = findings.filter { $0.severity == .error }.reduce(0) { $0 + $1.count }
        let warnings = findings.filter { $0.severity == .warning }.reduce(0) { $0 + $1.count }
        return [Phrase.errors(errors), .warnings(warnings)].compactMap { $0?[language] }
            .joined(separator: language.comma)
    }

    private func render(_ finding: Diagnostic, _ shown: inout ShownLines) -> String {
        let place = "\(safe(finding.location.file)):\(finding.location.line):\(finding.location.column):"
        let severity = painted("\(finding.severity.word[language]):", finding.severity == .error ? "1;31" : "1;33")
        var text = "\(painted(place, "1")) \(severity) \(safe(finding.said.text[language])) [\(finding.code.name)]\n"
        text += snippet(at: finding.location, severity: finding.severity, &shown)
        if let help = finding.said.help {
            text += "  \(painted("\(Phrase.help[language]):", "1;36")) \(safe(help[language]))\n"
        }
        text += repetition(of: finding)
        return text
    }

    private func snippet(at location: SourceLocation, severity: Severity, _ shown: inout ShownLines) -> String {
        guard let excerpt = shown.excerpt(at: location) else { return "" }
        let number = String(location.line)
        let gutter = String(repeating: " ", count: number.count)
        let caret = painted("^", severity == .error ? "1;31" : "1;33")
        return "  \(number) | \(excerpt.text)\n  \(gutter) | \(excerpt.padding)\(caret)\n"
    }

    private func repetition(of finding: Diagnostic) -> String {
        guard finding.count > 1 else { return "" }
        let places = finding.otherPlaces.map { "\(safe($0.file)):\($0.line)" }
        let hidden = finding.count - 1 - finding.otherPlaces.count
        let all = Phrase.all(finding.count)[language]
        return "  \(painted("\(Phrase.also[language]):", "1;36")) "
            + "\(Phrase.some(places, hidden: hidden)[language])\(all)\n"
    }

    /// Names and values of authors stand in messages, and must not be able to drive the terminal either.
    private func safe(_ text: String) -> String { SourceExcerpt.printable(text) }

    private func painted(_ text: String, _ style: String) -> String {
        colour == .ansi ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }
}
