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
    package var summary: String {
        let count = made == 1 ? "1 pack" : "\(made) packs"
        let protection = areProtected ? "opened by passphrases" : "open, without passphrases"
        var lines = ["\(count) as of \(asOf), \(protection): \(output)/managers"]
        if drafts > 0 {
            lines.append("\(drafts == 1 ? "1 mail draft" : "\(drafts) mail drafts"): \(output)/office/drafts")
        }
        lines.append("who gets which file: \(output)/\(PackPaths.list)")
        return lines.joined(separator: "\n")
    }
}
