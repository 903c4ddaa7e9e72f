import ShikiriModel
import ShikiriPages
import ShikiriPeople

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// Who moved between the companies, when, and from which post to which.
    var movesReport: OfficeReport {
        let rows = moves.moves.map { move in
            DataTable.Row([
                person(move.person, roster.employees[move.person].id), day(move.date),
                .text(move.from.map { name(.operation($0)) }.joined(separator: "、")),
                .text(move.to.map { name(.operation($0)) }.joined(separator: "、")), day(move.lastDay),
            ])
        }
        return OfficeReport(
            folder: "moves", title: pick("会社間の異動の台帳", "Moves between the companies"),
            lead: pick("だれが、いつ、どの業務からどの業務へ移ったかの記録です。", "Who moved, when, from which post to which."),
            figure: (rows.count, pick("件の異動", "moves"), false),
            blocks: [
                OfficeContent.Block(
                    id: "moves", heading: pick("異動の一覧", "The register"),
                    nothing: pick("会社間の異動はありません。", "There are no moves."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("異動日", "Date"), .date),
                        Column(pick("異動前の業務", "Post before")),
                        Column(pick("異動後の業務", "Post after")), Column(pick("異動前の最後の日", "Last day before"), .date),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "moves/register.csv", note: pick("表計算ソフト用", "for a spreadsheet"), bytes: moves.csv)
            ])
    }
}
