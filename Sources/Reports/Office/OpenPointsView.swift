import ShikiriDiagnostics
import ShikiriModel
import ShikiriPages
import ShikiriTemplates

/// What the data leave open, as the office's home page shows it: the figures of `check`, `build` and the report.
struct OpenPointsView: TemplateView {
    let heading: String
    let text: String
    /// What became of the rows of training records; nil where none was read.
    let rows: String?
    let items: [Point]

    static let members: Members<Self> = [
        "heading": .text(\.heading), "text": .text(\.text), "rows": .optional(\.rows), "items": .list(\.items),
    ]

    /// How much of a subject is left open, and in which files.
    struct Point: TemplateView {
        let count: String
        let subject: String
        let files: String

        static let members: Members<Self> = [
            "count": .text(\.count), "subject": .text(\.subject), "files": .text(\.files),
        ]
    }

    init(_ open: OpenPoints, _ language: Language) {
        let words = Words(language)
        heading = words.pick("入力で確かめること", "What the data leave open")
        text =
            open.points.isEmpty
            ? words.pick("読み取れなかった入力はありません。", "Everything in the input was understood.")
            : words.pick(
                "読み取れなかった、または使われなかった入力の数です。詳しくは shikiri check で確かめます。",
                "So much of the input was not understood or not used. Run shikiri check for the details.")
        rows = open.rows.read > 0 ? Self.sentence(on: open, words) : nil
        items = open.points.map { point in
            Point(
                count: String(point.count), subject: Self.word(point.subject, words),
                files: point.fileList(in: language == .ja ? .ja : .en))
        }
    }

    private static func sentence(on open: OpenPoints, _ words: Words) -> String {
        let rows = open.rows
        return words.pick(
            "受講記録: \(rows.read)行を読み、\(rows.used)行を使い、\(rows.ignored)行を設定により除き、\(rows.reported)行は使えませんでした。",
            "Training records: \(rows.read) rows read, \(rows.used) used, \(rows.ignored) left aside by the mapping, "
                + "\(rows.reported) not understood.")
    }

    private static func word(_ subject: OpenPoints.Subject, _ words: Words) -> String {
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
