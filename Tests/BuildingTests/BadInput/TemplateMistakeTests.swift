import Foundation
import Languages
import ShikiriBuilding
import ShikiriDiagnostics
import Testing

@Suite("A template folder")
struct TemplateMistakeTests {
    /// What is written into the main part of `pages/plain.mustache`, and the finding it gives at its column.
    struct Slip: CustomTestStringConvertible, Sendable {
        let source: String
        /// How the line begins that is told; nil: the slip's own.
        var line: String?
        let code: DiagnosticCode
        let column: Int
        let says: String
        let help: String?

        var testDescription: String { source }
    }

    static let slips = [
        Slip(
            source: "{{>partials/page-haed}}", code: .unknownTemplate, column: 1, says: "`partials/page-haed`",
            help: "did you mean `partials/page-head`?"),
        Slip(
            source: "{{page.titel}}", code: .unknownTemplateName, column: 1, says: "`titel`",
            help: "did you mean `title`?"),
        Slip(source: "{{crumbs}}", code: .wrongTemplateForm, column: 1, says: "`crumbs`", help: nil),
        Slip(source: "{{{page.title}}}", code: .unescapedText, column: 1, says: "`page.title`", help: nil),
        Slip(source: "{{#page}}", line: "{{/main}}", code: .templateSyntax, column: 1, says: "page", help: nil),
        Slip(source: "<p>{{/page}}", code: .templateSyntax, column: 4, says: "page", help: nil),
    ]

    @Test("whose template names what isn't there is told with file, line and column", arguments: slips)
    func slip(_ slip: Slip) throws {
        let portal = try LookedPortal()
        let before = try portal.published()
        let line = try portal.edit("pages/plain.mustache") { text in
            text.replacing("{{$main}}", with: "{{$main}}\n\(slip.source)", maxReplacements: 1)
        } lineOf: {
            $0.hasPrefix(slip.line ?? slip.source)
        }
        let finding = try portal.rejection(slip.code)
        #expect(
            finding.location
                == SourceLocation(file: "\(portal.templates)/pages/plain.mustache", line: line, column: slip.column))
        #expect(finding.message.contains(slip.says), "\(finding.message)")
        if let help = slip.help { #expect(finding.help?.contains(help) == true, "\(finding.help ?? "no help")") }
        #expect(ForeignWords.faults(in: finding.said) == [])
        #expect(try portal.published() == before)
    }

    @Test("without the template of a page is told which one")
    func missingTemplate() throws {
        let portal = try LookedPortal()
        let before = try portal.published()
        try FileManager.default.removeItem(atPath: portal.templates + "/pages/rule.mustache")
        let finding = try portal.rejection(.missingTemplate)
        #expect(finding.location == SourceLocation(file: "\(portal.templates)/pages/rule.mustache"))
        #expect(finding.message.contains("`pages/rule`"))
        #expect(try portal.published() == before)
    }

    @Test("with a word in one language alone is told where the other is")
    func missingString() throws {
        let portal = try LookedPortal()
        let line = try portal.edit("strings/ja.yaml") {
            $0 + "\nextra_word: 余分\n"
        } lineOf: {
            $0.hasPrefix("extra_word")
        }
        let finding = try portal.rejection(.missingString)
        #expect(finding.location == SourceLocation(file: "\(portal.templates)/strings/ja.yaml", line: line))
        #expect(finding.message.contains("strings/en.yaml"))
        #expect(finding.help?.contains("`extra_word`") == true)
    }

    /// A sentence of `en.yaml` as it is, what a translator made of it, and the finding at its column.
    struct SentenceSlip: CustomTestStringConvertible, Sendable {
        let sentence: String
        let change: String
        let code: DiagnosticCode
        let column: Int
        let says: String
        let help: String

        var testDescription: String { change }
    }

