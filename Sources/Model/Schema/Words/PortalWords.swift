extension Language: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .ja: Meaning(ja: "日本語", en: "Japanese")
        case .en: Meaning(ja: "英語", en: "English")
        }
    }
}

extension PortalSettings.RawHTML: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .drop: Meaning(ja: "警告を出して取り除く", en: "left out, with a warning")
        case .allow: Meaning(ja: "そのまま載せる。書いた人が責任を持つ", en: "taken as it is; the author answers for it")
        }
    }
}

extension ControlState: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .planned: Meaning(ja: "決まっていて、始めていない", en: "decided, not begun")
        case .inProgress: Meaning(ja: "進めている", en: "begun")
        case .inForce: Meaning(ja: "実施している（`since` が要る）", en: "working; needs `since`")
        case .underReview: Meaning(ja: "実施していて、見直している", en: "working, and being looked at again")
        }
    }
}
