/// Writes findings as the array of objects that `--format json` promises to scripts.
package enum DiagnosticJSON {
    /// All findings, in the order given.
    package static func render(_ findings: [Diagnostic]) -> String {
        JSONText.array(findings.map(object)).pretty
    }

    private static func object(_ finding: Diagnostic) -> JSONText {
        var members: [(String, JSONText)] = [
            ("severity", .text(finding.severity.rawValue)),
            ("code", .text(finding.code.name)),
            ("message", .text(finding.message)),
            ("file", .text(finding.location.file)),
            ("line", .int(finding.location.line)),
            ("column", .int(finding.location.column)),
            ("help", .optional(finding.help)),
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
