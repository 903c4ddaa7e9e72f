package import ShikiriModel

/// What `shikiri explain` says of a file of the content, and of its keys.
package struct FileExplanation: Sendable {
    private let file: ContentFile
    private let wording: ShapeWording

    /// Explains a file in a language.
    package init(_ file: ContentFile, in language: Language) {
        self.file = file
        wording = ShapeWording(language: language)
    }

    /// The file with all its keys.
    package var text: String {
        let form = formInWords.map { "\n\n\($0)" } ?? ""
        let head = "\(file)\n\n\(file.title[wording.language]). \(file.meaning[wording.language])\(form)\(personal)"
        guard !rows.isEmpty else { return head }
        let width = rows.map(\.path.count).max() ?? 0
        let lines = rows.map { row in
            let name = row.path + String(repeating: " ", count: width - row.path.count)
            let presence = wording.presence(row.key.presence)
            return "  \(name)  \(row.key.meaning[wording.language])\(presence.isEmpty ? "" : " [\(presence)]")"
        }
        return head + "\n\n" + lines.joined(separator: "\n")
    }

    /// The keys of a name, or of a path of names such as `audience.companies`, each with all that is known of it.
    package func texts(ofKey name: String) -> [String] {
        let exact = rows.filter { $0.path == name }
        return (exact.isEmpty ? rows.filter { $0.key.name == name } : exact).map(text)
    }

    /// The names by which its keys can be asked for.
    package var keyNames: [String] { rows.map(\.path) }

    /// The files that have a key of a name.
    package static func files(withKey name: String) -> [ContentFile] {
        ContentFile.allCases.filter { file in
            (file.keys.map { KeyRow.rows(of: $0) } ?? []).contains { $0.path == name || $0.key.name == name }
        }
    }

    private var rows: [KeyRow] { file.keys.map { KeyRow.rows(of: $0) } ?? [] }

    private func text(of row: KeyRow) -> String {
        var lines = ["\(file): \(row.path)", "", row.key.meaning[wording.language]]
        lines.append("  " + wording.pick("書き方: ", "takes: ") + wording.words(row.key.shape))
        let presence = wording.presence(row.key.presence)
        if !presence.isEmpty { lines.append("  " + presence) }
        if row.key.isPersonal { lines.append("  " + wording.pick("個人の情報", "about a person")) }
        if !row.key.headings.isEmpty {
            lines.append("  " + wording.pick("見出しの名前: ", "headings: ") + row.key.headings.joined(separator: ", "))
        }
        if let example = row.key.example {
            lines.append("  " + wording.pick("例: ", "example: ") + "\(row.key.name): \(example)")
        }
        for word in row.words {
            let others = word.otherWords.isEmpty ? "" : " (\(word.otherWords.joined(separator: ", ")))"
            lines.append("    \(word.word)\(others): \(word.meaning[wording.language])")
        }
        return lines.joined(separator: "\n")
    }

    private var formInWords: String? {
        switch file.form {
        case .mapping: wording.pick("YAML。キーと値。", "YAML: keys with values.")
        case .list: wording.pick("YAML のリスト。一つの項目に次のキー。", "A YAML list; each item has these keys.")
        case .table: wording.pick("CSV。最初の行に列の名前。", "CSV; the first row names the columns.")
        case .page:
            wording.pick("Markdown。`---` の行のあいだに次のキー。", "Markdown; these keys stand between two lines of `---`.")
        case .bytes: nil
        }
    }

    private var personal: String {
        file.isPersonal ? wording.pick("\n個人の情報がある。", "\nIt holds personal data.") : ""
    }
}
