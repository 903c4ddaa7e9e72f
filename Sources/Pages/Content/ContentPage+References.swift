import ShikiriDiagnostics
import ShikiriModel

extension ContentPage {
    /// Checks what the front matter names: related pages, revisions, and the date of the next review.
    func checkReferences(_ links: LinkTargets, asOf: CalendarDay, portal: Portal, log: inout DiagnosticLog) {
        for name in matter.related
        where links.related(name.value, in: language) == nil && !isKnown(name.value, portal) {
            log.report(
                .brokenLink, "`related` names `\(name.value)`, which is no page and no id", at: name.location,
                help: links.help(forMissingPage: name.value))
        }
        for rule in matter.rules {
            guard let day = CalendarDay(rule.value), portal.rulebook.revision(effective: day) == nil else { continue }
            log.report(
                .unknownReference, "there is no revision of \(rule.value)", at: rule.location,
                help: Suggestion.help(for: rule.value, among: portal.rulebook.revisions.map(\.id)))
        }
        guard let reviewBy = matter.reviewBy, reviewBy.value < asOf else { return }
        log.report(
            .reviewOverdue, "this page was to be reviewed by \(reviewBy.value)", at: reviewBy.location,
            help: "review it, then set `review_by` to the next date")
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
