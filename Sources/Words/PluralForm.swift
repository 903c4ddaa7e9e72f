import ShikiriModel

/// A form of words that goes with some numbers, named as CLDR names its plural categories.
enum PluralForm: String, CaseIterable {
    case one, other
}

extension Language {
    /// The forms that the language tells apart: English has its own for one, Japanese has one form for all numbers.
    ///
    /// These are CLDR's cardinal rules for whole numbers. A language with more forms adds them here and in ``PluralForm``.
    var pluralForms: [PluralForm] {
        switch self {
        case .ja: [.other]
        case .en: [.one, .other]
        }
    }

    /// The form that goes with a number.
    func pluralForm(of number: Int) -> PluralForm {
        switch self {
        case .ja: .other
        case .en: number == 1 ? .one : .other
        }
    }
}
