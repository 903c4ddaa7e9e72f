import Foundation
import ShikiriDiagnostics
package import ShikiriModel
import ShikiriPublishing

/// What was distributed last: `office/distribution.json`. A build leaves protected packs as they are, because it knows no
/// passphrase, and an open pack must not take the place of a protected one by oversight.
package struct DistributionRecord: Equatable, Sendable {
    /// The day as of which the packs were made.
    package let asOf: CalendarDay
    /// How many packs there are.
    package let packs: Int
    /// The names of the folders of those that open only with their managers' passphrases.
    package let protected: Set<String>

    /// Whether any of them does.
    package var isProtected: Bool { !protected.isEmpty }

    init(asOf: CalendarDay, packs: Int, protected: Set<String>) {
        self.asOf = asOf
        self.packs = packs
        self.protected = protected
    }

    /// Reads the record of the last publication; nil where nothing was distributed.
    init?(in publication: Publication) throws(PublishingError) {
        guard let bytes = try publication.published(PackPaths.record),
            let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
            let day = CalendarDay(document.as_of)
        else { return nil }
        self.init(asOf: day, packs: document.packs, protected: Set(document.protected))
    }

    /// The file.
    var bytes: [UInt8] {
        let object = JSONText.object([
            ("as_of", .text(asOf.description)), ("packs", .int(packs)),
            ("protected", .array(protected.sorted().map(JSONText.text))),
        ])
        return Array(object.pretty.utf8)
    }

    private struct Document: Decodable {
        let as_of: String
        let packs: Int
        let protected: [String]
    }
}
