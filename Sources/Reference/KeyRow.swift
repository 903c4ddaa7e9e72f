package import ShikiriModel

/// A key with its place in a file: `audience.companies`, `states.*.from`.
package struct KeyRow: Sendable {
    /// The names on the way to it, with full stops between them; `*` stands for a key that the author chooses.
    package let path: String
    /// What is declared of it.
    package let key: KeyOutline

    /// All keys of a file, each followed by those inside it.
    package static func rows(of list: KeyList, below path: String = "") -> [KeyRow] {
        var told: Set<[String]> = []
        return list.keys.flatMap { key in
            let own = path + key.name
            let inner = rows(in: key.shape, below: own + ".")
            let meanings = inner.map(\.key.meaning.en)
            // What is said of each table in the same words is said once.
            let isTold = inner.contains { $0.isOfColumns } && !told.insert(meanings).inserted
            return [KeyRow(path: own, key: key)] + (isTold ? [] : inner)
        }
    }

    private static func rows(in shape: ValueShape, below path: String) -> [KeyRow] {
        switch shape {
        case .keys(let list): rows(of: list, below: path)
        case .list(let item, _): rows(in: item, below: path)
        case .pairs(_, let value, let also):
            also.map { KeyRow(path: path + $0.name, key: $0) } + rows(in: value, below: path + "*.")
        case .each(let words, let value):
            words.map { word in
                KeyRow(
                    path: path + word.word,
                    key: KeyOutline(
                        name: word.word, shape: value, presence: .optional, meaning: word.meaning, isPersonal: false,
                        example: nil))
            }
        case .text, .identifier, .idOrName, .day, .period, .number, .flag, .word, .columns: []
        }
    }

    /// Whether it holds something for each column of a table.
    private var isOfColumns: Bool { if case .columns = key.shape { true } else { false } }

    /// The words that the key allows, if it allows some only.
    package var words: [WordOutline] { Self.words(of: key.shape) }

    private static func words(of shape: ValueShape) -> [WordOutline] {
        switch shape {
        case .word(let words), .period(let words): words
        case .list(let item, _): words(of: item)
        case .pairs(_, let value, _), .each(_, let value): words(of: value)
        case .text, .identifier, .idOrName, .day, .number, .flag, .keys, .columns: []
        }
    }
}
