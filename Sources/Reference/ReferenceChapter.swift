package import ShikiriModel

/// A chapter of the reference: the files of one part of the content, in Markdown, as the documentation holds it.
package struct ReferenceChapter: Sendable {
    private let chapter: ContentFile.Chapter

    /// The chapter about one part.
    package init(_ chapter: ContentFile.Chapter) {
        self.chapter = chapter
    }

    /// All chapters.
    package static let all = ContentFile.Chapter.allCases.map(ReferenceChapter.init)

    /// The name of its file.
    package var name: String { "Content-\(chapter.rawValue).md" }

    /// The chapter.
    package var text: String {
        let files = ContentFile.allCases.filter { $0.chapter == chapter }
        let names = files.map { "`\($0)`" }.joined(separator: ", ")
        let head = """
            # Content: \(title.en)（\(title.ja)）

            \(names): what each file may say. `shikiri explain --chapters` writes this chapter from the declarations.
            """
        return ([head] + files.map(section)).joined(separator: "\n\n") + "\n"
    }

    private var title: Meaning {
        switch chapter {
        case .portal: Meaning(ja: "ポータルとページ", en: "the portal and its pages")
        case .organization: Meaning(ja: "組織と人", en: "the organisation and its people")
        case .rules: Meaning(ja: "ルール", en: "the rules")
        case .training: Meaning(ja: "研修", en: "training")
        case .registers: Meaning(ja: "台帳", en: "registers")
        }
    }

    private func section(_ file: ContentFile) -> String {
        let personal = file.isPersonal ? "\n\nIt holds personal data.\n個人の情報がある。" : ""
        let head =
            "## `\(file)`\n\n\(file.title.en). \(file.meaning.en)\n\n\(file.title.ja)。\(file.meaning.ja)\(personal)"
        guard let keys = file.keys else { return head }
        let rows = KeyRow.rows(of: keys)
        let table =
            ["| key | takes | | meaning | 意味 |", "|---|---|---|---|---|"] + rows.map(Self.row)
        return head + "\n\n" + table.joined(separator: "\n") + Self.words(rows)
    }

    private static func row(_ row: KeyRow) -> String {
        let wording = ShapeWording(language: .en)
        let cells = [
            "`\(row.path)`", wording.words(row.key.shape), wording.presence(row.key.presence), row.key.meaning.en,
            row.key.meaning.ja
                + (row.key.headings.isEmpty ? "" : "（見出し: \(row.key.headings.joined(separator: "、"))）"),
        ]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }

    /// The words that its keys allow, each list once.
    private static func words(_ rows: [KeyRow]) -> String {
        var told: Set<[String]> = []
        let lists = rows.compactMap { row -> String? in
            guard !row.words.isEmpty, told.insert(row.words.map(\.word)).inserted else { return nil }
            let items = row.words.map { word in
                let others = word.otherWords.isEmpty ? "" : ", also \(word.otherWords.joined(separator: ", "))"
                return "- `\(word.word)`\(others): \(word.meaning.en)（\(word.meaning.ja)）"
            }
            return "\n\nThe words of `\(row.path)`:\n\n" + items.joined(separator: "\n")
        }
        return lists.joined()
    }
}
