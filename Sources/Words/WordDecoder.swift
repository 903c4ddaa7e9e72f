import ShikiriDiagnostics
import ShikiriModel

/// What one reading of a language file asked for, and what was wrong with it.
final class WordReading {
    let file: WordFile
    /// The keys that the declarations ask for.
    private(set) var asked: Set<String> = []
    private(set) var findings: [Diagnostic] = []

    init(_ file: WordFile) {
        self.file = file
    }

    /// A word without places.
    func word(_ key: String) -> String {
        _ = sentence(key, places: [])
        return file.entries[key]?.text.value ?? key
    }

    /// A sentence, for the places that it is declared with.
    func sentence(_ key: String, places: [SentenceReader.Place]) -> SentenceParts {
        asked.insert(key)
        var parts: [SentenceParts.Part] = [.text(key)]
        if let entry = file.entries[key] {
            var reader = SentenceReader(entry.text.value, places: places, language: file.language)
            do throws(SentenceReader.Fault) {
                parts = try reader.parts()
                let lacking = places.filter { $0.isNeeded && !reader.names.contains($0.name) }.map(\.name)
                if !lacking.isEmpty {
                    findings.append(
                        Diagnostic(.stringPlace, .lostPlaces(lacking, in: key), at: entry.text.location))
                }
            } catch {
                findings.append(error.finding(key, places, at: file.location(of: entry, at: reader.offset)))
            }
        }
        return SentenceParts(parts: parts, language: file.language)
    }
}

extension SentenceReader.Fault {
    /// The finding about a word.
    func finding(_ key: String, _ places: [SentenceReader.Place]?, at location: SourceLocation) -> Diagnostic {
        switch self {
        case .unknown(let name):
            let known = (places ?? []).map(\.name)
            let near = Suggestion.nearest(to: name, among: known)
            return Diagnostic(.stringPlace, .unfilledPlace(name, in: key, known: known, near: near), at: location)
        case .notANumber(let name): return Diagnostic(.stringForm, .pluralOfText(name, in: key), at: location)
        case .brace: return Diagnostic(.stringForm, .strayBrace(in: key), at: location)
        case .form(let name): return Diagnostic(.stringForm, .noPlural(name, in: key), at: location)
        case .forms(let forms):
            return Diagnostic(.stringForm, .otherForms(in: key, forms: forms.map(\.rawValue)), at: location)
        }
    }
}

/// Makes groups of words from a language file, by what the groups declare: the name of each property is the key.
struct WordDecoder: Decoder {
    let reading: WordReading
    /// What stands before the keys: empty, or a group's name and a full stop.
    var prefix = ""

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(WordContainer(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw other }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw other }

    /// A group holds words, sentences and groups, and nothing else.
    fileprivate var other: DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "neither a word nor a group"))
    }
}

private struct WordContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: WordDecoder

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }

    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let name = decoder.prefix + WordKey.written(key.stringValue)
        if let declared = type as? any DeclaredSentence.Type {
            let sentence = decoder.reading.sentence(name, places: declared.places)
            guard let value = declared.init(sentence) as? Value else { throw decoder.other }
            return value
        }
        if type == String.self, let word = decoder.reading.word(name) as? Value { return word }
        return try Value(from: WordDecoder(reading: decoder.reading, prefix: name + "."))
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw decoder.other }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw decoder.other }

    func superDecoder() throws -> any Decoder { throw decoder.other }

    func superDecoder(forKey key: Key) throws -> any Decoder { throw decoder.other }
}

extension Language: Decodable {
    /// A group of words that has its language is given that of the file.
    package init(from decoder: any Decoder) throws {
        guard let file = (decoder as? WordDecoder)?.reading.file else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not a language file"))
        }
        self = file.language
    }
}
