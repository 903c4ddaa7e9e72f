import ShikiriDiagnostics
import ShikiriLoading
import Testing

@Suite("Text files")
struct SourceTextTests {
    /// Bytes, and the line and column of the first that isn't UTF-8.
    @Test(
        "that aren't UTF-8 are told where they begin not to be",
        arguments: [
            ([0x80], 1, 1), ([0x61, 0x0A, 0xFF], 2, 1), (Array("あい".utf8) + [0x82, 0xA0], 1, 3),
            // An overlong slash, a surrogate, a number beyond Unicode, a sequence that is cut off.
            ([0xC0, 0xAF], 1, 1), ([0x61, 0xED, 0xA0, 0x80], 1, 2), ([0xF4, 0x90, 0x80, 0x80], 1, 1),
            ([0x61, 0x62, 0xE3, 0x81], 1, 3),
        ] as [([UInt8], Int, Int)])
    func invalid(_ bytes: [UInt8], _ line: Int, _ column: Int) {
        var log = DiagnosticLog()
        #expect(SourceText(file: "a.md", bytes: bytes, log: &log) == nil)
        #expect(log.findings.map(\.code) == [.wrongEncoding])
        let place = ShikiriDiagnostics.SourceLocation(file: "a.md", line: line, column: column)
        #expect(log.findings.first?.location == place)
    }

    @Test("are taken whole", arguments: ["", "a", "題\u{10FFFF}\u{E000}"])
    func valid(_ text: String) throws {
        var log = DiagnosticLog()
        let source = try #require(SourceText(file: "a.md", bytes: Array(text.utf8), log: &log))
        #expect(source.bytes == Array(text.utf8))
        let marked = try #require(SourceText(file: "a.md", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), log: &log))
        #expect(marked.bytes == Array(text.utf8))
        #expect(log.findings.isEmpty)
    }
}
