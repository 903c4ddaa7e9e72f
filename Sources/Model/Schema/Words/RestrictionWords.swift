extension Company: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .grid: Meaning(ja: "一般送配電事業者（送配電側）", en: "the transmission and distribution operator")
        case .affiliate: Meaning(ja: "特定関係事業者（発電・小売側）", en: "the generation and retail company of the group")
        }
    }
}

extension Measure: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .allowed: Meaning(ja: "制限しない", en: "nothing stands against the move")
        case .approval: Meaning(ja: "行為規制担当が一件ずつ判断する（承認制）", en: "the compliance office decides case by case")
        case .prohibited:
            Meaning(ja: "直接異動を禁止する。クーリング期間が過ぎれば異動できる", en: "no direct move; permitted once the cooling period is over")
        }
    }
}

extension PledgeRule: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .required: Meaning(ja: "両社間の異動には、どちらの向きでも誓約書が要る", en: "every move between the companies needs the pledge")
        case .none: Meaning(ja: "誓約書を求めない", en: "no pledge is asked for")
        }
    }
}

extension OtherWay: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .pledge: Meaning(ja: "誓約書", en: "the pledge")
        case .approval: Meaning(ja: "承認、またはより厳しい制限", en: "approval, or something stricter")
        case .prohibited: Meaning(ja: "禁止", en: "a prohibition")
        }
    }
}

extension HandlingLevel: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .constant: Meaning(ja: "常時扱う", en: "handles it constantly")
        case .exceptional: Meaning(ja: "例外的に扱う（応援など）", en: "handles it exceptionally, such as when backing up")
        case .none: Meaning(ja: "扱わない", en: "doesn't handle it")
        }
    }
}

extension Usability: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .direct: Meaning(ja: "直接に役立てられる", en: "can use it directly")
        case .indirect:
            Meaning(
                ja: "役立てられる部署と使命を共にし、伝える動機がある",
                en: "shares its mission with one that can use it, and has a reason to pass it on")
        case .none: Meaning(ja: "役立てられない", en: "can't use it")
        }
    }
}

extension CellState: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .inForce: Meaning(ja: "実施中", en: "in force")
        case .tightening: Meaning(ja: "実施中で、`from` の日から厳しくなる", en: "in force, and stricter from the day in `from`")
        case .planned: Meaning(ja: "決まっているが、`from` の日まで始まらない", en: "decided, and not in force before the day in `from`")
        case .added: Meaning(ja: "最近加えられた", en: "in force, and added lately")
        }
    }
}

extension RuleKind: ContentWord {
    /// What the word says.
    package var meaning: Meaning {
        switch self {
        case .statute: Meaning(ja: "法律、政省令", en: "a statute or ordinance")
        case .guideline:
            Meaning(ja: "公正取引委員会・経済産業省の指針", en: "a guideline of the Fair Trade Commission and the ministry")
        case .ownRule: Meaning(ja: "会社が自ら定めた規制", en: "the company's own rule")
        }
    }
}
