import Foundation
import FoundationXML
import ShikiriPortal
import Testing

/// The Atom feed of revisions (RFC 4287).
struct RevisionFeedTests {
    private static func feed(asOf day: String = "2026-11-24") throws -> [UInt8] {
        let file = try #require(
            try SmallRules.portal.site(asOf: day).site.site.files.first { $0.path == "revisions.xml" })
        return file.bytes
    }

    @Test("The feed and its entries have what the standard asks for")
    func elements() throws {
        let root = try #require(try XMLDocument(data: Data(try Self.feed())).rootElement())
        #expect(root.name == "feed")
        for name in ["title", "id", "updated", "author"] { #expect(root.elements(forName: name).count == 1) }
        let entries = root.elements(forName: "entry")
        #expect(entries.count == 2)
        for entry in entries {
            for name in ["title", "id", "published", "updated", "link"] {
                #expect(entry.elements(forName: name).count == 1)
            }
        }
        #expect(entries.first?.elements(forName: "updated").first?.stringValue == "2026-04-01T00:00:00+00:00")
        #expect(entries.first?.elements(forName: "summary").first?.stringValue == "見直しの要旨 厳しくなる 10組")
        let ids = (entries + [root]).compactMap { $0.elements(forName: "id").first?.stringValue }
        #expect(Set(ids).count == 3)
        #expect(ids.allSatisfy { $0.hasPrefix("urn:uuid:") && $0.count == 45 })
    }

    @Test("The day of the build leaves no trace in it")
    func deterministic() throws { #expect(try Self.feed() == Self.feed(asOf: "2027-05-01")) }
}