    static let sentenceSlips = [
        SentenceSlip(
            sentence: "way: From {origin} to {destination}", change: "way: From {orign} to {destination}",
            code: .stringPlace, column: 13, says: "`{orign}` in `answers.way`", help: "did you mean `{origin}`?"),
        SentenceSlip(
            sentence: "way: From {origin} to {destination}", change: "way: From {origin}", code: .stringPlace,
            column: 8,
            says: "`answers.way` has no `{destination}`", help: "put `{destination}` into the sentence"),
        SentenceSlip(
            sentence: "note: Note", change: "note: Note {", code: .stringForm, column: 14, says: "`markdown.note`",
            help: "a place is `{name}`"),
        SentenceSlip(
            sentence: "pairs: \"{count, plural, one {# pair} other {# pairs}}\"",
            change: "pairs: \"{count, plural, other {# pairs}}\"", code: .stringForm, column: 11,
            says: "`counts.pairs`", help: "this language has `one` and `other`"),
        SentenceSlip(
            sentence: "fiscal_year: fiscal {year}", change: "fiscal_year: fiscal {year, plural, one {#} other {#}}",
            code: .stringForm, column: 23, says: "`{year}` in `calendar.fiscal_year` isn't a number",
            help: "write `{year}` alone"),
        SentenceSlip(
            sentence: "search_none: Nothing found for “{q}”.", change: "search_none: Nothing found for “{p}”.",
            code: .stringPlace, column: 14, says: "`search_none` has other places", help: "`{q}`"),
    ]

