/// Something that the program says, in every language that it speaks. There is no way to make one of a single
/// language: what isn't translated doesn't compile.
package struct Phrase: Hashable, Sendable {
    /// In English.
    package let en: String
    /// In Japanese.
    package let ja: String

    /// Says the same in both languages.
    package init(en: String, ja: String) {
        self.en = en
        self.ja = ja
    }

    /// What is said in one of the languages.
    package subscript(language: MessageLanguage) -> String { language == .ja ? ja : en }

    /// A phrase that is built alike in each language, of phrases.
    package init(_ build: (MessageLanguage) -> String) {
        self.init(en: build(.en), ja: build(.ja))
    }
}

/// A piece of input for an example: the same in every language, unless words are in it that explain.
package struct InputSample: Hashable, Sendable, ExpressibleByStringLiteral {
    private let phrase: Phrase

    /// Input that explains itself.
    package init(stringLiteral text: String) {
        phrase = Phrase(en: text, ja: text)
    }

    /// Input with words that explain it.
    package init(en: String, ja: String) {
        phrase = Phrase(en: en, ja: ja)
    }

    /// The sample for readers of a language.
    package subscript(language: MessageLanguage) -> String { phrase[language] }
}
