import Foundation
import ShikiriDiagnostics
import Testing

@testable import ShikiriBuilding

@Suite("A portal with only the templates that it changes")
struct TemplateLayerTests {
    /// A portal whose own folder of templates holds these files alone.
    private struct Portal {
        let content: TemporaryPortal

        init(_ files: [String: String]) throws {
            content = try TemporaryPortal(["index.md": TemporaryPortal.page("はじめ")])
            for (path, text) in files { try content.write(text, to: "../templates/" + path) }
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }

        var folder: String { content.root + "/templates" }

        var options: BuildOptions {
            var options = content.options(templates: folder)
            options.programTemplates = TemporaryPortal.templates
            return options
        }

        var warnings: [Diagnostic] { Build(options).check().sorted }

        func home() throws -> String {
            _ = try Build(options).run()
            return try String(contentsOfFile: content.output + "/portal/index.html", encoding: .utf8)
        }
    }

    @Test("takes all others from the program")
    func none() throws {
        let plain = try TemporaryPortal(["index.md": TemporaryPortal.page("はじめ")])
        _ = try Build(plain.options()).run()
        let expected = try String(contentsOfFile: plain.output + "/portal/index.html", encoding: .utf8)
        #expect(try Portal([:]).home() == expected)
    }

    @Test("shows its own file in the place of the program's")
    func template() throws {
        let own = try String(contentsOfFile: TemporaryPortal.templates + "/partials/footer.mustache", encoding: .utf8)
            .replacingOccurrences(of: "</footer>", with: "<p>当社の印</p></footer>")
        #expect(try Portal(["partials/footer.mustache": own]).home().contains("<p>当社の印</p></footer>"))
    }

    @Test("rewords one text, and keeps the program's others")
    func word() throws {
        let shipped = try String(contentsOfFile: TemporaryPortal.templates + "/strings/ja.yaml", encoding: .utf8)
        let line = try #require(shipped.split(separator: "\n").first { $0.hasPrefix("skip:") || $0.hasPrefix("skip_") })
        let key = try #require(line.split(separator: ":").first)
        #expect(try Portal(["strings/ja.yaml": "\(key): 当社のことば\n"]).home().contains("当社のことば"))
    }

    @Test("hears of a mistake in its own file, under its own name, and of nothing that it doesn't use of the program's")
    func findings() throws {
        let portal = try Portal(["pages/plain.mustache": "{{page.titel}}\n"])
        let rejected = #expect(throws: InputRejected.self) { try Build(portal.options).run() }
        let files = Set((rejected?.log.sorted ?? []).map(\.location.file))
        #expect(files == [portal.folder + "/pages/plain.mustache"])
        #expect(try Portal(["partials/footer.mustache": "<footer></footer>"]).warnings.isEmpty)
    }
}

@Suite("The portal's templates, held against the program's")
struct TemplateChangeTests {
    private let root: String
    private var changes: TemplateChanges { TemplateChanges(own: root + "/own", program: root + "/program") }

    init() throws {
        root = NSTemporaryDirectory() + "shikiri-templates-" + UUID().uuidString
        try write("a\nb\nc\n", to: "program/pages/rule.mustache")
        try FileManager.default.createDirectory(atPath: root + "/own", withIntermediateDirectories: true)
    }

    private func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: root + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// What is done to a file, and how it is told.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let own: String?
        let program: String
        let state: TemplateChanges.File.State
        let changes: [LineChange]
        let since: [LineChange]
    }

    static let cases = [
        Case(testDescription: "as it was taken", own: nil, program: "a\nb\nc\n", state: .same, changes: [], since: []),
        Case(
            testDescription: "changed here", own: "a\nB\nc\n", program: "a\nb\nc\n", state: .changed,
            changes: [LineChange(line: 2, removed: ["b"], added: ["B"])], since: []),
        Case(
            testDescription: "changed here, and by the program since", own: "a\nB\nc\n", program: "a\nb\nc\nd\n",
            state: .outdated, changes: [LineChange(line: 2, removed: ["b"], added: ["B"])],
            since: [LineChange(line: 4, removed: [], added: ["d"])]),
        Case(
            testDescription: "changed by the program alone", own: nil, program: "b\nc\n", state: .outdated, changes: [],
            since: [LineChange(line: 1, removed: ["a"], added: [])]),
    ]

    @Test("a file", arguments: cases)
    func state(of example: Case) throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try changes.take("pages/rule.mustache")
        if let own = example.own { try write(own, to: "own/pages/rule.mustache") }
        try write(example.program, to: "program/pages/rule.mustache")
        let file = try #require(try changes.files().first)
        #expect(file.path == "pages/rule.mustache")
        #expect(file.state == example.state)
        #expect(file.own == example.changes)
        #expect(file.program == example.since)
    }

    @Test("a file of the portal's own, and one that was copied by hand")
    func withoutOriginal() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try write("x\n", to: "own/pages/extra.mustache")
        try write("a\nc\n", to: "own/pages/rule.mustache")
        #expect(try changes.files().map(\.state) == [.own, .changed])
    }

    @Test("nothing is taken that isn't there, or over what is")
    func refusals() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        #expect(throws: TemplateChanges.Obstacle.self) { try changes.take("pages/none.mustache") }
        try changes.take("pages/rule.mustache")
        #expect(throws: TemplateChanges.Obstacle.self) { try changes.take("pages/rule.mustache") }
    }
}
