import ShikiriDiagnostics
import Testing

@testable import ShikiriTemplates

/// A template folder of one page, what the page offers, and what has to be said about it.
struct TemplateCase: CustomTestStringConvertible, Sendable {
    let page: String
    var partials: [String: String] = [:]
    /// `file:line:column code: message`, without the folder and the extension.
    let findings: [String]
    var help: String?

    var testDescription: String { page }

    init(_ page: String, with partials: [String: String] = [:], _ findings: String..., help: String? = nil) {
        self.page = page
        self.partials = partials
        self.findings = findings
        self.help = help
    }

    static let shape: ViewShape = [
        "title": .text, "body": .markup, "draft": .flag, "name": .text,
        "page": ["title": .text, "crumbs": .list(["label": .text, "href": .text])],
        "basis": ["items": .list(["kind": .text, "note": .text])],
        "tags": .list(.text),
    ]
    static let strings = ["search": "検索", "home": "ホーム"]

    func load(log: inout DiagnosticLog) -> TemplateSet? {
        var files = partials.map { TemplateSet.File(path: $0.key + ".mustache", bytes: Array($0.value.utf8)) }
        files.append(TemplateSet.File(path: "page.mustache", bytes: Array(page.utf8)))
        return TemplateSet.load(
            files, root: "templates", pages: [PageDeclaration("page", shape: Self.shape)],
            strings: ["ja": Self.strings],
            log: &log)
    }
}

@Suite("A template that is wrong")
struct TemplateProblemTests {
    static let syntax: [TemplateCase] = [
        TemplateCase("a\n {{title", "page:2:2 template-syntax: a tag is never closed"),
        TemplateCase("{{title}\n}}", "page:1:1 template-syntax: a tag is never closed"),
        TemplateCase("{{title <b>{{name}}", "page:1:1 template-syntax: a tag is never closed"),
        TemplateCase("{{{body}}", "page:1:1 template-syntax: a tag is never closed"),
        TemplateCase(
            "題名{{#basis}}\n", "page:1:3 template-syntax: `{{#basis}}` is never closed",
            help: "close it with `{{/basis}}`"),
        TemplateCase(
            "{{#basis}}\n{{#draft}}\n{{/basis}}\n{{/draft}}",
            "page:3:1 template-syntax: `{{/basis}}` closes `{{#draft}}` of line 2",
            help: "close that first, with `{{/draft}}`"),
        TemplateCase("{{/basis}}", "page:1:1 template-syntax: `{{/basis}}` closes what was never opened"),
        TemplateCase("{{}}", "page:1:1 template-syntax: a tag names nothing"),
        TemplateCase("{{ti tle}}", "page:1:1 template-syntax: `ti tle` can't be a name"),
        TemplateCase("{{page..title}}", "page:1:1 template-syntax: `page..title` can't be a name"),
        TemplateCase("{{.title}}", "page:1:1 template-syntax: `.title` can't be a name"),
        TemplateCase("{{題名}}", "page:1:1 template-syntax: `題名` can't be a name"),
        TemplateCase(
            "{{uppercased(title)}}",
            "page:1:1 template-syntax: `{{uppercased(title)}}` calls a function, and there are none"),
        TemplateCase("{{>*name}}", "page:1:1 template-syntax: `{{>*name}}` chooses a template by a value"),
        TemplateCase("{{=<%=}}", "page:1:1 template-syntax: `{{=<%=}}` doesn't name two delimiters"),
        TemplateCase(
            "{{<layouts/base}}{{/layouts/base}}", with: ["layouts/base": ""],
            "page:1:1 template-syntax: a layout is named without its folder", help: "write `{{<base}}…{{/base}}`"),
        TemplateCase(
            String(repeating: "{{#draft}}", count: 101) + String(repeating: "{{/draft}}", count: 101),
            "page:1:1001 template-syntax: `{{#draft}}` stands inside more than 100 open tags"),
        TemplateCase("{{% CONTENT_TYPE:TEXT}}", "page:1:1 template-syntax: pages are HTML, always"),
        TemplateCase(
            "{{<base}}\n  stray\n{{$main}}{{/main}}{{/base}}", with: ["base": "{{$main}}{{/main}}"],
            "page:2:3 template-syntax: a page shows nothing of what stands between the blocks of its layout"),
        TemplateCase(
            "{{<base}}{{title}}{{/base}}", with: ["base": ""],
            "page:1:10 template-syntax: a page shows nothing of what stands between the blocks of its layout"),
    ]

