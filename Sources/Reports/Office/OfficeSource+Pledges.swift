import ShikiriModel
import ShikiriPages
import ShikiriPeople

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// Signatures and returned items for each move between the companies.
    var pledgesReport: OfficeReport {
        let open = openPledges
        let rows = pledges.entries.map { entry in
            DataTable.Row([
                person(entry.person, roster.employees[entry.person].id), day(entry.transferDate),
                standing(entry), day(entry.signedOn),
                .text(entry.itemsReturned.map { $0 ? pick("返却済み", "yes") : pick("未返却", "no") } ?? "–"),
            ])
        }
        return OfficeReport(
            folder: "pledges", title: pick("誓約書の台帳", "Pledges"),
            lead: pick(
                "会社間の異動ごとに、誓約書と貸与品の返却を確かめます。", "Signature and returned items for each move between the companies."),
            figure: (open, pick("件が未了です", "are open"), open > 0),
            sum: pledges.counts.map {
                OfficeContent.Count(
                    badge: "state", css: $0.status.rawValue, word: word($0.status), count: words.grouped($0.count))
            },
            blocks: [
                OfficeContent.Block(
                    id: "pledges", heading: pick("誓約書の一覧", "The register"),
                    nothing: pick("会社間の異動はありません。", "There are no moves."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("異動日", "Date"), .date),
                        Column(pick("状態", "Status"), facet: true), Column(pick("署名日", "Signed"), .date),
                        Column(pick("貸与品", "Items"), facet: true),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "pledges/register.csv", note: pick("表計算ソフト用", "for a spreadsheet"), bytes: pledges.csv)
            ])
    }

    /// How an entry stands; a late signature is told beside what is still open.
    private func standing(_ entry: PledgeRegister.Entry) -> DataTable.Cell {
        let told = entry.isLate && entry.status != .late ? [entry.status, .late] : [entry.status]
        return DataTable.Cell { writer in
            for (place, status) in told.enumerated() {
                if place > 0 { writer.text(" ") }
                writer.element("span", [("class", "state " + status.rawValue)], text: word(status))
            }
        }
    }

    private func word(_ status: PledgeRegister.Status) -> String {
        switch status {
        case .missing: pick("未提出", "Missing")
        case .itemsOpen: pick("未返却", "Items open")
        case .late: pick("遅れて提出", "Late")
        case .signed: pick("提出済み", "Signed")
        }
    }
}