    @Test("whose sentence has other places is told with file, line and column", arguments: sentenceSlips)
    func sentence(_ slip: SentenceSlip) throws {
        let portal = try LookedPortal()
        let before = try portal.published()
        let line = try portal.edit("strings/en.yaml") {
            $0.replacing(slip.sentence, with: slip.change, maxReplacements: 1)
        } lineOf: {
            $0.contains(slip.change)
        }
        let finding = try portal.rejection(slip.code)
        #expect(
            finding.location
                == SourceLocation(file: "\(portal.templates)/strings/en.yaml", line: line, column: slip.column))
        #expect(finding.message.contains(slip.says), "\(finding.message)")
        #expect(finding.help?.contains(slip.help) == true, "\(finding.help ?? "no help")")
        #expect(try portal.published() == before)
    }

    @Test("with a heading that was reworded shows it, and nothing is compiled")
    func reworded() throws {
        let portal = try LookedPortal()
        _ = try portal.edit("strings/ja.yaml") {
            $0.replacing("sitemap: ページの一覧", with: "sitemap: このポータルの地図")
        } lineOf: { _ in
            true
        }
        _ = try Build(portal.options).run()
        let page = try #require(try portal.published()["portal/sitemap/index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains(">このポータルの地図</h1>"))
    }

    @Test("without the words of a language says which file is missing")
    func missingLanguage() throws {
        let portal = try LookedPortal()
        try FileManager.default.removeItem(atPath: portal.templates + "/strings/en.yaml")
        let finding = try portal.rejection(.missingString)
        #expect(finding.location == SourceLocation(file: "\(portal.templates)/strings/en.yaml"))
    }

    @Test("with a template that no page uses says so, and publishes")
    func unusedTemplate() throws {
        let portal = try LookedPortal()
        try Data("<p>x</p>".utf8).write(to: URL(fileURLWithPath: portal.templates + "/pages/extra.mustache"))
        let warnings = try Build(portal.options).run().warnings
        let finding = try #require(
            warnings.first { $0.code == .unusedTemplate && $0.message.contains("pages/extra") })
        #expect(finding.location == SourceLocation(file: "\(portal.templates)/pages/extra.mustache"))
    }

    @Test("with a page that has no mark for the search says so, and publishes")
    func unmarkedTemplate() throws {
        let portal = try LookedPortal()
        _ = try portal.edit("pages/rule.mustache") { text in
            text.replacing("{{$search}}page{{/search}}\n", with: "")
        } lineOf: {
            $0.hasPrefix("{{<base}}")
        }
        let warnings = try Build(portal.options).run().warnings
        let finding = try #require(warnings.first { $0.code == .unmarkedTemplate })
        #expect(finding.location == SourceLocation(file: "\(portal.templates)/pages/rule.mustache", line: 1, column: 1))
        #expect(ForeignWords.faults(in: finding.said) == [])
    }

    /// What a file is renamed to, nil for one that is new; what is told of its new name, and of its old one.
    static let strays: [(from: String?, to: String, help: String, also: DiagnosticCode?)] = [
        ("pages/rule.mustache", "pages/rule.mustach", "`pages/rule.mustache`", .missingTemplate),
        ("assets/portal.css", "assets/portall.css", "`assets/portal.css`", .missingFile),
        ("assets/pack.js", "asset/pack.js", "`assets/pack.js`", .missingFile),
        ("strings/en.yaml", "strings/en.yml", "`strings/en.yaml`", nil),
        (nil, "strings/fr.yaml", "strings/", nil), (nil, "README.txt", ".mustache", nil),
        (nil, "assets/logo.png", "assets/", nil), (nil, "pages/old/rule.html", ".mustache", nil),
    ]

    @Test("with a file that nothing asks for says so", arguments: strays)
    func stray(_ example: (from: String?, to: String, help: String, also: DiagnosticCode?)) throws {
        let portal = try LookedPortal()
        let new = URL(fileURLWithPath: portal.templates + "/" + example.to)
        try FileManager.default.createDirectory(at: new.deletingLastPathComponent(), withIntermediateDirectories: true)
        if let from = example.from {
            try FileManager.default.moveItem(atPath: portal.templates + "/" + from, toPath: new.path)
        } else {
            try Data("x".utf8).write(to: new)
        }
        let found = Build(portal.options).check().sorted
        let stray = found.filter { $0.code == .unexpectedFile }
        #expect(stray.map(\.location.file) == [new.path])
        #expect(stray.first?.help?.contains(example.help) == true, "\(stray.first?.help ?? "")")
        if let also = example.also {
            #expect(
                found.contains { $0.code == also && $0.location.file == portal.templates + "/" + (example.from ?? "") })
        }
    }

    @Test("with words that nothing shows says so, and publishes")
    func unusedString() throws {
        let portal = try LookedPortal()
        for language in ["ja", "en"] {
            _ = try portal.edit("strings/\(language).yaml") {
                $0 + "\nextra_word: 余分\n"
            } lineOf: { _ in
                true
            }
        }
        let before = Build(portal.content.options()).check().findings.filter { $0.code == .unusedString }
        let after = try Build(portal.options).run().warnings.filter { $0.code == .unusedString }
        #expect(after.reduce(0) { $0 + $1.count } == before.reduce(0) { $0 + $1.count } + 2)
    }

    @Test("that isn't there is told with its own option")
    func missingFolder() throws {
        let portal = try LookedPortal()
        let before = try portal.published()
        try FileManager.default.removeItem(atPath: portal.templates)
        let finding = try portal.rejection(.missingFile)
        #expect(finding.location == SourceLocation(file: portal.templates))
        #expect(finding.help?.contains("--templates") == true, "\(finding.help ?? "no help")")
        #expect(try portal.published() == before)
    }

    @Test("never hides the mistakes of the content")
    func together() throws {
        let portal = try LookedPortal()
        try FileManager.default.removeItem(atPath: portal.templates + "/pages/rule.mustache")
        try portal.content.write("- id: [\n", to: "controls.yaml")
        try portal.content.write("id,name\na,甲\n", to: "organization/departments.csv")
        let codes = Set(Build(portal.options).check().findings.map(\.code))
        #expect(codes.isSuperset(of: [.missingTemplate, .yamlSyntax, .missingKey]), "\(codes.map(\.name))")
    }
}

/// A small portal that was published with its own copy of the project's templates.
private final class LookedPortal {
    let content: TemporaryPortal

    init() throws {
        content = try TemporaryPortal(["index.md": TemporaryPortal.page("はじめ")])
        try FileManager.default.copyItem(atPath: TemporaryPortal.templates, toPath: templates)
        _ = try Build(options).run()
    }

    var templates: String { content.root + "/templates" }
    var options: BuildOptions { content.options(templates: templates) }

    func published() throws -> [String: Data] { try content.published() }

    /// Changes a file, and gives the number of the first line that is as wanted.
    func edit(_ file: String, _ change: (String) -> String, lineOf isWanted: (Substring) -> Bool) throws -> Int {
        let path = templates + "/" + file
        let text = change(try String(contentsOfFile: path, encoding: .utf8))
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let index = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(where: isWanted)
        return try #require(index) + 1
    }

    /// The finding with a code that a build is rejected with.
    func rejection(_ code: DiagnosticCode) throws -> Diagnostic {
        let rejected = #expect(throws: InputRejected.self) { try Build(options).run() }
        let found = rejected?.log.sorted ?? []
        return try #require(found.first { $0.code == code }, "\(found.map(\.code.name))")
    }
}
