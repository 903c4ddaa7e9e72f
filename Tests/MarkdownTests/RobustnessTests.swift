import ShikiriMarkdown
import Testing

@Suite("Whatever the input is")
struct RobustnessTests {
    private static let scraps = [
        "*", "**", "***", "_", "`", "```\n", "~~~\n", "[", "]", "(", ")", "![", "[^1]", "[^1]: ", "[a]: b\n", "<", ">",
        "> ", "- ", "1. ",
        "    ", "\t", "\n", "\n\n", "\r\n", "\r", "|", "|---|\n", "| a | b |\n|---|:-:|\n", "\\", "&amp;", "&#91;", "&",
        "# ", "{#x}", "===\n",
        "---\n", "[!NOTE]", "> [!TIP] ", "日本", "「重要」", "。", "（", "）", "Ａ", "é", "😀", "\u{10FFFE}", "\u{0}", "<div>",
        "</div>", "<!--", "-->",
        "<http://x>", "[a](b.md)", "](javascript:x)", "\u{3000}", "  \n", "word ", "[^1]: d\n\n    e\n",
        "~~", "~", "\\~", "&#126;", "｜", "《", "》", "https://a.jp/x", "www.a.jp", "a@b.jp", "- [x] ", "[ ] ", ": ",
        "語\n: 義\n", "<br>", "<sup>", "</sup>", "<ruby>", "</ruby>", "<rt>", "</rt>", "<details>\n", "</details>\n",
        "<summary>", "</summary>", "<DEL>", "</del >", "<kbd/>",
    ].map { Array($0.utf8) }

    private func check(_ source: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
        let document = MarkdownDocument(source: source, options: .portal)
        if let fault = faultOfMarkup(document.html) {
            Issue.record(
                "\(fault) in \(String(decoding: source, as: UTF8.self).debugDescription)",
                sourceLocation: sourceLocation)
        }
        for section in document.sections where faultOfMarkup(Array(document.html(in: section.extent))) != nil {
            Issue.record(
                "unbalanced section in \(String(decoding: source, as: UTF8.self).debugDescription)",
                sourceLocation: sourceLocation)
        }
        #expect(String(validating: document.plainText, as: UTF8.self) != nil)
        #expect(Set(document.anchors).count == document.anchors.count)
        #expect(document.problems.allSatisfy { $0.line >= 1 && $0.column >= 1 })
        #expect(document.links.allSatisfy { $0.line >= 1 && $0.column >= 1 })
        let line = MarkdownInline(String(decoding: source, as: UTF8.self), options: .portal)
        #expect(faultOfMarkup(line.html) == nil)
    }

    @Test("Bytes at random", arguments: 0..<8)
    func byteSoup(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            check((0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test("Markdown at random", arguments: 0..<16)
    func markdownSoup(seed: UInt64) {
        var random = SeededGenerator(seed: 1000 + seed)
        for _ in 0..<150 {
            let count = Int.random(in: 1...40, using: &random)
            check((0..<count).flatMap { _ in Self.scraps.randomElement(using: &random) ?? [] })
        }
    }

    @Test(
        "The specification's examples, changed in a few places",
        .enabled(
            if: Specification.has("commonmark-0.30.json"),
            "commonmark-0.30.json is in neither ../shared/data nor SHIKIRI_SPEC_DIR"))
    func mutatedExamples() throws {
        var random = SeededGenerator(seed: 7)
        for example in try Specification.examples("commonmark-0.30.json") {
            var source = Array(example.markdown.utf8)
            for _ in 0..<3 {
                let place = Int.random(in: 0...source.count, using: &random)
                let end = min(source.count, place + Int.random(in: 0...3, using: &random))
                source.replaceSubrange(place..<end, with: Self.scraps.randomElement(using: &random) ?? [])
                check(source)
            }
        }
    }

    @Test(
        "Deep nesting, long lines and many repetitions",
        arguments: [
            (">", 20_000), ("> ", 5_000), ("- ", 2_000), ("*a ", 20_000), ("**a", 20_000), ("[", 20_000),
            ("[a](", 5_000), ("![", 20_000),
            ("[^", 20_000), ("[^a", 20_000), ("`", 20_000), ("a*「", 20_000), ("| ", 20_000), ("\\", 20_000),
            ("{#", 20_000), ("<", 20_000),
            ("&", 20_000), ("*「x」*y", 10_000), ("[a](b) ", 10_000), ("[a](b)\n", 10_000), ("[^1]: a\n", 5_000),
            ("# a\n", 5_000),
            ("> [!NOTE]\n\n", 2_000), ("| a |\n|---|\n\n", 2_000), ("日本\n", 10_000), ("[^x] ", 10_000),
        ])
    func extremes(piece: String, count: Int) {
        check(Array(String(repeating: piece, count: count).utf8))
        check(Array(("x[^1]\n\n| a |\n|---|\n" + String(repeating: piece, count: count / 4) + "\n\n[^1]: b\n").utf8))
    }

    @Test("A NUL and bytes that aren't UTF-8 show as U+FFFD, and the latter are a problem")
    func invalidText() {
        let document = MarkdownDocument(source: [0x61, 0xFF, 0x62, 0x00, 0x63], firstLine: 3, options: .test)
        #expect(String(decoding: document.html, as: UTF8.self) == "<p>a\u{FFFD}b\u{FFFD}c</p>\n")
        #expect(document.problems.map(\.code) == [.invalidUTF8])
        #expect(document.problems.first?.line == 3)
    }

    @Test(
        "UTF-8 is told from what isn't",
        arguments: [
            ([0xC3, 0xA9], true), ([0xE3, 0x81, 0x82], true), ([0xF0, 0x9F, 0x98, 0x80], true), ([0xC0, 0x80], false),
            ([0xE0, 0x80, 0x80], false), ([0xED, 0xA0, 0x80], false), ([0xF5, 0x80, 0x80, 0x80], false),
            ([0xF0, 0x80, 0x80, 0x80], false),
            ([0xE3, 0x81], false), ([0x80], false), ([0xF4, 0x90, 0x80, 0x80], false),
            ([0xF4, 0x8F, 0xBF, 0xBE], false),
            ([0xF4, 0x8F, 0xBF, 0xBF], true), ([0xED, 0x9F, 0xBF], true), ([0xE0, 0xA0, 0x80], true),
        ] as [([UInt8], Bool)])
    func validation(bytes: [UInt8], isValid: Bool) {
        for padding in 0..<9 {
            let filler = [UInt8](repeating: 0x61, count: padding)
            for around in [filler, [0xE3, 0x81, 0x82] + filler] {
                let document = MarkdownDocument(source: around + bytes + around, options: .test)
                #expect(document.problems.isEmpty == isValid)
            }
        }
    }

    @Test("Rendering the same page twice, and on several threads, gives the same bytes")
    func repeatable() async {
        let source = Array("# **「題」**です {#x}\n\n[^1] [^2]\n\n| a |\n|---|\n| [^1] |\n\n[^1]: b\n[^2]: c\n".utf8)
        let expected = MarkdownDocument(source: source, options: .portal).html
        await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<50 {
                group.addTask { MarkdownDocument(source: source, options: .portal).html }
            }
            for await html in group { #expect(html == expected) }
        }
    }
}
