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
        var misnamed: [Revision] = []
        var silent: Set<CalendarDay> = []
        for (file, draft) in revisions.sorted(by: { $0.file < $1.file }) {
            guard let revision = Revision(draft, file: file, places: places, log: &log) else { continue }
            if !Fields<RevisionKeys>(checked: draft).isWritten(\.pledge) { silent.insert(revision.effective) }
            // A file with another day in its name is told for that, and not as a second one of its own day.
            if !revision.isNamedByDay {
                misnamed.append(revision)
                continue
            }
            if let other = accepted[revision.effective] {
                log.report(
                    .contradictoryRevision, .sameRevision(other.file, effective: revision.effective),
                    at: revision.location)
                continue
            }
            accepted[revision.effective] = revision
        }
        for revision in misnamed where accepted[revision.effective] == nil { accepted[revision.effective] = revision }
        Self.checkComparisons(
            accepted.values.sorted { $0.effective < $1.effective }, isWhole: accepted.count == revisions.count,
            log: &log)
        self.init(
            organization: organization, information: categories, operations: known, systems: held,
            revisions: Array(accepted.values))
        reportChanges(silentOnPledge: silent, into: &log)
    }

    /// Reports what gets lost from one revision to the next: a pledge that the next doesn't speak of, and cells that were to
    /// change when the next is in force already.
    private func reportChanges(silentOnPledge silent: Set<CalendarDay>, into log: inout DiagnosticLog) {
        for (revision, next) in zip(revisions, revisions.dropFirst()) {
            if revision.pledge != .none, silent.contains(next.effective) {
                log.report(.unsaidPledge, .unsaidPledge(before: revision.effective), at: next.location)
            }
            for cell in revision.blocks.values.flatMap(\.cells) {
                guard let schedule = cell.schedule, let from = schedule.from, from >= next.effective else { continue }
                log.report(
                    .undatedState, .stateAfterNextRevision(cell.place, from: from, next: next.effective),
                    at: schedule.location)
            }
        }
    }
}
