package import ShikiriDiagnostics

extension Rulebook {
    /// Reads all files under `rules/`, and reports every mistake in them.
    ///
    /// - Parameters:
    ///   - information: `rules/information.yaml`
    ///   - operations: `rules/operations.yaml`
    ///   - systems: `rules/systems.yaml`
    ///   - revisions: the files of `rules/transfers/`, each with its path relative to the content folder
    ///   - organization: the departments that operations belong to
    ///   - log: takes the findings
    package init(
        information: Draft?, operations: Draft?, systems: Draft?, revisions: [(file: String, draft: Draft)],
        organization: Organization, log: inout DiagnosticLog
    ) {
        let categories = InformationCategory.register(from: information, log: &log)
        let known = Operation.register(
            from: operations, organization: organization, information: categories, log: &log)
        let held = InformationSystem.register(
            from: systems, information: categories, operations: known, log: &log)
        let places = KnownPlaces(organization: organization, operations: known)
        var accepted: [CalendarDay: Revision] = [:]
        for (file, draft) in revisions.sorted(by: { $0.file < $1.file }) {
            guard let revision = Revision(draft, file: file, places: places, log: &log) else { continue }
            if let other = accepted[revision.effective] {
                log.report(
                    .contradictoryRevision, .sameRevision(other.file, effective: revision.effective),
                    at: revision.location)
                continue
            }
            accepted[revision.effective] = revision
        }
        self.init(
            organization: organization, information: categories, operations: known, systems: held,
            revisions: Array(accepted.values))
    }
}
