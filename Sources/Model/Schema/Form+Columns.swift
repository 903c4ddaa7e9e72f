import ShikiriDiagnostics

extension Form where Value == [String: Located<String>] {
    /// A text for each of a table's columns that are named.
    package static func headings<Columns: KeyGroup>(of columns: Columns.Type) -> Form {
        let list = Columns.declared.list.with { _ in .text }
        return Form(.columns(list)) { written, reading in
            var headings: [String: Located<String>] = [:]
            for (column, member) in reading.columns(written, of: list) {
                guard let value = member.value.present else {
                    reading.report(.missingKey, .empty(column), at: member.key.location)
                    continue
                }
                headings[column] = reading.under(column) { $0.text(value) }
            }
            return headings
        }
    }
}

extension Form where Value == [String: [WrittenPair<String>]] {
    /// What the words of a table mean, for each of its columns that are named: a value that the column takes.
    package static func meanings<Columns: KeyGroup>(of columns: Columns.Type) -> Form {
        let name = Meaning(ja: "表にある言葉", en: "a word of the table")
        let list = Columns.declared.list.with { .pairs(name: name, value: $0.shape, also: []) }
        return Form(.columns(list)) { written, reading in
            var meanings: [String: [WrittenPair<String>]] = [:]
            for (column, member) in reading.columns(written, of: list) {
                let declared = Columns.declared.keys.first { $0.outline.name == column }
                let pairs = member.value.present.map { reading.members($0) } ?? []
                meanings[column] = pairs.compactMap { pair in
                    guard let value = pair.value.present else {
                        reading.report(.missingKey, .empty(pair.key.value), at: pair.key.location)
                        return nil
                    }
                    return reading.under(column) { inner in
                        declared?.check(value, &inner)
                        return inner.text(value).map { WrittenPair(key: pair.key, value: $0.value) }
                    }
                }
            }
            return meanings
        }
    }
}

extension KeyList {
    /// The same keys, each with another shape.
    fileprivate func with(_ shape: (KeyOutline) -> ValueShape) -> KeyList {
        let keys = keys.map { key in
            KeyOutline(
                name: key.name, shape: shape(key), presence: .optional, meaning: key.meaning,
                isPersonal: key.isPersonal, headings: key.headings)
        }
        return KeyList(subject: subject, keys: keys, isAboutPeople: isAboutPeople)
    }
}

extension KeyReading {
    /// The members of a mapping that are columns of a table; others are reported.
    fileprivate mutating func columns(_ written: Draft?, of list: KeyList) -> [(column: String, member: Draft.Member)] {
        let members = written.map { self.members($0) } ?? []
        return members.compactMap { member in
            let name = member.key.value
            guard list.key(named: name) == nil else { return (name, member) }
            report(
                .unknownKey,
                .noColumnOfTable(name, help: Suggestion.help(for: name, among: list.keys.map(\.name))),
                at: member.key.location)
            return nil
        }
    }
}
