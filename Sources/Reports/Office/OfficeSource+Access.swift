import ShikiriModel
import ShikiriPages
import ShikiriPeople

extension OfficeSource {
    private typealias Column = DataTable.Column

    /// Access rights that outlasted the post, or were never needed.
    var accessReport: OfficeReport {
        let open = access.findings.count { $0.kind.isOpen }
        let rows = access.findings.map { finding in
            DataTable.Row([
                person(finding.person, roster.employees[finding.person].id),
                .text(portal.rulebook.systems[finding.system]?.name ?? finding.system.text), .text(word(finding.kind)),
                day(finding.granted), day(since(finding.kind)),
            ])
        }
        return OfficeReport(
            folder: "access", title: pick("アクセス権の点検", "Access rights"),
            lead: pick("担当を離れたあとも残っているアクセス権と、必要のないアクセス権です。", "Rights that outlasted the post, or were never needed."),
            figure: (
                access.findings.count,
                pick("件の指摘（うち\(open)件は残っています）", "findings, of which \(open) are still open"), open > 0
            ),
            blocks: [
                OfficeContent.Block(
                    id: "access", heading: pick("点検の結果", "Findings"), nothing: pick("指摘はありません。", "Nothing was found."),
                    columns: [
                        Column(pick("社員", "Person")), Column(pick("システム", "System"), facet: true),
                        Column(pick("指摘", "Finding"), facet: true), Column(pick("付与", "Granted"), .date),
                        Column(pick("不要になった日", "Not needed since"), .date),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "access/review.csv", note: pick("表計算ソフト用", "for a spreadsheet"), bytes: access.csv)
            ])
    }

    private func word(_ kind: AccessReview.Kind) -> String {
        switch kind {
        case .noLongerNeeded: pick("離任後も残っている", "Outlasts the post")
        case .neverNeeded: pick("必要がない", "Never needed")
        case .revokedLate: pick("停止が遅れた", "Revoked late")
        }
    }

    private func since(_ kind: AccessReview.Kind) -> CalendarDay? {
        switch kind {
        case .noLongerNeeded(let since), .revokedLate(let since, _): since
        case .neverNeeded: nil
        }
    }
}
