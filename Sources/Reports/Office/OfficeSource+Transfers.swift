import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// The planned transfers against the rules and each person's history.
    var transfersReport: OfficeReport {
        let wording = DecisionWording(words, rulebook: portal.rulebook)
        let rows = plan.lines.map { line in
            DataTable.Row([
                person(line.position, line.employee), .text(name(line.question.from)), .text(name(line.question.to)),
                day(line.question.on), .badge(words.word(line.decision.verdict), css(line.decision.verdict)),
                day(line.decision.firstPermitted), reasons(line, wording),
            ])
        }
        let blocked = plan.lines.count { $0.decision.verdict != .allowed }
        let measures = [Measure.prohibited, .approval, .allowed]
        return OfficeReport(
            folder: "transfers", title: words.transfers.title,
            lead: words.transfers.lead,
            figure: (blocked, words.transfers.figure(blocked), blocked > 0),
            sum: measures.map { measure in
                OfficeContent.Count(
                    badge: "verdict", css: measure.rawValue, word: words.word(measure),
                    count: words.grouped(plan.lines.count { $0.decision.verdict == measure }))
            },
            blocks: [
                OfficeContent.Block(
                    id: "transfers", heading: words.transfers.heading,
                    nothing: words.transfers.nothing,
                    columns: [
                        Column(words.heads.person), Column(words.heads.origin), Column(words.heads.destination),
                        Column(words.heads.moveDate, .date), Column(words.heads.verdict, facet: true),
                        Column(words.heads.permittedFrom, .date), Column(words.heads.reasons, .none),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "transfers/planned.csv", note: words.office.forSpreadsheets, bytes: plan.csv(wording))
            ])
    }

    /// The reasons on demand: a list of many transfers must stay readable.
    private func reasons(_ line: TransferPlan.Line, _ wording: DecisionWording) -> DataTable.Cell {
        DataTable.Cell { writer in
            writer.element("details", [("class", "why")]) { writer in
                writer.element("summary", text: words.heads.reasons)
                writer.element("ul") { writer in
                    for reason in line.decision.reasons { writer.element("li", text: wording.reason(reason)) }
                    let coming = wording.coming(line.decision)
                    if !coming.isEmpty { writer.element("li", [("class", "coming")], text: coming) }
                }
            }
        }
    }
}
