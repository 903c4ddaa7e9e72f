package import ShikiriModel

/// A value of a commented file.
package indirect enum SampleValue: Sendable {
    /// What stands behind the key on its line.
    case inline(String)
    /// Keys inside, each on a line of its own.
    case keys([(key: String, value: SampleValue)])
    /// A list of keys inside.
    case items([[(key: String, value: SampleValue)]])
}

/// Writes files for somebody who begins: each key with what is declared of it as a comment, and those that have no value
/// yet as an example that is commented out.
package struct CommentedFile: Sendable {
    private let wording: ShapeWording

    /// Writes comments in a language.
    package init(in language: Language) {
        wording = ShapeWording(language: language)
    }

    /// A file of the content: what it is, then its keys. In a list the first item alone has comments.
    package func text(_ file: ContentFile, _ items: [[(key: String, value: SampleValue)]]) -> String {
        let head = heading(file)
        switch file.form {
        case .list(let keys):
            guard !items.isEmpty else {
                return (head + commented(lines(keys, [], ""))).joined(separator: "\n") + "\n[]\n"
            }
            let blocks = items.enumerated().map { number, item in
                Self.asItem(number == 0 ? lines(keys, item, "") : plainLines(item, ""))
            }
            return (head + blocks.flatMap { $0 }).joined(separator: "\n") + "\n"
        case .mapping(let keys), .page(let keys):
            return (head + lines(keys, items.first ?? [], "")).joined(separator: "\n") + "\n"
        case .table, .bytes: return head.joined(separator: "\n") + "\n"
        }
    }

    /// The front matter of a page.
    package func frontMatter(_ file: ContentFile, _ values: [(key: String, value: SampleValue)]) -> String {
        let keys = file.keys.map { lines($0, values, "") } ?? []
        return (["---"] + keys + ["---"]).joined(separator: "\n") + "\n"
    }

    /// What a file is, and for a table what its columns say, as comments.
    package func heading(_ file: ContentFile) -> [String] {
        ["# \(file): \(file.title[wording.language])", "# \(file.meaning[wording.language])"] + columns(file)
    }

    private func columns(_ file: ContentFile) -> [String] {
        guard case .table(let list) = file.form else { return [] }
        return list.keys.flatMap { key -> [String] in
            let headings = key.headings.isEmpty ? "" : " [\(key.headings.joined(separator: ", "))]"
            return ["#   \(key.name): \(meaning(key))\(headings)"] + words(key, "").map { "#  " + $0.dropFirst() }
        }
    }

    // MARK: Lines

    private func lines(
        _ list: KeyList, _ values: [(key: String, value: SampleValue)], _ indent: String
    ) -> [String] {
        list.keys.flatMap { key -> [String] in
            let comment = ["\(indent)# \(meaning(key))"] + words(key, indent)
            guard let value = values.first(where: { $0.key == key.name })?.value else {
                return comment + example(key, indent)
            }
            return comment + line(key, value, indent)
        }
    }

    private func line(_ key: KeyOutline, _ value: SampleValue, _ indent: String) -> [String] {
        switch (value, key.shape) {
        case (.keys(let inner), .keys(let list)): ["\(indent)\(key.name):"] + lines(list, inner, indent + "  ")
        default: plainLines([(key.name, value)], indent)
        }
    }

    private func plainLines(_ values: [(key: String, value: SampleValue)], _ indent: String) -> [String] {
        values.flatMap { key, value -> [String] in
            switch value {
            case .inline(let text): ["\(indent)\(key): \(text)"]
            case .keys(let inner): ["\(indent)\(key):"] + plainLines(inner, indent + "  ")
            case .items(let items):
                ["\(indent)\(key):"] + items.flatMap { Self.asItem(plainLines($0, indent + "  ")) }
            }
        }
    }

    /// The lines of an item of a list: its first key begins with a hyphen, and the others stand below it.
    private static func asItem(_ lines: [String]) -> [String] {
        var isBegun = false
        return lines.map { line in
            let text = line.drop { $0 == " " }
            let indent = String(line.prefix(line.count - text.count))
            guard !isBegun, !text.hasPrefix("#") else { return isBegun ? "\(indent)  \(text)" : line }
            isBegun = true
            return "\(indent)- \(text)"
        }
    }

    private func example(_ key: KeyOutline, _ indent: String) -> [String] {
        guard let example = key.example else { return ["\(indent)# \(key.name):"] }
        let isBlock: Bool
        switch key.shape {
        case .pairs, .each, .list: isBlock = !example.hasPrefix("{") && !example.hasPrefix("[")
        default: isBlock = example.hasPrefix("- ")
        }
        return isBlock
            ? ["\(indent)# \(key.name):", "\(indent)#   \(example)"] : ["\(indent)# \(key.name): \(example)"]
    }

    private func commented(_ lines: [String]) -> [String] { lines.map { $0.hasPrefix("#") ? $0 : "# " + $0 } }

    private func meaning(_ key: KeyOutline) -> String {
        let presence = wording.presence(key.presence)
        return key.meaning[wording.language] + (presence.isEmpty ? "" : wording.pick("（\(presence)）", " (\(presence))"))
    }

    private func words(_ key: KeyOutline, _ indent: String) -> [String] {
        KeyRow(path: key.name, key: key).words.map { word in
            let others = word.otherWords.isEmpty ? "" : " (\(word.otherWords.joined(separator: ", ")))"
            return "\(indent)#   \(word.word)\(others): \(word.meaning[wording.language])"
        }
    }
}
