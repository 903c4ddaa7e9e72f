package import ShikiriModel

extension LanguageNamesTexts {
    /// The name of a language.
    package func name(of language: Language) -> String {
        switch language {
        case .ja: japanese
        case .en: english
        }
    }
}
