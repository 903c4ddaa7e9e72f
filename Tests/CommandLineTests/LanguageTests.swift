import Foundation
import Languages
import ShikiriDiagnostics
import Testing

@Suite("The language of the terminal")
struct LanguageTests {
    private static let commands = [
        "build", "check", "preview", "transfer", "revisions", "distribute", "record", "new", "templates", "explain",
        "schemas",
    ]

    /// Mistakes of several kinds, one of them four times.
    private static let mistakes = [
        "guidance/handling.md": "---\ntitel: 情報の取扱い\n---\n\n[誓約書](../plegde.md)\n",
        "training/courses.yaml": """
        - id: KK-2026-01
          title: 行為規制の基礎
          kind: e-learning
          opens: 2026-07-01
          due: 2026-06-31
          passing_score: high

        """,
        "organization/employees.csv": """
        id,name,department,manager,status,joined
        E1,見本 一,td-dispatch,,在籍,2020-04-01
        E2,見本 二,td-dispach,E1,在籍,2020-04-01
        E3,見本 三,td-dispatch,E1,在籍
        E4,見本 四,td-dispatch,E1,在籍
        E5,見本 五,td-dispatch,E1,在籍
        E6,見本 六,td-dispatch,E1,在籍

        """,
    ]

    /// What somebody who reads Japanese sees, as a file that can be read. `SHIKIRI_RECORD=1` writes it anew, and fails.
    @Test("tells mistakes in Japanese as Tests/Golden/check.ja.txt has it")
    func golden() throws {
        let told = try CompanyFolder(Self.mistakes).run("check", "--language", "ja")
        #expect(told.status == 1)
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Golden")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["check.ja.txt"])
        let file = folder.appendingPathComponent("check.ja.txt")
        if ProcessInfo.processInfo.environment["SHIKIRI_RECORD"] == "1" {
            try Data((told.errors + told.output).utf8).write(to: file)
            Issue.record("recorded: read \(file.lastPathComponent), and run again")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == told.errors + told.output)
    }

    @Test("is English where nothing asks for another one, and never a mixture", arguments: commands)
    func help(_ command: String) throws {
        let english = try Command(["help", command]).output
        #expect(!english.isEmpty && !ForeignWords.isJapanese(english))
        let japanese = try Command(["help", command, "--language", "ja"]).output
        #expect(ForeignWords.isJapanese(japanese))
        #expect(ForeignWords.first(in: japanese, of: .ja) == nil)
        #expect(try Command(["help", command], environment: ["LANG": "ja_JP.UTF-8"]).output == japanese)
    }

    @Test("is chosen before the command or behind it")
    func places() throws {
        let behind = try Command(["explain", "unknown-key", "--language", "ja"])
        #expect(behind.output.contains("知らないキー"))
        #expect(try Command(["--language", "ja", "explain", "unknown-key"]).output == behind.output)
        #expect(try Command(["explain", "unknown-key", "--language=ja"]).output == behind.output)
    }

    @Test("leaves reports for machines in English, unless it is asked for by name")
    func machines() throws {
        let folder = try CompanyFolder(Self.mistakes)
        let words = ["check", "--format", "json", "--content", folder.path, "--as-of", "2026-11-24"]
        let english = try Command(words).output
        #expect(try Command(words, environment: ["LANG": "ja_JP.UTF-8"]).output == english)
        #expect(try Command(words + ["--language", "ja"]).output.contains("ではありません。"))
    }

    @Test(
        "is kept where the command line is wrong",
        arguments: [["build", "--jobs", "0"], ["check", "--nonsense"], ["transfer"], ["revisions", "2026-04-01"]])
    func complaints(_ words: [String]) throws {
        let told = try Command(words + ["--language", "ja"])
        #expect(told.status == 2)
        #expect(ForeignWords.isJapanese(told.errors))
        #expect(ForeignWords.first(in: told.errors, of: .ja) == nil)
    }
}
