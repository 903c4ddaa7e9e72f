import Foundation
import ShikiriDiagnostics
package import ShikiriModel
import ShikiriPublishing

/// What was distributed last: `office/distribution.json`. A build that finds protected packs leaves them as they are,
/// because it knows no passphrase, and an open pack must not take the place of a protected one by oversight.
package struct DistributionRecord: Equatable, Sendable {
    /// The day as of which the packs were made.
    package let asOf: CalendarDay
    /// Whether they open only with their managers' passphrases.
    package let isProtected: Bool
    /// How many there are.
    package let packs: Int

    init(asOf: CalendarDay, isProtected: Bool, packs: Int) {
        self.asOf = asOf
        self.isProtected = isProtected
        self.packs = packs
    }

    /// Reads the record of the last publication; nil where nothing was distributed.
    init?(in publication: Publication) throws(PublishingError) {
        guard let bytes = try publication.published(PackPaths.record),
            let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
            let day = CalendarDay(document.as_of)
        else { return nil }
        self.init(asOf: day, isProtected: document.protected, packs: document.packs)
    }

    /// The file.
    var bytes: [UInt8] {
        let object = JSONText.object([
            ("as_of", .text(asOf.description)), ("protected", .bool(isProtected)), ("packs", .int(packs)),
        ])
        return Array(object.pretty.utf8)
    }

    private struct Document: Decodable {
        let as_of: String
        let protected: Bool
        let packs: Int
    }
}
