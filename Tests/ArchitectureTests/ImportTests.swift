import Foundation
import Testing

/// Which modules a folder of `Sources` may import. A target can import what its dependencies depend on, so that the
/// compiler alone doesn't keep the direction.
private let allowed: [String: Set<String>] = [
    "Diagnostics": [],
    "Model": ["Diagnostics"],
    "Loading": ["Diagnostics", "Model"],
    "Restrictions": ["Diagnostics", "Model"],
    "People": ["Diagnostics", "Model", "Restrictions"],
    "Records": ["Diagnostics", "Model", "Loading", "People"],
    "Markdown": [],
    "Templates": ["Diagnostics"],
    "Search": [],
    "Pages": ["Diagnostics", "Model", "Restrictions", "Markdown", "Templates", "Search"],
    "Reports": ["Diagnostics", "Model", "Restrictions", "People", "Templates", "Pages"],
    "Publishing": [],
]

@Suite("The direction of dependencies")
struct ImportTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    private static func files(_ folder: String) -> [URL] {
        let found = FileManager.default.enumerator(
            at: sources.appendingPathComponent(folder), includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    }

    @Test("each module imports what the table says", arguments: allowed.keys.sorted())
    func imports(_ module: String) throws {
        let files = Self.files(module)
        #expect(!files.isEmpty)
        for file in files {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            for line in lines where line.contains("import Shikiri") && !line.hasPrefix("//") {
                let name = String(line.split(separator: " ").last?.dropFirst("Shikiri".count) ?? "")
                #expect(allowed[module]?.contains(name) == true, "\(file.lastPathComponent) imports \(name)")
            }
        }
    }

    @Test("C enters in Markdown alone")
    func cmark() throws {
        for module in allowed.keys where module != "Markdown" {
            for file in Self.files(module) {
                #expect(try !String(contentsOf: file, encoding: .utf8).contains("import CMark"), "\(file.path)")
            }
        }
    }

    @Test("no file is longer than 500 lines")
    func lengths() throws {
        for file in Self.files("") {
            let count = try String(contentsOf: file, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false
            ).count
            #expect(count <= 500, "\(file.lastPathComponent): \(count)")
        }
    }
}
