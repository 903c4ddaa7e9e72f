/// One finding about the input, for the person who can mend it.
///
/// The message states the rule and the most specific fact first; the help says what to do. Neither ever carries a
/// personal value: a finding about a person's row names the file and the line, and the reader looks there.
package struct Diagnostic: Hashable, Sendable {
    /// The kind of mistake.
    package let code: DiagnosticCode
    /// How much it matters in this run.
    package private(set) var severity: Severity
    /// What is wrong and what to do about it, in every language of the program.
    package let said: Message
    /// Where it is.
    package let location: SourceLocation
    /// Further places with the same mistake, when many findings were folded into one.
    package let otherPlaces: [SourceLocation]
    /// How many findings this one stands for, itself included.
    package let count: Int

    /// Makes a finding.
    package init(
        _ code: DiagnosticCode, _ said: Message, at location: SourceLocation, otherPlaces: [SourceLocation] = [],
        count: Int = 1
    ) {
        self.code = code
        self.severity = code.severity
        self.said = said
        self.location = location
        self.otherPlaces = otherPlaces
        self.count = count
    }

    /// What is wrong, in English, as reports for machines say it: one sentence without a full stop.
    package var message: String { said.text.en }
    /// What to do about it, in English, if more can be said than the message already does.
    package var help: String? { said.help?.en }

    /// The same finding as an error, as `--strict` wants it.
    package var strict: Diagnostic {
        var copy = self
        copy.severity = .error
        return copy
    }
}

extension Diagnostic: Comparable {
    /// Orders by place, then by code and message, so that a report is the same whatever found things first.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.location != right.location { return left.location < right.location }
        return (left.code.name, left.message) < (right.code.name, right.message)
    }
}
