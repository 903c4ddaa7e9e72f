package import ShikiriPublishing

/// Brings the portal of an earlier publication back, for everybody; what is about people stays as it is.
package struct Rollback: Sendable {
    private let output: String
    private let number: Int?
    private let key: SSHKey?

    /// - Parameters:
    ///   - output: the published folder.
    ///   - number: the publication whose portal is brought back; nil: the one before the present.
    ///   - key: signs the new link of the chain.
    package init(_ output: String, to number: Int? = nil, key: SSHKey? = nil) {
        self.output = output
        self.number = number
        self.key = key
    }

    /// What was done.
    package struct Report: Sendable {
        /// The publication whose portal it is now.
        package let number: Int
        /// The day as of which that was evaluated.
        package let asOf: String
        /// Which files changed.
        package let changes: PublicationReport
    }

    /// Brings it back.
    ///
    /// - Returns: nil where no such portal is kept.
    package func run() throws(PublishingError) -> Report? {
        let publication = try Publication.begin(at: output, isChained: true)
        let origin = try publication.portalOrigin() ?? 0
        let kept = try publication.keptPortals()
        guard let target = number ?? kept.last(where: { $0 < origin }), kept.contains(target),
            let link = try publication.link(target), let last = try publication.lastLink.flatMap(publication.link),
            try publication.restore(target)
        else {
            publication.abandon()
            return nil
        }
        let changes = try publication.commit(
            ChainEntry(
                asOf: link.asOf, action: .rollback, restored: target, rules: last.rules,
                key: key, keeps: { _, _ in true }))
        return Report(number: target, asOf: link.asOf, changes: changes)
    }
}
