import ShikiriDiagnostics
import Testing

@Suite("Findings as text")
struct DiagnosticTextTests {
    private let writer = DiagnosticText(
        colour: .none, lines: SourceTexts(["a.md": "title: x\n見出しはtitelです\n\tdue: \u{1B}[31m"]))

    @Test("show the line with a caret under wide characters")
    func caret() {
        let finding = Diagnostic(
            .unknownKey, "`titel` is no key", at: SourceLocation(file: "a.md", line: 2, column: 5),
            help: "did you mean `title`?")
        #expect(
            writer.render([finding]) == """
                a.md:2:5: error: `titel` is no key [unknown-key]
                  2 | 見出しはtitelです
                    |         ^
                  help: did you mean `title`?

                1 error

                """)
    }

    @Test("never let a file drive the terminal")
    func controlCharacters() {
        let finding = Diagnostic(.badValue, "x", at: SourceLocation(file: "a.md", line: 3, column: 2))
        #expect(!writer.render([finding]).contains("\u{1B}"))
    }

    @Test("of one kind are folded from the fourth on")
    func folding() {
        var log = DiagnosticLog()
        let findings = (1...1000).map { Diagnostic(.badRow, "bad", at: SourceLocation(file: "r.csv", line: $0)) }
        log.reportFolded(findings) { "\($0) bad rows" }
        #expect(log.findings.count == 1)
        #expect(log.findings.first?.count == 1000)
        #expect(log.findings.first?.otherPlaces.map(\.line) == [2, 3, 4, 5])
        #expect(writer.render(log.sorted).contains("and 995 more (1000 in all)"))
    }
}

@Suite("Codes")
struct CodeTests {
    @Test("are unique, kebab-case, and fully explained")
    func explained() {
        #expect(Set(DiagnosticCode.all.map(\.name)).count == DiagnosticCode.all.count)
        for code in DiagnosticCode.all {
            #expect(code.name.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
            #expect(![code.meaning, code.reason, code.example, code.remedy].contains(""))
        }
    }
}

@Suite("Suggestions")
struct SuggestionTests {
    @Test(
        "name the word that was probably meant",
        arguments: [
            ("titel", "title"), ("descripton", "description"), ("TITLE", "title"), ("odrer", "order"),
        ])
    func nearest(_ written: String, _ meant: String) {
        #expect(Suggestion.nearest(to: written, among: ["title", "description", "order", "tags"]) == meant)
    }

    @Test("stay unsaid where nothing is near")
    func nothing() {
        #expect(Suggestion.nearest(to: "zzzzzz", among: ["title", "order"]) == nil)
    }
}

@Suite("Findings for machines")
struct MachineFormatTests {
    private let finding = Diagnostic(.brokenLink, "a \"b\"\n", at: SourceLocation(file: "a.md", line: 3, column: 4))

    @Test("JSON has the promised keys, escaped")
    func json() {
        let text = DiagnosticJSON.render([finding])
        for part in [
            "\"severity\": \"error\"", "\"code\": \"broken-link\"", "\"line\": 3", "\"column\": 4", "\"help\": null",
            "a \\\"b\\\"\\n",
        ] {
            #expect(text.contains(part))
        }
    }

    @Test("SARIF names version, rule and place")
    func sarif() {
        let text = DiagnosticSARIF.render([finding])
        for part in ["\"version\": \"2.1.0\"", "\"ruleId\": \"broken-link\"", "\"startLine\": 3", "\"uri\": \"a.md\""] {
            #expect(text.contains(part))
        }
    }
}
