import ShikiriDiagnostics
import ShikiriModel
import ShikiriTemplates
import ShikiriWords

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

    init(_ open: OpenPoints, _ words: Words) {
        heading = words.openPoints.title
        text = open.points.isEmpty ? words.openPoints.none : words.openPoints.some
        rows = open.rows.read > 0 ? Self.sentence(on: open, words) : nil
        items = open.points.map { point in
            Point(
                count: String(point.count), subject: Self.word(point.subject, words),
                files: point.fileList(in: words.language == .ja ? .ja : .en))
        }
    }

    private static func sentence(on open: OpenPoints, _ words: Words) -> String {
        let rows = open.rows
        return words.openPoints.rows(rows.read, rows.used, rows.ignored, rows.reported)
    }

    private static func word(_ subject: OpenPoints.Subject, _ words: Words) -> String {
        switch subject {
        case .rules: words.openPoints.rules
        case .people: words.openPoints.people
        case .rows: words.openPoints.records
        case .files: words.openPoints.files
        case .pages: words.openPoints.pages
        case .settings: words.openPoints.settings
        }
    }
}
