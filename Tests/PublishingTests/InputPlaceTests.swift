import Foundation
import ShikiriPublishing
import Testing

@Suite("The content folder")
struct InputPlaceTests {
    /// Below a folder with `content/guidance`, `beside` and the link `way` to the content: a path, and whether it may be written.
    @Test(
        "takes nothing that is published",
        arguments: [
            ("content", false), ("content/", false), ("content/output", false), ("content/guidance/output", false),
            ("content/index.md", false), ("way/output", false), ("beside/../content/output", false),
            ("content/../output", true), ("beside", true), ("beside/output", true), ("contents", true),
            ("content-output", true), ("nowhere/output", true),
        ])
    func refused(_ path: String, _ isTaken: Bool) throws {
        let root = NSTemporaryDirectory() + "/input-place-" + UUID().uuidString
        let files = FileManager.default
        for folder in ["content/guidance", "beside"] {
            try files.createDirectory(atPath: root + "/" + folder, withIntermediateDirectories: true)
        }
        defer { try? files.removeItem(atPath: root) }
        try files.createSymbolicLink(atPath: root + "/way", withDestinationPath: "content")
        let content = try InputPlace(root + "/content")
        do throws(PublishingError) {
            try content.refuse(root + "/" + path)
            #expect(isTaken)
        } catch {
            guard case .insideContent = error else { throw error }
            #expect(!isTaken)
        }
    }
}
