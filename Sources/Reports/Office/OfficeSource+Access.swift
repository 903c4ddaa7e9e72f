import ShikiriModel
import ShikiriPages
import ShikiriPeople
import ShikiriWords

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
            folder: "access", title: words.access.title,
            lead: words.access.lead,
            figure: (
                access.findings.count,
                words.access.figure(access.findings.count, open), open > 0
            ),
            blocks: [
                OfficeContent.Block(
                    id: "access", heading: words.access.heading, nothing: words.access.nothing,
                    columns: [
                        Column(words.heads.person), Column(words.heads.system, facet: true),
                        Column(words.heads.finding, facet: true), Column(words.heads.granted, .date),
                        Column(words.heads.notNeededSince, .date),
                    ], rows: rows)
            ],
            files: [
                OfficeReport.File(
                    path: "access/review.csv", note: words.office.forSpreadsheets, bytes: access.csv)
            ])
    }

    private func word(_ kind: AccessReview.Kind) -> String {
        switch kind {
        case .noLongerNeeded: words.access.noLongerNeeded
        case .neverNeeded: words.access.neverNeeded
        case .revokedLate: words.access.revokedLate
        }
    }

    private func since(_ kind: AccessReview.Kind) -> CalendarDay? {
        switch kind {
        case .noLongerNeeded(let since), .revokedLate(let since, _): since
        case .neverNeeded: nil
        }
    }
}
