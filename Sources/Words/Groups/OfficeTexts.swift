/// All pages of the office.
package final class OfficeTexts: Decodable, Sendable {
    package let packList: String
    package let forSpreadsheets: String
}

/// What the data leave open.
package final class OpenPointsTexts: Decodable, Sendable {
    package let title: String
    package let none: String
    package let some: String
    package let rules: String
    package let people: String
    package let records: String
    package let files: String
    package let pages: String
    package let settings: String
    package let rows: Sentence<Named.Read, Named.Used, Named.Ignored, Named.Reported>
}

/// Planned transfers.
package final class TransfersTexts: Decodable, Sendable {
    package let menu: String
    package let title: String
    package let lead: String
    package let figure: Sentence<Named.Figure>
    package let heading: String
    package let nothing: String
    package let ways: String
}

/// Transfers that revisions change.
package final class ImpactTexts: Decodable, Sendable {
    package let menu: String
    package let nothing: String
    package let without: String
    package let with: String
    package let groups: String
    package let noGroups: String
    package let people: String
    package let planned: String
    package let peopleFile: String
    package let examples: String
    package let noExamples: String
    package let example: String
    package let pages: String
    package let noPages: String
    package let page: String
    package let file: String
    package let touched: String
    package let title: String
    package let lead: String
    package let figure: Sentence<Named.Figure>
}

/// The register of pledges.
package final class PledgesTexts: Decodable, Sendable {
    package let menu: String
    package let returned: String
    package let notReturned: String
    package let notRecorded: String
    package let title: String
    package let lead: String
    package let figure: Sentence<Named.Figure>
    package let heading: String
    package let missing: String
    package let itemsOpen: String
    package let late: String
    package let signed: String
}

/// The receipt of a decision, on paper.
package final class ReceiptsTexts: Decodable, Sendable {
    package let title: String
    package let employee: String
    package let from: String
    package let to: String
    package let on: String
    package let lastDay: String
    package let post: String
    package let postThere: String
    package let history: String
    package let postsBefore: String
    package let asOf: String
    package let checksum: String
    package let note: String
}

/// The register of moves.
package final class MovesTexts: Decodable, Sendable {
    package let menu: String
    package let title: String
    package let lead: String
    package let figure: Sentence<Named.Figure>
    package let heading: String
    package let nothing: String
    package let between: String
    package let direct: String
    package let detours: String
    package let noDetours: String
}

/// The review of access rights.
package final class AccessTexts: Decodable, Sendable {
    package let menu: String
    package let title: String
    package let lead: String
    package let heading: String
    package let nothing: String
    package let noLongerNeeded: String
    package let neverNeeded: String
    package let revokedLate: String
    package let figure: Sentence<Named.Figure, Named.All>
}

/// The register of exceptions.
package final class ExceptionsTexts: Decodable, Sendable {
    package let menu: String
    package let title: String
    package let lead: String
    package let figure: Sentence<Named.Figure>
    package let heading: String
    package let nothing: String
    package let expired: String
    package let inForce: String
    package let coming: String
    package let daysLeft: Sentence<Named.Days>
}

/// Controls that are late.
package final class LateControlsTexts: Decodable, Sendable {
    package let menu: String
    package let title: String
    package let lead: String
    package let figure: Sentence<Named.Figure>
    package let heading: String
    package let nothing: String
}
