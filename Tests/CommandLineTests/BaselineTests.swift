import Foundation
import Testing

@Suite("A nightly check")
struct BaselineTests {
    private static let page = "---\ntitle: 題\n---\n\nここに書く\n"

    private static func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    @Test("tells warnings that are new, and says nothing where there are none")
    func news() throws {
        let folder = try CompanyFolder(["guidance/a.md": Self.page])
        let report = folder.path + ".json"
        defer { try? FileManager.default.removeItem(atPath: report) }
        let first = try folder.run("check", "--format", "json")
        #expect(first.output.contains("placeholder") && first.status == 0)
        try Self.write(first.output, to: report)
        let second = try folder.run("check", "--baseline", report, "--quiet")
        #expect(second.output + second.errors == "" && second.status == 0)
        // The same warning two lines further down is no news, and a second one is.
        try Self.write(Self.page.replacing("\nここ", with: "\n本文\n\nここ"), to: folder.path + "/guidance/a.md")
        #expect(try folder.run("check", "--baseline", report, "--quiet").errors == "")
        try Self.write(Self.page + "\nここに書く\n", to: folder.path + "/guidance/a.md")
        let third = try folder.run("check", "--baseline", report, "--quiet")
        #expect(third.errors.contains("guidance/a.md:7") && !third.errors.contains("guidance/a.md:5"), "\(third)")
        #expect(try folder.run("check", "--baseline", report, "--quiet", "--strict").status == 1)
    }

    @Test("tells errors whether they are known or not")
    func errors() throws {
        let folder = try CompanyFolder(["guidance/a.md": "---\ntitle: 題\n---\n\n[b](b.md)\n"])
        let report = folder.path + ".json"
        defer { try? FileManager.default.removeItem(atPath: report) }
        try Self.write(try folder.run("check", "--format", "json").output, to: report)
        let second = try folder.run("check", "--baseline", report, "--quiet")
        #expect(second.status == 1 && second.errors.contains("broken-link"))
    }

    @Test("refuses a report that isn't there or isn't one", arguments: [nil, "[1]"])
    func unusable(_ text: String?) throws {
        let folder = try CompanyFolder()
        let report = folder.path + ".json"
        defer { try? FileManager.default.removeItem(atPath: report) }
        if let text { try Self.write(text, to: report) }
        let answer = try folder.run("check", "--baseline", report)
        #expect(answer.status == 2 && answer.errors.contains("--format json >"), "\(answer)")
    }

    @Test("names files in SARIF as seen from the root of the repository")
    func sarif() throws {
        let folder = try CompanyFolder(["docs/content/guidance/a.md": Self.page])
        try FileManager.default.createDirectory(atPath: folder.path + "/.git", withIntermediateDirectories: true)
        let content = folder.path + "/docs/content"
        try Self.write(
            "title: 見本\norganization: {grid: 送配電, affiliate: 小売}\ncontact: {name: 窓口}\n", to: content + "/portal.yaml")
        let answer = try Command(["check", "--format", "sarif", "--content", content, "--as-of", "2026-11-24"])
        #expect(answer.output.contains("\"uri\": \"docs/content/guidance/a.md\""), "\(answer)")
    }
}
