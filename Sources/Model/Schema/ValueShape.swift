package import ShikiriDiagnostics

/// What a key takes, as a reference and an editor need to know it. The reader of the same form is in ``Form``.
package indirect enum ValueShape: Sendable {
    /// A text.
    case text
    /// The name of a thing: letters, digits, `-`, `_`, `.`.
    case identifier
    /// The id of a thing, or its name.
    case idOrName
    /// A day.
    case day
    /// A period of ISO 8601, or one of some words.
    case period(or: [WordOutline])
    /// A whole number within a range.
    case number(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// One of some words.
    case word([WordOutline])
    /// A list; where `alone` is true, one value without a list counts as a list of one.
    case list(of: ValueShape, alone: Bool)
    /// Keys with their values.
    case keys(KeyList)
    /// Keys that the author chooses, all with values of one shape, and beside them some that are declared.
    case pairs(name: Meaning, value: ValueShape, also: [KeyOutline])
    /// One key for each of some words, all with values of one shape.
    case each([WordOutline], value: ValueShape)
    /// One key for each column of a table.
    case columns(KeyList)
}

/// The keys of a file or of a mapping inside one, in the order in which they are declared.
package struct KeyList: Sendable {
    /// What the mapping describes, in English for messages, such as `course`.
    package let subject: Phrase
    /// The keys.
    package let keys: [KeyOutline]
    /// Whether the values are about persons, and so never repeated in findings.
    package let isAboutPeople: Bool

    /// The key of a name.
    package func key(named name: String) -> KeyOutline? { keys.first { $0.name == name } }
}

/// A key as a reference shows it.
package struct KeyOutline: Sendable {
    /// Its name.
    package let name: String
    /// What it takes.
    package let shape: ValueShape
    /// Whether it must be there.
    package let presence: Presence
    /// What it says.
    package let meaning: Meaning
    /// Whether its value is about a person.
    package let isPersonal: Bool
    /// Whether it says something without a value: `null` is one.
    let takesNull: Bool
    /// The Japanese names that the heading of a column may have, the product's own first.
    package let headings: [String]
    /// A value to show.
    package let example: String?

    /// Joins what is declared of a key.
    package init(
        name: String, shape: ValueShape, presence: Presence, meaning: Meaning, isPersonal: Bool = false,
        takesNull: Bool = false, headings: [String] = [], example: String? = nil
    ) {
        self.name = name
        self.shape = shape
        self.presence = presence
        self.meaning = meaning
        self.isPersonal = isPersonal
        self.takesNull = takesNull
        self.headings = headings
        self.example = example
    }
}

/// Whether a key must be there.
package enum Presence: Hashable, Sendable {
    /// It must, and its absence is told.
    case required
    /// It must, and its reader tells its absence together with something else.
    case needed
    /// It may be absent, which says that there is no such thing.
    case optional
    /// It may be absent, and then something else holds.
    case standard(Meaning)

    /// Whether a file without it has a mistake.
    package var isRequired: Bool { self == .required || self == .needed }

    /// What holds without the key, where it is the same in all languages.
    package static func standard(_ text: String) -> Presence { .standard(Meaning(ja: text, en: text)) }
}
