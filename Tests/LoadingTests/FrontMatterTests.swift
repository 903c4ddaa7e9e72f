import ShikiriDiagnostics
import ShikiriLoading
import ShikiriModel
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    /// A file, its title, and the text and line with which its body begins.
    @Test(
        "is divided from the body",
        arguments: [
            ("---\ntitle: 題\n---\n本文\n", "題", "本文\n", 4), ("---\r\ntitle: 題\r\n---\r\n本文\r\n", "題", "本文\r\n", 4),
            ("---  \ntitle: 題\n---\t\n\n本文", "題", "\n本文", 4), ("---\ntitle: 題\n---", "題", "", 4),
            ("---\ntitle: 題\n---\n\n---\n\n本文", "題", "\n---\n\n本文", 4),
            ("\u{FEFF}---\ntitle: 題\n---\n本文", "題", "本文", 4), ("---\n---\n本文", nil, "本文", 3),
        ] as [(String, String?, String, Int)])
    func division(_ text: String, _ title: String?, _ body: String, _ line: Int) throws {
        let (source, matter, log) = try Self.read(text)
        let found = try #require(matter)
        #expect(log.findings.isEmpty)
        #expect(found.fields.text(of: "title") == title)
        #expect(String(decoding: source.bytes[found.bodyStart...], as: UTF8.self) == body)
        #expect(found.bodyLine == line)
    }

    @Test(
        "that can't be read is told and gives no page",
        arguments: [
            ("", "missing-front-matter", 1), ("本文\n", "missing-front-matter", 1),
            ("\n---\ntitle: 題\n---\n", "missing-front-matter", 1),
            ("----\ntitle: 題\n----\n", "missing-front-matter", 1),
            ("---\ntitle: 題\n", "unclosed-front-matter", 1), ("---\n", "unclosed-front-matter", 1),
            ("---\ntitle: [題\n---\n", "yaml-syntax", 3), ("---\n\ttitle: 題\n---\n", "yaml-tab", 2),
        ])
    func refused(_ text: String, _ code: String, _ line: Int) throws {
        let (_, matter, log) = try Self.read(text)
        #expect(matter == nil)
        #expect(log.findings.map(\.code.name) == [code])
        #expect(log.findings.first?.location.line == line)
    }

    private static func read(_ text: String) throws -> (SourceText, FrontMatter?, DiagnosticLog) {
        var log = DiagnosticLog()
        let source = try #require(SourceText(file: "a.md", bytes: Array(text.utf8), log: &log))
        let matter = FrontMatter(of: source, log: &log)
        return (source, matter, log)
    }
}
