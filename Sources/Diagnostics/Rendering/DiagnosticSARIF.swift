import ShikiriBasics

/// Writes findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for code review systems.
package enum DiagnosticSARIF {
    /// What paths are seen from.
    private static let base = "%SRCROOT%"

    /// A SARIF log with one run: the rules that were broken, and each finding as a result.
    ///
    /// - Parameter path: the path of a finding's file as seen from the root of the repository.
    package static func render(
        _ findings: [Diagnostic], in language: MessageLanguage = .en, path: (String) -> String = { $0 }
    ) -> String {
        let codes = Set(findings.map(\.code)).sorted { $0.name < $1.name }
        let driver: JSONText = .object([
            ("name", .text("shikiri")),
            ("rules", .array(codes.map { rule($0, language) })),
        ])
        return JSONText.object([
            ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .text("2.1.0")),
            (
                "runs",
                .array([
                    .object([
                        ("tool", .object([("driver", driver)])),
                        ("columnKind", .text("unicodeCodePoints")),
                        (
                            "originalUriBaseIds",
                            .object([
                                (
                                    base,
                                    .object([("description", .object([("text", .text("the root of the repository"))]))])
                                )
                            ])
                        ),
                        ("results", .array(findings.map { result($0, language, path) })),
                    ])
                ])
            ),
        ]).pretty
    }

    private static func rule(_ code: DiagnosticCode, _ language: MessageLanguage) -> JSONText {
        .object([
            ("id", .text(code.name)),
            ("shortDescription", .object([("text", .text(code.meaning[language]))])),
            ("fullDescription", .object([("text", .text(code.reason[language]))])),
            ("help", .object([("text", .text(code.remedy[language]))])),
            ("defaultConfiguration", .object([("level", .text(code.severity.rawValue))])),
        ])
    }

    private static func result(
        _ finding: Diagnostic, _ language: MessageLanguage, _ path: (String) -> String
    ) -> JSONText {
        let places = [finding.location] + finding.otherPlaces
        let message = finding.said.whole[language]
        return .object([
            ("ruleId", .text(finding.code.name)),
            ("level", .text(finding.severity.rawValue)),
            ("message", .object([("text", .text(message))])),
            ("occurrenceCount", .int(finding.count)),
            ("locations", .array(places.prefix(1).map { location($0, path) })),
            ("relatedLocations", .array(places.dropFirst().map { location($0, path) })),
        ])
    }

    private static func location(_ place: SourceLocation, _ path: (String) -> String) -> JSONText {
        .object([
            (
                "physicalLocation",
                .object([
                    (
                        "artifactLocation",
                        .object([("uri", .text(uri(path(place.file)))), ("uriBaseId", .text(base))])
                    ),
                    ("region", .object([("startLine", .int(place.line)), ("startColumn", .int(place.column))])),
                ])
            )
        ])
    }

    /// A path as a relative reference of RFC 3986: everything but unreserved characters and slashes in percent form.
    private static func uri(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": text.unicodeScalars.append(scalar)
            default: text += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}
