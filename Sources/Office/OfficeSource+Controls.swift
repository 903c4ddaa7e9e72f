import ShikiriModel
import ShikiriPageKit
import ShikiriWords

extension OfficeSource {
    /// The controls of the improvement plan that are past their due date.
    var controlsReport: OfficeReport {
        let late = portal.controls.items.filter { $0.isLate(on: asOf) }.sorted {
            ($0.due ?? asOf, $0.id) < ($1.due ?? asOf, $1.id)
        }
        let columns: [Column<Control>] = [
            Column(words.heads.control) { .text($0.title) },
            Column(words.heads.category, facet: true) { .text($0.category) },
            Column(words.heads.owner) {
                .text(portal.organization.departments[$0.owner]?.name ?? $0.owner.text)
            },
            Column(words.heads.due, .date) { day($0.due) },
            Column(words.heads.evidence, .none) { .text($0.evidence ?? "–") },
        ]
        return OfficeReport(
            folder: "controls", title: words.lateControls.title, menu: words.lateControls.menu,
            lead: words.lateControls.lead,
            figure: (late.count, words.lateControls.figure(late.count), !late.isEmpty),
            blocks: [
                OfficeContent.Block(
                    id: "controls", heading: words.lateControls.heading,
                    nothing: words.lateControls.nothing,
                    columns: columns, rows: late)
            ])
    }
}
