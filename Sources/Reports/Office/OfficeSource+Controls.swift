import ShikiriModel
import ShikiriPages
import ShikiriWords

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// The controls of the improvement plan that are past their due date.
    var controlsReport: OfficeReport {
        let late = portal.controls.items.filter { $0.isLate(on: asOf) }
        let rows = late.map { control in
            DataTable.Row([
                .text(control.title), .text(control.category),
                .text(portal.organization.departments[control.owner]?.name ?? control.owner.text), day(control.due),
                .text(control.evidence ?? "–"),
            ])
        }
        return OfficeReport(
            folder: "controls", title: words.lateControls.title,
            lead: words.lateControls.lead,
            figure: (late.count, words.lateControls.figure(late.count), !late.isEmpty),
            blocks: [
                OfficeContent.Block(
                    id: "controls", heading: words.lateControls.heading,
                    nothing: words.lateControls.nothing,
                    columns: [
                        Column(words.heads.control), Column(words.heads.category, facet: true),
                        Column(words.heads.owner),
                        Column(words.heads.due, .date), Column(words.heads.evidence, .none),
                    ], rows: rows)
            ])
    }
}
