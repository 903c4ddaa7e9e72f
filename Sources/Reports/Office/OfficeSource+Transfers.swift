import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriRestrictions

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// The planned transfers against the rules and each person's history.
    var transfersReport: OfficeReport {
        let wording = DecisionWording(language, rulebook: portal.rulebook)
        let rows = plan.lines.map { line in
            DataTable.Row([
                person(line.position, line.employee), .text(name(line.question.from)), .text(name(line.question.to)),
                day(line.question.on), .badge(word(line.decision.verdict), css(line.decision.verdict)),
                day(line.decision.firstPermitted), reasons(line, wording),
            ])
        }
        let blocked = plan.lines.count { $0.decision.verdict != .allowed }
        let measures = [Measure.prohibited, .approval, .allowed]
        return OfficeReport(
            folder: "transfers", title: pick("予定されている異動の照合", "Planned transfers"),
            lead: pick(
                "予定表の異動を、一人ひとりの経歴と規則に照らしました。", "Each planned transfer against the rules and the person's own history."),
            figure: (blocked, pick("件がそのままでは異動できません", "can't go ahead as planned"), blocked > 0),
            sum: measures.map { measure in
                OfficeContent.Count(
                    badge: "verdict", css: measure.rawValue, word: word(measure),
                    count: words.grouped(plan.lines.count { $0.decision.verdict == measure }))
            },
            blocks: [
                OfficeContent.Block(
                    id: "transfers", heading: pick("異動の一覧", "The list"),
                    nothing: pick("予定されている異動はありません。", "No transfers are planned."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("異動元", "From")), Column(pick("異動先", "To")),
                        Column(pick("異動日", "Date"), .date), Column(pick("判定", "Verdict"), facet: true),
                        Column(pick("異動できる日", "Permitted from"), .date), Column(pick("理由", "Reasons"), .none),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "transfers/planned.csv", note: pick("表計算ソフト用", "for a spreadsheet"), bytes: plan.csv(wording))
            ])
    }

    /// The reasons on demand: a list of many transfers must stay readable.
    private func reasons(_ line: TransferPlan.Line, _ wording: DecisionWording) -> DataTable.Cell {
        DataTable.Cell { writer in
            writer.element("details", [("class", "why")]) { writer in
                writer.element("summary", text: pick("理由", "Reasons"))
                writer.element("ul") { writer in
                    for reason in line.decision.reasons { writer.element("li", text: wording.reason(reason)) }
                    let coming = wording.coming(line.decision)
                    if !coming.isEmpty { writer.element("li", [("class", "coming")], text: coming) }
                }
            }
        }
    }
}