    static let names: [TemplateCase] = [
        TemplateCase(
            "{{titel}}", "page:1:1 unknown-name: `page` offers no `titel` here", help: "did you mean `title`?"),
        TemplateCase(
            "x\n  {{{bodi}}}", "page:2:3 unknown-name: `page` offers no `bodi` here", help: "did you mean `body`?"),
        TemplateCase(
            "{{page.titel}}", "page:1:1 unknown-name: `page` of `page` has no `titel` here",
            help: "did you mean `title`?"),
        TemplateCase("{{title.length}}", "page:1:1 unknown-name: `title` of `page` has no `length` here"),
        TemplateCase(
            "{{t.serach}}", "page:1:1 unknown-name: `t` of `page` has no `serach` here", help: "did you mean `search`?"),
        TemplateCase("{{#drafd}}{{title}}{{/drafd}}", "page:1:1 unknown-name: `page` offers no `drafd` here"),
        TemplateCase("{{^drafd}}{{titel}}{{/drafd}}", "page:1:1 unknown-name: `page` offers no `drafd` here"),
        TemplateCase("{{^draft}}{{titel}}{{/draft}}", "page:1:11 unknown-name: `page` offers no `titel` here"),
        TemplateCase("{{#draft}}{{titel}}{{/draft}}", "page:1:11 unknown-name: `page` offers no `titel` here"),
        TemplateCase("{{#basis}}{{kind}}{{/basis}}", "page:1:11 unknown-name: `page` offers no `kind` here"),
        TemplateCase(
            "{{#basis}}{{#items}}{{kint}}{{/items}}{{/basis}}", "page:1:21 unknown-name: `page` offers no `kint` here",
            help: "did you mean `kind`?"),
        TemplateCase(
            "{{#page.crumbs}}{{label}}{{note}}{{/page.crumbs}}", "page:1:26 unknown-name: `page` offers no `note` here"),
        TemplateCase(
            "{{^page.crumbs}}{{label}}{{/page.crumbs}}", "page:1:17 unknown-name: `page` offers no `label` here"),
        TemplateCase("{{#tags}}{{label}}{{/tags}}", "page:1:10 unknown-name: `page` offers no `label` here"),
    ]

    static let forms: [TemplateCase] = [
        TemplateCase(
            "{{{title}}}", "page:1:1 unescaped-text: `title` is text, not markup, and has to be escaped",
            help: "write `{{title}}`"),
        TemplateCase(
            "{{&page.title}}", "page:1:1 unescaped-text: `page.title` is text, not markup, and has to be escaped"),
        TemplateCase(
            "{{#tags}}{{{.}}}{{/tags}}", "page:1:10 unescaped-text: `.` is text, not markup, and has to be escaped"),
        TemplateCase("{{body}}", "page:1:1 wrong-form: `body` is finished markup", help: "write `{{{body}}}`"),
        TemplateCase("{{draft}}", "page:1:1 wrong-form: `draft` is a flag and can't be shown as text"),
        TemplateCase("{{page}}", "page:1:1 wrong-form: `page` is an object and can't be shown as text"),
        TemplateCase("{{{tags}}}", "page:1:1 wrong-form: `tags` is a list and can't be shown as text"),
        TemplateCase("{{.}}", "page:1:1 wrong-form: `.` is an object and can't be shown as text"),
    ]

