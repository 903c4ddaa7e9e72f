import Languages
import ShikiriDiagnostics
import Testing

/// A text of the catalogue as its source has it, with `…` where it names something.
private struct CatalogueText: CustomTestStringConvertible, Sendable {
    let file: String
    let language: MessageLanguage
    let text: String

    var testDescription: String { "\(file) \(language): \(text)" }

    /// All texts in the files of the catalogue.
    static func all() throws -> [CatalogueText] {
        let files = try SourceFile.all(under: "Diagnostics/Messages")
        return files.flatMap { file in
            file.lines.joined(separator: "\n").matches(of: /\b(en|ja):\s*(?:[^"()]*\?\s*)?"((?:[^"\\]|\\.)*)"/)
                .compactMap { match in
                    MessageLanguage(rawValue: String(match.1)).map {
                        CatalogueText(file: file.path, language: $0, text: named(String(match.2)))
                    }
                }
        }
    }

    /// The text with its values replaced.
    private static func named(_ text: String) -> String {
        text.replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "…")
    }
}

@Suite("The catalogue of messages")
struct CatalogueTests {
    @Test("is in the language that each text is for")
    func languages() throws {
        let texts = try CatalogueText.all()
        #expect(texts.count > 600)
        for text in texts {
            #expect(ForeignWords.first(in: text.text, of: text.language) == nil, "\(text.testDescription)")
        }
    }
}
