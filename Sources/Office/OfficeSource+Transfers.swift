import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriRestrictions
import ShikiriWords

extension OfficeSource {
    /// The planned transfers against the rules and each person's history.
    var transfersReport: OfficeReport {
        let wording = DecisionWording(words, rulebook: portal.rulebook)
        let columns: [Column<TransferPlan.Line>] = [
            Column(words.heads.person) { person($0.position, $0.employee) },
            Column(words.heads.origin) { .text(name($0.question.from)) },
            Column(words.heads.destination) { .text(name($0.question.to)) },
            Column(words.heads.moveDate, .date) { day($0.question.on) },
            Column(words.heads.verdict, facet: true) { verdict($0.decision.verdict) },
            Column(words.heads.permittedFrom, .date) { day($0.decision.firstPermitted) },
            Column(words.heads.reasons, .none) { reasons($0, wording) },
            Column(words.transfers.ways, .none) { ways($0, wording) },
        ]
        let blocked = plan.lines.filter { $0.decision.verdict != .allowed }
        let measures = [Measure.prohibited, .approval, .allowed]
        return OfficeReport(
            folder: "transfers", title: words.transfers.title, menu: words.transfers.menu,
            lead: words.transfers.lead + words.lists.sentences + wording.scope(portal.settings.restrictionScope),
            figure: (blocked.count, words.transfers.figure(blocked.count), !blocked.isEmpty),
            sum: measures.map { measure in
                OfficeContent.Count(
                    badge: "verdict", css: measure.rawValue, word: words.word(measure),
                    count: words.grouped(plan.lines.count { $0.decision.verdict == measure }))
            },
            blocks: [
                OfficeContent.Block(
                    id: "transfers", heading: words.transfers.heading,
                    nothing: words.transfers.nothing,
                    columns: columns, rows: blocked + plan.lines.filter { $0.decision.verdict == .allowed })
            ],
            files: [
                OfficeReport.File(
                    path: "transfers/planned.csv", note: words.office.forSpreadsheets, bytes: plan.csv(wording))
            ])
    }

    /// What would make a refused move permitted.
    private func ways(_ line: TransferPlan.Line, _ wording: DecisionWording) -> TableCell {
        guard let ways = line.ways else { return .text("") }
        let texts = wording.list(ways, line.question)
        return TableCell { writer in
            guard !texts.isEmpty else { return writer.text(words.decisions.noWay) }
            writer.element("ul") { writer in
                for text in texts { writer.element("li", text: text) }
            }
        }
    }

    /// The reasons on demand: a list of many transfers must stay readable.
    private func reasons(_ line: TransferPlan.Line, _ wording: DecisionWording) -> TableCell {
        TableCell { writer in
            writer.element("details", [("class", "why")]) { writer in
                writer.element("summary", text: words.heads.reasons)
                writer.element("ul") { writer in
                    for reason in line.decision.reasons { writer.element("li", text: wording.reason(reason)) }
                    let coming = wording.coming(line.decision)
                    if !coming.isEmpty { writer.element("li", [("class", "coming")], text: coming) }
                    for detour in line.detours { writer.element("li", text: wording.detour(detour)) }
                }
            }
        }
    }
}
