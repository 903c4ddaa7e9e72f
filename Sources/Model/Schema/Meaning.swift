/// What something means, in the languages of those who write a portal.
package struct Meaning: Hashable, Sendable {
    /// In Japanese.
    package let ja: String
    /// In English.
    package let en: String

    /// Says the same in both languages.
    package init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }

    /// The meaning in one of the languages.
    package subscript(language: Language) -> String { language == .ja ? ja : en }
}
