import ShikiriModel
import ShikiriPages

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
            folder: "controls", title: pick("遅れている対策", "Late controls"),
            lead: pick("期限を過ぎても完了していない、改善計画の対策です。", "Controls of the improvement plan that are past their due date."),
            figure: (late.count, pick("件が遅れています", "are late"), !late.isEmpty),
            blocks: [
                OfficeContent.Block(
                    id: "controls", heading: pick("対策の一覧", "The list"),
                    nothing: pick("遅れている対策はありません。", "Nothing is late."),
                    columns: [
                        Column(pick("対策", "Control")), Column(pick("分類", "Category"), facet: true),
                        Column(pick("担当", "Owner")),
                        Column(pick("期限", "Due"), .date), Column(pick("証跡", "Evidence"), .none),
                    ], rows: rows)
            ])
    }
}
