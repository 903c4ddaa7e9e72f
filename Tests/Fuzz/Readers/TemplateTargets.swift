import ShikiriDiagnostics
import ShikiriTemplates

/// Templates, checked and rendered.
enum TemplateTargets {
    private static let page = FuzzedPage(
        title: "a<b>\"c", body: Markup("<p>x</p>"), isDraft: true,
        items: [
            FuzzedItem(label: "l", items: [FuzzedItem(label: "m", items: [])]), FuzzedItem(label: nil, items: []),
        ])

    static let templates: @Sendable ([UInt8]) -> Void = { bytes in
        let names = ["pages/a.mustache", "partials/b.mustache", "layouts/c.mustache"]
        let parts = bytes.split(separator: 0, maxSplits: names.count - 1, omittingEmptySubsequences: false)
        let files = zip(names, parts).map { TemplateSet.File(path: $0, bytes: Array($1)) }
        var log = DiagnosticLog()
        let set = TemplateSet.load(
            files, root: "templates", pages: [PageDeclaration("pages/a", shows: FuzzedPage.self)],
            strings: ["ja": ["search": "検索"]], log: &log)
        Invariant.told(log)
        guard let set else { return precondition(log.hasErrors, "no templates, and nothing said") }
        _ = set.markup("pages/a", page, language: "ja")
    }
}

/// A page with members of every form.
private struct FuzzedPage: TemplateView {
    let title: String
    let body: Markup
    let isDraft: Bool
    let items: [FuzzedItem]

    static let members: Members<Self> = [
        "title": .text(\.title), "body": .markup(\.body), "draft": .flag(\.isDraft), "page": .items(\.items),
        "items": .list(\.items),
    ]
}

/// A part that holds parts of its own kind.
private struct FuzzedItem: TemplateView {
    let label: String?
    let items: [FuzzedItem]

    static let members: Members<Self> = ["label": .optional(\.label), "items": .list(\.items)]
}
