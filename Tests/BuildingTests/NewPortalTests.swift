import Foundation
import ShikiriBuilding
import ShikiriDiagnostics
import ShikiriModel
import Testing

/// What `shikiri new` writes.
@Suite("A new portal")
struct NewPortalTests {
    static let project = URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/")

    /// A new portal in a folder of its own, removed with the value.
    final class Folder {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("new-\(UUID().uuidString)").path

        init(_ language: Language, today: CalendarDay, with given: SystemFiles? = nil) throws {
            try StartingPortal(in: path, templates: nil).write(today: today, in: language, with: given)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        var files: [String] {
            (FileManager.default.enumerator(atPath: path + "/content")?.compactMap { $0 as? String } ?? []).sorted()
        }

        func text(_ file: String) throws -> String {
            try String(contentsOfFile: path + "/content/" + file, encoding: .utf8)
        }

        func options(asOf: CalendarDay) -> BuildOptions {
            BuildOptions(
                content: path + "/content", templates: NewPortalTests.project + "/templates", output: path + "/output",
                asOf: asOf, jobs: 2, strict: false)
        }
    }

    private static let days = ["2026-11-24", "2028-02-29", "2027-03-31"]

    @Test("has every kind of input that there is", arguments: [Language.ja, .en])
    func kinds(_ language: Language) throws {
        let folder = try Folder(language, today: try #require(CalendarDay("2026-11-24")))
        #expect(Set(folder.files.compactMap { ContentFile(path: $0) }) == Set(ContentFile.allCases))
    }

    @Test(
        "builds, and has no findings but the places to be filled, which are in nearly every file",
        arguments: [Language.ja, .en], days)
    func placeholders(_ language: Language, _ day: String) throws {
        let today = try #require(CalendarDay(day))
        let folder = try Folder(language, today: today)
        let found = Build(folder.options(asOf: today)).check().sorted
        #expect(found.filter { $0.code != .placeholder }.map { "\($0.location): \($0.message)" } == [])
        // Nothing is to be filled in mappings, words of the search, and what systems write.
        let marks = ["要記入", "TBD", "contact@example.jp"]
        let files = folder.files.filter { ContentFile(path: $0) != nil && ContentFile(path: $0) != .packNames }
        let open = try files.filter { file in
            let text = try folder.text(file)
            return marks.contains { text.contains($0) }
        }
        #expect(Set(found.map(\.location.file)) == Set(open) && open.count > 15)
        _ = try Build(folder.options(asOf: today)).run()
    }

    @Test("says of each key what is declared of it", arguments: [Language.ja, .en])
    func comments(_ language: Language) throws {
        let folder = try Folder(language, today: try #require(CalendarDay("2026-11-24")))
        let texts = try folder.files.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.map(folder.text)
        let all = texts.joined(separator: "\n")
        for file in ContentFile.allCases {
            for key in file.keys?.keys ?? [] where file != .tables {
                #expect(all.contains(key.meaning[language]), "\(file) \(key.name)")
            }
        }
    }

    @Test(
        "has examples that fit where their comment sign is taken away",
        arguments: ["controls.yaml", "training/courses.yaml"])
    func examples(_ file: String) throws {
        let today = try #require(CalendarDay("2026-11-24"))
        let folder = try Folder(.en, today: today)
        let examples = ["# evidence:", "# valid_for:", "# newcomers_due:", "# passing_score:"]
        let text = examples.reduce(try folder.text(file)) { $0.replacing($1, with: String($1.dropFirst(2))) }
            .replacing("evidence:", with: "evidence: a photograph")
        try text.write(toFile: folder.path + "/content/" + file, atomically: true, encoding: .utf8)
        let found = Build(folder.options(asOf: today)).check().sorted
        #expect(found.filter { $0.code != .placeholder }.map { "\($0.location): \($0.message)" } == [])
    }

    /// A roster and an export of two systems, how they are encoded, and how many rows the export has.
    struct Systems: CustomTestStringConvertible, Sendable {
        let name: String
        let encoding: String.Encoding
        let roster: String
        let export: String
        let rows: Int

        var testDescription: String { name }
    }

    private static let systems = [
        Systems(
            name: "CP932 with title lines and decorated headings", encoding: .shiftJIS,
            roster:
                "社員名簿（全社）,,,,\n作成日,2026年11月1日,,,\n\n【社員番号】※,氏名（漢字）,所属コード,所属名,等級,在籍区分\n001234,見本 一,A01,系統部,3,在籍中\n001235,見本 二,B02,取引部,4,育休\n",
            export:
                "受講履歴一覧\n出力日: 2026/11/20\n社員番号（必須）,氏名,講座コード,講座名,受講状況,修了日\n1234,見本 一,KK-1,基礎,修了,2026/11/02\n1235,見本 二,KK-1,基礎,未受講,\n",
            rows: 2),
        Systems(
            name: "UTF-16 with semicolons and English headings", encoding: .utf16,
            roster:
                "Employee ID;Name;Department;Email\nA1;Sample One;Grid/Operations;a1@example.jp\nA2;Sample Two;Grid;a2@example.jp\n",
            export:
                "Employee ID;Course ID;Completion status;Score;Completed on\nA1;S-1;Completed;80;23/10/2026\nA2;S-1;In progress;;\nA2;S-2;Failed;10;\n",
            rows: 3),
        Systems(
            name: "Japanese headings of a learning system", encoding: .utf8,
            roster: "従業員番号\t従業員名\t所属部署\t役職名\tメール\nE1\t見本 一\t本社/人事部\t部長\te1@example.jp\nE2\t見本 二\t本社\t\te2@example.jp\n",
            export:
                "ログインID,受講者氏名,コース名,進捗状況,受講完了日,テスト得点\nE1,見本 一,行為規制の基礎（2026年度）,受講済み,2026年10月2日,90\nE2,見本 二,行為規制の基礎（2026年度）,学習中,,\n",
            rows: 2),
    ]

    @Test("with files of other systems builds and reads every row", arguments: Self.systems, [Language.ja, .en])
    func foreign(_ systems: Systems, _ language: Language) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("systems-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (roster, export) = (folder.appendingPathComponent("hr.csv"), folder.appendingPathComponent("lms.csv"))
        try #require(systems.roster.data(using: systems.encoding)).write(to: roster)
        try #require(systems.export.data(using: systems.encoding)).write(to: export)
        let given = try SystemFiles(roster: roster.path, exports: [export.path], in: language)
        try check(given, language, people: 2, rows: systems.rows)
    }

    @Test("with the sample's own roster and exports builds and reads every row")
    func sample() throws {
        let records = Self.project + "/content/training/records/"
        let names = try FileManager.default.contentsOfDirectory(atPath: records).sorted()
        let given = try SystemFiles(
            roster: Self.project + "/content/organization/employees.csv", exports: names.map { records + $0 }, in: .ja)
        let today = try #require(CalendarDay("2026-11-24"))
        let folder = try Folder(.ja, today: today, with: given)
        let (log, open) = Build(folder.options(asOf: today)).examine()
        #expect(log.sorted.filter { $0.severity == .error }.map { "\($0.location): \($0.message)" } == [])
        // Two rows are broken on purpose, and some name courses that no portal has.
        #expect(open.rows.read > 4_000 && open.rows.used > open.rows.read - 10, "\(open.rows)")
    }

    private func check(_ given: SystemFiles, _ language: Language, people: Int, rows: Int) throws {
        let today = try #require(CalendarDay("2026-11-24"))
        let folder = try Folder(language, today: today, with: given)
        let (log, open) = Build(folder.options(asOf: today)).examine()
        // What the roster can't say is told: the operations of departments, who leads whom, and since when somebody is away.
        let expected: Set<DiagnosticCode> = [.placeholder, .inNobodysPack, .noOperations, .leaveDisagrees]
        let told = log.sorted.filter { !expected.contains($0.code) }
        #expect(told.map { "\($0.location): \($0.message)" } == [])
        #expect(open.rows.read == rows && open.rows.used == rows, "\(open.rows) \(given.mappings)")
        let report = try Build(folder.options(asOf: today)).run()
        #expect(report.warnings.filter { $0.code == .unknownReference } == [])
    }

    @Test("says why each column was taken for what it is, and leaves what it can't tell to the author")
    func reasons() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("odd-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("【社員番号】,よみ,所属,在籍区分\nE1,みほん,本社,謎\n".utf8).write(to: file)
        let text = try SystemFiles(roster: file.path, exports: [], in: .ja).mappings
        #expect(text.contains("id: \"【社員番号】\"  # 見出しが「社員番号」に似ている"), "\(text)")
        #expect(text.contains("department: \"所属\"  # 見出しが「所属」"))
        #expect(text.contains("# 要記入 name: どの見出しか分からない"))
        #expect(text.contains("# 要記入 謎: 意味が分からない"))
        #expect(text.contains("- \"よみ\"  # 何の列か分からない"))
    }
}
