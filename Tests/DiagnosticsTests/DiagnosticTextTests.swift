import Languages
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

    @Test("speak Japanese to those who read it")
    func japanese() {
        let place = SourceLocation(file: "a.md", line: 2, column: 5)
        let said = Message(
            en: "`titel` is no key", ja: "`titel` というキーはありません。",
            help: Phrase(en: "did you mean `title`?", ja: "`title` の書き誤りではありませんか。"))
        let findings = [Diagnostic(.unknownKey, said, at: place, otherPlaces: [SourceLocation(file: "b.md")], count: 3)]
        let writer = DiagnosticText(
            colour: .none, lines: SourceTexts(["a.md": "title: x\n見出しはtitelです"]), language: .ja)
        #expect(
            writer.render(findings + [Diagnostic(.badRow, said, at: place)]) == """
                a.md:2:5: エラー: `titel` というキーはありません。 [unknown-key]
                  2 | 見出しはtitelです
                    |         ^
                  直し方: `title` の書き誤りではありませんか。
                  ほかの場所: b.md:1、ほか 1 件（合わせて 3 件）

                a.md:2:5: 警告: `titel` というキーはありません。 [bad-row]
                  2 | 見出しはtitelです
                    |         ^
                  直し方: `title` の書き誤りではありませんか。

                エラー 3 件、警告 1 件

                """)
    }

    @Test(
        "ask the environment for a language",
        arguments: [
            ([:], MessageLanguage.en), (["LANG": "ja_JP.UTF-8"], .ja), (["LANG": "C.UTF-8"], .en),
            (["LANG": "ja_JP.UTF-8", "LC_ALL": "C"], .en), (["LANG": "en_US.UTF-8", "LC_MESSAGES": "ja_JP"], .ja),
            (["LANG": "ja_JP.UTF-8", "LC_ALL": ""], .ja), (["LC_TIME": "ja_JP"], .en),
        ])
    func environment(_ variables: [String: String], _ language: MessageLanguage) {
        #expect(MessageLanguage(environment: variables) == language)
    }

    @Test(
        "put the caret under the column, wherever it is on the line",
        arguments: [
            ("title: x", 1, "title: x", 0), ("title: x", 8, "title: x", 7), ("title", 6, "title", 5),
            ("title", 99, "title", 5), ("給電指令所", 3, "給電指令所", 4), ("ｶﾅ：x", 4, "ｶﾅ：x", 4), ("\tx", 2, " x", 1),
            ("𠮷野家", 2, "𠮷野家", 2),
        ])
    func columns(_ line: String, _ column: Int, _ shown: String, _ blanks: Int) {
        let lines = Self.rendered(line, column: column)
        #expect(lines[1] == "  1 | \(shown)")
        #expect(lines[2] == "    | \(String(repeating: " ", count: blanks))^")
    }

    @Test("show a part of a long line, with the caret in it")
    func longLine() {
        let lines = Self.rendered(
            String(repeating: "a", count: 500) + "誤" + String(repeating: "b", count: 500), column: 501)
        #expect(lines[1].count < 120)
        let caret = lines[2].prefix { $0 != "^" }.count
        #expect(caret == lines[1].prefix { $0 != "誤" }.count)
    }

    @Test(
        "never let a file drive the terminal",
        arguments: ["\u{1B}[31m", "\u{7}", "\u{9B}31m", "\u{8}\u{8}", "\u{0}", "\u{202E}txt", "\u{2066}x"])
    func controlCharacters(_ text: String) {
        let finding = Diagnostic(
            .badValue, "the value `\(text)`", at: ShikiriDiagnostics.SourceLocation(file: "\(text).md"),
            help: "`\(text)`")
        let writer = DiagnosticText(colour: .none, lines: SourceTexts(["\(text).md": "due: \(text)"]))
        let scalars = writer.render([finding]).unicodeScalars.filter { $0 != "\n" }
        #expect(scalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) })
    }

    @Test("say the same in colour")
    func colour() {
        let finding = Diagnostic(.unknownKey, "x", at: ShikiriDiagnostics.SourceLocation(file: "a.md"), help: "y")
        let lines = SourceTexts(["a.md": "title"])
        let coloured = DiagnosticText(colour: .ansi, lines: lines).render([finding])
        #expect(coloured.contains("\u{1B}[1;31m"))
        #expect(
            coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
                == DiagnosticText(colour: .none, lines: lines).render([finding]))
    }

    @Test("count errors and warnings", arguments: [(0, 0, ""), (1, 0, "1 error"), (2, 1, "2 errors, 1 warning")])
    func summary(_ errors: Int, _ warnings: Int, _ words: String) {
        let place = ShikiriDiagnostics.SourceLocation(file: "a.md")
        let findings =
            Array(repeating: Diagnostic(.badValue, "x", at: place), count: errors)
            + Array(repeating: Diagnostic(.badRow, "x", at: place), count: warnings)
        #expect(writer.summary(of: findings) == words)
    }

    private static func rendered(_ line: String, column: Int) -> [String] {
        let place = ShikiriDiagnostics.SourceLocation(file: "a.md", line: 1, column: column)
        return DiagnosticText(colour: .none, lines: SourceTexts(["a.md": line]))
            .render([Diagnostic(.badValue, "x", at: place)]).split(separator: "\n").map(String.init)
    }

    @Test("of one kind are folded from the fourth on")
    func folding() {
        var log = DiagnosticLog()
        let findings = (1...1000).map { Diagnostic(.badRow, "bad", at: SourceLocation(file: "r.csv", line: $0)) }
        log.reportFolded(findings) { Phrase(en: "\($0) bad rows", ja: "\($0)") }
        #expect(log.findings.count == 1)
        #expect(log.findings.first?.count == 1000)
        #expect(log.findings.first?.otherPlaces.map(\.line) == [2, 3, 4, 5])
        #expect(writer.render(log.sorted).contains("and 995 more (1000 in all)"))
    }
}
