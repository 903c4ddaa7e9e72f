import ShikiriModel

/// What keys take, in words.
struct ShapeWording {
    let language: Language

    func pick(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

    func words(_ shape: ValueShape) -> String {
        switch shape {
        case .text: pick("文字", "a text")
        case .identifier: pick("id", "an id")
        case .idOrName: pick("id か名前", "an id or a name")
        case .day: pick("日付（YYYY-MM-DD）", "a day (YYYY-MM-DD)")
        case .period(let words) where words.isEmpty: pick("期間（P1Y、P6M、P30D）", "a period (P1Y, P6M, P30D)")
        case .period(let words):
            pick("期間（P1Y、P6M、P30D）か ", "a period (P1Y, P6M, P30D) or ") + list(words)
        case .number(let range):
            pick(
                "\(range.lowerBound) から \(range.upperBound) の整数",
                "a whole number from \(range.lowerBound) to \(range.upperBound)")
        case .flag: pick("`true` か `false`", "`true` or `false`")
        case .word(let words): list(words)
        case .list(let item, _): pick("リスト：", "a list of: ") + self.words(item)
        case .keys: pick("中のキー", "keys inside")
        case .columns: pick("表の列ごとに", "for each column of the table")
        case .pairs(let name, let value, _): "\(name[language]): \(self.words(value))"
        case .each(let words, let value): "\(list(words)): \(self.words(value))"
        }
    }

    func presence(_ presence: Presence) -> String {
        switch presence {
        case .required, .needed: pick("必須", "needed")
        case .optional: ""
        case .standard(let text): pick("省略すると ", "otherwise ") + text[language]
        }
    }

    private func list(_ words: [WordOutline]) -> String {
        words.map { "`\($0.word)`" }.joined(separator: pick("、", ", "))
    }
}
