import ShikiriDiagnostics
import Testing

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
