import ShikiriDiagnostics
import Testing

@testable import ShikiriTemplates

@Suite("A template that is right")
struct RenderingTests {
    static let values: [String: ViewValue] = [
        "title": .text("<b>\"A\" & 'B'</b>"), "body": .markup("<p>本文</p>"), "draft": .flag(true),
        "name": .text("outer"),
        "page": .object([
            "title": .text("題名"),
            "crumbs": .list([
                .object(["label": .text("一"), "href": .text("1")]), .object(["label": .text("二"), "href": .text("2")]),
            ]),
        ]),
        "basis": .object(["items": .list([.object(["kind": .text("法令"), "note": .absent])])]),
        "tags": .list([.text("a<"), .text("b")]),
    ]

    static let cases: [(TemplateCase, String)] = [
        (TemplateCase("{{title}}"), "&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;"),
        (TemplateCase("{{ page.title }}|{{{body}}}|{{&body}}"), "題名|<p>本文</p>|<p>本文</p>"),
        (TemplateCase("{{#draft}}yes{{/draft}}{{^draft}}no{{/draft}}"), "yes"),
        (TemplateCase("{{#page.crumbs}}{{label}}={{href}};{{/page.crumbs}}"), "一=1;二=2;"),
        (TemplateCase("{{#page}}{{#crumbs}}{{name}}{{/crumbs}}{{title}}{{/page}}"), "outerouter題名"),
        (TemplateCase("{{#tags}}[{{.}}]{{/tags}}"), "[a&lt;][b]"),
        (TemplateCase("{{#title}}{{name}}{{/title}}"), "outer"),
        (
            TemplateCase("{{t.search}}{{^t.home}}none{{/t.home}}{{#t.home}}[{{.}}]{{/t.home}}{{#t}}{{home}}{{/t}}"),
            "検索[ホーム]ホーム"
        ),
        (TemplateCase("{{! a comment with {{title }}{{! {{#open}}"), ""),
        (TemplateCase("{{#draft}}\n one\n{{/draft}}\ntwo"), " one\ntwo"),
        (TemplateCase("{{>nav}}!", with: ["nav": "{{name}}"]), "outer!"),
        (
            TemplateCase(
                "{{<base}}\n{{$main}}M{{title}}{{/main}}\n{{/base}}",
                with: ["layouts/base": "{{#page}}[{{$kind}}plain{{/kind}}|{{$main}}usual{{/main}}]{{/page}}"]),
            "[plain|M題名]"
        ),
        (
            TemplateCase(
                "{{<mid}}{{$main}}page{{/main}}{{/mid}}",
                with: [
                    "mid": "{{<base}}{{$main}}mid{{/main}}{{$side}}side{{/side}}{{/base}}",
                    "base": "{{$main}}{{/main}}-{{$side}}{{/side}}",
                ]),
            "page-side"
        ),
        (TemplateCase("a { {b} } {{name}}} {{{body}}}}"), "a { {b} } outer} <p>本文</p>}"),
    ]

    @Test("shows what it names", arguments: cases)
    func rendering(example: TemplateCase, expected: String) throws {
        var log = DiagnosticLog()
        let loaded = example.load(log: &log)
        #expect(log.sorted.map(\.message) == [])
        let templates = try #require(loaded)
        #expect(templates.text("page", Self.values, language: "ja") == expected)
        #expect(templates.render("page", Self.values, language: "ja") == Array(expected.utf8))
    }

    @Test(
        "lets no text become markup, whatever stands around the five characters",
        arguments: [
            "\"\u{301} onfocus=x", "<\u{338}script", "&\u{200D}", "'\u{FE0F}", "e\u{301}\"", "\r\n<", "日本<語>", "",
        ])
    func escaping(text: String) throws {
        var log = DiagnosticLog()
        let templates = try #require(TemplateCase("{{title}}").load(log: &log))
        let rendered = templates.render(
            "page", Self.values.merging(["title": .text(text)]) { _, new in new }, language: "ja")
        let special = Set("<>\"'".utf8)
        #expect(!rendered.contains(where: special.contains))
        let restored = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(Array(String(decoding: rendered, as: UTF8.self).unicodeScalars)) { scalars, pair in
                replacing(pair.0, by: pair.1, in: scalars)
            }
        #expect(restored == Array(text.unicodeScalars))
    }

    @Test("hides an outer value behind an absent one")
    func absence() throws {
        var log = DiagnosticLog()
        let example = TemplateCase("{{#basis}}{{#items}}{{kind}}{{#note}}!{{/note}}{{/items}}{{/basis}}")
        let templates = try #require(example.load(log: &log))
        let values = Self.values.merging(["note": .text("outer")]) { _, new in new }
        #expect(templates.text("page", values, language: "ja") == "法令")
    }

    @Test("gives the same bytes from many threads")
    func threads() async throws {
        var log = DiagnosticLog()
        let templates = try #require(TemplateCase("{{#page.crumbs}}{{label}}{{title}}{{/page.crumbs}}").load(log: &log))
        let expected = templates.render("page", Self.values, language: "ja")
        await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<200 { group.addTask { templates.render("page", Self.values, language: "ja") } }
            for await bytes in group { #expect(bytes == expected) }
        }
    }

    @Test("is loaded although something else was found wrong before")
    func earlierFindings() {
        var log = DiagnosticLog()
        log.report(.missingString, .missingString("x", in: "ja.yaml", near: nil), at: SourceLocation(file: "ja.yaml"))
        #expect(TemplateCase("{{title}}").load(log: &log) != nil)
    }

    @Test("says which interface strings it uses")
    func stringKeys() throws {
        var log = DiagnosticLog()
        let example = TemplateCase(
            "{{t.search}}{{>nav}}", with: ["nav": "{{#draft}}{{#t.home}}{{t.home}}{{/t.home}}{{/draft}}"])
        #expect(example.load(log: &log)?.stringKeys == ["search", "home"])
    }

    private func replacing(_ word: String, by other: String, in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let word = Array(word.unicodeScalars)
        var result: [Unicode.Scalar] = []
        var rest = scalars[...]
        while let next = rest.first {
            if rest.starts(with: word) {
                result += other.unicodeScalars
                rest = rest.dropFirst(word.count)
            } else {
                result.append(next)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