    static let includes: [TemplateCase] = [
        TemplateCase(
            "{{>nvav}}", with: ["nav": ""], "page:1:1 unknown-template: there is no template `nvav`"),
        TemplateCase("\n{{<bsae}}{{/bsae}}", "page:2:1 unknown-template: there is no template `bsae`"),
        TemplateCase("{{>nav}}", with: ["nav": "{{titel}}"], "nav:1:1 unknown-name: `page` offers no `titel` here"),
        TemplateCase(
            "{{#basis}}{{#items}}{{>item}}{{/items}}{{/basis}}", with: ["item": "{{kind}}{{knid}}"],
            "item:1:9 unknown-name: `page` offers no `knid` here"),
        TemplateCase(
            "{{>item}}{{>item}}", with: ["item": "{{kind}}"], "item:1:1 unknown-name: `page` offers no `kind` here"),
        TemplateCase("{{>page}}", "page:1:1 template-syntax: `page` includes itself"),
        TemplateCase(
            "{{>a}}", with: ["a": "{{>b}}", "b": "{{#draft}}{{>a}}{{/draft}}"],
            "a:1:1 template-syntax: `a` includes itself through `b`"),
        TemplateCase(
            "{{<base}}{{$mian}}{{/mian}}{{/base}}", with: ["base": "{{$main}}{{/main}}"],
            "page:1:10 unknown-name: `base` has no block `mian`", help: "did you mean `main`?"),
        TemplateCase(
            "{{<base}}{{$main}}{{titel}}{{/main}}{{/base}}", with: ["base": "{{#basis}}{{$main}}{{/main}}{{/basis}}"],
            "page:1:19 unknown-name: `page` offers no `titel` here"),
        TemplateCase(
            "{{<base}}{{/base}}", with: ["base": "{{$main}}{{titel}}{{/main}}"],
            "base:1:10 unknown-name: `page` offers no `titel` here"),
        TemplateCase(
            "", with: ["spare": "{{whatever}}"], "spare:1:1 unused-template: no page uses the template `spare`"),
        TemplateCase(
            "{{titel}}", with: ["broken": "{{#a}}"], "broken:1:1 template-syntax: `{{#a}}` is never closed",
            "page:1:1 unknown-name: `page` offers no `titel` here"),
    ]

    @Test("in its tags is told where", arguments: syntax)
    func inSyntax(_ example: TemplateCase) { expect(example) }

    @Test("in a name is told where, with the name that was meant", arguments: names)
    func inNames(_ example: TemplateCase) { expect(example) }

    @Test("about what a name stands for is told where", arguments: forms)
    func inForms(_ example: TemplateCase) { expect(example) }

    @Test("about another template is told where", arguments: includes)
    func inIncludes(_ example: TemplateCase) { expect(example) }

    @Test("because it isn't there, or isn't UTF-8, is told")
    func files() {
        var log = DiagnosticLog()
        let broken = TemplateSet.File(path: "broken.mustache", bytes: [0x61, 0x82, 0xA0])
        let page = PageDeclaration("pages/rule", shape: ["x": .text])
        #expect(TemplateSet.load([broken], root: "templates", pages: [page], strings: ["ja": [:]], log: &log) == nil)
        #expect(
            log.sorted.map(line) == [
                "broken:1:1 template-syntax: the template isn't UTF-8",
                "pages/rule:1:1 missing-template: there is no template `pages/rule`",
            ])
    }

    private func expect(_ example: TemplateCase) {
        var log = DiagnosticLog()
        let templates = example.load(log: &log)
        #expect(log.sorted.map(line) == example.findings)
        #expect((templates == nil) == log.hasErrors)
        if let help = example.help { #expect(log.sorted.contains { $0.help == help }) }
    }

    private func line(_ finding: Diagnostic) -> String {
        let place = finding.location
        let name = place.file.dropFirst("templates/".count).dropLast(".mustache".count)
        return "\(name):\(place.line):\(place.column) \(finding.code.name): \(finding.message)"
    }
}
