import Foundation
import ShikiriModel
import ShikiriReference
import Testing

/// Every key of every file.
private let rows = ContentFile.allCases.flatMap { file in
    (file.keys.map { KeyRow.rows(of: $0) } ?? []).map { (file, $0) }
}

@Suite("The reference of the content")
struct ReferenceTests {
    @Test("has the chapters that the declarations give", arguments: ReferenceChapter.all.map(\.name))
    func chapters(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/shikiri/Documentation.docc")
        let chapter = try #require(ReferenceChapter.all.first { $0.name == name })
        let written = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        #expect(
            written == chapter.text, "run: swift run shikiri explain --chapters Sources/shikiri/Documentation.docc")
    }

    @Test("says what each key and word means, in Japanese and in English")
    func meanings() {
        for (file, row) in rows {
            for meaning in [row.key.meaning] + row.words.map(\.meaning) {
                #expect(meaning.ja.unicodeScalars.contains { $0.value >= 0x3040 }, "\(file) \(row.path)")
                #expect(
                    !meaning.en.isEmpty && !meaning.en.hasSuffix(".") && meaning.en != meaning.ja, "\(file) \(row.path)"
                )
            }
        }
        for file in ContentFile.allCases {
            #expect(!file.title.ja.isEmpty && !file.title.en.isEmpty && file.meaning.en.hasSuffix("."), "\(file)")
        }
    }

    @Test("explains each key by its path, in both languages", arguments: [Language.ja, .en])
    func explanations(_ language: Language) {
        for (file, row) in rows {
            let texts = FileExplanation(file, in: language).texts(ofKey: row.path)
            #expect(texts.count == 1 && texts[0].contains(row.key.meaning[language]), "\(file) \(row.path)")
        }
    }

    @Test("marks what is about a person in every table of people")
    func personal() {
        for (file, row) in rows where file.keys?.isAboutPeople == true {
            #expect(row.key.isPersonal, "\(file) \(row.path)")
        }
    }

    @Test("has no key twice in one mapping, and names of one form")
    func names() {
        for (file, group) in Dictionary(grouping: rows, by: \.0) {
            let paths = group.map(\.1.path)
            #expect(Set(paths).count == paths.count, "\(file)")
        }
    }

    @Test(
        "finds the file of a path",
        arguments: [
            ("portal.yaml", ContentFile.portal), ("index.md", .plainPages), ("guidance/a/b.md", .guidance),
            ("guidance/a.md", .guidance), ("news/2026.md", .news), ("rules/transfers/2026-04-01.yaml", .revisions),
            ("training/records/a/b.csv", .records), ("training/courses.yaml", .courses),
        ])
    func paths(_ path: String, _ file: ContentFile) {
        #expect(ContentFile(path: path) == file)
    }

    @Test(
        "knows no file elsewhere",
        arguments: ["portal.yml", "rules/a.md", "rules/transfers/old/2026-04-01.yaml", "guidance/a.txt", "training/"])
    func strangers(_ path: String) {
        #expect(ContentFile(path: path) == nil)
    }
}
