/// The words around findings in a report.
extension Phrase {
    /// Before what can be done about a finding.
    package static let help = Phrase(en: "help", ja: "直し方")
    /// Before the other places of a finding.
    static let also = Phrase(en: "also", ja: "ほかの場所")
    /// Before what the data leave open.
    static let leftOpen = Phrase(en: "left open by the data:", ja: "入力で確かめること:")

    /// Before an example of a mistake, on the page about a code.
    static let insteadOf = Phrase(en: "Instead of", ja: "間違いの例")
    /// Before the same, mended.
    static let write = Phrase(en: "write", ja: "直した例")

    /// How many errors there are; nil where there are none.
    static func errors(_ number: Int) -> Phrase? {
        number == 0 ? nil : Phrase(en: number == 1 ? "1 error" : "\(number) errors", ja: "エラー \(number) 件")
    }

    /// How many warnings there are; nil where there are none.
    static func warnings(_ number: Int) -> Phrase? {
        number == 0 ? nil : Phrase(en: number == 1 ? "1 warning" : "\(number) warnings", ja: "警告 \(number) 件")
    }

    /// How many findings one stands for.
    static func all(_ number: Int) -> Phrase {
        Phrase(en: " (\(number) in all)", ja: "（合わせて \(number) 件）")
    }

    /// The first of many names, and how many more there are.
    package static func some(_ names: [String], hidden: Int) -> Phrase {
        guard hidden > 0 else { return Phrase { names.joined(separator: $0.comma) } }
        return Phrase(
            en: names.joined(separator: ", ") + " and \(hidden) more",
            ja: names.joined(separator: "、") + "、ほか \(hidden) 件")
    }

    /// What became of the rows of exports.
    static func rows(_ rows: OpenPoints.Rows) -> Phrase {
        Phrase(
            en: "rows of exports: \(rows.read) read, \(rows.used) used, \(rows.ignored) ignored as the mapping says, "
                + "\(rows.reported) not understood",
            ja: "受講記録の書き出し: \(rows.read) 行を読み、\(rows.used) 行を使い、\(rows.ignored) 行を設定により除きました。"
                + "\(rows.reported) 行は使えませんでした。")
    }
}

extension Severity {
    /// What it is called before a message.
    package var word: Phrase {
        switch self {
        case .warning: Phrase(en: "warning", ja: "警告")
        case .error: Phrase(en: "error", ja: "エラー")
        }
    }
}

extension OpenPoints.Subject {
    /// What it is called in a report.
    var word: Phrase {
        switch self {
        case .rules: Phrase(en: "rules", ja: "規則")
        case .people: Phrase(en: "people", ja: "人")
        case .rows: Phrase(en: "rows", ja: "受講記録の行")
        case .files: Phrase(en: "files", ja: "ファイル")
        case .pages: Phrase(en: "pages", ja: "ページ")
        case .settings: Phrase(en: "settings", ja: "設定")
        }
    }
}
