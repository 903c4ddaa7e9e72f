import ShikiriModel

/// What Model gives: values that can't be wrong, those about people apart from those for everybody.
struct ModelledPortal: Sendable {
    let portal: Portal
    let workforce: Workforce
    /// What earlier publications left.
    let history: PublicationHistory
    /// The file of each revision with its checksum, oldest first.
    let ruleFiles: [PublicationSummary.Rule]
    /// How many rows or entries each list of the content has, by its file.
    let lists: [String: Int]
    let asOf: CalendarDay
}

extension PublicationSummary.Rule {
    /// The files of a rulebook's revisions, oldest first.
    static func files(of rulebook: Rulebook, checksums: [String: String]) -> [PublicationSummary.Rule] {
        rulebook.revisions.sorted { $0.effective < $1.effective }.compactMap { revision in
            checksums[revision.file].map {
                PublicationSummary.Rule(effective: revision.id, file: revision.file, sha256: $0)
            }
        }
    }
}
