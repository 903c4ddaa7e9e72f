import ShikiriModel

/// Takes sentences apart. What may stand in one is a part of ICU's message format that translators' tools know:
///
///     {name}                                            a value
///     {count, plural, one {# person} other {# people}}   the form that goes with a number; # is the number
///
/// Braces have no other use, so that a slip can't pass for text.
struct SentenceReader {
    /// Why a text is no sentence.
    enum Fault: Error, Equatable {
        /// A brace that opens or closes nothing.
        case brace
        /// A place that the program fills nowhere here.
        case unknown(String)
        /// A place that is filled with text, where a number belongs.
        case notANumber(String)
        /// What stands behind the name isn't `plural` with its forms.
        case form(String)
        /// Forms that the language doesn't tell apart, or lacks.
        case forms([PluralForm])
    }

    /// A place by its name.
    struct Place {
        let name: String
        let isNumber: Bool
        var isNeeded = true
    }

    /// The places that the sentence may have; nil where any will do.
    let places: [Place]?
    let language: Language
    private var rest: Substring
    private let whole: String
    /// The names that were met, each once.
    private(set) var names: [String] = []
    /// Where the piece begins that is being read, counted in Unicode scalars from the beginning of the text.
    private(set) var offset = 0

    init(_ text: String, places: [Place]?, language: Language) {
        whole = text
        rest = text[...]
        self.places = places
        self.language = language
    }

    /// The parts of the whole text.
    mutating func parts() throws(Fault) -> [SentenceParts.Part] {
        let parts = try parts(number: nil)
        guard rest.isEmpty else { throw .brace }
        return parts
    }

    private mutating func parts(number: Int?) throws(Fault) -> [SentenceParts.Part] {
        var parts: [SentenceParts.Part] = []
        while let sign = rest.first, sign != "}" {
            if sign == "{" {
                parts.append(try place())
            } else if let number, sign == "#" {
                rest.removeFirst()
                parts.append(.value(number))
            } else {
                let text = rest.prefix { $0 != "{" && $0 != "}" && (number == nil || $0 != "#") }
                rest = rest[text.endIndex...]
                parts.append(.text(String(text)))
            }
        }
        offset = scalarsRead
        return parts
    }

    private mutating func place() throws(Fault) -> SentenceParts.Part {
        let start = scalarsRead
        offset = start
        rest.removeFirst()
        let name = word()
        guard !name.isEmpty else { throw .brace }
        if !names.contains(name) { names.append(name) }
        let index = places.map { $0.firstIndex { $0.name == name } } ?? 0
        guard let index else { throw .unknown(name) }
        if take("}") { return .value(index) }
        guard take(",") else { throw .brace }
        guard word() == "plural", take(",") else { throw .form(name) }
        guard places?[index].isNumber ?? true else { throw .notANumber(name) }
        var forms: [PluralForm: [SentenceParts.Part]] = [:]
        while !take("}") {
            guard let form = PluralForm(rawValue: word()), take("{"), forms[form] == nil else { throw .form(name) }
            forms[form] = try parts(number: index)
            guard take("}") else { throw .brace }
        }
        offset = start
        guard Set(forms.keys) == Set(language.pluralForms) else { throw .forms(language.pluralForms) }
        return .plural(index, forms)
    }

    private var scalarsRead: Int { whole.unicodeScalars.distance(from: whole.startIndex, to: rest.startIndex) }

    private mutating func word() -> String {
        skipBlanks()
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        rest = rest[word.endIndex...]
        return String(word)
    }

    private mutating func take(_ sign: Character) -> Bool {
        skipBlanks()
        guard rest.first == sign else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func skipBlanks() {
        rest = rest.drop { $0 == " " || $0 == "\n" }
    }
}
