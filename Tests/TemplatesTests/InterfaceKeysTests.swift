import ShikiriDiagnostics
import ShikiriTemplates
import Testing

@Suite("The keys of the interface strings")
struct InterfaceKeysTests {
    @Test("that a language lacks are told where another has them")
    func missing() {
        let keys = InterfaceKeys([language("ja", ["home", "search_here"]), language("en", ["search_heer", "home"])])
        let findings = keys.missing
        #expect(findings.map(\.message) == ["`ja.yaml` has no `search_heer`", "`en.yaml` has no `search_here`"])
        #expect(findings.map(\.location.file) == ["en.yaml", "ja.yaml"])
        #expect(findings[1].help == "it has `search_heer`, which no other language has")
        #expect(findings.allSatisfy { $0.code == .missingString })
    }

    @Test("that every language has and something shows are fine")
    func fine() {
        let keys = InterfaceKeys([language("ja", ["home", "search"]), language("en", ["search", "home"])])
        #expect(keys.missing.isEmpty)
        #expect(keys.unused(besides: ["home", "search"]).isEmpty)
        #expect(keys.all == ["home", "search"])
    }

    @Test("that nothing shows are warnings in each language")
    func unused() {
        let keys = InterfaceKeys([language("ja", ["home", "spare"]), language("en", ["spare"])])
        let findings = keys.unused(besides: ["home"])
        #expect(
            findings.map(\.location) == [SourceLocation(file: "ja.yaml", line: 2), SourceLocation(file: "en.yaml")])
        #expect(findings.allSatisfy { $0.severity == .warning })
    }

    private func language(_ name: String, _ keys: [String]) -> InterfaceKeys.Language {
        let file = name + ".yaml"
        return InterfaceKeys.Language(
            file: file,
            keys: keys.enumerated().map { Located($0.element, at: SourceLocation(file: file, line: $0.offset + 1)) })
    }
}
