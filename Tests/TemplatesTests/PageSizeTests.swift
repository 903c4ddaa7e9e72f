import ShikiriDiagnostics
import ShikiriTemplates
import Testing

@Suite("Templates that would make a page without end")
struct PageSizeTests {
    /// Each partial includes the next one twice: sixty of them would write more than a disk can hold.
    private static func doubling(_ levels: Int) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: (0..<levels).map { level in
                ("p\(level)", level + 1 < levels ? "{{>p\(level + 1)}}{{>p\(level + 1)}}" : "{{title}}")
            })
    }

    @Test("are found, however few files they are")
    func doublingPartials() {
        var log = DiagnosticLog()
        #expect(TemplateCase("{{>p0}}", with: Self.doubling(60)).load(log: &log) == nil)
        #expect(log.sorted.map(\.code) == [.templateSyntax])
    }

    @Test("are told from those that include each other a few times")
    func fewPartials() throws {
        var log = DiagnosticLog()
        let templates = try #require(TemplateCase("{{>p0}}", with: Self.doubling(5)).load(log: &log))
        #expect(templates.text("page", ["title": .text("a")], language: "ja") == String(repeating: "a", count: 16))
    }

    @Test("are found where partials stand in each other too deep")
    func deepPartials() {
        var partials = Dictionary(uniqueKeysWithValues: (0..<150).map { ("p\($0)", "{{>p\($0 + 1)}}") })
        partials["p150"] = "{{title}}"
        var log = DiagnosticLog()
        #expect(TemplateCase("{{>p0}}", with: partials).load(log: &log) == nil)
        #expect(log.sorted.map(\.message) == ["partials and sections stand in each other more than 100 deep"])
    }

    @Test("are found where very many partials include each other in a ring")
    func ring() {
        let partials = Dictionary(
            uniqueKeysWithValues: (0..<20_000).map { ("p\($0)", "{{>p\(($0 + 1) % 20_000)}}") })
        var log = DiagnosticLog()
        #expect(TemplateCase("{{>p0}}", with: partials).load(log: &log) == nil)
        #expect(log.sorted.map(\.message) == ["`p0` includes itself through `p1`"])
    }
}
