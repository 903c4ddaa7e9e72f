import Languages
import LongRuns
import ShikiriBuilding
import ShikiriDiagnostics
import Testing

@Suite("A mistake in the content")
struct ContentMistakeTests {
    @Test("is told once, with its code, place, and what to do", arguments: Mistake.all)
    func told(_ mistake: Mistake) throws {
        let found = try TemporaryPortal(mistake.files).findings()
        #expect(found.map(\.code.name).sorted() == ([mistake.code] + mistake.also).map(\.name).sorted())
        let finding = try #require(found.first { $0.code == mistake.code })
        #expect(finding.location == mistake.place)
        #expect(finding.message.contains(mistake.says))
        if let help = mistake.help { #expect(finding.help?.contains(help) == true, "\(finding.help ?? "no help")") }
        #expect(found.flatMap { ForeignWords.faults(in: $0.said) } == [])
    }

    @Test(
        "leaves what is published as it is",
        arguments: LongRun.some(of: Mistake.builds.filter { $0.code.severity == .error }, usually: 8))
    func unharmed(_ mistake: Mistake) throws {
        let portal = try TemporaryPortal(["index.md": TemporaryPortal.page("はじめ")])
        _ = try Build(portal.options()).run()
        let before = try portal.published()
        for (path, text) in mistake.files { try portal.write(text, to: path) }
        #expect(throws: InputRejected.self) { try Build(portal.options()).run() }
        #expect(try portal.published() == before)
    }

    @Test(
        "of small weight publishes, and stops a strict build",
        arguments: LongRun.some(of: Mistake.builds.filter { $0.code.severity == .warning }, usually: 5))
    func warnings(_ mistake: Mistake) throws {
        let portal = try TemporaryPortal(mistake.files)
        #expect(try Build(portal.options()).run().warnings.contains { $0.code == mistake.code })
        let before = try portal.published()
        #expect(throws: InputRejected.self) { try Build(portal.options(strict: true)).run() }
        #expect(try portal.published() == before)
    }

    @Test("never hides another: all are told in one run, in the order of files and lines")
    func allAtOnce() throws {
        let portal = try TemporaryPortal([
            "guidance/b.md": "## 本文\n", "guidance/a.md": "---\ntitel: 題\n---\n[次](x.md)\n",
            "controls.yaml": "- id: a\n\tb: c\n", "news/c.md": "---\ntitle: 題\ndate: 2024-02-30\n---\n",
            "organization/departments.csv": "id,name,company,parent,manager\ntd-a,甲,gird\ntd-b,乙,gird,,\n",
        ])
        let found = portal.findings()
        #expect(
            found.map { "\($0.location.file):\($0.location.line) \($0.code.name)" } == [
                "controls.yaml:2 yaml-tab", "guidance/a.md:2 unknown-key",
                "guidance/b.md:1 missing-front-matter", "news/c.md:3 impossible-date",
                "organization/departments.csv:2 too-few-fields", "organization/departments.csv:3 bad-value",
            ])
        #expect(found == found.sorted())
    }

    @Test("that stands in many rows is one finding with a count and the first places")
    func folded() throws {
        let rows = (1...1000).map { "td-\($0),甲\n" }.joined()
        let portal = try TemporaryPortal(["organization/departments.csv": "id,name,company,parent,manager\n" + rows])
        let finding = try #require(portal.findings().first)
        #expect(portal.findings().count == 1)
        #expect(finding.code == .tooFewFields)
        #expect(finding.count == 1000)
        #expect([finding.location.line] + finding.otherPlaces.map(\.line) == [2, 3, 4, 5, 6])
    }
}

extension Mistake {
    /// Those that a build finds too: what the search should find is asked by the check alone.
    fileprivate static var builds: [Mistake] { all.filter { $0.place.file != "search-tests.yaml" } }
}
