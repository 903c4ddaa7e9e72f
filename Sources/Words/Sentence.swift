/// A sentence with named places, declared by them: `Sentence<Named.Origin, Named.Destination>`.
///
/// Its text stands in the language files alone. Called with values for its places, in the order of the declaration, it is
/// the sentence; a value too many, too few or of another kind doesn't compile.
package struct Sentence<each Place: NamedPlace>: DeclaredSentence {
    private let sentence: SentenceParts

    init(_ sentence: SentenceParts) {
        self.sentence = sentence
    }

    static var places: [SentenceReader.Place] {
        var places: [SentenceReader.Place] = []
        repeat places.append((each Place).place)
        return places
    }

    /// The sentence with its values.
    package func callAsFunction(_ value: repeat (each Place).Value) -> String {
        var values: [FilledPlace] = []
        repeat values.append((each value).filled)
        return sentence.with(values)
    }
}

/// A sentence as the reader of language files sees it.
protocol DeclaredSentence: Decodable, Sendable {
    static var places: [SentenceReader.Place] { get }
    init(_ sentence: SentenceParts)
}

extension DeclaredSentence {
    /// Sentences are made by ``WordDecoder``, which knows their language.
    package init(from decoder: any Decoder) throws {
        throw DecodingError.dataCorrupted(
            DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not a language file"))
    }
}

/// A place in a sentence, by the name that translators see in braces.
package protocol NamedPlace: Sendable {
    /// What fills it.
    associatedtype Value: PlaceValue
    /// Whether every language must show the value.
    static var isNeeded: Bool { get }
}

/// A place for text.
package protocol TextPlace: NamedPlace where Value == String {}

/// A place for a number, which plural forms can go by.
package protocol NumberPlace: NamedPlace where Value == Int {}

/// A number that plural forms go by, where a language has them, and that is shown elsewhere.
package protocol AgreeingPlace: NamedPlace where Value == Int {}

extension TextPlace {
    /// A value that a language leaves out is lost.
    package static var isNeeded: Bool { true }
}

extension NumberPlace {
    /// A value that a language leaves out is lost.
    package static var isNeeded: Bool { true }
}

extension AgreeingPlace {
    /// The number is shown elsewhere.
    package static var isNeeded: Bool { false }
}

extension NamedPlace {
    /// The type's name as names are written in language files.
    fileprivate static var place: SentenceReader.Place {
        SentenceReader.Place(
            name: WordKey.written(String(describing: Self.self)), isNumber: Value.isNumber, isNeeded: isNeeded)
    }
}

/// What can stand in a sentence.
package protocol PlaceValue: Sendable {
    /// Whether plural forms may go by it.
    static var isNumber: Bool { get }
    /// The value as readers see it: as a text and as a number.
    var shown: (text: String, number: Int) { get }
}

extension PlaceValue {
    fileprivate var filled: FilledPlace {
        let (text, number) = shown
        return FilledPlace(text: text, number: number)
    }
}

extension String: PlaceValue {
    /// A text has no plural.
    package static var isNumber: Bool { false }
    /// The text itself.
    package var shown: (text: String, number: Int) { (self, 0) }
}

extension Int: PlaceValue {
    /// A number has plural forms.
    package static var isNumber: Bool { true }
    /// The number with commas between its thousands.
    package var shown: (text: String, number: Int) { (grouped, self) }

    /// A whole number with commas between its thousands.
    package var grouped: String {
        let digits = Array(String(magnitude))
        var text = self < 0 ? "-" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
