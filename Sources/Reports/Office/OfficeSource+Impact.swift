import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriRestrictions

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// The people whose planned moves a coming revision changes.
    var impactReport: OfficeReport {
        let impacts = RevisionImpact.coming(after: asOf, on: plan, rulebook: portal.rulebook)
        let blocks = impacts.map { impact in
            OfficeContent.Block(
                id: "revision-" + impact.revision.id,
                heading: words.day(impact.revision.effective) + " " + impact.revision.title,
                nothing: pick("この改定で変わる予定はありません。", "It changes no planned transfer."),
                columns: [
                    Column(pick("社員", "Person")), Column(pick("異動元", "From")), Column(pick("異動先", "To")),
                    Column(pick("異動日", "Date"), .date), Column(pick("改定がなければ", "Without it"), facet: true),
                    Column(pick("改定により", "With it"), facet: true), Column(pick("異動できる日", "Permitted from"), .date),
                ],
                rows: impact.lines.map { line in
                    let decision = line.planned.decision
                    return DataTable.Row([
                        person(line.planned.position, line.planned.employee), .text(name(line.planned.question.from)),
                        .text(name(line.planned.question.to)), day(line.planned.question.on),
                        .badge(word(line.without.verdict), css(line.without.verdict)),
                        .badge(word(decision.verdict), css(decision.verdict)), day(decision.firstPermitted),
                    ])
                })
        }
        let count = impacts.reduce(0) { $0 + $1.lines.count }
        return OfficeReport(
            folder: "revisions", title: pick("改定で変わる異動", "Transfers that revisions change"),
            lead: pick("これからの改定が、予定されている異動の判定をどう変えるかを示します。", "How coming revisions change the planned transfers."),
            figure: (count, pick("件の判定が変わります", "come out otherwise"), count > 0), blocks: blocks)
    }
}
