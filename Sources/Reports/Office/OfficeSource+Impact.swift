import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// The people whose planned moves a coming revision changes.
    var impactReport: OfficeReport {
        let impacts = RevisionImpact.coming(after: asOf, on: plan, rulebook: portal.rulebook)
        let blocks = impacts.map { impact in
            OfficeContent.Block(
                id: "revision-" + impact.revision.id,
                heading: words.day(impact.revision.effective) + " " + impact.revision.title,
                nothing: words.impact.nothing,
                columns: [
                    Column(words.heads.person), Column(words.heads.origin), Column(words.heads.destination),
                    Column(words.heads.moveDate, .date), Column(words.impact.without, facet: true),
                    Column(words.impact.with, facet: true), Column(words.heads.permittedFrom, .date),
                ],
                rows: impact.lines.map { line in
                    let decision = line.planned.decision
                    return DataTable.Row([
                        person(line.planned.position, line.planned.employee), .text(name(line.planned.question.from)),
                        .text(name(line.planned.question.to)), day(line.planned.question.on),
                        .badge(words.word(line.without.verdict), css(line.without.verdict)),
                        .badge(words.word(decision.verdict), css(decision.verdict)), day(decision.firstPermitted),
                    ])
                })
        }
        let count = impacts.reduce(0) { $0 + $1.lines.count }
        return OfficeReport(
            folder: "revisions", title: words.impact.title,
            lead: words.impact.lead,
            figure: (count, words.impact.figure(count), count > 0), blocks: blocks)
    }
}
