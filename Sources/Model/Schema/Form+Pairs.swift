package import ShikiriDiagnostics

/// A key that the author chose, with its value.
package struct WrittenPair<Value: Sendable>: Sendable {
    /// The key as written.
    package let key: Located<String>
    /// Its value.
    package let value: Value
}

/// Keys with values of one form.
package struct WrittenPairs<Value: Sendable>: Sendable {
    /// The pairs in the order written; a value that doesn't fit is nil.
    package let pairs: [WrittenPair<Value?>]
    /// Whether `otherwise: none` speaks for all keys that are not written.
    package let saysOthers: Bool
    /// Whether all that was written could be read as pairs, but for single values.
    package let isWhole: Bool
    /// Where the mapping begins.
    package let location: SourceLocation
}

/// The only level that can be said for all categories that are not named.
package enum Otherwise: String, ContentWord {
    /// The key that says it.
    package static let key = "otherwise"

    /// No category that isn't named.
    case none

    /// What the word says.
    package var meaning: Meaning {
        Meaning(ja: "名前を書いていない区分はすべて none", en: "all categories that are not named are none")
    }
}

extension Form {
    /// Keys that the author chooses. A key without a value is a mistake.
    ///
    /// - Parameters:
    ///   - name: what the keys are
    ///   - value: what each of them takes
    package static func pairs<Inner>(_ name: Meaning, _ value: Form<Inner?>) -> Form
    where Value == [WrittenPair<Inner>] {
        Form(.pairs(name: name, value: value.shape, also: [])) { written, reading in
            (written.map { reading.members($0) } ?? []).compactMap { member in
                reading.inner(member, value).map { WrittenPair(key: member.key, value: $0) }
            }
        }
    }

    /// Lists of texts under keys that the author chooses.
    package static func textLists(_ name: Meaning) -> Form where Value == [WrittenPair<[Located<String>]>] {
        let texts = Form<[Located<String>]>.texts
        return Form(.pairs(name: name, value: texts.shape, also: [])) { written, reading in
            (written.map { reading.members($0) } ?? []).map { member in
                WrittenPair(
                    key: member.key, value: reading.under(member.key.value) { texts.read(member.value.present, &$0) })
            }
        }
    }

    /// Levels of the categories of information, by name, and `otherwise` for those that are not named.
    package static func levels<Level: ContentWord>(_ type: Level.Type) -> Form
    where Value == WrittenPairs<Located<Level>>? {
        let name = Meaning(ja: "情報の区分の id", en: "the id of a category of information")
        let otherwise = Key(
            Otherwise.key, .word(Otherwise.self), ja: "名前を書いていない区分の程度",
            en: "the level of the categories that are not named")
        let level = Form<Located<Level>?>.word(type)
        return Form(.pairs(name: name, value: level.shape, also: [otherwise.outline])) { written, reading in
            guard let written else { return nil }
            var (saysOthers, isWhole) = (false, true)
            if case .mapping = written.content {} else { isWhole = false }
            let pairs = reading.members(written).compactMap { member -> WrittenPair<Located<Level>?>? in
                guard member.key.value != Otherwise.key else {
                    saysOthers = reading.under(Otherwise.key) { otherwise.read(member.value.present, &$0) } != nil
                    if !saysOthers { isWhole = false }
                    return nil
                }
                return WrittenPair(key: member.key, value: reading.inner(member, level))
            }
            return WrittenPairs(pairs: pairs, saysOthers: saysOthers, isWhole: isWhole, location: written.location)
        }
    }

    /// One key for each of a type's words, all with values of one form. A word that is not written has no value.
    ///
    /// - Parameters:
    ///   - subject: what the mapping is called in messages
    ///   - value: what each word takes
    package static func each<Word: ContentWord & Hashable, Inner>(
        _ type: Word.Type, subject: Phrase, _ value: Form<Inner?>
    ) -> Form where Value == EachWord<Word, Inner>? {
        Form(.each(Word.outline, value: value.shape)) { written, reading in
            guard let written else { return nil }
            var values: [Word: Inner] = [:]
            var said: Set<Word> = []
            var unknown: [Located<String>] = []
            for member in reading.members(written) {
                guard let word = Word(rawValue: member.key.value) else {
                    unknown.append(member.key)
                    continue
                }
                guard let inner = member.value.present else { continue }
                said.insert(word)
                values[word] = reading.under(word.rawValue) { value.read(inner, &$0) }
            }
            let free = Word.allCases.filter { !said.contains($0) }
            let expected = (free.isEmpty ? Array(Word.allCases) : free).map(\.rawValue)
            for key in unknown {
                reading.report(
                    .unknownKey,
                    .unknown(key.value, of: subject, help: Suggestion.help(for: key.value, among: expected)),
                    at: key.location)
            }
            return EachWord(values: values, written: said, location: written.location)
        }
    }
}

/// A value for each of some words.
package struct EachWord<Word: Hashable & Sendable, Value: Sendable>: Sendable {
    /// The values that were written and fit.
    package let values: [Word: Value]
    /// The words that have a value, whether it fits or not.
    package let written: Set<Word>
    /// Where the mapping begins.
    package let location: SourceLocation
}

extension KeyReading {
    /// Reads the value of a key that the author chose, which must be there.
    fileprivate mutating func inner<Inner>(_ member: Draft.Member, _ form: Form<Inner?>) -> Inner? {
        guard let value = member.value.present else {
            report(.missingKey, .empty(member.key.value), at: member.key.location)
            return nil
        }
        return under(member.key.value) { form.read(value, &$0) }
    }
}
