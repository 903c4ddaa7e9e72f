import ShikiriDiagnostics
import Testing

@Suite("Every code")
struct CodeFixtureTests {
    /// Codes whose mistake is a folder, its bytes, a template, a file of passphrases or what the last publication left, and
    /// not a text of the content.
    private static let elsewhere: Set<DiagnosticCode> = [
        .missingFile, .emptyFile, .unreadableFile, .wrongEncoding, .templateSyntax, .unknownTemplate,
        .unknownTemplateName,
        .wrongTemplateForm, .unescapedText, .missingTemplate, .unusedTemplate, .unmarkedTemplate, .missingString,
        .unusedString,
        .stringPlace, .stringForm,
        .missingPassphrase, .sharedPassphrase, .shortPassphrase, .missingAddress, .unusedPassphrase, .sharpChange,
        .fewerRows,
        .changedRevision, .milderLevel, .lostParent, .emptiedList, .unreadablePublication,
        .goneAddress,
    ]

    @Test("has a mistake here that triggers it", arguments: DiagnosticCode.all.map(\.name))
    func fixture(_ name: String) throws {
        let code = try #require(DiagnosticCode.named(name))
        #expect(Self.elsewhere.contains(code) != Mistake.all.contains { $0.code == code })
    }
}
