import ShikiriModel
import ShikiriPageKit
import ShikiriPeople
import ShikiriWords

extension OfficeSource {
    /// Access rights that outlasted the post, or were never needed.
    var accessReport: OfficeReport {
        let open = access.findings.filter(\.kind.isOpen)
        let columns: [Column<AccessReview.Finding>] = [
            Column(words.heads.person) { person($0.person, roster.employees[$0.person].id) },
            Column(words.heads.system, facet: true) {
                .text(portal.rulebook.systems[$0.system]?.name ?? $0.system.text)
            },
            Column(words.heads.finding, facet: true) { .text(word($0.kind)) },
            Column(words.heads.granted, .date) { day($0.granted) },
            Column(words.heads.notNeededSince, .date) { day(since($0.kind)) },
        ]
        return OfficeReport(
            folder: "access", title: words.access.title, menu: words.access.menu,
            lead: words.access.lead,
            figure: (open.count, words.access.figure(open.count, access.findings.count), !open.isEmpty),
            blocks: [
                OfficeContent.Block(
                    id: "access", heading: words.access.heading, nothing: words.access.nothing,
                    columns: columns, rows: open + access.findings.filter { !$0.kind.isOpen })
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
