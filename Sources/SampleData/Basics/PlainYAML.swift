/// The part of YAML that the sample's rules are written in: a list of entries, each with keys of one line, values of
/// one line in flow style, or a list of lines below a key. The product has a real parser; the generator must build
/// without it, and must not repeat by hand what the rules already say.
indirect enum PlainYAML {
    case text(String)
    case list([PlainYAML])
    case map([String: PlainYAML])

    /// The words of a list, or nothing for another kind of value.
    var words: [String] {
        guard case .list(let items) = self else { return [] }
        return items.compactMap(\.word)
    }

    /// A single word or sentence.
    var word: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    /// The value of a key, when this is a map that has it.
    subscript(key: String) -> PlainYAML? {
        guard case .map(let pairs) = self else { return nil }
        return pairs[key]
    }
}

extension PlainYAML {
    /// The entries of a hand-written list.
    static func entries(of file: String, in folder: ContentFolder) throws -> [PlainYAML] {
        var entries: [[String: PlainYAML]] = []
        for (index, line) in try folder.lines(of: file).enumerated() {
            let body = line.drop { $0 == " " }
            let isItem = line.hasPrefix("    - ")
            guard !body.isEmpty, !body.hasPrefix("#"), !isItem else { continue }
            let pair = line.hasPrefix("- ") ? line.dropFirst(2) : body
            guard let colon = pair.firstIndex(of: ":") else {
                throw SampleError.malformed(file: file, line: index + 1, reason: "expected key: value")
            }
            if line.hasPrefix("- ") { entries.append([:]) }
            guard !entries.isEmpty else {
                throw SampleError.malformed(file: file, line: index + 1, reason: "expected an entry that begins with -")
            }
            var reader = FlowReader(rest: pair[pair.index(after: colon)...])
            entries[entries.count - 1][String(pair[..<colon])] = reader.value()
        }
        return entries.map(PlainYAML.map)
    }
}

/// Reads `{a: b, c: [d, e]}` and plain words.
private struct FlowReader {
    var rest: Substring

    /// The value at the beginning of the rest; a plain value outside brackets runs to the end of the line.
    mutating func value(endingAt ends: String = "") -> PlainYAML {
        skipSpaces()
        switch rest.first {
        case "{": return map()
        case "[": return list()
        default: return .text(String(plain(endingAt: ends)))
        }
    }

    private mutating func map() -> PlainYAML {
        rest.removeFirst()
        var pairs: [String: PlainYAML] = [:]
        while let key = nextItem(closedBy: "}") {
            rest = rest.drop { $0 == ":" }
            pairs[key] = value(endingAt: ",}")
        }
        return .map(pairs)
    }

    private mutating func list() -> PlainYAML {
        rest.removeFirst()
        var items: [PlainYAML] = []
        while true {
            rest = rest.drop { $0 == " " || $0 == "," }
            guard let first = rest.first, first != "]" else { break }
            items.append(value(endingAt: ",]"))
        }
        rest = rest.dropFirst()
        return .list(items)
    }

    private mutating func nextItem(closedBy end: Character) -> String? {
        rest = rest.drop { $0 == " " || $0 == "," }
        guard let first = rest.first, first != end else {
            rest = rest.dropFirst()
            return nil
        }
        return String(plain(endingAt: ":"))
    }

    private mutating func plain(endingAt ends: String) -> Substring {
        let text = rest.prefix { !ends.contains($0) }
        rest = rest.dropFirst(text.count)
        return text
    }

    private mutating func skipSpaces() {
        rest = rest.drop { $0 == " " }
    }
}
