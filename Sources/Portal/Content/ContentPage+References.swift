import ShikiriDiagnostics
import ShikiriModel

extension ContentPage {
    /// Checks what the front matter names: related pages, revisions, and the date of the next review.
    ///
    /// - Parameter citations: what all pages together cite as their basis.
    func checkReferences(
        _ links: LinkTargets, asOf: CalendarDay, portal: Portal, citations: Set<String>, log: inout DiagnosticLog
    ) {
        for name in matter.related
        where links.related(name.value, in: language) == nil && !isKnown(name.value, portal) {
            log.report(
                .brokenLink, .unrelated(name.value, help: links.help(forMissingPage: name.value)), at: name.location)
        }
        for rule in matter.rules { checkRule(rule, links, portal, citations, &log) }
        if let updated = matter.updated, updated.value > asOf {
            log.report(.futureUpdate, .futureUpdate(updated.value), at: updated.location)
        }
        guard let reviewBy = matter.reviewBy, reviewBy.value < asOf else { return }
        log.report(.reviewOverdue, .reviewOverdue(reviewBy.value), at: reviewBy.location)
    }

    /// A rule is a revision, by its day, a cell of its matrix, or an article of law: a page that explains it, or a citation of some page's `basis`.
    private func checkRule(
        _ rule: Located<String>, _ links: LinkTargets, _ portal: Portal, _ citations: Set<String>,
        _ log: inout DiagnosticLog
    ) {
        let revisions = portal.rulebook.revisions.map(\.id)
        guard CellPlace(rule.value) == nil else { return }
        if let day = CalendarDay(rule.value) {
            guard portal.rulebook.revision(effective: day) == nil else { return }
            return log.report(
                .unknownReference,
                .noRevision(of: rule.value, help: Suggestion.help(for: rule.value, among: revisions)), at: rule.location
            )
        }
        guard links.related(rule.value, in: language) == nil, !portal.content.brokenFiles.contains(rule.value) else {
            return
        }
        guard !citations.contains(rule.value) else { return }
        log.report(
            .unknownReference,
            .unknownRule(rule.value, help: Suggestion.help(for: rule.value, among: revisions + citations.sorted())),
            at: rule.location)
    }

    private func isKnown(_ id: String, _ portal: Portal) -> Bool {
        if portal.content.brokenFiles.contains(id) { return true }
        return isID(id, portal)
    }

    private func isID(_ id: String, _ portal: Portal) -> Bool {
        portal.rulebook.place(named: id) != nil || portal.rulebook.information[Identifier(id)] != nil
            || portal.controls[Identifier(id)] != nil || CalendarDay(id) != nil
    }
}
