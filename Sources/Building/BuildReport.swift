import ShikiriBasics
package import ShikiriDiagnostics
package import ShikiriModel
package import ShikiriPublishing

/// What a build did.
package struct BuildReport: Sendable {
    /// The day as of which the portal was evaluated.
    package let asOf: CalendarDay
    /// The revision of the restrictions in force on that day.
    package let revision: String?
    /// Which files changed.
    package let changes: PublicationReport
    /// How many protected packs stayed as they were.
    package let keptPacks: Int
    /// How long each stage took.
    package let seconds: [(name: String, seconds: Double)]
    /// What was found that did not stop the publication.
    package let warnings: [Diagnostic]
    /// What the data leave open.
    package let open: OpenPoints
    /// What this publication leaves for the next.
    package let left: PublicationSummary
    /// What it was compared with; nil where there was nothing to compare.
    package let last: PublicationSummary?

    /// The report for machines.
    package var json: String {
        JSONText.object([
            ("as_of", .text(asOf.description)),
            ("revision", .optional(revision)),
            ("added", .array(changes.added.map(JSONText.text))),
            ("changed", .array(changes.changed.map(JSONText.text))),
            ("removed", .array(changes.removed.map(JSONText.text))),
            ("unchanged", .int(changes.unchanged)),
            ("seconds", .object(seconds.map { ($0.name, .decimal($0.seconds, places: 3)) })),
            (
                "warnings",
                .array(
                    warnings.map {
                        .object([
                            ("code", .text($0.code.name)), ("message", .text($0.message)),
                            ("file", .text($0.location.file)), ("line", .int($0.location.line)),
                        ])
                    })
            ),
            ("open", open.json), ("counts", left.countsJSON), ("last", last?.json ?? .null),
        ]).pretty
    }

    /// The report for a person, on one line, and a second one where packs stayed as they were.
    package var summary: Phrase {
        let time = seconds.last.map { JSONText.decimal($0.seconds, places: 2).pretty.dropLast() } ?? ""
        let line = Phrase.published(
            asOf: asOf, added: changes.added.count, changed: changes.changed.count, removed: changes.removed.count,
            unchanged: changes.unchanged, seconds: String(time))
        guard keptPacks > 0 else { return line }
        return Phrase { line[$0] + "\n" + Phrase.keptPacks(keptPacks)[$0] }
    }
}
