/// A kind of mistake: its stable name, and everything that a person needs who meets it.
///
/// Each code is written down once, in `Codes/`, with the page that `shikiri explain CODE` prints. The name is part of
/// the contract with scripts that read the JSON and SARIF reports: it never changes its meaning.
package struct DiagnosticCode: Hashable, Sendable {
    /// The stable name, in kebab case, such as `unknown-key`.
    package let name: String
    /// What a finding of this kind is unless `--strict` raises it.
    package let severity: Severity
    /// What it is called in Japanese; in English its name says it.
    package let title: String
    /// What the code says about the input, in one sentence.
    package let meaning: Phrase
    /// Why the input is not accepted as it is.
    package let reason: Phrase
    /// A piece of input that has the mistake.
    package let example: InputSample
    /// The same piece of input, mended.
    package let remedy: InputSample

    /// Writes down a code.
    package init(
        _ name: String, _ severity: Severity = .error, title: String, meaning: Phrase, reason: Phrase,
        example: InputSample, remedy: InputSample
    ) {
        self.name = name
        self.severity = severity
        self.title = title
        self.meaning = meaning
        self.reason = reason
        self.example = example
        self.remedy = remedy
    }
}
