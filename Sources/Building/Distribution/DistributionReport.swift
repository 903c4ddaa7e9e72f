package import ShikiriDiagnostics
import ShikiriModel
package import ShikiriPublishing

/// What a distribution did.
package struct DistributionReport: Sendable {
    /// The day as of which the packs were made.
    let asOf: CalendarDay
    /// How many packs lie in the managers' folder now.
    package let packs: Int
    /// How many of those open only with passphrases.
    package let protectedPacks: Int
    /// Whether the packs that were made open only with passphrases.
    let areProtected: Bool
    /// How many packs were made.
    package let made: Int
    /// How many drafts were made with them.
    package let drafts: Int
    /// The output folder.
    let output: String
    /// Which files changed.
    package let changes: PublicationReport
    /// What was found that stopped nothing.
    package let warnings: [Diagnostic]

    /// The report for a person.
    package var summary: Phrase {
        .distributed(
            packs: made, drafts: drafts, asOf: asOf, areProtected: areProtected, output: output, list: PackPaths.list)
    }
}
