import ShikiriDiagnostics
import ShikiriModel
import ShikiriPages
import ShikiriTemplates

/// What the data leave open, as the office's home page shows it: the figures of `check`, `build` and the report.
struct OpenPointsView {
    private let open: OpenPoints
    private let words: Words

    init(_ open: OpenPoints, _ language: Language) {
        self.open = open
        words = Words(language)
    }

    /// What the template may ask for.
    static let shape: ViewShape = [
        "heading": .text, "text": .text, "rows": .text,
        "items": .list(["count": .text, "subject": .text, "files": .text]),
    ]

    var value: ViewValue {
        .object([
            "heading": .text(words.pick("入力で確かめること", "What the data leave open")), "text": .text(text),
            "rows": open.rows.read > 0 ? .text(rows) : .absent,
            "items": .list(
                open.points.map { point in
                    .object([
                        "count": .text(String(point.count)), "subject": .text(word(point.subject)),
                        "files": .text(point.fileList(in: words.language == .ja ? .ja : .en)),
                    ])
                }),
        ])
    }

    private var text: String {
        open.points.isEmpty
            ? words.pick("読み取れなかった入力はありません。", "Everything in the input was understood.")
            : words.pick(
                "読み取れなかった、または使われなかった入力の数です。詳しくは shikiri check で確かめます。",
                "So much of the input was not understood or not used. Run shikiri check for the details.")
    }

    private var rows: String {
        let rows = open.rows
        return words.pick(
            "受講記録: \(rows.read)行を読み、\(rows.used)行を使い、\(rows.ignored)行を設定により除き、\(rows.reported)行は使えませんでした。",
            "Training records: \(rows.read) rows read, \(rows.used) used, \(rows.ignored) left aside by the mapping, "
                + "\(rows.reported) not understood.")
    }

    private func word(_ subject: OpenPoints.Subject) -> String {
        switch subject {
        case .rules: words.pick("規則と業務", "rules and operations")
        case .people: words.pick("人と台帳", "people and registers")
        case .rows: words.pick("受講記録の行", "rows of training records")
        case .files: words.pick("ファイル", "files")
        case .pages: words.pick("ページ", "pages")
        case .settings: words.pick("設定とテンプレート", "settings and templates")
        }
    }
}
