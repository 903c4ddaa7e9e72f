import ShikiriDiagnostics
import ShikiriTemplates

/// Templates, checked and rendered.
enum TemplateTargets {
    private static let shape: ViewShape = [
        "title": .text, "body": .markup, "draft": .flag,
        "page": ["title": .text, "items": .list(["label": .text, "items": .list(["label": .text])])],
    ]

    private static let values: [String: ViewValue] = [
        "title": .text("a<b>\"c"), "body": .markup("<p>x</p>"), "draft": .flag(true),
        "page": .object([
            "title": .text("t"),
            "items": .list([
                .object(["label": .text("l"), "items": .list([.object(["label": .text("m")])])]),
                .object(["label": .absent, "items": .list([])]),
            ]),
        ]),
    ]

    static let templates: @Sendable ([UInt8]) -> Void = { bytes in
        let names = ["pages/a.mustache", "partials/b.mustache", "layouts/c.mustache"]
        let parts = bytes.split(separator: 0, maxSplits: names.count - 1, omittingEmptySubsequences: false)
        let files = zip(names, parts).map { TemplateSet.File(path: $0, bytes: Array($1)) }
        var log = DiagnosticLog()
        let set = TemplateSet.load(files, root: "templates", shapes: ["pages/a": shape], log: &log)
        Invariant.told(log)
        guard let set else { return precondition(log.hasErrors, "no templates, and nothing said") }
        _ = set.render("pages/a", values)
    }
}
