import ShikiriBasics

/// Writes findings as the array of objects that `--format json` promises to scripts.
package enum DiagnosticJSON {
    /// All findings, in the order given. The names of members and the codes are the same in every language.
    package static func render(_ findings: [Diagnostic], in language: MessageLanguage = .en) -> String {
        JSONText.array(findings.map { object($0, language) }).pretty
    }

    private static func object(_ finding: Diagnostic, _ language: MessageLanguage) -> JSONText {
        var members: [(String, JSONText)] = [
            ("severity", .text(finding.severity.rawValue)),
            ("code", .text(finding.code.name)),
            ("message", .text(finding.said.text[language])),
            ("file", .text(finding.location.file)),
            ("line", .int(finding.location.line)),
            ("column", .int(finding.location.column)),
            ("help", .optional(finding.said.help?[language])),
        ]
        if finding.count > 1 {
            members.append(("count", .int(finding.count)))
            members.append(
                (
                    "also",
                    .array(finding.otherPlaces.map { .object([("file", .text($0.file)), ("line", .int($0.line))]) })
                ))
        }
        return .object(members)
    }
}
