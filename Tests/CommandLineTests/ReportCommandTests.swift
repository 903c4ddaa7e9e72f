import Foundation
import Testing

@Suite("shikiri report")
struct ReportCommandTests {
    private func folder(_ template: String) throws -> CompanyFolder {
        try CompanyFolder(["reports/yearly.md": template])
    }

    @Test("fills figures with links to their rows, and lists what is missing")
    func fills() throws {
        let folder = try folder("# {{year}}\n\n{{revisions.all}} {{controls.all}}\n\n{{missing}}\n")
        defer { withExtendedLifetime(folder) {} }
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("report-\(UUID().uuidString)")
        let command = try Command([
            "report", "--content", folder.path, "--as-of", "2026-11-24", "--year", "2026", "--to", place.path,
            "--language",
            "en",
        ])
        #expect(command.status == 0, "\(command.errors)")
        let text = try String(contentsOf: place.appendingPathComponent("report.md"), encoding: .utf8)
        #expect(text.hasPrefix("# 2026\n\n["))
        #expect(text.contains("](rows/revisions.csv) –"))
        #expect(text.contains("- `controls.all`"))
        #expect(FileManager.default.fileExists(atPath: place.appendingPathComponent("rows/revisions.csv").path))
        let mode =
            try FileManager.default.attributesOfItem(atPath: place.appendingPathComponent("rows/moves.csv").path)[
                .posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test(
        "says what it can't fill",
        arguments: [("{{moves.al}}\n", "2026", "there is no figure `moves.al`"), ("x\n", "2027", "hasn't begun")])
    func faults(_ example: (template: String, year: String, says: String)) throws {
        let folder = try folder(example.template)
        defer { withExtendedLifetime(folder) {} }
        let command = try Command([
            "report", "--content", folder.path, "--as-of", "2026-11-24", "--year", example.year,
            "--language", "en",
        ])
        #expect(command.status == 1)
        #expect(command.errors.contains(example.says), "\(command.errors)")
    }
}
