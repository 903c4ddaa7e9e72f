import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

extension OfficeSource {
    /// The people whose planned moves a coming revision changes.
    var impactReport: OfficeReport {
        let impacts = RevisionImpact.coming(after: asOf, on: plan, rulebook: portal.rulebook)
        let columns: [Column<RevisionImpact.Line>] = [
            Column(words.heads.person) { person($0.planned.position, $0.planned.employee) },
            Column(words.heads.origin) { .text(name($0.planned.question.from)) },
            Column(words.heads.destination) { .text(name($0.planned.question.to)) },
            Column(words.heads.moveDate, .date) { day($0.planned.question.on) },
            Column(words.impact.without, facet: true) { verdict($0.without.verdict) },
            Column(words.impact.with, facet: true) { verdict($0.planned.decision.verdict) },
            Column(words.heads.permittedFrom, .date) { day($0.planned.decision.firstPermitted) },
        ]
        let blocks = impacts.map { impact in
            OfficeContent.Block(
                id: "revision-" + impact.revision.id,
                heading: words.day(impact.revision.effective) + " " + impact.revision.title,
                nothing: words.impact.nothing,
                columns: columns, rows: impact.lines)
        }
        let count = impacts.reduce(0) { $0 + $1.lines.count }
        return OfficeReport(
            folder: "revisions", title: words.impact.title,
            lead: words.impact.lead,
            figure: (count, words.impact.figure(count), count > 0), blocks: blocks)
    }
}
