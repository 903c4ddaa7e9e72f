/// What the roster says about an employment, in the portal's words or in those of a Japanese HR system.
package enum EmploymentStatus: String, ContentWord {
    /// At work (在籍).
    case active
    /// On leave of absence (休職).
    case leave
    /// Lent to another company (出向), and so away from this one.
    case seconded
    /// No longer employed (退職).
    case left

    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .active: Meaning(ja: "在籍している", en: "at work")
        case .leave: Meaning(ja: "休職している", en: "on leave of absence")
        case .seconded: Meaning(ja: "他社に出向している", en: "lent to another company")
        case .left: Meaning(ja: "退職した", en: "no longer employed")
        }
    }

    /// The words of Japanese HR systems.
    package var otherWords: [String] {
        switch self {
        case .active: ["在籍", "在職"]
        case .leave: ["休職", "休業"]
        case .seconded: ["出向"]
        case .left: ["退職", "退社"]
        }
    }
}

/// Whether the items that were lent to somebody are back.
package enum ItemsReturned: String, ContentWord {
    /// All of them, or not all.
    case yes, no

    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .yes: Meaning(ja: "貸与品をすべて返した", en: "all lent items are back")
        case .no: Meaning(ja: "返していないものがある", en: "something is not back yet")
        }
    }

    /// Words of the forms that the register is copied from.
    package var otherWords: [String] {
        switch self {
        case .yes: ["true", "済", "返却済"]
        case .no: ["false", "未", "未返却"]
        }
    }
}
